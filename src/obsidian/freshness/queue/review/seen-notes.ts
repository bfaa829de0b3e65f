import { Component, MarkdownView, type TFile, type Workspace } from 'obsidian';
import type { Clock } from '../../../clock';

/** Milliseconds that a note is in front of the person until they have seen it. */
const TIME_TO_SEE = 3000;

/** Which notes the person has seen today, since the queue was opened: those that were in front of them for a while or typed in. */
export class SeenNotes extends Component {
	private readonly seen = new Set<TFile>();
	/** The notes in front of the person that are not seen yet, each with its timer. */
	private readonly waiting = new Map<TFile, number>();

	constructor(
		private readonly workspace: Workspace,
		private readonly clock: Pick<Clock, 'onNewDay'>,
	) {
		super();
	}

	override onload(): void {
		const { workspace } = this;
		const look = (): void => this.look();
		this.registerEvent(workspace.on('active-leaf-change', look));
		this.registerEvent(workspace.on('layout-change', look));
		this.registerEvent(workspace.on('file-open', look));
		// What a program changes, such as sync or an Undo, is no typing.
		this.registerEvent(workspace.on('editor-change', (editor, { file }) => file !== null && editor.hasFocus() && this.seen.add(file)));
		this.registerDomEvent(workspace.containerEl.doc, 'visibilitychange', look);
		// A note that was seen yesterday is not marked with the day of today for that.
		this.register(this.clock.onNewDay(() => this.forget()));
		workspace.onLayoutReady(look);
	}

	override onunload(): void {
		this.stopWaiting(() => false);
	}

	/** Whether the person has seen a note. */
	has(note: TFile): boolean {
		return this.seen.has(note);
	}

	/** Looks at what is in front of the person now. */
	look(): void {
		if (!this.workspace.layoutReady) return;
		const inFront = notesInFront(this.workspace);
		this.stopWaiting((note) => inFront.has(note));
		for (const note of inFront) {
			if (!this.seen.has(note) && !this.waiting.has(note)) this.waiting.set(note, window.setTimeout(() => this.take(note), TIME_TO_SEE));
		}
	}

	private take(note: TFile): void {
		this.waiting.delete(note);
		this.seen.add(note);
	}

	private forget(): void {
		this.seen.clear();
		this.stopWaiting(() => false);
		this.look();
	}

	private stopWaiting(goesOn: (note: TFile) => boolean): void {
		for (const [note, timer] of this.waiting) {
			if (goesOn(note)) continue;
			window.clearTimeout(timer);
			this.waiting.delete(note);
		}
	}
}

/** The notes on the screen. */
function notesInFront(workspace: Workspace): Set<TFile> {
	const views = workspace.getLeavesOfType('markdown').map(({ view }) => view).filter((view) => view instanceof MarkdownView);
	const isInFront = ({ containerEl }: MarkdownView): boolean => containerEl.isShown() && !containerEl.doc.hidden;
	return new Set(views.filter(isInFront).flatMap(({ file }) => file ?? []));
}
