/** Comparisons made up for tests, with names as odd as file names and metrics can be. */
import fc from 'fast-check';
import type { ComparisonQuery, Who } from '../../../../src/core/comparison/query/query';

const ODD = fc.constantFrom(',', ';', ':', '"', '""', '“', '”', '[[', ']]', '|', '#', '%', '%%', '%25', '//', ' ', '[[Revenue|Sales]]', '![[a]]', '[[a#b]]', '\u2028', 'desc', ' asc', '`', '\\', 'é', '名', '-->', '@');
const oddText = fc.array(fc.oneof(ODD, fc.string({ minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 8 }).map((parts) => oneLine(parts.join('')));

/** One line, trimmed, as a text behind a key is read. */
function oneLine(text: string): string {
	return text.replace(/[\r\n]/g, ' ').trim();
}

const plainName = oddText.filter((text) => text !== '');
const linkedName = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/[[\]|#\\\r\n]/g, '').trim()).filter((text) => text !== '').map((target) => `[[${target}]]`);
const name = fc.oneof(plainName, linkedName);
const path = fc.array(oddText.map((text) => text.replaceAll('/', '').trim()).filter((text) => text !== ''), { maxLength: 3 }).map((parts) => parts.join('/'));

const who: fc.Arbitrary<Who> = fc.oneof(
	fc.uniqueArray(name, { minLength: 1, maxLength: 6 }).map((names): Who => ({ kind: 'actors', names })),
	name.map((of): Who => ({ kind: 'peers', of })),
	path.filter((tag) => tag !== '').map((tag): Who => ({ kind: 'tag', tag })),
	path.map((folder): Who => ({ kind: 'folder', folder })),
);

/** Any comparison, in the form in which blocks are read. */
export const arbitraryQuery: fc.Arbitrary<ComparisonQuery> = fc.record({
	who,
	metrics: fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
	sort: fc.record({ by: name, descending: fc.boolean() }),
	show: fc.constantFrom('table', 'cases', 'coverage'),
	actorsRun: fc.constantFrom('across', 'down'),
	tint: fc.constant('age'),
}, { requiredKeys: ['who', 'show'] });
