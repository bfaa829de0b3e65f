import { Component } from 'obsidian';
import { SEVERITY_NAMES, SEVERITY_SHAPES } from '../../../core/check/listing/describe';
import type { FindingsChoice, FindingsList } from '../../../core/check/listing/rows';
import { SEVERITIES, type Severity } from '../../../core/check/rule/finding';
import { number } from '../../../core/wording';
import { nameUnseen } from '../../elements/hidden-name';

/** What the bar has others do. */
export interface FindingsBarActions {
	readonly change: (change: Partial<FindingsChoice>) => void;
	/** Moves the focus from the filter to the list. */
	readonly toList: () => void;
	/** Goes one step back. */
	readonly back: () => void;
}

/** Chooses findings: a button for each severity, with its count, one for the groups, and a field for the filter. */
export class FindingsBar extends Component {
	private readonly severityEls = new Map<Severity, HTMLButtonElement>();
	private readonly groupEl: HTMLButtonElement;
	private readonly filterEl: HTMLInputElement;
	private readonly el: HTMLElement;
	private choice: FindingsChoice | undefined;

	constructor(
		parent: HTMLElement,
		private readonly locale: string,
		private readonly actions: FindingsBarActions,
	) {
		super();
		const el = parent.createDiv({ cls: 'dossier-findings-bar' });
		this.el = el;
		const severities = el.createDiv({ cls: 'dossier-findings-severities', attr: { role: 'group' } });
		nameUnseen(severities, 'Findings to show');
		for (const severity of SEVERITIES) this.severityEls.set(severity, this.addSeverity(severities, severity));
		this.groupEl = el.createEl('button', { cls: 'dossier-findings-severity', attr: { type: 'button' } });
		this.groupEl.addEventListener('click', () => actions.change({ by: this.choice?.by === 'rule' ? 'note' : 'rule' }));
		this.filterEl = el.createEl('input', {
			type: 'search',
			cls: 'dossier-findings-filter',
			placeholder: 'Filter by word, rule or note',
			attr: { 'aria-label': 'Filter findings', 'spellcheck': 'false' },
		});
	}

	override onload(): void {
		this.registerDomEvent(this.filterEl, 'input', () => this.actions.change({ filter: this.filterEl.value }));
		this.registerDomEvent(this.el, 'keydown', (event) => this.onKey(event));
	}

	/** Shows what is chosen, and how many findings there are of each severity. */
	show(choice: FindingsChoice, { counts }: FindingsList): void {
		this.choice = choice;
		for (const [severity, el] of this.severityEls) {
			el.setAttr('aria-pressed', String(choice.severities.has(severity)));
			el.find('.dossier-findings-count').setText(number(counts[severity], this.locale));
		}
		this.groupEl.setText(choice.by === 'rule' ? 'By rule' : 'By note');
		this.groupEl.setAttr('title', choice.by === 'rule' ? 'Group by note' : 'Group by rule');
		if (this.filterEl.value !== choice.filter) this.filterEl.value = choice.filter;
	}

	/** Moves the focus to the filter and selects its text. */
	focusFilter(): void {
		this.filterEl.focus();
		this.filterEl.select();
	}

	private addSeverity(parent: HTMLElement, severity: Severity): HTMLButtonElement {
		const button = parent.createEl('button', { cls: 'dossier-findings-severity', attr: { 'type': 'button', 'data-severity': severity } });
		button.createSpan({ cls: 'dossier-findings-sign', text: SEVERITY_SHAPES[severity], attr: { 'aria-hidden': 'true' } });
		button.createSpan({ text: SEVERITY_NAMES[severity] });
		button.createSpan({ cls: 'dossier-findings-count' });
		button.addEventListener('click', () => {
			const severities = new Set(this.choice?.severities);
			if (!severities.delete(severity)) severities.add(severity);
			this.actions.change({ severities });
		});
		return button;
	}

	private onKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const isTyping = event.target === this.filterEl;
		if (event.key === 'Escape') this.actions.back();
		else if (event.key === 'ArrowDown' || (isTyping && event.key === 'Enter')) this.actions.toList();
		else if (event.key === '/' && !isTyping) this.focusFilter();
		else return;
		event.preventDefault();
		event.stopPropagation();
	}
}
