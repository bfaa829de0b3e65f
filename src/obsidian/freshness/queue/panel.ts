import { Component, debounce, type TFile } from 'obsidian';
import { describeActorRules } from '../../../core/actor/vault/describe-rules';
import { lineSaying } from '../../../core/freshness/freshness';
import { buildQueue, type Queue } from '../../../core/freshness/queue/queue';
import { isEmptyFilter, readQueueFilter } from '../../../core/freshness/queue/filter';
import type { QueuedNote } from '../../../core/freshness/queue/queued-note';
import type { Snoozes } from '../../../core/freshness/limit/snoozes';
import { counted } from '../../../core/wording';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import type { Clock } from '../../clock';
import { openAtLine } from '../../note/open';
import { isReading, readingText } from '../../vault/reading-progress';
import { setToToday, type SetToTodayParts } from '../set-date/today';
import { describeEmptyQueue } from '../../../core/freshness/queue/describe';
import { insertReport, type ReportParts } from './insert-report';
import { QueueBar } from './bar';
import { TO_DO, type QueueChoice } from './choice';
import { FigureCounts } from './figure-counts';
import { QueueFoot } from './foot';
import { QueueList } from './list/list';
import { askToSetSeveral } from '../set-date/several';

/** The notes, how they are judged, and how they are marked and snoozed. */
export interface QueuePanelParts extends ReportParts {
	readonly clock: Pick<Clock, 'today' | 'onNewDay'>;
	/** Calls `listener` after the settings changed, snoozes among them. The returned function ends that. */
	readonly onSettingsChange: (listener: () => void) => () => void;
	/** What metrics are called now. */
	readonly terms: () => MetricTerms;
	/** How notes are marked as updated. */
	readonly dating: SetToTodayParts;
	readonly snoozes: () => Snoozes;
	/** Asks below `at` how long to snooze notes, and calls `onSnoozed` once they are. */
	readonly snooze: (notes: readonly TFile[], at: HTMLElement, onSnoozed: () => void) => void;
}

/** What the panel has the view around it do. */
export interface QueuePanelActions {
	/** Called when the person chose to see other notes. */
	readonly onChoice: () => void;
	/** Goes back to where the person came from. */
	readonly leave: () => void;
}

/** Milliseconds without a change of any note before the queue is built anew. */
const PAUSE = 300;

/** The queue on screen: it follows the notes, the settings and the day. */
export class QueuePanel extends Component {
	choice: QueueChoice = TO_DO;
	private readonly bar: QueueBar;
	private readonly list: QueueList;
	private readonly foot: QueueFoot;
	private readonly locale: string;
	private readonly figures: FigureCounts;
	private hasShown = false;
	private statusText = '';
	private readonly refreshSoon = debounce(() => this.refresh(), PAUSE, true);

	constructor(
		private readonly parts: QueuePanelParts,
		el: HTMLElement,
		private readonly actions: QueuePanelActions,
	) {
		super();
		const { locale } = parts.dating;
		this.locale = locale;
		this.figures = new FigureCounts(() => ({ terms: parts.terms(), policy: parts.policy(), today: parts.clock.today() }));
		this.bar = this.addChild(new QueueBar(el, locale, {
			change: (change) => this.change(change),
			toList: () => this.focus(),
			back: () => this.back(),
			insertReport: () => void insertReport(parts, readQueueFilter(this.choice.filter)),
		}));
		this.list = this.addChild(new QueueList(el, locale, {
			open: ({ note, freshness }, newLeaf) => this.withFiles([note.path], ([file]) => {
				if (file !== undefined) void openAtLine(parts.app.workspace, file, lineSaying(freshness) ?? 1, newLeaf);
			}),
			setToToday: (notes) => this.setToToday(notes),
			snooze: (notes, at) => this.withFiles(notes.map(({ note }) => note.path), (files) => parts.snooze(files, at, () => this.focus())),
			filter: () => this.bar.focusFilter(),
			figures: () => this.change({ ofFigures: !this.choice.ofFigures }),
			back: () => this.back(),
			onSelection: () => this.showStatus(),
		}));
		this.foot = new QueueFoot(el, locale, {
			setToToday: () => this.list.act('mark updated'),
			snooze: () => this.list.act('snooze'),
			clear: () => this.list.clearSelection(),
		});
	}

	override onload(): void {
		const { source, clock, onSettingsChange } = this.parts;
		this.register(source.onChange(() => (this.hasShown ? this.refreshSoon() : this.refresh())));
		this.register(clock.onNewDay(() => this.refresh()));
		this.register(onSettingsChange(() => this.refresh()));
		this.register(() => this.refreshSoon.cancel());
		void source.complete.then(() => this.refresh());
		this.refresh();
	}

	/** The note that the cursor is on; `null` where no note is shown. */
	get currentFile(): TFile | null {
		const { current } = this.list;
		return current === undefined ? null : this.parts.app.vault.getFileByPath(current);
	}

	/** Moves the focus to the list. */
	focus(): void {
		this.list.el.focus({ preventScroll: true });
	}

	/** Shows other notes. */
	change(change: Partial<QueueChoice>): void {
		this.choice = { ...this.choice, ...change };
		this.refresh();
		this.actions.onChoice();
	}

	/** Until all notes have been read the first time it shows how far that is: the order would jump. */
	private refresh(): void {
		const { source, policy, clock, snoozes } = this.parts;
		if (!this.hasShown && isReading(source.progress)) {
			this.statusText = readingText(source.progress);
			this.showStatus();
			return;
		}
		this.hasShown = true;
		const { states, withSnoozed, ofFigures } = this.choice;
		const filter = readQueueFilter(this.choice.filter);
		const figures = ofFigures ? { overdueFigures: this.figures.counter() } : {};
		const request = { filter, states, withSnoozed, snoozes: snoozes(), ...figures };
		const queue = buildQueue(source.index.all(), request, { policy: policy(), today: clock.today(), inbound: source.inbound });
		this.statusText = counted(queue.notes.length, 'note', this.locale);
		this.bar.show(this.choice, queue);
		this.list.show(queue.notes, this.emptyText(queue, !isEmptyFilter(filter)));
		this.showStatus();
	}

	private emptyText({ counts, snoozed }: Queue, isFiltered: boolean): string {
		const { source } = this.parts;
		if (source.index.size === 0) return `No actor notes in this vault yet. ${describeActorRules(source.options.actorRules)}`;
		const { states, withSnoozed, ofFigures } = this.choice;
		return describeEmptyQueue({ counts, states, snoozed: withSnoozed ? 0 : snoozed, isFiltered, ofFigures }, this.locale);
	}

	private showStatus(): void {
		this.foot.show(this.statusText, this.list.selected);
	}

	private setToToday(notes: readonly QueuedNote[]): void {
		const { app, dating, source } = this.parts;
		const [only] = notes;
		if (notes.length > 1) askToSetSeveral({ app, dating, reading: source.options }, notes);
		else if (only !== undefined) this.withFiles([only.note.path], ([file]) => file && void setToToday(dating, file));
	}

	/** One step back: clears the selection, then the filter; then goes to the list, and from there to where the person came from. */
	private back(): void {
		if (this.list.clearSelection()) return;
		if (this.choice.filter !== '') this.change({ filter: '' });
		else if (this.list.el.doc.activeElement !== this.list.el) this.focus();
		else this.actions.leave();
	}

	private withFiles(paths: readonly string[], act: (files: readonly TFile[]) => void): void {
		act(paths.flatMap((path) => this.parts.app.vault.getFileByPath(path) ?? []));
	}
}
