/** What a card shows and, above all, what it says where a note says nothing. */
import { describe, expect, test } from 'vitest';
import type { ActorNote, CasePoint } from '../../../src/core/actor/note/actor-note';
import { compileConventions, DEFAULT_OWN_WORDS } from '../../../src/core/actor/words/conventions';
import { ENGLISH } from '../../../src/core/actor/words/languages/english';
import { buildCard, type Card, type CardBasis } from '../../../src/core/card/card';
import { isSectionId, startsOpen, type CardSection, type SectionId } from '../../../src/core/card/card-sections';
import { describePerishables } from '../../../src/core/card/perishables';
import { compilePolicy } from '../../../src/core/freshness/limit/policy';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { compileMetricTerms } from '../../../src/core/figures/metrics/terms';
import { InboundLinks } from '../../../src/core/actor/vault/inbound-links';
import { actor, indexOf, resolverOf } from '../actor/vault/actor-links';
import { sampleNote } from '../actor/note-sample';

const BASIS: CardBasis = {
	conventions: compileConventions([ENGLISH]),
	policy: { limitDays: 180 },
	terms: compileMetricTerms([]),
	today: '2026-11-23',
};

function cardOf(said: Partial<ActorNote>, basis: Partial<CardBasis> = {}, text = ''): Card {
	return buildCard(sampleNote(said), text, { ...BASIS, ...basis });
}

function sectionOf(said: Partial<ActorNote>, id: SectionId): CardSection | undefined {
	return cardOf(said).sections.find((section) => section.id === id);
}

function stat(metric: string, value: string, line = 1) {
	return { metric, value, source: null, line };
}

function point(text: string, label = 'Bull', children: CasePoint['children'] = []): CasePoint {
	return { text, label, line: 7, children };
}

test('a note that states two updated dates has the earlier one on its card', () => {
	const otherUpdated = { date: '2026-04-14', precision: 'day', line: 44 } as const;
	expect(cardOf({ updated: { ...otherUpdated, date: '2026-06-09', line: 3 }, otherUpdated }).otherUpdated).toEqual(otherUpdated);
	expect(cardOf({}).otherUpdated).toBeNull();
});

describe('identity', () => {
	test('the title counts among the other names, once', () => {
		expect(cardOf({ title: 'Acme Corp.', aliases: ['ACM', 'Acme Corp.'] }).otherNames).toEqual(['Acme Corp.', 'ACM']);
	});

	test('a note whose file is named by a slug is shown by its title, with the file name among the others where it says more', () => {
		expect(cardOf({ name: 'acme-corp', title: 'Acme Corp.', aliases: ['ACM'] })).toMatchObject({ shownName: 'Acme Corp.', otherNames: ['ACM'] });
		expect(cardOf({ name: 'acm', title: 'Acme Corp.' })).toMatchObject({ shownName: 'Acme Corp.', otherNames: ['acm'] });
	});

	test('the day of creation shows only where no update date does', () => {
		const created = { date: '2026-01-05', precision: 'day', line: 3 } as const;
		expect(cardOf({ created }).created).toBe(created);
		expect(cardOf({ created, updated: { ...created, date: '2062-01-05' } }).created).toBeNull();
	});
});

describe('the summary', () => {
	const said = { properties: { description: 'Maker of anvils', sector: 'Tools' } };
	const labels = (card: Card): string[] => card.sections.flatMap(({ rows }) => rows.map((row) => (row.kind === 'figure' ? row.label : row.kind)));

	test('stands below the name, and not among the properties once more', () => {
		const card = cardOf(said);
		expect(card.summary).toEqual({ text: 'Maker of anvils', line: 1, property: 'description' });
		expect(labels(card)).toEqual(['sector']);
	});

	test('is a property like any other for who wants none', () => {
		const card = cardOf(said, { hasSummary: false });
		expect(card.summary).toBeNull();
		expect(labels(card)).toEqual(['description', 'sector']);
	});
});

describe('sections of one\'s own', () => {
	const own = (title: string, ...items: CasePoint[]) => ({ heading: title, title, line: 5, items });

	test('stand above Related, in their order, those of one title together', () => {
		const sections = [own('Moat', point('Scale', 'Moat')), own('Next', point('Launch', 'Next')), own('Moat', point('Brand', 'Edge'))];
		const related = [{ target: 'B', note: null, group: null, line: 2 }];
		const found = cardOf({ sections, related, bull: [point('Cheap')] }).sections;
		expect(found.map(({ id }) => id)).toEqual(['quick stats', 'bull', 'bear', 'own: Moat', 'own: Next', 'related']);
		expect(found.find(({ title }) => title === 'Moat')).toMatchObject({ count: 2, shown: 4, rows: [
			{ kind: 'group', title: 'Moat' }, { text: 'Scale' }, { kind: 'group', title: 'Edge' }, { text: 'Brand' },
		] });
		expect(found.every(({ id }) => isSectionId(id))).toBe(true);
	});

	test('start open', () => {
		expect(startsOpen('own: Moat')).toBe(true);
	});
});

describe('quick stats', () => {
	test('stand under the heading they come from', () => {
		expect(sectionOf({ quickStatsFrom: 'Key facts', quickStats: [stat('HQ', 'Berlin')] }, 'quick stats')?.title).toBe('Key facts');
	});

	test('that are missing are named, with the headings that would be read and an offer to write them', () => {
		expect(sectionOf({}, 'quick stats')).toMatchObject({
			title: 'Quick stats',
			count: 0,
			remark: { text: 'No quick stats. They go under "Quick stats", "Key stats" or "Stats".', offer: { kind: 'insert quick stats' } },
		});
	});

	test('whose heading has no table are not offered a second time', () => {
		expect(sectionOf({ quickStatsFrom: 'Quick stats' }, 'quick stats')?.remark).toEqual({
			text: 'No table of metrics and values under "Quick stats".',
			offer: { kind: 'open heading', heading: 'Quick stats' },
		});
	});

	test('keep rows without a value', () => {
		expect(sectionOf({ quickStats: [stat('Revenue', '')] }, 'quick stats')?.rows).toEqual([
			{ kind: 'figure', label: 'Revenue', value: '', source: null, fact: null, line: 1 },
		]);
	});

	test('show twelve of many, and all where only a few more would be hidden', () => {
		const stats = (count: number) => Array.from({ length: count }, (_, index) => stat(`Metric ${index}`, 'x'));
		expect(sectionOf({ quickStats: stats(14) }, 'quick stats')?.shown).toBe(14);
		expect(sectionOf({ quickStats: stats(15) }, 'quick stats')?.shown).toBe(12);
	});
});

describe('properties', () => {
	test('leave out what a quick stat says, what steers the app and what is empty', () => {
		const said = {
			quickStats: [stat('Market cap', '~$200B+')],
			properties: { market_cap: '200', sector: ['Cloud', 'AI'], cssclasses: ['wide'], publish: 'true', ceo: '', motto: 'A maker' },
		};
		expect(sectionOf(said, 'properties')?.rows).toEqual([
			{ kind: 'figure', label: 'sector', value: 'Cloud, AI', source: null, fact: null, line: 1 },
			{ kind: 'figure', label: 'motto', value: 'A maker', source: null, fact: null, line: 1 },
		]);
	});

	test('leave out the dates that the freshness line speaks of', () => {
		const properties = { updated: '2026-01-01', 'date modified': '2026-01-01', created_at: '2025-01-01' };
		const mark = { date: '2026-01-01', precision: 'day', line: 2 } as const;
		expect(sectionOf({ properties, updated: mark, created: mark }, 'properties')).toBeUndefined();
		expect(sectionOf({ properties, created: mark }, 'quick stats')?.count).toBe(2);
		expect(sectionOf({ properties: { updated: 'often' } }, 'quick stats')?.count).toBe(1);
	});

	test('do not say what the note is called once more', () => {
		expect(sectionOf({ title: 'Acme Corp.', properties: { title: 'Acme Corp.' } }, 'quick stats')?.count ?? 0).toBe(0);
		expect(sectionOf({ title: 'Acme', properties: { title: 'Acme Corp.' } }, 'quick stats')?.count).toBe(1);
	});

	test('name the properties that state a date for this person, and only those', () => {
		const mark = { date: '2026-01-01', precision: 'day', line: 2 } as const;
		const conventions = compileConventions([ENGLISH], { ...DEFAULT_OWN_WORDS, updatedProperties: ['checked_on'] });
		const card = cardOf({ properties: { checked_on: '2026-01-01', updated: '2025-01-01' }, updated: mark }, { conventions });
		expect(card.sections.find(({ id }) => id === 'quick stats')?.rows).toMatchObject([{ label: 'updated' }]);
	});

	test('are hidden where there are none, and folded until asked for', () => {
		expect(sectionOf({}, 'properties')).toBeUndefined();
		expect(startsOpen('properties')).toBe(false);
		expect(startsOpen('bear')).toBe(true);
	});
});

describe('bull and bear points', () => {
	test('are not mentioned in a note that argues neither side', () => {
		expect(cardOf({}).sections.map(({ id }) => id)).toEqual(['quick stats']);
	});

	test('of one side only show that the other is missing', () => {
		expect(sectionOf({ bull: [point('Cheap')] }, 'bear')).toMatchObject({ title: 'Bear', count: 0, remark: { text: 'No bear points.', offer: null } });
		expect(sectionOf({ bear: [point('Dear', 'Bear')] }, 'bull')?.remark?.text).toBe('No bull points.');
	});

	test('stand under their own label where all share it', () => {
		expect(sectionOf({ bear: [point('Debt', 'risks')] }, 'bear')?.title).toBe('Risks');
		expect(sectionOf({ bear: [point('Debt', 'Bear (if [[China]] opens)')] }, 'bear')?.title).toBe('Bear (if China opens)');
	});

	test('of several labels are grouped by them', () => {
		const section = sectionOf({ bull: [point('Cheap'), point('Growing'), point('Bought', 'Bull (speculative)')] }, 'bull');
		expect(section?.title).toBe('Bull');
		expect(section?.rows.map((row) => (row.kind === 'group' ? `# ${row.title}` : row.kind === 'point' ? row.text : ''))).toEqual([
			'# Bull',
			'Cheap',
			'Growing',
			'# Bull (speculative)',
			'Bought',
		]);
	});

	test('count without their details, and are never cut short', () => {
		const many = Array.from({ length: 20 }, (_, index) => point(`Point ${index}`, 'Bull', [{ text: 'Detail', line: 8 }]));
		expect(sectionOf({ bull: many }, 'bull')).toMatchObject({ count: 20, shown: 40 });
	});
});

describe('related', () => {
	test('keep the groups of the note, what stands in none first', () => {
		const link = (target: string, group: string | null) => ({ target, note: null, group, line: 9 });
		const section = sectionOf({ related: [link('A', 'Peers'), link('Funds/B', null), link('C', 'Peers')] }, 'related');
		expect(section?.rows.map((row) => (row.kind === 'link' ? row.name : row.kind === 'group' ? `# ${row.title}` : ''))).toEqual([
			'B',
			'# Peers',
			'A',
			'C',
		]);
		expect(section?.count).toBe(3);
	});
});

describe('the latest date mentioned', () => {
	const day = (date: string) => ({ date, precision: 'day', line: 3 }) as const;
	const text = 'Shipped on 2026-03-04.\n';

	test('is a hint for a note that states no date of its own', () => {
		expect(cardOf({}, {}, text).latestDateMentioned).toEqual({ date: '2026-03-04', precision: 'day' });
		expect(cardOf({}, {}, 'No date.\n').latestDateMentioned).toBeNull();
	});

	test.each<[string, Partial<ActorNote>]>([
		['was updated', { updated: day('2026-01-01') }],
		['has a date to come', { updated: day('2062-01-01') }],
		['has a date that cannot be read', { unreadableUpdated: { text: '06-10-2026', line: 3 } }],
		['says it as the date of its creation', { created: day('2026-03-04') }],
	])('is left out of a note that %s', (_, said) => {
		expect(cardOf(said, {}, text).latestDateMentioned).toBeNull();
	});

	test('stands beside another date of creation', () => {
		expect(cardOf({ created: day('2026-02-03') }, {}, text).latestDateMentioned?.date).toBe('2026-03-04');
	});
});

describe('facts', () => {
	const related = { target: 'Basalt', note: 'holds 12% (as of Mar 9, 2026)', group: null, line: 4 };
	const said = { quickStats: [stat('Users', '203M (Feb 2026)', 2), stat('HQ', 'Berlin', 3)], related: [related] };
	const factsIn = (card: Card) => card.sections.flatMap(({ rows }) => rows.map((row) => ('fact' in row ? row.fact : undefined)));

	test('carry their age in their row, and the limit they are past', () => {
		expect(factsIn(cardOf(said))).toEqual([
			{ time: { text: '2026-02', first: '2026-02-01', last: '2026-02-28' }, timeFrom: 'row', age: 268, pastLimit: 180, perishesAs: 'users and holdings' },
			null,
			{ time: { text: '2026-03', first: '2026-03-09', last: '2026-03-09' }, timeFrom: 'row', age: 259, pastLimit: 180, perishesAs: 'users and holdings' },
		]);
	});

	test.each<[string, Partial<ActorNote>, string, number | null]>([
		['a limit of its tag', { tags: ['chips'] }, '', 180],
		['never, where the note never is', { properties: { 'stale-after': 'never' } }, '', null],
		['the limit that is set for them', {}, 'Users and holdings = 60', 60],
		['no limit, where none is set for them', {}, 'users and holdings = never', null],
		['the default, where another kind has one', {}, 'prices = 7', 180],
	])('are judged as what they are: %s', (_, note, line, pastLimit) => {
		const policy = compilePolicy({ ...DEFAULT_SETTINGS, limitDays: 1000, limitRules: ['#chips = 60'], factLimits: [line] });
		expect(factsIn(cardOf({ ...said, ...note }, { policy })).find((fact) => fact)).toMatchObject({ age: 268, pastLimit });
	});

	test('that perish are counted, and those overdue named from the oldest', () => {
		const { perishables, today } = cardOf({
			updated: { date: '2026-11-20', precision: 'day', line: 1 },
			quickStats: [stat('Share price', '$15 (Apr 2026)', 2), stat('MAU', '3M', 3), stat('Users', '203M (Feb 2026)', 4), stat('Founded', '1998', 5)],
		});
		expect(perishables).toMatchObject({ count: 3, overdue: [{ name: 'Users', line: 4 }, { name: 'Share price', line: 2 }] });
		expect(describePerishables(perishables, today, 'en')).toBe('2 of 3 perishable figures overdue (Users 9\u00a0mo)');
		expect(describePerishables({ count: 3, overdue: [] }, today, 'en')).toBe('');
	});

	test('of one name in several lines keep to their own', () => {
		const twice = cardOf({ quickStats: [stat('Users', '1M (2024)', 2), stat('Users', '2M (2025)', 3)] });
		expect(factsIn(twice).map((fact) => fact?.time?.text)).toEqual(['2024', '2025']);
	});
});

describe('related updates', () => {
	const acme = actor('Acme.md', ['Basalt'], '2026-04-10');
	const basalt = actor('Basalt.md', [], '2026-06-12');
	const index = indexOf(acme, basalt);
	const resolve = resolverOf(index);

	test('say who was updated after the note, and no more of their notes', () => {
		const card = buildCard(acme, '', { ...BASIS, relations: { index, resolve, inbound: new InboundLinks(index, resolve) } });
		expect(card.relatedUpdates).toEqual([{ note: { path: 'Basalt.md', name: 'Basalt' }, updated: expect.objectContaining({ date: '2026-06-12' }) as unknown }]);
	});

	test('are none while other actors are not known', () => {
		expect(buildCard(acme, '', BASIS).relatedUpdates).toEqual([]);
	});
});

describe('read problems', () => {
	test('include a limit of the note that cannot be read, at its frontmatter', () => {
		const problem = { line: 4, message: 'This line is odd.' };
		expect(sectionOf({ problems: [problem], properties: { 'stale-after': 'soon' } }, 'problems')).toMatchObject({
			title: '2 lines couldn\'t be read',
			rows: [
				{ kind: 'problem', line: 1, message: '"soon" isn\'t a limit for stale-after. Use a number of days such as 60, or never.' },
				{ kind: 'problem', line: 4 },
			],
		});
	});

	test('are counted in words', () => {
		const problem = { line: 4, message: 'This line is odd.' };
		expect(sectionOf({ problems: [problem] }, 'problems')?.title).toBe('1 line couldn\'t be read');
		expect(sectionOf({ problems: [problem, problem] }, 'problems')?.title).toBe('2 lines couldn\'t be read');
		expect(sectionOf({}, 'problems')).toBeUndefined();
	});
});

test('the parts come in one order', () => {
	const said = {
		problems: [{ line: 1, message: 'Odd.' }],
		related: [{ target: 'B', note: null, group: null, line: 2 }],
		bull: [point('Cheap')],
		properties: { sector: 'AI' },
		quickStats: [stat('HQ', 'Berlin')],
	};
	expect(cardOf(said).sections.map(({ id }) => id)).toEqual(['problems', 'quick stats', 'properties', 'bull', 'bear', 'related']);
});

describe('a note without quick stats', () => {
	test('has its properties in their place, unfolded', () => {
		const sections = cardOf({ properties: { capacity: '5 t', aims: 'high' } }).sections;
		expect(sections.map(({ id, title, rows }) => [id, title, rows.length])).toEqual([['quick stats', 'Properties', 2]]);
		expect(startsOpen('quick stats')).toBe(true);
	});

	test('has them below where a heading for quick stats has none', () => {
		const sections = cardOf({ quickStatsFrom: 'Quick stats', properties: { capacity: '5 t' } }).sections;
		expect(sections.map(({ title }) => title)).toEqual(['Quick stats', 'Properties']);
	});
});
