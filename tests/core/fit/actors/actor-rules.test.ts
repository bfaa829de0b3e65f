/** Which rule for actor notes is proposed first, in made-up vaults of the kinds that people keep. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../runs';
import { fitOf, several } from '../vault-of';

const typed = (type: string): string => `---\ntype: ${type}\n---\n# A{n}\n\nText about it.\n`;
const FACTS = '| Metric | Value |\n| --- | --- |\n| HQ | Oslo |\n| Founded | 1999 |\n| Employees | 12 |\n';
const SOURCE = '---\nurl: https://example.com/{n}\nauthor: Doe\n---\nWhat somebody wrote.\n';

const first = (notes: Readonly<Record<string, string>>): readonly string[] => fitOf(notes).rules()[0]?.lines ?? [];

describe('the first rule proposed', () => {
	test.each<[string, Readonly<Record<string, string>>, string[]]>([
		['the plugin\'s own tag', { ...several(6, 'A/', '#actor\n\nText.'), ...several(9, 'Ideas/', 'Text.') }, ['#actor']],
		['that tag before a folder with a few others in it', { ...several(60, 'Actors/', '#actor\n\nText.'), 'Actors/Stray.md': 'Text.' }, ['#actor']],
		['types that name actors, joined', { ...several(9, 'a/', typed('company')), ...several(5, 'b/', typed('person')), ...several(9, 'c/', typed('concept')) }, ['type = company | person']],
		['a wider type before its kinds', { ...several(9, 'w/a/', typed('entity\nentity_type: company')), ...several(5, 'w/b/', typed('entity\nentity_type: film')), ...several(9, 'w/c/', typed('concept')) }, ['type = entity']],
		['folders that name actors', { ...several(9, 'wiki/companies/', 'Text.'), ...several(4, 'wiki/countries/', 'Text.'), ...several(30, 'wiki/concepts/', 'Text.') }, ['wiki/companies/', 'wiki/countries/']],
		['a folder in another language', { ...several(9, 'wiki/公司/', 'Text.'), ...several(12, 'wiki/概念/', 'Text.') }, ['wiki/公司/']],
		['a numbered folder', { ...several(9, '03 - People/', 'Text.'), ...several(12, '04 - Topics/', 'Text.') }, ['03 - People/']],
		['a property that only securities have', { ...several(9, 'analyses/', '---\nticker: T{n}\n---\nText.'), ...several(9, 'Ideas/', 'Text.') }, ['has ticker']],
		['a link as a type', { ...several(9, 'a/', typed('"[[Company]]"')), ...several(9, 'b/', typed('"[[Book]]"')) }, ['type = Company']],
		['a folder of actors at large, with all that is in it', { ...several(9, 'wiki/entities/projects/', 'Text.'), ...several(4, 'wiki/entities/people/', 'Text.'), ...several(9, 'wiki/concepts/', 'Text.') }, ['wiki/entities/']],
		['a tag for people in a made-up world', { ...several(9, 'World/', '#npc\n\nText.'), ...several(9, 'Items/', 'Text.') }, ['#npc']],
		['folders for groups of attackers', { ...several(5, 'Ransomware Groups/', 'Text.'), ...several(9, 'Techniques/', 'Text.') }, ['Ransomware Groups/']],
		['a folder of clients', { ...several(5, 'Clients/', 'Text.'), ...several(9, 'Ideas/', 'Text.') }, ['Clients/']],
		['a folder whose notes have facts, where nothing names actors', { ...several(9, 'Alder/', FACTS.replace('|', '\n## Quick stats\n\n|')), ...several(9, 'Ideas/', 'Text.') }, ['Alder/']],
	])('is %s', (_, notes, lines) => {
		expect(first(notes)).toEqual(lines);
	});

	test.each<[string, Readonly<Record<string, string>>]>([
		['notes on ideas', several(20, 'concepts/', 'Text.')],
		['a manual', { ...several(20, 'docs/', '## Usage\n\n- Press it.'), ...several(20, 'docs/api/', 'Text.') }],
		['a tag on a few notes of a large vault', { ...several(3, 'Depot/', '#stock\n\nText.'), ...several(400, 'Learned/', 'Text.') }],
		['a tag on notes whose names are sentences', Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`How a customer of ours asked for a lower price ${String(n)}.md`, '#customer\n\nText.']))],
		['a tag on notes whose type says what they are', { ...several(9, 'a/', '---\ntype: component\ntags: [protocols]\n---\nText.') }],
		['the work for clients', { ...several(9, 'Clients/Alder/', 'Text.'), ...several(9, 'Ideas/', 'Text.') }],
		['files of one name in a folder for each country', Object.fromEntries(['NO', 'SE', 'DK', 'FI'].map((code) => [`Countries/${code}/Checklist.md`, 'Text.']))],
		['two actor notes', several(2, 'companies/', 'Text.')],
		['texts that others wrote, in a folder named like actors', several(9, 'companies/', SOURCE)],
		['templates', several(9, 'Templates/', typed('company'))],
		['days', { 'People/2026-01-01.md': 'a', 'People/2026-01-02.md': 'b', 'People/2026-01-03.md': 'c', 'People/2026-01-04.md': 'd' }],
	])('is none for %s', (_, notes) => {
		expect(fitOf(notes).rules()).toEqual([]);
	});

	test('leaves out folders of templates and tests that it would take in', () => {
		const notes = { ...several(9, 'wiki/', typed('company')), ...several(9, 'Ideas/', typed('concept')) };
		const madeUp = { 'engine/_templates/company.md': typed('company'), 'tests/fixtures/wiki/Foo.md': typed('company') };
		expect(first({ ...notes, ...madeUp })).toEqual(['type = company', 'not engine/_templates/', 'not tests/']);
		expect(first({ ...notes, 'Templates/Idea.md': typed('concept'), 'Templates/{{title}}.md': typed('company') })).toEqual(['type = company']);
	});

	test('does not count templates, days, clippings and index pages', () => {
		const notes = {
			...several(5, 'People/', 'Text.'), 'People/People.md': 'All.', 'People/index.md': 'All.', 'People/2026-01-01.md': 'Day.',
			'Templates/Person.md': typed('person'), 'raw/people/Doe.md': 'Clipped.', 'People/{{title}}.md': 'Text.',
		};
		const [best] = fitOf(notes).rules();
		expect([best?.lines, best?.notes.length]).toEqual([['People/'], 5]);
	});

	test('is the same whatever order notes come in', () => {
		const notes = Object.entries({ ...several(6, 'a/', typed('company')), ...several(4, 'b/', typed('person')), ...several(7, 'c/', 'Text.') });
		const all = fitOf(Object.fromEntries(notes)).rules();
		const shuffled = fc.shuffledSubarray(notes, { minLength: notes.length });
		fc.assert(fc.property(shuffled, (order) => {
			expect(fitOf(Object.fromEntries(order)).rules()).toEqual(all);
		}), { numRuns: runs(50) });
	});
});

test('each rule comes with its count and three notes, those that say most first', () => {
	const notes = { ...several(5, 'Companies/', 'Text.'), 'Companies/Zeta.md': `## Quick stats\n\n${FACTS}` };
	expect(fitOf(notes).rules()[0]).toMatchObject({
		lines: ['Companies/'], notes: [0, 1, 2, 3, 4, 5], examples: ['Companies/Zeta.md', 'Companies/Note 1.md', 'Companies/Note 2.md'],
	});
});
