import { plainText } from '../../markdown/inline';
import { extentOf, mayBeOne } from '../figures/extent';
import { statedFigures, type StatedFigure } from '../figures/stated';
import { lineStart } from '../rule/checked-note';
import { noteRule, type NoteReport } from '../rule/rule';

/** Finds actor notes that give two figures for one metric and time. */
export const figureConflict = noteRule({
	id: 'figure-conflict',
	severity: 'warning',
	on: true,
	summary: 'Two figures for one metric and time in one actor note.',
	find: ({ actor }, { terms, reading }) => {
		if (actor === undefined) return [];
		const byBasis = new Map<string, StatedFigure[]>();
		for (const figure of statedFigures(actor, terms, reading.conventions)) {
			byBasis.set(figure.basis, [...(byBasis.get(figure.basis) ?? []), figure]);
		}
		return [...byBasis.values()].flatMap(conflictAmong);
	},
});

/** The first of the figures against the others that it contradicts. */
function conflictAmong([first, ...others]: readonly StatedFigure[]): NoteReport[] {
	const extent = first && extentOf(first.value);
	const against = others.filter(({ value }) => {
		const other = extentOf(value);
		return extent !== undefined && other !== undefined && !mayBeOne(extent, other);
	});
	const [second] = against;
	if (first === undefined || second === undefined) return [];
	const figures = `"${first.value.text}" here, "${second.value.text}" on line ${second.line}`;
	const found = `Unexpected second figure for ${plainText(first.metric)}: ${figures}, expected one for one time.`;
	return [{
		message: `${found} Correct one, or say what sets them apart.`,
		spots: [lineStart(first.line), ...against.map(({ line }) => lineStart(line))],
	}];
}
