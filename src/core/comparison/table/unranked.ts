/** Why cells are not ranked among the figures of their column, and how that is said. */

import type { Figure, Value } from '../../figures/values/value';
import { listed } from '../../wording';
import { isFigure, isNegativeMultiple } from './basis';
import type { Basis, ComparedCell, Unranked } from './table';

/** What was compared of a column, cell by cell. */
interface ComparedColumn {
	readonly figures: readonly (Figure | null)[];
	/** Whether a cell is of the span that the column is compared over. */
	readonly isLike: readonly boolean[];
	readonly basis: Basis | null;
}

/** Why each cell is not ranked; `undefined` for one that is, that says nothing, or whose column has nothing to rank it with. */
export function reasonsFor(values: readonly (Value | null)[], { figures, isLike, basis }: ComparedColumn): (Unranked | undefined)[] {
	const hasRivals = values.filter((value) => value !== null && isFigure(value)).length > 1;
	return values.map((value, index) => {
		if (!hasRivals || value === null || value.kind === 'none' || (figures[index] ?? null) !== null) return undefined;
		return isFigure(value) && isLike[index] === false ? 'other span' : reasonFor(value, basis);
	});
}

function reasonFor(value: Value, basis: Basis | null): Unranked {
	if (!isFigure(value)) return 'text';
	if (basis !== null && value.kind !== basis.kind) return 'other unit';
	if (isNegativeMultiple(value)) return 'negative multiple';
	if (value.kind !== 'currency') return 'other unit';
	if (value.currency === undefined) return 'unknown currency';
	return value.currency === basis?.currency ? 'other unit' : 'other currency';
}

/** The most actors that are named for each reason; others are counted. */
const MOST_NAMED = 3;

/**
 * `5 values aren't ranked: A, B, C and 2 more are text.` The cells are those of the actors called `names`. Figures of
 * another span have a sentence of their own. Where nothing is ranked, there is only something to say of money and
 * of negative multiples, which look as if they could be.
 */
export function sentencesOnUnranked(cells: readonly (ComparedCell | null)[], basis: Basis | null, names: readonly string[]): string[] {
	const unranked = cells.flatMap((cell, index) => {
		const reason = cell?.unranked;
		return reason === undefined || reason === 'other span' ? [] : [{ reason, name: names[index] ?? '' }];
	});
	const reasons = ORDER.filter((reason) => unranked.some((each) => each.reason === reason));
	if (reasons.length === 0 || (basis === null && !reasons.some((reason) => LOOKS_RANKED.has(reason)))) return [];
	if (basis === null && reasons.length === 1 && reasons[0] === 'other currency') return ['All in different currencies, so not ranked.'];
	const parts = reasons.map((reason) => {
		const those = unranked.filter((each) => each.reason === reason).map(({ name }) => name);
		const [one, many] = UNRANKED_WORDS[reason];
		return `${listed(those, MOST_NAMED)} ${those.length === 1 ? `is ${one}` : `are ${many}`}`;
	});
	const count = unranked.length === 1 ? "1 value isn't ranked" : `${unranked.length} values aren't ranked`;
	return [`${count}: ${parts.join('; ')}.`];
}

/** Why a cell is not ranked, in words: `in another currency`. */
export function unrankedWords(reason: ReasonOfValue): string {
	return UNRANKED_WORDS[reason][0];
}

/** A reason that lies in what is said, not in when it is of. */
type ReasonOfValue = Exclude<Unranked, 'other span'>;

const UNRANKED_WORDS: Readonly<Record<ReasonOfValue, readonly [one: string, many: string]>> = {
	'other currency': ['in another currency', 'in other currencies'],
	'unknown currency': ['in an unknown currency', 'in unknown currencies'],
	'other unit': ['in a different unit', 'in different units'],
	'negative multiple': ['a negative multiple', 'negative multiples'],
	'text': ['text', 'text'],
};

const ORDER: readonly ReasonOfValue[] = ['other currency', 'unknown currency', 'other unit', 'negative multiple', 'text'];

const LOOKS_RANKED: ReadonlySet<ReasonOfValue> = new Set<ReasonOfValue>(['other currency', 'unknown currency', 'negative multiple']);
