/** What is said of names that look like one metric. */

import { nameOf } from '../../actor/note/path';
import type { AlikeName } from '../../figures/doctor/look-alikes';
import type { Difference } from '../../figures/doctor/forms';
import type { ExampleCell } from '../../figures/doctor/names-in-use';
import { plainText } from '../../markdown/inline';
import { counted } from '../../wording';
import { shortened } from '../read/saved-value';

/** Says of two names why they look alike: `Same words in another order`. */
export function describeDifference(why: Difference): string {
	return DIFFERENCES[why];
}

const DIFFERENCES: Readonly<Record<Difference, string>> = {
	'punctuation': 'Same words, other punctuation',
	'plural': 'Singular and plural',
	'spelling': 'Different spelling',
	'small words': 'One has an extra word',
	'abbreviation': 'One is abbreviated',
	'same meaning': 'Words that mean the same',
	'word order': 'Same words in another order',
	'unit': 'One names the unit',
};

/** `Revenue growth (41 notes) and Growth, revenue (3 notes)`. */
export function describePair(name: AlikeName, other: AlikeName, locale: string): string {
	return [name, other].map((each) => `${each.name} (${counted(each.notes, 'note', locale)})`).join(' and ');
}

/** The name of a note, and what follows it: `Acme`, `, line 12: Growth, revenue · 12%`. A long value is cut. */
export function describeExample({ path, line, metric, value }: ExampleCell): { name: string; rest: string } {
	return { name: nameOf(path), rest: `, line ${line}: ${shortened(plainText(`${metric} · ${value}`))}` };
}

/** What the page is for, and how many pairs are kept apart. */
export function describeSimilarMetrics(apart: readonly string[], locale: string): string {
	const kept = apart.length === 0 ? '' : ` ${counted(apart.length, 'pair', locale)} kept apart.`;
	return `Join names that mean the same metric, or keep them apart.${kept}`;
}
