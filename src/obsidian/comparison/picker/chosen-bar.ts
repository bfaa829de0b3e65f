import { Component, getLanguage, setIcon } from 'obsidian';
import { number } from '../../../core/wording';
import { nameUnseen } from '../../elements/hidden-name';
import { WalkedLines } from '../../elements/keys/walked-lines';

/** One chosen actor, as the bar shows it. */
interface ChosenPill {
	readonly path: string;
	readonly label: string;
}

/** A sentence, and the button beside it. */
interface BarLine {
	readonly text: string;
	readonly button: string;
}

/** What the bar shows. */
export interface ChosenBarState {
	/** Those chosen, in their order; the first few of many. */
	readonly pills: readonly ChosenPill[];
	/** How many more are chosen. */
	readonly more: number;
	/** A sentence on subsidiaries and what the button beside it does; absent where there are none. */
	readonly subsidiaries?: BarLine;
	/** How many of the peers are chosen, and what the button beside it does; absent where there is nothing to choose. */
	readonly peers?: BarLine;
}

/** What the buttons of the bar do. */
interface ChosenBarActions {
	readonly remove: (path: string) => void;
	/** Includes subsidiaries, or excludes them again. */
	readonly toggleSubsidiaries: () => void;
	/** Chooses all peers, or the first of them again. */
	readonly togglePeers: () => void;
}

/** The actors chosen so far as pills that a click removes, below a line on subsidiaries among them. One tab stop. */
export class ChosenBar extends Component {
	private readonly showPeers: (line: BarLine | undefined) => void;
	private readonly showSubsidiaries: (line: BarLine | undefined) => void;
	private readonly pillsEl: HTMLElement;
	private readonly walked: WalkedLines;
	private hasMore = false;

	constructor(
		readonly el: HTMLElement,
		private readonly actions: ChosenBarActions,
	) {
		super();
		el.addClass('dossier-picker-chosen');
		this.showPeers = lineIn(el, 'dossier-picker-peers', () => actions.togglePeers());
		this.showSubsidiaries = lineIn(el, 'dossier-picker-note', () => actions.toggleSubsidiaries());
		this.pillsEl = el.createDiv({ cls: 'dossier-picker-pills', attr: { role: 'group' } });
		nameUnseen(this.pillsEl, 'Chosen actors', el);
		this.walked = this.addChild(new WalkedLines(el, '.dossier-picker-peers, .dossier-picker-note, .dossier-picker-pills'));
	}

	/** Whether everyone who is chosen has a pill. */
	get showsAll(): boolean {
		return !this.hasMore;
	}

	/** Shows who is chosen. */
	show({ pills, more, subsidiaries, peers }: ChosenBarState): void {
		this.hasMore = more > 0;
		this.showPeers(peers);
		this.showSubsidiaries(subsidiaries);
		this.pillsEl.empty();
		for (const pill of pills) this.renderPill(pill);
		if (more > 0) this.pillsEl.createSpan({ cls: 'dossier-picker-more', text: `and ${number(more, getLanguage())} more` });
		this.el.toggleClass('is-empty', pills.length === 0 && subsidiaries === undefined && peers === undefined);
		this.refresh();
	}

	/** After the bar came into sight: Tab leads to what is there. */
	refresh(): void {
		this.walked.refresh();
	}

	private renderPill({ path, label }: ChosenPill): void {
		const attr = { 'type': 'button', 'aria-label': `Remove ${label}` };
		const pillEl = this.pillsEl.createEl('button', { cls: 'dossier-picker-pill', attr });
		pillEl.createSpan({ cls: 'dossier-picker-pill-name', text: label });
		setIcon(pillEl.createSpan('dossier-picker-pill-icon'), 'x');
		pillEl.addEventListener('click', () => this.actions.remove(path));
	}
}

/** Makes room for a line with a button, and gives what shows it; without a line it is hidden. */
function lineIn(el: HTMLElement, cls: string, run: () => void): (line: BarLine | undefined) => void {
	const lineEl = el.createDiv(cls);
	const textEl = lineEl.createSpan({ attr: { role: 'status' } });
	const buttonEl = lineEl.createEl('button', { cls: 'dossier-picker-link', attr: { type: 'button' } });
	buttonEl.addEventListener('click', run);
	return (line) => {
		lineEl.toggle(line !== undefined);
		textEl.setText(line?.text ?? '');
		buttonEl.setText(line?.button ?? '');
	};
}
