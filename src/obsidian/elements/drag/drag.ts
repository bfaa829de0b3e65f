import { Component } from 'obsidian';
import { elementAt } from '../element-at';

/** A place in a window, in pixels. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** What can be dragged in an element, and what happens then. */
interface DragParts<Item> {
	readonly root: HTMLElement;
	/** What is taken up by pressing on `target`; `undefined` where nothing is. */
	readonly pick: (target: Element) => Item | undefined;
	/** Shows where it would land, in each frame from when a finger holds it or it is dragged. */
	readonly follow: (item: Item, at: Point, isDragged: boolean) => void;
	/** Lets it land where it is. */
	readonly drop: (item: Item, at: Point) => void;
	/** Shows nothing of it any more: it was dropped, or the person thought better of it. */
	readonly end: () => void;
}

/** Something that is pressed, held or dragged. */
interface Held<Item> {
	readonly item: Item;
	readonly target: Element;
	readonly pointerId: number;
	readonly isFinger: boolean;
	readonly from: Point;
	at: Point;
	/** A finger holds it before it is dragged; until then it scrolls. */
	phase: 'pressed' | 'held' | 'dragged';
}

/** Milliseconds until a finger holds what it is on: less than until an app asks for a menu. */
const HOLD = 350;

/** Pixels that a hand moves without meaning to. */
const SLACK = 6;

/**
 * Dragging within an element: with a mouse or pen at once, with a finger after holding still, so that it may scroll. A finger
 * that holds and lets go asks for the menu, as ever. Escape ends it, and nothing is dropped.
 */
export class Drag<Item> extends Component {
	private held: Held<Item> | undefined;
	private timer = 0;
	private frame = 0;
	/** Whether the click that comes of letting go is none. */
	private isClickOver = false;

	constructor(private readonly parts: DragParts<Item>) {
		super();
	}

	override onload(): void {
		const { root } = this.parts;
		this.registerDomEvent(root, 'pointerdown', (event) => this.press(event));
		this.registerDomEvent(root, 'pointermove', (event) => this.move(event));
		this.registerDomEvent(root, 'pointerup', (event) => this.release(event));
		this.registerDomEvent(root, 'pointercancel', () => this.end());
		// A finger is on an element of its own before the root has it.
		this.registerDomEvent(root, 'lostpointercapture', ({ target }) => target === root && this.end());
		const capture = { capture: true };
		this.registerDomEvent(root, 'keydown', (event) => this.onKey(event), capture);
		this.registerDomEvent(root, 'click', (event) => this.onClick(event), capture);
		this.registerDomEvent(root, 'contextmenu', (event) => this.isTaken && stop(event), capture);
		// What a finger drags must not scroll, nor pull a sidebar in.
		this.registerDomEvent(root, 'touchmove', (event) => this.isTaken && stop(event), { passive: false });
		this.registerDomEvent(root, 'touchend', (event) => this.isClickOver && stop(event), { passive: false });
		this.register(() => this.end());
	}

	/** Whether something is held or dragged, and not merely pressed. */
	private get isTaken(): boolean {
		return this.held !== undefined && this.held.phase !== 'pressed';
	}

	private press(event: PointerEvent): void {
		this.end();
		this.isClickOver = false;
		const target = elementAt(event);
		const item = event.isPrimary && event.button === 0 && target !== undefined ? this.parts.pick(target) : undefined;
		if (target === undefined || item === undefined) return;
		const at = pointOf(event);
		const isFinger = event.pointerType === 'touch';
		this.held = { item, target, pointerId: event.pointerId, isFinger, from: at, at, phase: 'pressed' };
		if (isFinger) this.timer = this.parts.root.win.setTimeout(() => this.take('held'), HOLD);
	}

	private move(event: PointerEvent): void {
		const { held } = this;
		if (held?.pointerId !== event.pointerId) return;
		held.at = pointOf(event);
		const isFar = Math.hypot(held.at.x - held.from.x, held.at.y - held.from.y) > SLACK;
		const isScrolling = held.isFinger && held.phase === 'pressed';
		// It may have been let go elsewhere.
		if (event.buttons === 0 || (isFar && isScrolling)) this.end();
		else if (isFar && held.phase !== 'dragged') this.take('dragged');
	}

	private take(phase: 'held' | 'dragged'): void {
		const { held, parts: { root } } = this;
		if (held === undefined) return;
		held.phase = phase;
		root.setPointerCapture(held.pointerId);
		if (this.frame === 0) this.follow();
	}

	private follow(): void {
		if (this.held === undefined) return;
		this.parts.follow(this.held.item, this.held.at, this.held.phase === 'dragged');
		this.frame = this.parts.root.win.requestAnimationFrame(() => this.follow());
	}

	private release(event: PointerEvent): void {
		const { held } = this;
		if (held?.pointerId !== event.pointerId) return;
		this.isClickOver = this.isTaken;
		this.end();
		if (held.phase === 'dragged') this.parts.drop(held.item, pointOf(event));
		else if (held.phase === 'held') askForMenu(held.target, pointOf(event));
	}

	private onKey(event: KeyboardEvent): void {
		if (event.key !== 'Escape' || !this.isTaken) return;
		stop(event);
		this.isClickOver = true;
		this.end();
	}

	/** A key's click, which has no count, is meant. */
	private onClick(event: MouseEvent): void {
		if (this.isClickOver && event.detail > 0) stop(event);
		this.isClickOver = false;
	}

	private end(): void {
		const { held, parts: { root, end } } = this;
		root.win.clearTimeout(this.timer);
		root.win.cancelAnimationFrame(this.frame);
		this.frame = 0;
		this.held = undefined;
		if (held === undefined || held.phase === 'pressed') return;
		if (root.hasPointerCapture(held.pointerId)) root.releasePointerCapture(held.pointerId);
		end();
	}
}

function stop(event: Event): void {
	if (event.cancelable) event.preventDefault();
	event.stopPropagation();
}

function pointOf({ clientX: x, clientY: y }: PointerEvent): Point {
	return { x, y };
}

function askForMenu(target: Element, { x, y }: Point): void {
	target.dispatchEvent(new MouseEvent('contextmenu', { clientX: x, clientY: y, bubbles: true, cancelable: true }));
}
