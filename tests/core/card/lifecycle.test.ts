/** What the card says of who made and who checked a note. */
import { expect, test } from 'vitest';
import { describeLifecycle } from '../../../src/core/card/lifecycle';
import { read } from '../actor/reading';

function lineOf(yaml: string): string {
	const note = read(`---\n${yaml}\n---\n\n#actor\n`);
	return describeLifecycle(note?.lifecycle ?? null, { updated: note?.updated ?? null, today: '2026-07-24', locale: 'en-US' });
}

test.each([
	['ticker: A', ''],
	['stale_after: 2026-07-23', ''],
	['generated: {by: model-x, at: 2026-01-23T10:00:00Z}', 'Generated Jan 23 by model-x · not verified'],
	['generated: {by: model-x, at: 2026-01-23}\nverified: [{by: "[[Kim]]", at: 2026-02-01}]\nsources: [{id: s1, title: Report}, {id: s2, resource: a.pdf}]', 'Generated Jan 23 by model-x · verified Feb 1 by Kim · 2 sources'],
	['generated: {at: 2026-03-05}\nverified: [{by: Kim, at: 2026-02-01}]', 'Generated Mar 5 · verified Feb 1 by Kim, before the text was generated (Mar 5)'],
	['updated: 2026-07-20\nlast_verified: 2025-12-01', 'Verified Dec 1, 2025, before the text was updated (Jul 20)'],
	['updated: 2026-07\nlast_verified: 2026-07-12', 'Verified Jul 12'],
	['verified: [{by: Kim, at: 2026-02-01}, {by: Lee, at: 2026-01-01}]', 'Verified Feb 1 by Kim'],
])('%j: %s', (yaml, said) => {
	expect(lineOf(yaml)).toBe(said);
});
