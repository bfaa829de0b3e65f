import { Component, Platform, type TFile } from 'obsidian';
import { describeChecked, describeCrashes, describeNoFindings } from '../../../core/check/listing/describe';
import { listFindings, MOST_LIKELY, type FindingsChoice } from '../../../core/check/listing/rows';
import type { Finding, Place } from '../../../core/check/rule/finding';
import { counted } from '../../../core/wording';
import { redrawText } from '../../elements/redraw';
import { openAtLine } from '../../note/open';
import type { FindingsStore } from '../store/store';
import { acceptFinding, acceptInSettings, fixFinding, type ActParts } from './acts';
import { FindingsBar } from './bar';
import { FindingDetail } from './detail';
import { FindingsListView, type FindingsListActions } from './list';
import { SideBySide } from './side-by-side';
import { shownFinding } from './shown-finding';

/** Through what findings are worked off, and the language that numbers are written in. */
export interface FindingsPanelParts extends ActParts {
	readonly store: FindingsStore;
	readonly locale: string;
}

/** What the panel has the view around it do. */
export interface FindingsPanelActions {
	/** Called when the person chose to see other findings. */
	readonly onChoice: () => void;
	/** Goes back to where the person came from. */
	readonly leave: () => void;
}

/** The keys and what they do, as a reminder. */
const KEYS: readonly (readonly [key: string, what: string])[] = [
	['↑↓', 'move'], ['↵', 'open both places'], ['F', 'fix'], ['A', 'accept'], ['G', 'by rule or note'], ['/', 'filter'], ['Esc', 'back'],
];

/** The findings on screen: they follow what is known of the vault. */
export class FindingsPanel extends Component {
	choice: FindingsChoice = MOST_LIKELY;
	private readonly bar: FindingsBar;
	private readonly list: FindingsListView;
	private readonly detail: FindingDetail;
	private readonly statusEl: HTMLElement;
	private readonly crashesEl: HTMLElement;
	private readonly places: SideBySide;

	constructor(
		private readonly parts: FindingsPanelParts,
		el: HTMLElement,
		private readonly actions: FindingsPanelActions,
	) {
		super();
		const { locale, app } = parts;
		this.places = new SideBySide(app.workspace);
		this.bar = this.addChild(new FindingsBar(el, locale, {
			change: (change) => this.change(change),
			toList: () => this.focus(),
			back: () => this.back(),
		}));
		this.crashesEl = el.createDiv({ cls: 'dossier-findings-crashes' });
		this.list = this.addChild(new FindingsListView(el, locale, {
			act: (action) => this.act(action),
			onCurrent: () => void this.showDetail(),
		}));
		this.detail = new FindingDetail(el, {
			open: () => this.act('open'),
			openPlace: (place) => this.openPlace(place),
			fix: (part) => this.withCurrent((finding) => fixFinding(parts, part ?? finding)),
			accept: (reason, where) => this.withCurrent((finding) => (
				where === 'note' ? acceptFinding(parts, finding, reason) : acceptInSettings(parts, finding, reason)
			)),
			leaveReason: () => this.focus(),
		});
		const foot = el.createDiv({ cls: 'dossier-findings-foot' });
		this.statusEl = foot.createDiv({ cls: 'dossier-findings-status', attr: { role: 'status' } });
		if (!Platform.isMobile) drawKeys(foot.createDiv({ cls: 'dossier-findings-keys' }));
	}

	override onload(): void {
		this.register(this.parts.store.onChange(() => this.refresh()));
		this.parts.store.start();
		this.refresh();
	}

	/** The note of the finding that the person is at; `null` where there is none. */
	get currentFile(): TFile | null {
		const { current } = this.list;
		return current === undefined ? null : this.parts.app.vault.getFileByPath(current.places[0].path);
	}

	/** Moves the focus to the list. */
	focus(): void {
		this.list.el.focus({ preventScroll: true });
	}

	/** Shows other findings. */
	change(change: Partial<FindingsChoice>): void {
		this.choice = { ...this.choice, ...change };
		this.refresh();
		this.actions.onChoice();
	}

	private refresh(): void {
		const { store, locale } = this.parts;
		const { choice } = this;
		const { findings = [], crashes = [] } = store.state ?? {};
		const list = listFindings(findings, choice);
		const progress = store.progress && describeChecked(store.progress, locale);
		const shown = store.state && counted(list.shown, 'finding', locale);
		this.bar.show(choice, list);
		const none = store.state === undefined ? progress : describeNoFindings(list, choice, findings.length, locale);
		this.list.show(list.rows, choice.by, none ?? '');
		redrawText(this.statusEl, [shown, progress].filter((part) => part !== undefined).join(' · '));
		redrawText(this.crashesEl, describeCrashes(crashes, locale).join(' '));
	}

	private act(action: Parameters<FindingsListActions['act']>[0]): void {
		if (action === 'group') this.change({ by: this.choice.by === 'rule' ? 'note' : 'rule' });
		else if (action === 'filter') this.bar.focusFilter();
		else if (action === 'back') this.back();
		else if (action === 'accept') this.withCurrent(() => this.detail.askForReason());
		else if (action === 'open') this.withCurrent((finding) => this.open(finding));
		else this.withCurrent((finding) => fixFinding(this.parts, finding));
	}

	private withCurrent(act: (finding: Finding) => unknown): void {
		const { current } = this.list;
		if (current !== undefined) void act(current);
	}

	/** One step back: clears the filter; then goes to the list, and from there to where the person came from. */
	private back(): void {
		if (this.choice.filter !== '') this.change({ filter: '' });
		else if (this.list.el.doc.activeElement !== this.list.el) this.focus();
		else this.actions.leave();
	}

	/** The first place, and beside it the first that is in another note. */
	private async open({ places: [first, ...others] }: Finding): Promise<void> {
		const file = this.fileOf(first);
		const other = others.find(({ path }) => path !== first.path);
		const otherFile = other && this.fileOf(other);
		if (file === null) return;
		await this.places.show({ file, line: first.line }, other && otherFile ? { file: otherFile, line: other.line } : undefined);
	}

	private openPlace(place: Place): void {
		const file = this.fileOf(place);
		if (file !== null) void openAtLine(this.parts.app.workspace, file, place.line, false);
	}

	private fileOf({ path }: Place): TFile | null {
		return this.parts.app.vault.getFileByPath(path);
	}

	/** First what is known at once, then the lines, unless the person is at another finding by then. */
	private async showDetail(): Promise<void> {
		const { current } = this.list;
		this.detail.show(current && { finding: current, lines: [], fixes: [] });
		if (current === undefined) return;
		const shown = await shownFinding(this.parts.app.vault, current);
		if (this.list.current === current) this.detail.show(shown);
	}
}

function drawKeys(el: HTMLElement): void {
	for (const [key, what] of KEYS) {
		el.createEl('kbd', { text: key });
		el.createSpan({ text: what });
	}
}
