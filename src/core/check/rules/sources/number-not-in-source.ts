import { vaultRule } from '../../rule/rule';
import { citedFigures, type CitedFigure } from './cited';
import { digitsIn, isAmong } from './digits';

/** What is kept of a note: the digits of its numbers, as a source, and its figures that have one. */
interface Kept {
	/** One after another, with blanks between them; absent where it has more numbers than are kept. */
	readonly digits?: string;
	readonly cited?: readonly CitedFigure[];
}

/** Whether a source has the number of a figure; nobody can tell where it is no note of the vault, or one without numbers. */
export type InSource = 'found' | 'not found' | 'unknown';

/** More numbers than these are no text that a person cites. */
const MOST_NUMBERS = 3_000;

/** Finds figures whose number stands in none of the notes that they give as their sources. */
export const numberNotInSource = vaultRule<Kept>({
	id: 'number-not-in-source',
	severity: 'hint',
	on: false,
	summary: 'A figure whose number is in none of the notes it gives as its source.',
	collect: ({ text, actor }, given) => {
		const digits = digitsIn(text);
		const cited = actor === undefined ? [] : citedFigures(actor, text, given);
		if (digits.length === 0 && cited.length === 0) return undefined;
		return { ...(digits.length <= MOST_NUMBERS && { digits: digits.join(' ') }), ...(cited.length > 0 && { cited }) };
	},
	judge: ({ kept, resolve }) => (path) => (kept(path)?.cited ?? []).flatMap((figure) => {
		const sources = figure.targets.map((target) => resolve(target, path));
		if (inSources(figure, sources, kept) !== 'not found') return [];
		const others = sources.flatMap((source) => (source === undefined ? [] : [{ path: source, line: 1, column: 1 }]));
		return [{
			message: `Unexpected number in ${figure.metric}: ${figure.value} isn't in the note given as its source, ${REMEDY}`,
			places: [{ path, line: figure.line, column: 1 }, ...others] as const,
		}];
	}),
});

const REMEDY = 'as far as can be read. Check it there.';

/** Found in any of the sources is found; not found is said only where each of them can be read. */
export function inSources(
	{ digits }: CitedFigure,
	sources: readonly (string | undefined)[],
	kept: (path: string) => Kept | undefined,
): InSource {
	const numbers = sources.map((source) => (source === undefined ? undefined : kept(source)?.digits?.split(' ')));
	if (numbers.some((of) => of !== undefined && digits.every((each) => isAmong(each, of)))) return 'found';
	return numbers.every((of) => of !== undefined && of.length > 0) ? 'not found' : 'unknown';
}
