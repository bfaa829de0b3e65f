import type { Menu } from '../overlay/menu';
import type { TFile} from '../vault/files';
import { type TAbstractFile } from '../vault/files';
import { ItemView } from './item-view';

/** Obsidian's `FileView`: a view of one file. */
export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;
	override navigation = true;

	getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override onload(): void {
		this.registerEvent(this.app.vault.on('rename', (file: TAbstractFile) => this.onVaultRename(file)));
		this.registerEvent(this.app.vault.on('delete', (file: TAbstractFile) => this.onVaultDelete(file)));
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), file: this.file?.path ?? null };
	}

	override async setState(state: unknown, result: { history: boolean }): Promise<void> {
		await super.setState(state, result);
		const path = typeof state === 'object' && state !== null && 'file' in state ? state.file : undefined;
		const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
		if (file !== null && file !== this.file) await this.loadFile(file);
	}

	onLoadFile(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	onUnloadFile(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	onRename(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}

	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		if (this.file !== null) this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
	}

	/** The order is Obsidian's: the old file is let go before the new one is set. */
	async loadFile(file: TFile): Promise<void> {
		await this.unloadFile();
		this.file = file;
		await this.onLoadFile(file);
		this.leaf.updateHeader();
	}

	protected override async onClose(): Promise<void> {
		await this.unloadFile();
	}

	private async unloadFile(): Promise<void> {
		const { file } = this;
		if (file !== null) await this.onUnloadFile(file);
		this.file = null;
	}

	private onVaultRename(file: TAbstractFile): void {
		if (file !== this.file) return;
		this.leaf.updateHeader();
		void this.onRename(this.file);
	}

	private onVaultDelete(file: TAbstractFile): void {
		if (file !== this.file) return;
		this.file = null;
		void this.leaf.setViewState({ type: 'empty' });
	}
}

/** Obsidian's `EditableFileView`. */
export abstract class EditableFileView extends FileView {}
