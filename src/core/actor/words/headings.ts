/** Sets of headings that know more than their own words: a person's patterns, and titles joined of several. */

/** What may join headings into one title: `Risks / open questions`. */
export interface Joining {
	/** Finds what joins two of them: a quick check, since most titles are one heading. */
	readonly isJoined: RegExp;
	/** What stands between two of them; the first is tried first: a word that joins may also be part of one (과, 과제). */
	readonly joints: readonly RegExp[];
	/** What may stand beside one of the headings. */
	readonly beside: ReadonlySet<string>;
}

/** Keys of headings (see `headingKey`). What it holds are the words; `has` says yes to more than those. */
export class Headings extends Set<string> {
	private readonly patterns: readonly (readonly string[])[];

	/** In a person's `own` words a `*` stands for anything. Without `joining` a title is one heading. */
	constructor(
		words: readonly string[],
		own: readonly string[] = [],
		private readonly joining?: Joining,
	) {
		super([...words, ...own.filter((word) => !word.includes('*'))]);
		this.patterns = own.filter((word) => word.includes('*')).map((word) => word.split('*'));
	}

	override has(key: string): boolean {
		if (this.isOne(key)) return true;
		if (this.joining === undefined || !this.joining.isJoined.test(key)) return false;
		const { joints, beside } = this.joining;
		return joints.some((joint) => {
			const parts = key.split(joint);
			return parts.length > 1 && parts.some((part) => this.isOne(part)) && parts.every((part) => this.isOne(part) || beside.has(part));
		});
	}

	private isOne(key: string): boolean {
		return super.has(key) || (this.patterns.length > 0 && this.patterns.some((parts) => fits(key, parts)));
	}
}

/** Whether a key is what the parts are with anything between them. Each part is taken where it stands first, which is enough. */
function fits(key: string, [first = '', ...parts]: readonly string[]): boolean {
	const last = parts.pop() ?? '';
	let at = first.length;
	for (const part of parts) {
		const found = key.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return key.startsWith(first) && key.endsWith(last) && key.length - last.length >= at;
}

/** What headings end with that begin with another of them: of `related` and `related people` it is `people`. */
export function endingsOf(headings: readonly string[]): ReadonlySet<string> {
	return new Set(headings.flatMap((start) => headings.flatMap((word) => (word.startsWith(start) ? word.slice(start.length).trim() : []))));
}
