import { Component, debounce, Platform, type TFile } from 'obsidian';
import { describeActorRules } from '../../../core/actor/vault/describe-rules';
import { buildQueue, type Queue } from '../../../core/freshness/queue/queue';
import { isEmptyFilter, readQueueFilter } from '../../../core/freshness/queue/filter';
import type { Snoozes } from '../../../core/freshness/limit/snoozes';
import { counted } from '../../../core/wording';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import type { Clock } from '../../clock';
import { isReading, readingText } from '../../vault/reading-progress';
import type { SetToTodayParts } from '../set-date/today';
import { describeEmptyQueue } from '../../../core/freshness/queue/describe';
import { insertReport, type ReportParts } from './insert-report';
import { QueueBar } from './bar';
import { TO_DO, type QueueChoice } from './choice';
import { FigureCounts } from './figure-counts';
import { QueueFoot } from './foot';
import { QueueList } from './list/list';
import { QueueQuestion } from './review/question';
import { QueueReview } from './review/review';
import type { TabBeside } from './review/tab-beside';

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
	/** Called when the person chose to see other notes, or in another way. */
	readonly onChoice: () => void;
	/** Called when the cursor is on another note. */
	readonly onCurrent: () => void;
	/** Whether the person is at the queue. */
	readonly isActive: () => boolean;
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
	private readonly question: QueueQuestion;
	private readonly foot: QueueFoot;
	private readonly review: QueueReview;
	private readonly locale: string;
	private readonly figures: FigureCounts;
	private hasShown = false;
	private statusText = '';
	/** The path of the note that the cursor was on last. */
	private lastCurrent: string | undefined;
	private readonly refreshSoon = debounce(() => this.refresh(), PAUSE, true);

	constructor(
		private readonly parts: QueuePanelParts,
		el: HTMLElement,
		tab: TabBeside,
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
			preview: () => this.togglePreview(),
			insertReport: () => void insertReport(parts, readQueueFilter(this.choice.filter)),
		}));
		this.list = this.addChild(new QueueList(el, locale, {
			open: (queued, newLeaf) => this.review.open(queued, newLeaf),
			mark: (notes, onMarked) => this.review.mark(notes, onMarked),
			snooze: (notes, at) => this.withFiles(notes.map(({ note }) => note.path), (files) => parts.snooze(files, at, () => this.focus())),
			preview: () => this.togglePreview(),
			filter: () => this.bar.focusFilter(),
			figures: () => this.change({ ofFigures: !this.choice.ofFigures }),
			back: () => this.back(),
			onCursor: () => this.onCursor(),
		}));
		this.question = new QueueQuestion(el, () => this.focus());
		this.foot = new QueueFoot(el, locale, {
			setToToday: () => this.list.act('mark updated'),
			snooze: () => this.list.act('snooze'),
			clear: () => this.list.clearSelection(),
		});
		const { dating, clock, source } = parts;
		this.review = this.addChild(new QueueReview({ dating, clock, tab, question: this.question, reading: () => source.options }));
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
		return current === undefined ? null : this.parts.app.vault.getFileByPath(current.note.path);
	}

	/** Moves the focus to the list. */
	focus(): void {
		this.list.el.focus({ preventScroll: true });
	}

	/** Shows other notes, or in another way. */
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

	private onCursor(): void {
		this.showStatus();
		const path = this.list.current?.note.path;
		if (path === this.lastCurrent) return;
		const isFirst = this.lastCurrent === undefined;
		this.lastCurrent = path;
		this.question.close();
		this.actions.onCurrent();
		if (!isFirst) this.preview();
	}

	private togglePreview(): void {
		this.change({ preview: !this.choice.preview });
		this.preview();
	}

	/** Only while the person is at the queue: else they may be at work on the note that is shown. */
	private preview(): void {
		const { current } = this.list;
		if (this.choice.preview && current !== undefined && !Platform.isPhone && this.actions.isActive()) this.review.preview(current);
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
