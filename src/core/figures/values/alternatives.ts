/** The same figure in other currencies, beside the one that counts: `HK$476.7B / ~$61.4B`, `¥337.6B (~$47B)`. */

import { statedTimeAt } from '../times/period';
import type { Style } from './amount/style';
import { bracketsAfter, FILLED, type BracketedText } from './brackets';
import { figureAt, type FoundFigure } from './figure-at';
import type { Figure } from './value';

const BESIDE = /\s?(?:\/|\||=|≈|;|,|or|equivalent to|i\.e\.)\s?(?=[~≈=>]|[A-Z]{0,3}\s?[$€£¥₹₩]|[A-Z]{3}\s?\d)|\s?[/|≈=]\s?(?=[\d约約])/y;
const OPENING = /\s?(?:(?:approx\.?|approximately|about|or|equiv\.?|equivalent to|i\.e\.|=)\s)?/iy;
const NOTHING_ELSE = /^\s?(?:$|[,;|/)]|at\s|as of\s|in\s\d|equiv|at current|converted)/i;

/** The figures beside another one. */
export interface Alternatives {
	readonly figures: readonly Figure[];
	/** Where the last one outside brackets ends; where the main figure does without one. */
	readonly to: number;
}

/** The figures beside `main`, which ends at `to`, that say the same in another currency. `read` makes a figure of what was found. */
export function alternativesOf(
	main: Figure,
	to: number,
	bracketed: BracketedText,
	style: Style,
	read: (found: FoundFigure) => Figure | undefined,
): Alternatives {
	if (main.kind !== 'currency') return { figures: [], to };
	const { outside } = bracketed;
	const figures: Figure[] = [];
	const own = styleBeside(main, style);
	let end = to;
	for (let count = 0; count < MOST_BESIDE; count++) {
		BESIDE.lastIndex = end;
		const beside = BESIDE.test(outside) ? otherAt(outside, BESIDE.lastIndex, own) : undefined;
		if (beside === undefined) break;
		add(figures, main, read(beside));
		end = beside.to;
	}
	const near = bracketsAfter(bracketed, to).filter(({ from }) => !/[;/\d]/.test(outside.slice(to, from)));
	for (const { inner } of near) {
		OPENING.lastIndex = 0;
		const other = otherAt(inner, OPENING.test(inner) ? OPENING.lastIndex : 0, own);
		add(figures, main, other && read(other));
	}
	return { figures, to: end };
}

/** More than these in a row say something else. */
const MOST_BESIDE = 3;

/** A bare `$` beside dollars of another country, which the note may mean by it elsewhere, are those of the United States. */
function styleBeside({ currency }: Figure, style: Style): Style {
	const { currencies } = style;
	if (currencies?.['$'] === undefined || currencies['$'] !== currency) return style;
	return { ...style, currencies: { ...currencies, $: 'USD' } };
}

function add(found: Figure[], main: Figure, other: Figure | undefined): void {
	if (other?.currency === undefined || other.currency === main.currency) return;
	if (found.every(({ currency }) => currency !== other.currency)) found.push(other);
}

/** The figure at `at`, where nothing follows it that makes it one of something else. */
function otherAt(text: string, at: number, style: Style): FoundFigure | undefined {
	const found = figureAt(text, at, style);
	if (found?.figure.kind !== 'currency') return undefined;
	const after = text.slice(found.to, found.to + 40);
	const endsThere = NOTHING_ELSE.test(after) || after.replace(/^ /, '').startsWith(FILLED);
	return endsThere || statedTimeAt(text, found.to + 1) !== undefined ? found : undefined;
}
