import { Component, debounce, type App, type TFile } from 'obsidian';
import type { ActorNote } from '../../core/actor/note/actor-note';
import type { ReadOptions } from '../../core/actor/read-actor-note';
import type { ActorSource } from '../vault/actor-source';
import { messageOf } from '../log';
import { UnsavedText } from './unsaved-text';

/** A note that a view watches, and what is known of it. */
export type Watched =
	| { readonly kind: 'none' }
	| { readonly kind: 'unread'; readonly file: TFile }
	| { readonly kind: 'actor'; readonly file: TFile; readonly note: ActorNote; readonly text: string }
	| { readonly kind: 'other'; readonly file: TFile; readonly text: string }
	/** The vault can't read the file; `reason` is what it said. */
	| { readonly kind: 'unreadable'; readonly file: TFile; readonly reason: string }
	| { readonly kind: 'deleted'; readonly name: string };

/** How long typing must pause before the note is read again, in milliseconds. */
const TYPING_PAUSE = 300;

/** Reads a note, and again whenever what it says changes, unsaved typing included. No other note is ever read. */
export class WatchedNote extends Component {
	private watched: Watched = { kind: 'none' };
	/** Counts the readings, so that a slow one never replaces a later one. */
	private readings = 0;
	private readBy: ReadOptions | undefined;
	private readonly unsaved = new UnsavedText(() => this.refresh());
	private readonly refreshSoon = debounce(() => this.refresh(), TYPING_PAUSE, true);

	/** `changed` is called after each reading, and when there is no note any more. */
	constructor(
		protected readonly app: Pick<App, 'workspace' | 'vault'>,
		private readonly source: ActorSource,
		private readonly changed: (isOtherNote: boolean) => void,
	) {
		super();
	}

	get state(): Watched {
		return this.watched;
	}

	/** The note watched, whether or not it is an actor note. */
	get file(): TFile | undefined {
		return 'file' in this.watched ? this.watched.file : undefined;
	}

	override onload(): void {
		const { workspace, vault } = this.app;
		this.registerEvent(
			workspace.on('editor-change', (editor, { file }) => {
				if (file === null || file !== this.file) return;
				this.unsaved.noteChange(file, editor);
				this.refreshSoon();
			}),
		);
		this.registerEvent(vault.on('rename', (file) => file === this.file && this.refresh()));
		this.registerEvent(vault.on('delete', (file) => file === this.file && this.letGo({ kind: 'deleted', name: this.file.basename })));
		this.register(this.source.onChange((path) => this.onVaultRead(path)));
	}

	override onunload(): void {
		this.refreshSoon.cancel();
		this.unsaved.forget();
	}

	/** Watches `file` from now on. */
	turnTo(file: TFile): void {
		if (file === this.file) return;
		this.unsaved.forget();
		this.watched = { kind: 'unread', file };
		void this.read(file);
	}

	/** Watches no note any more, for the reason given. */
	letGo(rest: Watched): void {
		this.readings++;
		this.unsaved.forget();
		this.watched = rest;
		this.changed(true);
	}

	/** Reads the note again. */
	refresh(): void {
		if (this.file !== undefined) void this.read(this.file);
	}

	/** Other options, such as other excluded files, may make something else of the note. */
	private onVaultRead(path: string | undefined): void {
		if (path === undefined ? this.source.options !== this.readBy : path === this.file?.path) this.refresh();
	}

	private async read(file: TFile): Promise<void> {
		const reading = ++this.readings;
		// A file that has just been moved or deleted fails too: the event that says so follows.
		const read = await this.readingOf(file).catch((error: unknown): Watched => ({ kind: 'unreadable', file, reason: messageOf(error) }));
		if (reading !== this.readings) return;
		const isOtherNote = this.watched.kind === 'unread';
		this.watched = read;
		this.changed(isOtherNote);
	}

	private async readingOf(file: TFile): Promise<Watched> {
		this.readBy = this.source.options;
		const unsaved = this.unsaved.of(file);
		const note = await this.source.read(file, unsaved);
		const text = unsaved ?? (await this.app.vault.cachedRead(file));
		return note === undefined ? { kind: 'other', file, text } : { kind: 'actor', file, note, text };
	}
}
