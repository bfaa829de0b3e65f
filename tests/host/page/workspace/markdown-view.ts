import { EditorView, type ViewUpdate } from '@codemirror/view';
import { Transaction } from '@codemirror/state';
import { Keymap } from '../base/keymap';
import { StageEditor } from '../editor/editor';
import { showBlocks } from '../editor/code-blocks';
import type { MarkdownFileInfo } from '../editor/fields';
import { minimalChange } from '../editor/minimal-change';
import { fromOutside, pluginExtensions, stateForNote, type EditorListeners } from '../editor/setup';
import { MarkdownPreviewView } from '../markdown/preview-view';
import { lineOfSubpath } from '../metadata/subpath';
import { Menu } from '../overlay/menu';
import { setIcon } from '../overlay/icons';
import { setTooltip } from '../overlay/tooltip';
import type { WorkspaceLeaf } from './leaf';
import { MarkdownEditView } from './markdown-edit-view';
import { TextFileView } from './text-file-view';

type Mode = 'source' | 'preview';

/** Obsidian's `MarkdownView`: a note, in the editor or in reading view. */
export class MarkdownView extends TextFileView implements MarkdownFileInfo {
	readonly editor: StageEditor;
	readonly editMode: MarkdownEditView;
	readonly previewMode: MarkdownPreviewView;
	currentMode: MarkdownEditView | MarkdownPreviewView;
	hoverPopover: unknown = null;
	private readonly sourceEl: HTMLElement;
	private readonly modeButton: HTMLElement;
	private readonly listeners: EditorListeners;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.icon = 'file-text';
		this.sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width');
		this.listeners = {
			onUpdate: (update) => this.onEditorUpdate(update),
			onLinkClick: (event, offset) => this.onLinkClick(event, offset),
			onContextMenu: (event) => this.onContextMenu(event),
			onPaste: (event) => this.onPaste(event),
		};
		this.editor = new StageEditor(new EditorView({ parent: this.sourceEl.createDiv('cm-host') }));
		this.editMode = new MarkdownEditView(this);
		this.previewMode = this.addChild(new MarkdownPreviewView(this.app, this, this.contentEl));
		this.currentMode = this.editMode;
		this.modeButton = this.addAction('book-open', 'Current view: editing', () => void this.setMode(this.getMode() === 'source' ? 'preview' : 'source'));
		this.showMode();
	}

	getViewType(): string {
		return 'markdown';
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}

	getMode(): Mode {
		return this.currentMode === this.previewMode ? 'preview' : 'source';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.getMode(), source: true };
	}

	override async setState(state: unknown, result: { history: boolean }): Promise<void> {
		await super.setState(state, result);
		const mode = typeof state === 'object' && state !== null && 'mode' in state ? state.mode : undefined;
		if (mode === 'source' || mode === 'preview') this.setMode(mode);
	}

	setMode(mode: Mode): void {
		if (mode === this.getMode()) return;
		const line = this.currentMode.getScroll();
		this.currentMode = mode === 'preview' ? this.previewMode : this.editMode;
		if (mode === 'preview') this.previewMode.set(this.getViewData(), false);
		else this.previewMode.clear();
		this.showMode();
		this.currentMode.applyScroll(line);
		this.app.workspace.requestLayoutChange();
	}

	/** `line` scrolls there and puts the cursor there; `subpath` does the same for a heading. */
	override setEphemeralState(state: unknown): void {
		if (typeof state !== 'object' || state === null) return;
		const cache = this.file === null ? null : this.app.metadataCache.getFileCache(this.file);
		const wanted =
			'line' in state && typeof state.line === 'number'
				? state.line
				: 'subpath' in state && typeof state.subpath === 'string' && cache !== null
					? lineOfSubpath(cache, state.subpath)
					: undefined;
		if (wanted !== undefined) this.goToLine(wanted);
		if ('focus' in state && state.focus === true) this.editor.focus();
	}

	override getEphemeralState(): Record<string, unknown> {
		return { scroll: this.currentMode.getScroll(), line: this.editor.getCursor().line };
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	setViewData(data: string, clear: boolean): void {
		if (clear) {
			const { cm } = this.editor;
			cm.setState(stateForNote(data, cm, this, this.listeners, this.app.workspace.editorExtensions));
			cm.dispatch({ effects: showBlocks.of(this.getMode() === 'source') });
			cm.scrollDOM.scrollTop = 0;
		} else {
			this.applyFromOutside(data);
		}
		if (this.getMode() === 'preview') this.previewMode.set(data, clear);
	}

	clear(): void {
		this.previewMode.clear();
	}

	/** Takes over what another tab of the same note has been given. */
	applyFromOutside(text: string): void {
		const changes = minimalChange(this.getViewData(), text);
		if (changes === undefined) return;
		this.editor.cm.dispatch({ changes, annotations: [fromOutside.of(true), Transaction.addToHistory.of(false)] });
	}

	/** Reads the list of editor extensions again. */
	refreshExtensions(): void {
		if (this.file === null) return;
		this.editor.cm.dispatch({ effects: pluginExtensions.reconfigure([...this.app.workspace.editorExtensions]) });
	}

	override onResize(): void {
		this.editor.refresh();
	}

	showSearch(): void {
		return;
	}

	override onPaneMenu(menu: Menu, source: string): void {
		menu.addItem((item) =>
			item
				.setSection('pane')
				.setTitle(this.getMode() === 'source' ? 'Reading view' : 'Source mode')
				.setIcon('book-open')
				.onClick(() => this.setMode(this.getMode() === 'source' ? 'preview' : 'source')),
		);
		super.onPaneMenu(menu, source);
	}

	protected override async onClose(): Promise<void> {
		await super.onClose();
		this.editor.cm.destroy();
	}

	protected applyMerged(text: string): void {
		this.applyFromOutside(text);
		this.app.workspace.syncTabs(this);
	}

	private onEditorUpdate(update: ViewUpdate): void {
		if (!update.docChanged) return;
		const isOwnEdit = !update.transactions.some((transaction) => transaction.annotation(fromOutside) === true);
		this.data = this.getViewData();
		if (isOwnEdit) {
			this.requestSave();
			this.app.workspace.syncTabs(this);
		}
		this.app.workspace.trigger('editor-change', this.editor, this);
		if (this.file !== null) this.app.workspace.trigger('quick-preview', this.file, this.data);
	}

	private goToLine(line: number): void {
		const position = { line: Math.max(0, Math.min(line, this.editor.lastLine())), ch: 0 };
		this.editor.setCursor(position);
		this.editor.scrollIntoView({ from: position, to: position }, true);
		this.previewMode.applyScroll(position.line);
	}

	private showMode(): void {
		const isSource = this.getMode() === 'source';
		if (this.file !== null) this.editor.cm.dispatch({ effects: showBlocks.of(isSource) });
		this.sourceEl.toggle(isSource);
		this.previewMode.containerEl.toggle(!isSource);
		this.containerEl.setAttribute('data-mode', this.getMode());
		setIcon(this.modeButton, isSource ? 'book-open' : 'pencil');
		setTooltip(this.modeButton, isSource ? 'Current view: editing. Click to read' : 'Current view: reading. Click to edit');
	}

	private onLinkClick(event: MouseEvent, offset: number): boolean {
		const newLeaf = Keymap.isModEvent(event);
		if (newLeaf === false || event.button > 1) return false;
		const link = this.linkAt(offset);
		if (link === undefined) return false;
		void this.app.workspace.openLinkText(link, this.file?.path ?? '', newLeaf);
		return true;
	}

	private linkAt(offset: number): string | undefined {
		const position = this.editor.offsetToPos(offset);
		for (const match of this.editor.getLine(position.line).matchAll(/\[\[([^[\]|]+?)(?:\\?\|[^[\]]*)?\]\]/g)) {
			if (position.ch >= match.index && position.ch <= match.index + match[0].length) return match[1];
		}
		return undefined;
	}

	/** On a link, its menu and the editor's are one, as in the app. */
	private onContextMenu(event: MouseEvent): boolean {
		const menu = new Menu();
		const offset = this.editor.cm.posAtCoords({ x: event.clientX, y: event.clientY });
		const link = offset === null ? undefined : this.linkAt(offset);
		if (link !== undefined) this.app.workspace.handleLinkContextMenu(menu, link, this.file?.path ?? '');
		this.app.workspace.trigger('editor-menu', menu, this.editor, this);
		if (menu.items.length === 0) return false;
		menu.showAtMouseEvent(event);
		return true;
	}

	private onPaste(event: ClipboardEvent): boolean {
		this.app.workspace.trigger('editor-paste', event, this.editor, this);
		return event.defaultPrevented;
	}
}
