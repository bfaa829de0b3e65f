import { describePlace } from '../../../core/check/listing/describe';
import type { Finding, Place } from '../../../core/check/rule/finding';
import { reasonProblem } from '../../../core/check/accepting/accept';
import { redraw, redrawText } from '../../elements/redraw';

/** What the detail has others do. */
export interface FindingDetailActions {
	readonly open: () => void;
	readonly openPlace: (place: Place) => void;
	/** Fixes the finding, or a part of it. */
	readonly fix: (part?: Finding) => void;
	readonly accept: (reason: string, where: 'note' | 'settings') => void;
	/** Called when the reason is given or given up: the focus goes back to the list. */
	readonly leaveReason: () => void;
}

/** A finding with the lines it speaks of. */
export interface ShownFinding {
	readonly finding: Finding;
	/** The line of each place as the vault has it; none while they are read. */
	readonly lines: readonly string[];
	/** For each place, the lines that a fix would change there, and what they become; `undefined` where there is none. */
	readonly fixes: readonly (ChangedLines | undefined)[];
}

/** Lines before and after a change. */
export interface ChangedLines {
	readonly before: string;
	readonly after: string;
}

/** Below the list: what the current finding says in full, the lines it speaks of, what its fix does, and a field for a reason. */
export class FindingDetail {
	private readonly el: HTMLElement;
	private readonly aboutEl: HTMLElement;
	private readonly reasonEl: HTMLElement;
	private readonly inputEl: HTMLInputElement;
	private readonly problemEl: HTMLElement;
	private readonly fixButton: HTMLButtonElement;

	constructor(
		parent: HTMLElement,
		private readonly actions: FindingDetailActions,
	) {
		this.el = parent.createDiv({ cls: 'dossier-findings-detail' });
		this.aboutEl = this.el.createDiv({ cls: 'dossier-findings-about' });
		const buttons = this.el.createDiv({ cls: 'dossier-findings-buttons' });
		addButton(buttons, 'Open', () => actions.open());
		this.fixButton = addButton(buttons, 'Fix', () => actions.fix());
		addButton(buttons, 'Accept…', () => this.askForReason());
		this.reasonEl = this.el.createEl('form', { cls: 'dossier-findings-reason' });
		const attr = { 'aria-label': 'Reason' };
		this.inputEl = this.reasonEl.createEl('input', { type: 'text', placeholder: 'Why it can stay, e.g. two funds', attr });
		this.reasonEl.createEl('button', { text: 'Accept in note', attr: { type: 'submit' } });
		addButton(this.reasonEl, 'Accept in settings', () => this.giveReason('settings'));
		this.problemEl = this.reasonEl.createDiv({ cls: 'dossier-findings-problem', attr: { role: 'status' } });
		this.reasonEl.addEventListener('submit', (event) => {
			event.preventDefault();
			this.giveReason('note');
		});
		this.reasonEl.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape' || event.isComposing) return;
			event.preventDefault();
			event.stopPropagation();
			this.endReason();
		});
		this.reasonEl.hide();
	}

	/** Shows a finding; nothing where there is none. */
	show(shown: ShownFinding | undefined): void {
		this.el.toggle(shown !== undefined);
		if (shown === undefined) return;
		const { fix, parts = [] } = shown.finding;
		this.fixButton.setText(parts.length === 0 ? 'Fix' : 'Fix all');
		this.fixButton.toggle(fix !== undefined || parts.some((part) => part.fix !== undefined));
		redraw(this.aboutEl, shown, () => this.draw(shown));
	}

	/** Opens the field for a reason, with the focus. */
	askForReason(): void {
		this.reasonEl.show();
		this.inputEl.focus();
		this.inputEl.select();
	}

	private draw({ finding: { message, places, parts }, lines, fixes }: ShownFinding): void {
		this.aboutEl.empty();
		this.aboutEl.createEl('p', { text: message, attr: { dir: 'auto' } });
		const listEl = this.aboutEl.createEl('ul', { attr: { role: 'list' } });
		places.slice(0, parts === undefined ? MOST_PLACES : MOST_PARTS).forEach((place, at) => {
			const item = listEl.createEl('li');
			const button = item.createEl('button', { cls: 'dossier-findings-place', text: describePlace(place), attr: { type: 'button' } });
			button.addEventListener('click', () => this.actions.openPlace(place));
			item.createEl('code', { text: lines[at]?.trim() ?? '', attr: { dir: 'auto' } });
			const part = parts?.find(({ places: [first], fix }) => first === place && fix !== undefined);
			if (part !== undefined) {
				const label = `Fix ${describePlace(place)}`;
				addButton(item, 'Fix', () => this.actions.fix(part)).setAttr('aria-label', label);
			}
			const fix = fixes[at];
			if (fix !== undefined) drawChange(item, fix);
		});
	}

	private giveReason(where: 'note' | 'settings'): void {
		const reason = this.inputEl.value;
		const problem = reasonProblem(reason);
		redrawText(this.problemEl, problem ?? '');
		if (problem !== undefined) return;
		this.endReason();
		this.actions.accept(reason, where);
	}

	private endReason(): void {
		this.inputEl.value = '';
		redrawText(this.problemEl, '');
		this.reasonEl.hide();
		this.actions.leaveReason();
	}
}

/** Of a finding's places so many are shown. */
const MOST_PLACES = 4;
/** And of one that says several as one. */
const MOST_PARTS = 50;

function drawChange(parent: HTMLElement, { before, after }: ChangedLines): void {
	const el = parent.createDiv({ cls: 'dossier-findings-fix' });
	if (before !== '') el.createEl('del', { text: before });
	if (after !== '') el.createEl('ins', { text: after });
}

function addButton(parent: HTMLElement, text: string, act: () => void): HTMLButtonElement {
	const button = parent.createEl('button', { text, attr: { type: 'button' } });
	button.addEventListener('click', act);
	return button;
}
