import { debounce } from 'obsidian';
import type { ActorNote } from '../../../../core/actor/note/actor-note';
import type { ReadOptions } from '../../../../core/actor/read-actor-note';
import type { CalendarDay } from '../../../../core/calendar-date';
import { describeProgress } from '../../../../core/wording';
import type { DossierSettings } from '../../../../core/settings/settings';
import { redrawText } from '../../../elements/redraw';
import type { Unsubscribe } from '../../../listeners';
import type { ActorSource } from '../../../vault/actor-source';

/** What is known when a line is said. */
export interface Facts {
	/** The settings as they stand on the page: what is being typed counts. */
	readonly settings: DossierSettings;
	/** The actor notes of the vault. */
	readonly notes: readonly ActorNote[];
	readonly conventions: ReadOptions['conventions'];
	readonly today: CalendarDay;
	/** The language of the app. */
	readonly locale: string;
}

/** Says what a setting does in this vault; line breaks are kept. */
export type Saying = (facts: Facts) => string;

/** Milliseconds between two looks at a vault that is being read. */
const PAUSE = 100;

/** The lines below settings that say what each does in this vault. They are kept true while they are on screen. */
export class LiveLines {
	private readonly lines = new Map<HTMLElement, Saying>();
	private stopListening: Unsubscribe | undefined;
	private readonly refreshSoon = debounce(() => this.refresh(), PAUSE);

	/** `changes` are subscriptions to everything besides the notes that lines depend on. */
	constructor(
		private readonly source: ActorSource,
		readonly locale: string,
		private readonly factsNow: () => Pick<Facts, 'settings' | 'today'>,
		private readonly changes: readonly ((listener: () => void) => Unsubscribe)[],
	) {}

	/** Keeps the text of `el` true. */
	add(el: HTMLElement, say: Saying): Unsubscribe {
		this.lines.set(el, say);
		this.stopListening ??= this.listen();
		this.refreshSoon();
		return () => {
			this.lines.delete(el);
			if (this.lines.size === 0) this.stop();
		};
	}

	/**
	 * Says everything anew. While notes are read the first line says how far that is, and the others wait:
	 * numbers of half a vault mislead.
	 */
	refresh(): void {
		const { source, locale } = this;
		// The window they are in may be gone.
		if (![...this.lines.keys()].some(({ isConnected }) => isConnected)) return;
		const isReading = source.progress.read < source.progress.total;
		const facts = { ...this.factsNow(), notes: isReading ? [] : [...source.index.all()], conventions: source.options.conventions, locale };
		let progress = describeProgress(source.progress, locale);
		for (const [el, say] of this.lines) {
			el.toggleClass('is-waiting', isReading);
			if (!isReading) redrawText(el, say(facts));
			else if (progress !== '' || el.getText() === '') redrawText(el, progress === '' ? 'Reading notes…' : progress);
			progress = '';
		}
	}

	private listen(): Unsubscribe {
		const ends = [this.source.onChange(() => this.refreshSoon()), ...this.changes.map((onChange) => onChange(() => this.refreshSoon()))];
		return () => ends.forEach((end) => end());
	}

	private stop(): void {
		this.stopListening?.();
		this.stopListening = undefined;
		this.refreshSoon.cancel();
	}
}
