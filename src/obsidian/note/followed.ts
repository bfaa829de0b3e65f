import { Component, debounce, type App, type TFile } from 'obsidian';
import type { ActorNote } from '../../core/actor/note/actor-note';
import type { ReadOptions } from '../../core/actor/read-actor-note';
import type { ActorSource } from '../vault/actor-source';
import { messageOf } from '../log';
import { UnsavedText } from './unsaved-text';

/** The note that a view follows, and what is known of it. */
export type Followed =
	| { readonly kind: 'none' }
	| { readonly kind: 'unread'; readonly file: TFile }
	| { readonly kind: 'actor'; readonly file: TFile; readonly note: ActorNote; readonly text: string }
	| { readonly kind: 'other'; readonly file: TFile; readonly text: string }
	/** The vault can't read the file; `reason` is what it said. */
	| { readonly kind: 'unreadable'; readonly file: TFile; readonly reason: string }
	| { readonly kind: 'deleted'; readonly name: string };

/** How long typing must pause before the note is read again, in milliseconds. */
const TYPING_PAUSE = 300;

/**
 * Follows the active note and what it says, unsaved typing included. It stays with the note while a
 * sidebar or anything else is active. Only the followed note is ever read.
 */
export class FollowedNote extends Component {
	private followed: Followed = { kind: 'none' };
	/** Counts the readings, so that a slow one never replaces a later one. */
	private readings = 0;
	private readBy: ReadOptions | undefined;
	/** What was the active note when another was looked at instead; `undefined` while the active one is followed. */
	private lookedPast: TFile | null | undefined;
	private isUnloaded = false;
	private readonly unsaved = new UnsavedText(() => this.refresh());
	private readonly refreshSoon = debounce(() => this.refresh(), TYPING_PAUSE, true);

	/** `changed` is called after each reading, and when there is no note any more. */
	constructor(
		private readonly app: Pick<App, 'workspace' | 'vault'>,
		private readonly source: ActorSource,
		private readonly changed: (isOtherNote: boolean) => void,
	) {
		super();
	}

	get state(): Followed {
		return this.followed;
	}

	/** The note followed, whether or not it is an actor note. */
	get file(): TFile | undefined {
		return 'file' in this.followed ? this.followed.file : undefined;
	}

	override onload(): void {
		const { workspace, vault } = this.app;
		this.registerEvent(workspace.on('file-open', () => this.follow()));
		this.registerEvent(workspace.on('active-leaf-change', () => this.follow()));
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
		// Before the layout is there, no note is open yet.
		workspace.onLayoutReady(() => {
			if (!this.isUnloaded) this.follow();
		});
	}

	override onunload(): void {
		this.isUnloaded = true;
		this.refreshSoon.cancel();
		this.unsaved.forget();
	}

	/** Shows `file` for as long as the active note stays the active one; without one, the active note again. */
	lookAt(file: TFile | undefined): void {
		this.lookedPast = file === undefined ? undefined : this.app.workspace.getActiveFile();
		if (file === undefined) this.follow();
		else this.turnTo(file);
	}

	/** Reads the note again. */
	refresh(): void {
		if (this.file !== undefined) void this.read(this.file);
	}

	/** Other options, such as other excluded files, may make something else of the note. */
	private onVaultRead(path: string | undefined): void {
		if (path === undefined ? this.source.options !== this.readBy : path === this.file?.path) this.refresh();
	}

	private follow(): void {
		const { workspace } = this.app;
		if (!workspace.layoutReady) return;
		const file = workspace.getActiveFile();
		if (file === this.lookedPast) return;
		this.lookedPast = undefined;
		if (file === null) {
			const nothingOpen = workspace.getLeavesOfType('markdown').length === 0;
			if (nothingOpen && this.file !== undefined) this.letGo({ kind: 'none' });
			return;
		}
		if (file.extension === 'md') this.turnTo(file);
	}

	private turnTo(file: TFile): void {
		if (file === this.file) return;
		this.unsaved.forget();
		this.followed = { kind: 'unread', file };
		void this.read(file);
	}

	private async read(file: TFile): Promise<void> {
		const reading = ++this.readings;
		// A file that has just been moved or deleted fails too: the event that says so follows.
		const read = await this.readingOf(file).catch((error: unknown): Followed => ({ kind: 'unreadable', file, reason: messageOf(error) }));
		if (reading !== this.readings) return;
		const isOtherNote = this.followed.kind === 'unread';
		this.followed = read;
		this.changed(isOtherNote);
	}

	private async readingOf(file: TFile): Promise<Followed> {
		this.readBy = this.source.options;
		const unsaved = this.unsaved.of(file);
		const note = await this.source.read(file, unsaved);
		const text = unsaved ?? (await this.app.vault.cachedRead(file));
		return note === undefined ? { kind: 'other', file, text } : { kind: 'actor', file, note, text };
	}

	private letGo(rest: Followed): void {
		this.readings++;
		this.unsaved.forget();
		this.followed = rest;
		this.changed(true);
	}
}
