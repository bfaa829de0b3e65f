/** Names that notes share are told apart: two notes on one actor, a name taken twice, a short form that several have. */

import { expect, test } from 'vitest';
import { nameClash } from '../../../../src/core/check/rules/names/name-clash';
import { checkVault } from '../checked-vault';

/** An actor note by its aliases and its ticker row. */
function noteOf(aliases: readonly string[], ticker = ''): string {
	const row = ticker === '' ? '' : `\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Ticker | ${ticker} |\n`;
	return `---\ntags: actor\naliases: ${JSON.stringify(aliases)}\n---\n${row}`;
}

const TWINS = /^Unexpected notes that look like one actor: /;
const TAKEN = /^Unexpected ".+" of more than one actor: /;

test.each<[why: string, notes: Record<string, string>, message: RegExp]>([
	['go by each other\'s names', { 'Acme.md': noteOf(['Acme Tools']), 'Acme Tools.md': noteOf(['acme']) }, TWINS],
	['differ by accents alone', { 'Cafe Nero.md': noteOf([]), 'Café Néro.md': noteOf(['Cafe Nero']) }, TWINS],
	['share a name and a ticker', { 'Acme.md': noteOf([], 'ACM (NYSE)'), 'Acme Holding.md': noteOf(['Acme'], 'ACM') }, TWINS],
	['have a name that is an alias of the other', { 'Gamma.md': noteOf([]), 'Beta.md': noteOf(['Gamma']) }, TAKEN],
	['share an alias of several words', { 'Beta.md': noteOf(['Tool Works']), 'Gamma.md': noteOf(['tool works']) }, TAKEN],
	['share a ticker on one exchange', { 'Beta.md': noteOf([], 'TLW (NYSE)'), 'Gamma.md': noteOf([], 'NYSE: TLW') }, TAKEN],
])('notes that %s are found, once, with all places', (_, notes, message) => {
	const { findings } = checkVault([nameClash], notes);
	expect(findings).toHaveLength(1);
	expect(findings[0]?.message).toMatch(message);
	expect(findings[0]?.places.map(({ path }) => path).sort()).toEqual(Object.keys(notes).sort());
});

test.each<[why: string, notes: Record<string, string>]>([
	['an abbreviation', { 'Delta Motors.md': noteOf(['DM']), 'Dairy Mill.md': noteOf(['DM']) }],
	['one word', { 'Delta Motors.md': noteOf(['Delta']), 'Delta Airways.md': noteOf(['Delta']) }],
	['an abbreviation that is another\'s ticker', { 'Delta Motors.md': noteOf([], 'DM'), 'Dairy Mill.md': noteOf(['DM']) }],
	['a ticker that is another\'s name', { 'Ramp.md': noteOf([]), 'Live Stage.md': noteOf([], 'RAMP (NYSE)') }],
	['a ticker on two exchanges', { 'Beta.md': noteOf([], 'TLW (NYSE)'), 'Gamma.md': noteOf([], 'TLW (Oslo)') }],
])('%s that two actors have is by chance', (_, notes) => {
	expect(checkVault([nameClash], notes).findings).toEqual([]);
});

test('a name that three go by is one finding', () => {
	const { findings } = checkVault([nameClash], { 'Beta.md': noteOf(['Tool Works']), 'Gamma.md': noteOf(['Tool Works']), 'Tool Works.md': noteOf([]) });
	expect(findings.map(({ places }) => places.length)).toEqual([3]);
});

test('the place is the line of the alias or ticker', () => {
	const { findings } = checkVault([nameClash], { 'Gamma.md': '#actor\n', 'Beta.md': '---\ntags: actor\naliases:\n  - B\n  - Gamma\n---\n' });
	expect(findings[0]?.places).toEqual([{ path: 'Beta.md', line: 5, column: 1 }, { path: 'Gamma.md', line: 1, column: 1 }]);
});
