/** What other plugins and scripts get: by its types, by its documented examples, and that nobody can change anything through it. */
import { createContext, Script } from 'node:vm';
import { Component } from 'obsidian';
import { describe, expect, test, vi } from 'vitest';
import { ActorIndex } from '../../../src/core/actor/vault/actor-index';
import { InboundLinks } from '../../../src/core/actor/vault/inbound-links';
import { readActorNote } from '../../../src/core/actor/read-actor-note';
import { compileMetricTerms } from '../../../src/core/figures/metrics/terms';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { readOptionsFor } from '../../../src/core/settings/note-reading';
import { apiFor } from '../../../src/obsidian/api/api';
import { Listeners } from '../../../src/obsidian/listeners';
import type { ActorSource } from '../../../src/obsidian/vault/actor-source';
import type { DossierApi } from '../../../dossier-api';
import { readText } from '../../architecture/repository';

vi.mock('obsidian', () => ({
	debounce: (act: () => void) => Object.assign(act, { cancel: () => undefined }),
	Component: class {
		private readonly ends: (() => void)[] = [];
		register(end: () => void): void {
			this.ends.push(end);
		}
		unload(): void {
			for (const end of this.ends) end();
		}
	},
}));

const OPTIONS = readOptionsFor(DEFAULT_SETTINGS, 'en', () => ({}));
const actor = (revenue: string, date: string, more = ''): string => `#actor #tools\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Ticker | ${more} |\n| Revenue | ${revenue} |\n\n**Bull:**\n- Cheap\n  - very\n\n*Updated ${date}*\n\n## Related\n\n- [[Umbrella]] — competitor\n- [[Nobody]]\n`;
const NOTES: Readonly<Record<string, string>> = {
	'Firms/Acme.md': actor('$1B (FY2025)', '2026-01-01', 'ACM'),
	'Umbrella.md': actor('$3B', '2026-11-20', 'TWIN'),
	'Globex.md': actor('€2B', '2026-03', 'TWIN'),
	'Plain.md': 'Text.\n',
};

function given(): { api: DossierApi; owner: Component; changed: Listeners<[string | undefined]> } {
	const index = new ActorIndex();
	for (const [path, text] of Object.entries(NOTES)) {
		const note = readActorNote(text, path, OPTIONS);
		if (note !== undefined) index.set(note);
	}
	const resolveLink = (target: string): string | undefined => Object.keys(NOTES).find((path) => path === `${target}.md` || path.endsWith(`/${target}.md`));
	const changed = new Listeners<[string | undefined]>();
	const source: ActorSource = {
		index,
		progress: { read: 4, total: 4 },
		complete: Promise.resolve(),
		inbound: new InboundLinks(index, resolveLink),
		options: OPTIONS,
		read: () => Promise.resolve(undefined),
		resolveLink,
		onChange: (listener) => changed.add(listener),
	};
	const owner = new Component();
	const api = apiFor(owner, { source, clock: { today: () => '2026-11-23' }, policy: () => ({ limitDays: 180 }), terms: () => compileMetricTerms([]) });
	return { api, owner, changed };
}

test('its types are shipped as they are in the sources', () => {
	expect(readText('dossier-api.d.ts')).toBe(readText('src/obsidian/api/dossier-api.ts'));
});

describe('an actor', () => {
	test('is found by every name it has, and says what its note says, with lines', () => {
		const { api } = given();
		const acme = api.actor('Acme');
		expect(acme).toEqual({
			path: 'Firms/Acme.md', name: 'Acme', title: null, aliases: [], tags: ['tools'], properties: {},
			stats: [{ metric: 'Ticker', value: 'ACM', source: null, line: 7 }, { metric: 'Revenue', value: '$1B (FY2025)', source: null, line: 8 }],
			bull: [{ text: 'Cheap', label: 'Bull', line: 11, details: [{ text: 'very', line: 12 }] }],
			bear: [],
			related: [
				{ target: 'Umbrella', path: 'Umbrella.md', note: 'competitor', group: null, line: 18 },
				{ target: 'Nobody', path: null, note: null, group: null, line: 19 },
			],
			updated: { date: '2026-01-01', precision: 'day', line: 14 },
		});
		for (const name of ['[[Acme]]', 'ACM', 'Firms/Acme', 'Firms/Acme.md', ' acme ']) expect(api.actor(name)).toEqual(acme);
	});

	test.each(['Nobody', 'Plain', '', 'TWIN'])('"%s" is none: it is not known, no actor, or two of them', (name) => {
		expect(given().api.actor(name)).toBeUndefined();
		expect(given().api.freshness(name)).toBeUndefined();
	});

	test('is one of all', () => {
		expect(given().api.actors().map(({ name }) => name).sort()).toEqual(['Acme', 'Globex', 'Umbrella']);
	});
});

test('freshness is as on the card', () => {
	const { api } = given();
	expect(api.freshness('Acme')).toEqual({ state: 'stale', updated: { date: '2026-01-01', precision: 'day', line: 14 }, age: 326, limit: 180 });
	expect(api.freshness('Umbrella')).toMatchObject({ state: 'fresh', age: 3 });
});

test('a comparison has figures where they compare, and says who was not found', () => {
	const { api } = given();
	expect(api.compare(['Acme', 'Umbrella', 'Globex', 'Umbrela', 'TWIN'], ['Revenue'])).toEqual({
		actors: [{ path: 'Firms/Acme.md', name: 'Acme' }, { path: 'Umbrella.md', name: 'Umbrella' }, { path: 'Globex.md', name: 'Globex' }],
		metrics: [{
			name: 'Revenue',
			unit: 'USD',
			cells: [
				{ text: '$1B (FY2025)', amount: 1e9, period: 'FY2025', path: 'Firms/Acme.md', line: 8 },
				{ text: '$3B', amount: 3e9, period: null, path: 'Umbrella.md', line: 8 },
				{ text: '€2B', amount: null, period: null, path: 'Globex.md', line: 8 },
			],
		}],
		problems: [
			'No actor is called "Umbrela". Did you mean Umbrella?',
			'2 actors are called "TWIN": Globex.md, Umbrella.md. Write the one you mean as a link, such as [[Globex]].',
		],
	});
	expect(api.compare([])).toEqual({ actors: [], metrics: [], problems: [] });
});

describe('nobody can change', () => {
	test('the interface, nor anything it gives', () => {
		const { api } = given();
		const isFrozen = (data: unknown): boolean => typeof data !== 'object' || data === null || (Object.isFrozen(data) && Object.values(data).every(isFrozen));
		for (const given of [api.actor('Acme'), api.actors(), api.freshness('Acme'), api.compare(['Acme', 'Umbrella'])]) expect(isFrozen(given)).toBe(true);
		expect(Object.isFrozen(api)).toBe(true);
	});

	test('and scripts that are held to no types get no error', () => {
		const { api } = given();
		const call = (name: keyof DossierApi, ...args: unknown[]): unknown => {
			const member: unknown = api[name];
			return typeof member === 'function' ? Reflect.apply(member, undefined, args) : undefined;
		};
		for (const odd of [undefined, null, 7, {}, ['Acme', 7]]) {
			expect(call('actor', odd, odd)).toBeUndefined();
			expect(call('compare', odd, odd)).toHaveProperty('metrics');
		}
	});
});

describe('"changed"', () => {
	test('tells the paths, of notes alone, until it is ended', () => {
		const { api, changed } = given();
		const told: (readonly string[])[] = [];
		const end = api.on('changed', (paths) => told.push(paths));
		changed.tell('Umbrella.md');
		changed.tell(undefined);
		end();
		changed.tell('Globex.md');
		expect(told).toEqual([['Umbrella.md']]);
	});

	test('tells nobody any more once the plugin is switched off', () => {
		const { api, changed, owner } = given();
		const told: unknown[] = [];
		api.on('changed', (paths) => told.push(paths));
		owner.unload();
		changed.tell('Umbrella.md');
		expect(told).toEqual([]);
	});
});

describe('the documented example', () => {
	const examples = new Map([...readText('docs/api.md').matchAll(/^```js (\w+)\n([^]*?)^```$/gm)].map(([, name = '', code = '']) => [name, code]));

	/** Runs an example with what the app and the other plugin give it, and returns what it said. */
	async function run(code: string, around: Readonly<Record<string, unknown>>): Promise<unknown> {
		const app = { plugins: { plugins: { dossier: { api: given().api } } } };
		const result: unknown = new Script(`(async () => {\n${code}\n})()`).runInContext(createContext({ app, ...around }));
		return result;
	}

	test('with Dataview makes a table of overdue actors', async () => {
		const tables: unknown[] = [];
		const dv = { table: (...table: unknown[]) => tables.push(table), fileLink: (path: string, _: boolean, name: string) => `[[${path}|${name}]]` };
		await run(examples.get('dataview') ?? '', { dv });
		expect(tables).toEqual([[['Actor', 'Days'], [['[[Firms/Acme.md|Acme]]', 326], ['[[Globex.md|Globex]]', 237]]]]);
	});

	test('with Templater writes the figures of the actor', async () => {
		const code = /<%\*([^]*)%>/.exec(examples.get('templater') ?? '')?.[1] ?? '';
		expect(await run(`let tR = '';${code}\nreturn tR;`, { tp: { file: { title: 'Acme' } } })).toBe('- Ticker: ACM\n- Revenue: $1B (FY2025)\n');
		expect(await run(`let tR = '';${code}\nreturn tR;`, { tp: { file: { title: 'Nobody' } } })).toBe('');
	});

	test('in a script finds the best', async () => {
		const said: unknown[] = [];
		await run(examples.get('script') ?? '', { console: { log: (text: unknown) => said.push(text) } });
		expect(said).toEqual(['Umbrella: $3B']);
	});
});
