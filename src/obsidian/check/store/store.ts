import { Component, debounce, TFile, TFolder, type App, type TAbstractFile } from 'obsidian';
import type { Crash } from '../../../core/check/result';
import type { ReadOptions } from '../../../core/actor/read-actor-note';
import type { Finding } from '../../../core/check/rule/finding';
import { Listeners, type Unsubscribe } from '../../listeners';
import type { ActorSource, ReadingProgress } from '../../vault/actor-source';
import { FindingsRun, type RunBasis } from './run';

/** Milliseconds without a change of any note, or without typing, before what changed is checked. */
const PAUSE = 1000;

/** The app, its actor notes, and by what they are checked. */
export interface FindingsParts {
	readonly app: App;
	readonly source: ActorSource;
	/** By what notes are checked now. */
	readonly basis: () => RunBasis;
	/** Calls `listener` whenever the settings or the day have changed. */
	readonly onOutdated: (listener: () => void) => Unsubscribe;
}

/** What is known of the vault's findings. */
export interface FindingsState {
	/** Those not accepted, in the order of `compareFindings`. */
	readonly findings: readonly Finding[];
	/** Rules that failed. */
	readonly crashes: readonly Crash[];
}

/** A finding in a text, and what tells whether its lines have changed. */
export interface FindingInText {
	readonly finding: Finding;
	readonly fingerprint: string;
}

/**
 * The findings of the vault: worked out in the background once somebody asks, then kept true as notes change. Nothing is
 * done before that, and nothing while the person types.
 */
export class FindingsStore extends Component {
	private run: FindingsRun | undefined;
	private known: FindingsState | undefined;
	private readonly listeners = new Listeners();
	private readonly workSoon = debounce(() => void this.run?.work(), PAUSE, true);

	constructor(private readonly parts: FindingsParts) {
		super();
	}

	/** What was found when all notes were last checked; `undefined` before the first time. */
	get state(): FindingsState | undefined {
		return this.known;
	}

	/** The findings that the note at `path` has a part in, by any of their places. */
	of(path: string): readonly Finding[] {
		return this.known?.findings.filter(({ places }) => places.some((place) => place.path === path)) ?? [];
	}

	/** How far the notes have been checked that are still to be; `undefined` where none is, or nobody has asked. */
	get progress(): ReadingProgress | undefined {
		return this.run?.progress;
	}

	/** How notes are read that are checked; `undefined` before somebody has asked. */
	get reading(): ReadOptions | undefined {
		return this.run?.basis.reading;
	}

	/** The finding as it is where the note of its first place has this text; `undefined` where it is not found there. */
	inText(finding: Finding, text: string): FindingInText | undefined {
		const { run } = this;
		const [{ path }] = finding.places;
		const found = run?.findingsWith(path, text).filter((each) => isSame(each, finding)) ?? [];
		const [first] = found.sort((one, other) => distance(one, finding) - distance(other, finding));
		this.workSoon();
		return run === undefined || first === undefined ? undefined : { finding: first, fingerprint: run.check.fingerprint(first.places) };
	}

	/** Calls `listener` whenever the findings or the progress have changed. */
	onChange(listener: () => void): Unsubscribe {
		return this.listeners.add(listener);
	}

	/** Begins to check the vault, unless that has begun. */
	start(): void {
		if (this.run !== undefined) return;
		const { workspace, vault } = this.parts.app;
		this.register(this.parts.source.onChange((path) => {
			if (path !== undefined) this.changed(path);
			else this.beginAnew();
		}));
		this.registerEvent(vault.on('delete', (file) => this.left(file)));
		this.registerEvent(vault.on('rename', (file, oldPath) => {
			if (file instanceof TFile) this.changed(oldPath);
		}));
		this.registerEvent(workspace.on('editor-change', () => {
			if (this.run?.isIdle === true && this.run.isBehind) this.workSoon();
		}));
		this.register(this.parts.onOutdated(() => this.beginAnew()));
		this.register(() => this.workSoon.cancel());
		this.beginAnew();
	}

	override onunload(): void {
		this.run?.stop();
		this.listeners.clear();
	}

	/**
	 * Begins again where notes are to be checked by something else; where not, other findings may be accepted now. What was
	 * found before is shown until it is replaced.
	 */
	private beginAnew(): void {
		const basis = this.parts.basis();
		if (this.run?.isBy(basis) === true) {
			this.onWork(this.run);
			return;
		}
		this.run?.stop();
		const run = new FindingsRun(this.parts, basis, () => this.onWork(run));
		this.run = run;
		void run.work();
	}

	private onWork(run: FindingsRun): void {
		if (run !== this.run) return;
		if (!run.isBehind) this.known = { findings: run.findings(), crashes: run.kept.crashes() };
		this.listeners.tell();
	}

	private changed(path: string): void {
		this.run?.add(path);
		if (this.run?.isIdle === true) this.workSoon();
	}

	private left(file: TAbstractFile): void {
		if (file instanceof TFolder) for (const child of file.children) this.left(child);
		else this.changed(file.path);
	}
}

function isSame(one: Finding, other: Finding): boolean {
	return one.rule === other.rule && one.message === other.message && one.places[0].path === other.places[0].path;
}

function distance({ places: [one] }: Finding, { places: [other] }: Finding): number {
	return Math.abs(one.line - other.line);
}
