import { debounce } from '../base/debounce';
import { mergeTexts } from '../editor/minimal-change';
import type { TFile} from '../vault/files';
import { type TAbstractFile } from '../vault/files';
import { withLineEndsOf, withPlainLineEnds } from '../vault/line-ends';
import { Notice } from '../overlay/notice';
import { EditableFileView } from './file-view';
import type { WorkspaceLeaf } from './leaf';

/** Obsidian saves this long after the last edit. */
const SAVE_DELAY = 2000;

/**
 * Obsidian's `TextFileView`: a view of a text that is edited and saved.
 *
 * A change of the file from elsewhere goes into the buffer. If the buffer has unsaved edits the two are merged,
 * and where they touch the same place the buffer wins.
 */
export abstract class TextFileView extends EditableFileView {
	data = '';
	/** Whether the buffer has edits that are not saved yet. */
	dirty = false;
	requestSave: () => void;
	private lastSaved = '';
	private saving = false;
	private readonly saveSoon = debounce(() => void this.save().catch(() => undefined), SAVE_DELAY, true);

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.requestSave = () => {
			this.dirty = true;
			this.saveSoon();
		};
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.vault.on('modify', (file: TAbstractFile) => this.onModify(file)));
	}

	override async onLoadFile(file: TFile): Promise<void> {
		const text = withPlainLineEnds(await this.app.vault.read(file));
		this.lastSaved = text;
		this.dirty = false;
		this.data = text;
		this.setViewData(text, true);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		await this.save(true);
	}

	async save(clear = false): Promise<void> {
		this.saveSoon.cancel();
		if (this.file !== null && this.dirty) await this.saveBuffer(this.file);
		if (clear) {
			this.clear();
			this.data = '';
		}
	}

	private async saveBuffer(file: TFile): Promise<void> {
		const { vault } = this.app;
		const before = this.lastSaved;
		const buffer = this.getViewData();
		this.data = buffer;
		this.dirty = false;
		this.lastSaved = buffer;
		this.saving = true;
		try {
			await vault.modify(file, withLineEndsOf(vault.textOf(file.path) ?? '', buffer));
		} catch (error) {
			// What could not be saved stays here, to be saved again.
			this.dirty = true;
			this.lastSaved = before;
			new Notice(`"${file.name}" was not saved. ${error instanceof Error ? error.message : ''}`, 0);
			throw error;
		} finally {
			this.saving = false;
		}
		// What is kept on disk may be another text than this one.
		this.onModify(file);
	}

	/** Replaces the text with one merged from the buffer and the vault. */
	protected abstract applyMerged(text: string): void;

	private onModify(file: TAbstractFile): void {
		if (file !== this.file || this.saving) return;
		const theirs = withPlainLineEnds(this.app.vault.textOf(file.path) ?? '');
		const mine = this.getViewData();
		const base = this.lastSaved;
		this.lastSaved = theirs;
		if (theirs === mine) {
			this.dirty = false;
			this.saveSoon.cancel();
		} else if (this.dirty) {
			const merged = mergeTexts(base, mine, theirs);
			if (merged !== mine) this.applyMerged(merged);
			if (merged !== theirs) this.requestSave();
		} else {
			this.data = theirs;
			this.setViewData(theirs, false);
		}
	}
}
