/** A change to a note's text, as data. */

/** Puts `insert` in place of the characters `from` (inclusive) to `to` (exclusive). */
export interface TextEdit {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** Why a writer leaves a text alone, as a sentence that a colon comes before. */
export interface Refusal {
	readonly refusal: string;
}

/** What a writer wants of a text: edits in text order after which it says what is meant, none where it does already; or why not. */
export type PlannedEdits = readonly TextEdit[] | Refusal;

/** The text after `edits`, which count in characters of `text`, stand in text order and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	let after = '';
	let at = 0;
	for (const { from, to, insert } of edits) {
		after += text.slice(at, from) + insert;
		at = to;
	}
	return after + text.slice(at);
}

/** The edits that turn `applyEdits(text, edits)` back into `text`. */
export function inverseEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
	let shift = 0;
	return edits.map(({ from, to, insert }) => {
		const inverse = { from: from + shift, to: from + shift + insert.length, insert: text.slice(from, to) };
		shift += insert.length - (to - from);
		return inverse;
	});
}

/**
 * The edits that take `edits` of the text `before` back in `text`, as it is by now; none where anything up to the last of them
 * is another than they left it. What they inserted isn't enough to go by: of a deletion, nothing is there to be found.
 */
export function editsBack(text: string, before: string, edits: readonly TextEdit[]): readonly TextEdit[] {
	const back = inverseEdits(before, edits);
	const asLeft = applyEdits(before, edits).slice(0, back.at(-1)?.to ?? 0);
	return text.startsWith(asLeft) ? back : [];
}
