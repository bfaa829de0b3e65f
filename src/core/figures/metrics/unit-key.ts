/** Tells whether two figures are counted in the same unit. */

import { metricKey } from './key';
import type { MetricTerm } from './terms';
import { singular } from './singular';

/** Words that the name of a metric says already: `1,200 employees` and `1,200` are alike under Employees. */
export function impliedUnits(name: string, term: MetricTerm | undefined): ReadonlySet<string> {
	const words = new Set([...wordsOf(name), ...(term === undefined ? [] : wordsOfTerm(term))]);
	return PEOPLE.some((word) => words.has(word)) ? new Set([...words, ...PEOPLE]) : words;
}

/** The words of all names of a term, which has dozens in eight languages. */
function wordsOfTerm(term: MetricTerm): readonly string[] {
	const known = WORDS_OF_TERMS.get(term) ?? [term.name, ...term.synonyms].flatMap(wordsOf);
	WORDS_OF_TERMS.set(term, known);
	return known;
}

const WORDS_OF_TERMS = new WeakMap<MetricTerm, readonly string[]>();

/** The key of a unit: equal for units that are the same; empty without a unit, and for one whose every word is implied. */
export function unitKey(unit: string | undefined, implied: ReadonlySet<string>): string {
	if (unit === undefined) return '';
	const words = wordsOf(unit);
	return words.every((word) => implied.has(word)) ? '' : words.join(' ');
}

/** Words of metrics and units for people who work somewhere. */
const PEOPLE: readonly string[] = [
	'employee', 'people', 'person', 'staff', 'headcount', 'fte', 'worker', 'full-time', 'team', 'member',
	'mitarbeiter', 'beschäftigte', 'salarié', 'employé', 'collaborateur', 'empleado', 'trabajador', 'funcionário', 'colaborador',
	'人', '名', '员工', '員工', '人员', '名员工', '명',
];

function wordsOf(text: string): string[] {
	return metricKey(text).split(/[\s/()]+/).filter((word) => word !== '').map(singular);
}
