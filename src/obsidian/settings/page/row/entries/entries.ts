import { Component, setIcon } from 'obsidian';
import { linesOf } from '../../../../../core/settings/read/input';
import { elementAt } from '../../../../elements/element-at';
import { nameUnseen } from '../../../../elements/hidden-name';
import { TabStop } from '../../../../elements/keys/tab-stop';
import { entryKey, type EntryKey } from './keys';

/** How a list of entries looks, and who hears of changes. */
export interface EntriesLook {
	/** What the entries are, for those who don't see where they stand. */
	readonly name: string;
	/** An example, in the field for a new entry. */
	readonly placeholder: string;
	/** Called when an entry was typed, moved or removed. */
	readonly onChange: () => void;
	/** Called when the person leaves the list. */
	readonly onLeave: () => void;
}

/** For pointers and fingers; keys do the same. */
const BUTTONS: readonly (readonly [act: EntryKey, icon: string, label: string])[] = [
	['move up', 'chevron-up', 'Move up'],
	['move down', 'chevron-down', 'Move down'],
	['remove', 'x', 'Remove'],
];

/**
 * A list of texts, each in a field of its own, and a blank field below them for a new one. It is one tab stop: up, down and
 * Enter lead from field to field, with Alt an entry is moved, and what deletes removes an entry that is empty.
 */
export class Entries extends Component {
	private readonly listEl: HTMLElement;
	private readonly tabStop: TabStop;

	constructor(
		parent: HTMLElement,
		private readonly look: EntriesLook,
		lines: readonly string[],
	) {
		super();
		this.listEl = parent.createEl('ul', { cls: 'dossier-entries' });
		nameUnseen(this.listEl, look.name, parent);
		this.tabStop = this.addChild(new TabStop(this.listEl, (target) => this.onFocus(target)));
		for (const line of [...lines, '']) this.listEl.append(this.createItem(line));
		this.tabStop.moveTo(this.fields[0]);
	}

	override onload(): void {
		const { listEl } = this;
		this.registerDomEvent(listEl, 'input', () => this.afterChange());
		this.registerDomEvent(listEl, 'keydown', (event) => this.onKey(event));
		this.registerDomEvent(listEl, 'paste', (event) => this.onPaste(event));
		this.registerDomEvent(listEl, 'click', (event) => this.onClick(event));
		this.registerDomEvent(listEl, 'focusout', ({ relatedTarget }) => {
			if (!listEl.contains(relatedTarget as Node | null)) this.onLeave();
		});
	}

	/** The entries, without those that are empty. */
	get lines(): string[] {
		return linesOf(this.fields.map(({ value }) => value).join('\n'));
	}

	/** Adds an entry at the end, unless it is there. */
	add(line: string): void {
		if (!this.lines.includes(line)) this.listEl.insertBefore(this.createItem(line), this.listEl.lastChild);
		this.afterChange();
		this.look.onLeave();
	}

	/** The fields, from top to bottom; the last one is blank. */
	private get fields(): HTMLInputElement[] {
		return [...this.listEl.querySelectorAll('input')];
	}

	private createItem(text: string): HTMLElement {
		const item = createEl('li');
		const ofField = { 'tabindex': '-1', 'spellcheck': 'false', 'dir': 'auto', 'aria-labelledby': this.listEl.getAttr('aria-labelledby') };
		item.createEl('input', { type: 'text', value: text, placeholder: this.look.placeholder, attr: ofField });
		const buttons = item.createDiv('dossier-entry-buttons');
		for (const [act, icon, label] of BUTTONS) {
			const attr = { 'type': 'button', 'tabindex': '-1', 'aria-label': label, 'data-act': act };
			const button = buttons.createEl('button', { cls: 'clickable-icon', attr });
			setIcon(button, icon);
			button.addEventListener('mousedown', (event) => event.preventDefault());
		}
		return item;
	}

	private onFocus(target: Element): void {
		const field = this.fields.find((each) => each === target);
		if (field !== undefined) this.tabStop.moveTo(field);
	}

	private onKey(event: KeyboardEvent): void {
		const at = this.fields.findIndex((field) => field === event.target);
		const key = event.isComposing || at < 0 ? undefined : entryKey(event, this.fields[at]?.value === '');
		if (key === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		const isBack = key === 'previous' || event.key === 'Backspace';
		if (key === 'previous' || key === 'next') this.goTo(at + (isBack ? -1 : 1));
		else this.act(key, at, isBack);
	}

	private onClick(event: MouseEvent): void {
		const button = elementAt(event)?.closest('[data-act]');
		const key = BUTTONS.find(([act]) => act === button?.getAttribute('data-act'))?.[0];
		const at = this.fields.findIndex((field) => field.parentElement === button?.closest('li'));
		if (key !== undefined) this.act(key, at, false);
	}

	/** Moves or removes the entry at a place; the blank one stays where it is. */
	private act(key: EntryKey, at: number, isBack: boolean): void {
		if (key === 'remove') this.remove(at, isBack);
		else this.swap(at, at + (key === 'move up' ? -1 : 1));
	}

	private remove(at: number, isBack: boolean): void {
		const field = this.fields[at];
		if (field === undefined || at === this.fields.length - 1) return;
		if (field === field.doc.activeElement) this.goTo(isBack && at > 0 ? at - 1 : at + 1);
		field.parentElement?.remove();
		if (this.tabStop.current === field) this.tabStop.moveTo(this.fields[0]);
		this.afterChange();
	}

	/** The texts change places, and the fields stay: one that is moved would lose the focus. */
	private swap(at: number, to: number): void {
		const [one, other] = [this.fields[at], this.fields[to]];
		if (one === undefined || other === undefined || Math.max(at, to) === this.fields.length - 1) return;
		[one.value, other.value] = [other.value, one.value];
		if (one === one.doc.activeElement) this.goTo(to);
		this.afterChange();
	}

	private goTo(at: number): void {
		const field = this.fields[at];
		if (field === undefined) return;
		this.tabStop.focus(field);
		field.setSelectionRange(field.value.length, field.value.length);
	}

	/** Several lines are as many entries. */
	private onPaste(event: ClipboardEvent): void {
		const [first, ...others] = linesOf(event.clipboardData?.getData('text/plain') ?? '');
		const at = this.fields.findIndex((field) => field === event.target);
		const field = this.fields[at];
		if (first === undefined || others.length === 0 || field === undefined) return;
		event.preventDefault();
		field.setRangeText(first, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
		field.parentElement?.after(...others.map((line) => this.createItem(line)));
		this.afterChange();
		this.goTo(at + others.length);
	}

	private afterChange(): void {
		if (this.fields.at(-1)?.value !== '') this.listEl.append(this.createItem(''));
		this.look.onChange();
	}

	/** What was left empty goes. */
	private onLeave(): void {
		const { doc } = this.listEl;
		for (const field of this.fields.slice(0, -1)) if (field.value.trim() === '' && field !== doc.activeElement) field.parentElement?.remove();
		if (this.tabStop.current?.isConnected !== true) this.tabStop.moveTo(this.fields[0]);
		this.look.onLeave();
	}
}
