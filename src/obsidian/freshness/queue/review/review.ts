import { Component, debounce, type PaneType, type TFile } from 'obsidian';
import { describeOverdueFigures } from '../../../../core/freshness/facts/overdue';
import { lineSaying } from '../../../../core/freshness/freshness';
import { askUnseen } from '../../../../core/freshness/queue/describe-review';
import type { QueuedNote } from '../../../../core/freshness/queue/queued-note';
import type { ReadOptions } from '../../../../core/actor/read-actor-note';
import type { Clock } from '../../../clock';
import { openAtLine } from '../../../note/open';
import { askToSetSeveral } from '../../set-date/several';
import { markUpdated, overdueFiguresOf, setToToday, type SetToTodayParts } from '../../set-date/today';
import type { QueueQuestion } from './question';
import { SeenNotes } from './seen-notes';
import type { TabBeside } from './tab-beside';

/** How notes of the queue are marked, and the places on screen where they are shown and asked about. */
export interface ReviewParts {
	readonly dating: SetToTodayParts;
	/** How notes are read by the settings in force. */
	readonly reading: () => ReadOptions;
	readonly clock: Pick<Clock, 'onNewDay'>;
	readonly tab: TabBeside;
	readonly question: QueueQuestion;
}

/** Milliseconds that the cursor stays on a note before it is shown: who holds an arrow key down looks at none of those between. */
const PAUSE = 120;

/** Goes through notes of the queue: shows them in one tab, and marks them as updated. A note that the person hasn't seen is asked about. */
export class QueueReview extends Component {
	private readonly seen: SeenNotes;
	private readonly previewSoon = debounce((queued: QueuedNote) => void this.show(queued, false), PAUSE, true);

	constructor(private readonly parts: ReviewParts) {
		super();
		this.seen = this.addChild(new SeenNotes(parts.dating.app.workspace, parts.clock));
	}

	override onunload(): void {
		this.previewSoon.cancel();
	}

	/** Opens a note in the tab beside the queue, or in a new tab, split or window where one is asked for. */
	open(queued: QueuedNote, newLeaf: PaneType | boolean): void {
		this.previewSoon.cancel();
		const file = this.fileOf(queued);
		if (newLeaf === false) void this.show(queued, true);
		else if (file !== null) void openAtLine(this.parts.dating.app.workspace, file, lineOf(queued), newLeaf);
	}

	/** Shows a note in the tab beside the queue, soon, while the focus stays in the queue. */
	preview(queued: QueuedNote): void {
		this.previewSoon(queued);
	}

	/** Marks notes as updated today; asks first where there are several, or where one was not seen. `onMarked` is called once one is. */
	mark(notes: readonly QueuedNote[], onMarked: () => void): void {
		const { dating, reading } = this.parts;
		const [only] = notes;
		const unseen = notes.filter((queued) => !this.isSeen(queued));
		if (notes.length > 1) askToSetSeveral({ app: dating.app, dating, reading: reading() }, notes, unseen);
		else if (only !== undefined) void this.markOne(only, onMarked);
	}

	private async markOne(queued: QueuedNote, onMarked: () => void): Promise<void> {
		const { dating, question } = this.parts;
		const file = this.fileOf(queued);
		if (file === null) return;
		if (this.seen.has(file)) {
			await setToToday(dating, file, { onMarked });
			return;
		}
		// One question is enough: it names the figures too.
		const figures = await overdueFiguresOf(dating, file);
		const overdue = figures.length === 0 ? undefined : describeOverdueFigures(figures, dating.today(), dating.locale);
		question.ask(askUnseen(queued, overdue), () => void markUpdated(dating, file, { onMarked }));
	}

	private isSeen(queued: QueuedNote): boolean {
		const file = this.fileOf(queued);
		return file !== null && this.seen.has(file);
	}

	private async show(queued: QueuedNote, isActive: boolean): Promise<void> {
		const file = this.fileOf(queued);
		if (file === null) return;
		await this.parts.tab.show(file, lineOf(queued), isActive);
		this.seen.look();
	}

	private fileOf({ note }: QueuedNote): TFile | null {
		return this.parts.dating.app.vault.getFileByPath(note.path);
	}
}

function lineOf({ freshness }: QueuedNote): number {
	return lineSaying(freshness) ?? 1;
}
