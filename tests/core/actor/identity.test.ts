/** Which notes are actors, and what they are called. */

import { describe, expect, test } from 'vitest';
import { read } from './reading';

describe('actor notes', () => {
	test.each([
		['a tag line', '#actor #bank'],
		['a tag line after a heading', '# Acme\n\n#actor #bank'],
		['a tag line indented by a tab', '\t#actor #bank'],
		['a tag in running text', 'Acme is an #actor #bank'],
		['a flow list', '---\ntags: [actor, bank]\n---\n'],
		['a flow list with # and quotes', '---\ntags: ["#actor", "#bank"]\n---\n'],
		['a flow list without commas, which is not YAML', '---\ntags: [#actor #bank]\n---\n'],
		['a block list', '---\ntags:\n  - actor\n  - bank\n---\n'],
		['a block list without indentation', '---\ntags:\n- actor\n- bank\n---\n'],
		['a text', '---\ntags: actor, bank\n---\n'],
		['the key tag', '---\ntag: actor bank\n---\n'],
		['another case', '#Actor #bank'],
		['Windows line ends and a byte order mark', '\uFEFF---\r\ntags: [actor]\r\n---\r\n#bank\r\n'],
	])('are told by %s', (_, text) => {
		expect(read(text)?.tags).toEqual(['bank']);
	});

	test('are told by a nested tag, which is kept', () => {
		expect(read('#actor/government')?.tags).toEqual(['actor/government']);
	});

	test.each([
		['in code', '`#actor`'],
		['in a fence', '```\n#actor\n```'],
		['in a comment', '%% #actor %%'],
		['in an HTML comment', '<!-- #actor -->'],
		['in a link', '[[#actor]] and [[Note#actor]]'],
		['in an address', 'https://acme.example/#actor'],
		['as a longer word', '#actors #actor-network'],
		['without its #', 'actor'],
		['inside a word', 'note#actor'],
		['in a property that is not tags', '---\nkind: actor\n---\n'],
		['in nothing at all', ''],
	])('are not made by the word %s', (_, text) => {
		expect(read(text)).toBeUndefined();
	});
});

describe('tags', () => {
	test('come from properties and text, in the first spelling of each', () => {
		expect(read('---\ntags: [actor, Bank, EU]\n---\n#bank #eu/north #2-in-Norway #2026')?.tags).toEqual(['Bank', 'EU', 'eu/north', '2-in-Norway']);
	});
});

describe('names', () => {
	test('the file name is the name', () => {
		expect(read('#actor', 'Actors/Acme Inc.md')).toMatchObject({ name: 'Acme Inc', title: null, path: 'Actors/Acme Inc.md' });
	});

	test.each([
		['# Acme Incorporated\n#actor', 'Acme Incorporated'],
		['#actor\n\n**Acme Incorporated** — a firm', 'Acme Incorporated'],
		['#actor\n\n**Acme** — a firm', null],
		['#actor\n\nA firm. **Bold** later', null],
		['Acme\r\nIncorporated\r\n===\r\n\r\n#actor', 'Acme Incorporated'],
		['#actor\n\n**Bull:**\n- One', null],
		['#actor\n\n## History\n\n**1999** — founded', null],
		['---\ntitle: Acme Incorporated\n---\n#actor\n\n**Founded** 1999', 'Acme Incorporated'],
		['---\ntitle: "[[Acme Incorporated]]"\n---\n#actor', 'Acme Incorporated'],
		['---\ntitle: Acme Incorporated\n---\n# Acme Inc.\n#actor', 'Acme Inc.'],
		['---\ntitle: Acme\n---\n#actor', null],
		['---\ntitle: Acme Incorporated\n---\n#actor\n\n## Business\n\n# Citations', 'Acme Incorporated'],
		['#actor\n\n## Business\n\n# Citations', null],
		['---\ntitle: Acme Incorporated\n---\n#actor\n\n# Summary\n\n# Related', 'Acme Incorporated'],
		['# Acme Inc.\n\n#actor\n\n# Related', 'Acme Inc.'],
		['---\nname: Acme\n---\n# Acme (ACM)\n\n#actor\n\n# Report', 'Acme (ACM)'],
		['---\nnombre: Acme Incorporated\n---\n#actor\n\n## Tesis', 'Acme Incorporated'],
		['---\nname: Acme Inc.\ntitle: Acme Incorporated\n---\n#actor', 'Acme Incorporated'],
	])('%j has the title %j', (text, title) => {
		expect(read(text)?.title).toBe(title);
	});

	test.each([
		['aliases: [BABA, 9988]', ['BABA', '9988']],
		['aliases: [0700, 1e3]', ['0700', '1e3']],
		['aliases: []', []],
		['aliases:', []],
		['aliases: null', []],
		['aliases: ~', []],
		['aliases: [null, Acme, ~]', ['Acme']],
		['aliases: "Acme Anvils, Inc."', ['Acme Anvils, Inc.']],
		['aliases: Acme, ACM', ['Acme', 'ACM']],
		['aliases:\n  - Acme, Inc.\n  - "A: B"', ['Acme, Inc.', 'A: B']],
		['aliases: ["[[Acme Inc|Acme]]", \'it\'\'s\']', ['Acme', "it's"]],
		['alias: Acme', ['Acme']],
		['aliases: [@acme]', ['@acme']],
		['aliases: [Acme # Co]', ['Acme']],
	])('%j gives %j', (yaml, aliases) => {
		expect(read(`---\n${yaml}\n---\n#actor`)?.aliases).toEqual(aliases);
	});
});

describe('other properties', () => {
	test('are kept as written, in their order', () => {
		const note = read('---\nfounded: 1999\nticker: 0700\nlive: true\nas of: 2026-01-01\nowners: [A, B]\nsite: https://acme.example\nnothing:\ntags: [actor]\n---\n');
		expect(note?.properties).toEqual({ founded: '1999', ticker: '0700', live: 'true', 'as of': '2026-01-01', owners: ['A', 'B'], site: 'https://acme.example', nothing: '' });
		expect(Object.keys(note?.properties ?? {})[0]).toBe('founded');
	});

	test('the values of a map are named by the way to them, and what is neither a text, a list of texts nor a map is left out', () => {
		expect(read('---\ndeal:\n  size: 5\nrows:\n  - a: 1\nnote: |\n  two\n  lines\ntags: [actor]\n---\n')?.properties).toEqual({ 'deal.size': '5', note: 'two\nlines\n' });
	});

	test('__proto__ is a property like any other', () => {
		const note = read('---\n__proto__: x\ntags: [actor]\n---\n');
		expect(Object.entries(note?.properties ?? {})).toEqual([['__proto__', 'x']]);
	});

	test('invalid YAML is read line by line and reported with its line', () => {
		const note = read('---\naliases: [Acme, B\nfounded: 1999\n---\n#actor');
		expect(note).toMatchObject({ aliases: ['Acme', 'B'], properties: { founded: '1999' } });
		expect(note?.problems).toEqual([{ line: 2, message: expect.stringContaining('aren\'t valid YAML') as string, of: 'properties' }]);
	});

	test('a --- block that is not at the top is body', () => {
		expect(read('#actor\n\n---\naliases: [Acme]\n---\n')?.aliases).toEqual([]);
	});
});

test('a heading that says something else than file and property, which agree, is no title', () => {
	const titled = (heading: string): string | null | undefined => read(`---\ntitle: Acme Anvils\n---\n# ${heading}\n\n#actor`, 'Actors/acme-anvils.md')?.title;
	expect(['Definition', 'Acme Anvils AG', 'Acme', 'Ácme anvils'].map(titled)).toEqual(['Acme Anvils', 'Acme Anvils AG', 'Acme', 'Ácme anvils']);
});

describe('the title of a note opens no section', () => {
	test.each(['Harbor Bears', 'Upside', 'Snapshot', 'Related', 'Risks', '📊 Key facts (2026)', 'Key Strengths'])('# %s', (title) => {
		const text = `# ${title}\n\n#actor\n\n- One: 1\n- [[Two]]: 2\n\n## History\n\n- Three\n`;
		for (const path of ['Actors/Acme.md', `Actors/${title}.md`]) expect(read(text, path)).toMatchObject({ title: path.includes(title) ? null : expect.anything(), quickStats: [], bull: [], bear: [], related: [] });
		expect(read(`${title}\n===\n\n#actor\n\n- One\n`)).toMatchObject({ quickStats: [], bull: [], bear: [], related: [] });
	});

	test('but a heading among others of its level does, unless it is what the file is called', () => {
		const text = '# Upside\n\n- One\n\n# Downside\n\n- Two\n\n#actor';
		expect(read(text)?.bull.map(({ text: point }) => point)).toEqual(['One']);
		expect(read(text, 'Actors/upside.md')?.bull).toEqual([]);
		expect(read('# Quick stats\n\n- HQ: Oslo\n\n#actor')?.quickStats.length).toBe(1);
	});
});

describe('a template is no actor note', () => {
	test.each([
		['# {{title}}\n\n#actor', 'Actors/A.md'],
		['# <% tp.file.title %>\n\n#actor', 'Actors/A.md'],
		['---\ntitle: "{{title}}"\n---\n#actor', 'Actors/A.md'],
		['#actor', 'Actors/{{title}}.md'],
	])('%j', (text, path) => {
		expect(read(text, path)).toBeUndefined();
	});

	test('but one that only mentions an expression is', () => {
		expect(read('# Acme\n\n#actor\n\nUses {{title}} in its prompts.')).toBeDefined();
	});
});
