import type { App } from '../app';
import { Scope } from '../base/scope';
import { setIcon } from './icons';

const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), select, textarea, a[href], [tabindex="0"], [contenteditable="true"]';

/** Obsidian's `Modal`: a dialog over the app. Escape, its cross and a click beside it close it; Tab stays inside. */
export class Modal {
	readonly app: App;
	readonly scope: Scope;
	readonly containerEl: HTMLElement;
	readonly modalEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly contentEl: HTMLElement;
	readonly headerEl: HTMLElement;
	readonly bgEl: HTMLElement;
	shouldRestoreSelection = true;
	private closeCallback: (() => unknown) | undefined;
	private focusedBefore: Element | null = null;
	private isOpen = false;

	constructor(app: App) {
		this.app = app;
		this.scope = new Scope();
		this.containerEl = createDiv('modal-container mod-dim');
		this.bgEl = this.containerEl.createDiv('modal-bg');
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' } });
		const closeButton = this.modalEl.createDiv({ cls: 'modal-close-button', attr: { 'aria-label': 'Close' } });
		setIcon(closeButton, 'x');
		this.headerEl = this.modalEl.createDiv('modal-header');
		this.titleEl = this.headerEl.createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		closeButton.addEventListener('click', () => this.close());
		this.bgEl.addEventListener('click', () => this.close());
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		this.scope.register(null, 'Tab', (event) => this.keepFocusInside(event));
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.focusedBefore = document.activeElement;
		document.body.append(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		void this.onOpen();
		if (!this.modalEl.contains(document.activeElement)) this.firstToFocus().focus();
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.containerEl.remove();
		this.onClose();
		this.closeCallback?.();
		if (this.shouldRestoreSelection && this.focusedBefore instanceof HTMLElement) this.focusedBefore.focus();
	}

	onOpen(): Promise<void> | void {
		return;
	}

	onClose(): void {
		return;
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}

	onHistoryBack(): void {
		this.close();
	}

	private firstToFocus(): HTMLElement {
		return this.contentEl.querySelector<HTMLElement>(FOCUSABLE) ?? this.modalEl;
	}

	private keepFocusInside(event: KeyboardEvent): false | undefined {
		const inside = [...this.modalEl.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.isShown());
		const edge = event.shiftKey ? inside[0] : inside[inside.length - 1];
		const other = event.shiftKey ? inside[inside.length - 1] : inside[0];
		if (document.activeElement !== edge && this.modalEl.contains(document.activeElement)) return undefined;
		other?.focus();
		return false;
	}
}
