/**
 * A copy of plain data whose strings own their characters. One cut from a note's text is a view into it: kept as it is, it
 * would keep the whole text in memory. What JSON has no form for is left out.
 */
export function detached<Kept>(kept: Kept): Kept {
	return JSON.parse(JSON.stringify(kept)) as Kept;
}
