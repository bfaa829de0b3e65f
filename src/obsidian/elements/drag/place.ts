/** Where something that is dragged along a list would land. Places are in pixels, growing in the direction of the list. */

/** One of the list on screen: its index, and from where to where it reaches. */
export interface Stretch {
	readonly index: number;
	readonly start: number;
	readonly end: number;
}

/** The index before which what is at `at` would land: one past the last where it is beyond all; `undefined` where nothing is drawn. */
export function gapAt(drawn: readonly Stretch[], at: number): number | undefined {
	const passed = drawn.filter(({ start, end }) => (start + end) / 2 < at).at(-1);
	return passed === undefined ? drawn[0]?.index : passed.index + 1;
}

/** How many places what stands at the index `from` moves to land in a gap: less than 0 towards the first. */
export function placesTo(gap: number, from: number): number {
	return gap > from ? gap - 1 - from : gap - from;
}

/** Where a gap is on screen; `undefined` where neither of those beside it is drawn. */
export function edgeOf(drawn: readonly Stretch[], gap: number): number | undefined {
	return drawn.find(({ index }) => index === gap)?.start ?? drawn.find(({ index }) => index === gap - 1)?.end;
}

/** The pixels at either end of what is in sight in which a list scrolls, and the most that it scrolls in a frame. */
const EDGE = 36;
const FASTEST = 14;

/** How far a list scrolls in a frame while something is held at `at`: the nearer to the end of what is in sight, the faster. */
export function scrollFor({ start, end }: Pick<Stretch, 'start' | 'end'>, at: number): number {
	const edge = Math.min(EDGE, (end - start) / 4);
	const [before, behind] = [start + edge - at, at - end + edge];
	const into = before > 0 ? -before : Math.max(0, behind);
	return Math.round(Math.max(-1, Math.min(1, into / edge)) * FASTEST);
}
