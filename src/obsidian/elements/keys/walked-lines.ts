import { Component } from 'obsidian';
import { TabStop } from './tab-stop';

/** What in a line the focus can stand on. */
const STOPS = 'a,button,[data-stop]';

/** A place among lines: which line, and which of its stops. */
interface Place {
	readonly line: number;
	readonly stop: number;
}

/**
 * A list of lines with one tab stop: up and down lead from line to line, Home and End to the first and the last, left and
 * right along the links and buttons of a line.
 */
export class WalkedLines extends Component {
	private readonly tabStop: TabStop;
	private place: Place = { line: 0, stop: 0 };

	/** `lines` is a selector of the lines in `root`: each holds stops or is one, and those without any are passed over. */
	constructor(
		private readonly root: HTMLElement,
		private readonly lines: string,
	) {
		super();
		this.tabStop = this.addChild(new TabStop(root, (target) => this.onFocus(target)));
	}

	override onload(): void {
		this.registerDomEvent(this.root, 'keydown', (event) => this.onKey(event));
	}

	/** After lines were drawn: Tab leads to where it led before, or to what stands there now. */
	refresh(): void {
		const { current } = this.tabStop;
		for (const stop of this.root.findAll(STOPS)) if (stop !== current) stop.setAttr('tabindex', -1);
		const isThere = current !== undefined && this.root.contains(current) && current.isShown();
		this.tabStop.restore(isThere ? current : this.nearest(this.place));
	}

	private onFocus(target: Element): void {
		const lines = this.stops();
		const line = lines.findIndex((stops) => stops.some((stop) => stop === target));
		const stop = lines[line]?.findIndex((each) => each === target) ?? -1;
		if (stop < 0) return;
		this.place = { line, stop };
		this.tabStop.moveTo(lines[line]?.[stop]);
	}

	private onKey(event: KeyboardEvent): void {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const lines = this.stops();
		const { line, stop } = this.place;
		if (lines[line]?.[stop] !== this.root.doc.activeElement) return;
		const { direction } = this.root.win.getComputedStyle(this.root);
		const to = placeAfter(event.key, this.place, lines.length - 1, direction === 'rtl');
		const next = to && lines[to.line]?.[to.stop];
		if (next === undefined) return;
		event.preventDefault();
		this.tabStop.focus(next);
	}

	private nearest({ line, stop }: Place): HTMLElement | undefined {
		const lines = this.stops();
		const stops = lines[Math.min(line, lines.length - 1)];
		return stops?.[Math.min(stop, stops.length - 1)];
	}

	/** What can be seen of the stops, by lines. */
	private stops(): HTMLElement[][] {
		return this.root.findAll(this.lines)
			.map((line) => (line.matches(STOPS) ? [line] : line.findAll(STOPS)).filter((stop) => stop.isShown()))
			.filter((stops) => stops.length > 0);
	}
}

function placeAfter(key: string, { line, stop }: Place, last: number, isRightToLeft: boolean): Place | undefined {
	const onward = isRightToLeft ? -1 : 1;
	switch (key) {
		case 'ArrowDown': return { line: line + 1, stop: 0 };
		case 'ArrowUp': return { line: line - 1, stop: 0 };
		case 'ArrowRight': return { line, stop: stop + onward };
		case 'ArrowLeft': return { line, stop: stop - onward };
		case 'Home': return { line: 0, stop: 0 };
		case 'End': return { line: last, stop: 0 };
		default: return undefined;
	}
}
