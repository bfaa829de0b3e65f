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
	['a file name that says what kind of notes they are', { 'Beta/profile.md': '#actor\n\n# Beta Motors\n', 'Gamma/profile.md': '#actor\n\n# Gamma Foods\n' }],
	['an abbreviation that is another\'s ticker', { 'Delta Motors.md': noteOf([], 'DM'), 'Dairy Mill.md': noteOf(['DM']) }],
	['a ticker that is another\'s name', { 'Ramp.md': noteOf([]), 'Live Stage.md': noteOf([], 'RAMP (NYSE)') }],
	['a ticker on two exchanges', { 'Beta.md': noteOf([], 'TLW (NYSE)'), 'Gamma.md': noteOf([], 'TLW (Oslo)') }],
])('%s that two actors have is by chance', (_, notes) => {
	expect(checkVault([nameClash], notes).findings).toEqual([]);
});

test.each<[why: string, redirect: string]>([
	['has a property that says so', '---\ntags: actor\nredirect: acme-tools\naliases: [Acme Tools]\n---\n'],
	['has a status that says so', '---\ntags: actor\nstatus: redirect\naliases: [Acme Tools]\n---\n'],
	['opens with that', '---\ntags: actor\naliases: [Acme Tools]\n---\n\n# Acme\n\nThis page has moved to [[Acme Tools]].\n'],
	['opens with that in Chinese', '---\ntags: actor\naliases: [Acme Tools]\n---\n\n# Acme\n\n> 此页内容已迁移至 [[Acme Tools]]。\n'],
])('a note that only leads on to another is left out where it %s', (_, redirect) => {
	expect(checkVault([nameClash], { 'Acme.md': redirect, 'Acme Tools.md': noteOf(['acme']) }).findings).toEqual([]);
});

test('a note that tells of a move of its actor is a note like others', () => {
	const acme = '---\ntags: actor\naliases: [Acme Tools]\n---\n\n# Acme\n\nAcme moved to Oslo in 2019.\n';
	expect(checkVault([nameClash], { 'Acme.md': acme, 'Acme Tools.md': noteOf(['acme']) }).findings).toHaveLength(1);
});

test('notes that look like one actor are told of once, whatever names some of them share besides', () => {
	const { findings } = checkVault([nameClash], {
		'Ann Doe.md': noteOf(['Ann B Doe', 'Doe Ann']), 'Ann B Doe.md': noteOf(['Ann Doe', 'Annie the Doe']), 'Doe Ann.md': noteOf(['Ann Doe', 'Annie the Doe', 'Ann B Doe']),
	});
	expect(findings.map(({ places }) => places.length)).toEqual([3]);
});

test('a name that three go by is one finding', () => {
	const { findings } = checkVault([nameClash], { 'Beta.md': noteOf(['Tool Works']), 'Gamma.md': noteOf(['Tool Works']), 'Tool Works.md': noteOf([]) });
	expect(findings.map(({ places }) => places.length)).toEqual([3]);
});

test('the place is the line of the alias or ticker', () => {
	const { findings } = checkVault([nameClash], { 'Gamma.md': '#actor\n', 'Beta.md': '---\ntags: actor\naliases:\n  - B\n  - Gamma\n---\n' });
	expect(findings[0]?.places).toEqual([{ path: 'Beta.md', line: 5, column: 1 }, { path: 'Gamma.md', line: 1, column: 1 }]);
});
