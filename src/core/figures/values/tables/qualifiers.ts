/** The signs and words before a figure that say how it is meant. */

/** What stands before a figure, and where the figure itself begins. */
export interface Qualifiers {
	readonly approximate: boolean;
	readonly bound: 'lower' | 'upper' | undefined;
	readonly negative: boolean;
	readonly estimate: boolean;
	/** First character after them and their blanks; where there are none, the place at which they were looked for. */
	readonly to: number;
}

const APPROXIMATE =
	'[~≈∼≃]|c(?:a)?\\.|c(?=[£€])|ca(?=\\s)|' +
	'(?:circa|approx\\.?|approximately|around|about|roughly|nearly|almost|some|close to|reportedly|reported)(?![a-z])';
const ESTIMATE = '(?:estimated(?: at)?|est\\.?|expected|projected|forecast)(?![a-z])';
const LOWER =
	'>=?|≥|(?:over|more than|at least|above|exceeds|exceeding|minimum|min\\.|upwards? of|north of|well over|in excess of|greater than|' +
	'just over)(?![a-z])';
const UPPER =
	'<=?|≤|(?:under|up to|less than|below|at most|maximum|max\\.|no more than|fewer than|as (?:much|many|high) as|just under)(?![a-z])|sub-';
const NEGATIVE =
	'[-−–](?=[\\d.$€£¥₹₩~≈A-Z])|(?:minus|negative|net loss(?: of)?|loss(?: of)?|down|(?:declined|decreased|fell|dropped)(?: by)?|' +
	'decline of)(?![a-z])';
const ONE = new RegExp(
	`(?:(?<approximate>${APPROXIMATE})|(?<estimate>${ESTIMATE})|(?<lower>${LOWER})|(?<upper>${UPPER})|(?<negative>${NEGATIVE})|[+:=])\\s?`,
	'iy',
);

/** More than this many before one figure is no way to write. */
const MOST = 5;

/** Reads what stands at `at` before a figure. */
export function qualifiersAt(text: string, at: number): Qualifiers {
	let found: Qualifiers = { approximate: false, bound: undefined, negative: false, estimate: false, to: at };
	for (let count = 0; count < MOST; count++) {
		ONE.lastIndex = found.to;
		const groups = ONE.exec(text)?.groups;
		if (groups === undefined) break;
		found = {
			approximate: found.approximate || groups['approximate'] !== undefined || groups['estimate'] !== undefined,
			bound: groups['lower'] === undefined ? (groups['upper'] === undefined ? found.bound : 'upper') : 'lower',
			negative: found.negative || groups['negative'] !== undefined,
			estimate: found.estimate || groups['estimate'] !== undefined,
			to: ONE.lastIndex,
		};
	}
	return found;
}

/** Puts together what stands before a currency and what stands between it and the digits: `~$-5M`. */
export function combined(a: Qualifiers, b: Qualifiers): Qualifiers {
	return {
		approximate: a.approximate || b.approximate,
		bound: a.bound ?? b.bound,
		negative: a.negative || b.negative,
		estimate: a.estimate || b.estimate,
		to: b.to,
	};
}
