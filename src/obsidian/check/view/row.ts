import { Component } from 'obsidian';
import { describeWhere, SEVERITY_SHAPES } from '../../../core/check/listing/describe';
import type { FindingsChoice, FindingsRow } from '../../../core/check/listing/rows';
import { number } from '../../../core/wording';

/** What a row shows, and how it stands in its list. */
export interface RowState {
	readonly row: FindingsRow;
	readonly by: FindingsChoice['by'];
	/** Unique in the list, so that a screen reader announces the change when the row shows another finding. */
	readonly id: string;
	/** From 1. */
	readonly ariaIndex: number;
	readonly isCurrent: boolean;
}

/** A finding, or the head of a group, on screen. The row is reused for another when its own has left the screen. */
export class FindingRow extends Component {
	readonly el = createDiv({ cls: 'dossier-findings-row', attr: { role: 'row' } });
	private readonly signEl = this.el.createDiv({ cls: 'dossier-findings-sign', attr: { role: 'gridcell' } });
	private readonly textEl = this.el.createDiv({ cls: 'dossier-findings-text', attr: { role: 'gridcell' } });
	private readonly messageEl = this.textEl.createDiv({ cls: 'dossier-findings-message', attr: { dir: 'auto' } });
	private readonly whereEl = this.textEl.createDiv({ cls: 'dossier-findings-where', attr: { dir: 'auto' } });
	private shown: RowState | undefined;

	constructor(private readonly locale: string) {
		super();
	}

	/** Shows a finding or a head. What does not change is not touched. */
	update(state: RowState): void {
		const { row, by, id, ariaIndex, isCurrent } = state;
		const selected = row.kind === 'group' ? null : String(isCurrent);
		this.el.setAttrs({ id, 'aria-rowindex': ariaIndex, 'aria-selected': selected, 'data-index': ariaIndex - 1 });
		this.el.toggleClass('is-current', isCurrent);
		const isShown = row === this.shown?.row && by === this.shown.by;
		this.shown = state;
		if (!isShown) this.draw(row, by);
	}

	private draw(row: FindingsRow, by: FindingsChoice['by']): void {
		const isGroup = row.kind === 'group';
		this.el.toggleClass('is-group', isGroup);
		this.el.setAttr('data-severity', isGroup ? null : row.finding.severity);
		this.signEl.empty();
		if (!isGroup) {
			this.signEl.createSpan({ text: SEVERITY_SHAPES[row.finding.severity], attr: { 'aria-hidden': 'true' } });
			this.signEl.createSpan({ cls: 'dossier-hidden', text: row.finding.severity });
		}
		this.messageEl.setText(isGroup ? row.title : row.finding.message);
		this.whereEl.setText(isGroup ? number(row.count, this.locale) : describeWhere(row.finding, by));
	}
}
