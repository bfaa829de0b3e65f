/** What a card shows and, above all, what it says where a note says nothing. */
import { describe, expect, test } from 'vitest';
import type { ActorNote, CasePoint } from '../../../src/core/actor/actor-note';
import { compileConventions, DEFAULT_OWN_WORDS } from '../../../src/core/actor/conventions';
import { ENGLISH } from '../../../src/core/actor/languages/english';
import { buildCard, startsOpen, type Card, type CardSection, type SectionId } from '../../../src/core/card/card';
import { sampleNote } from './actor-note-sample';

const ENGLISH_CONVENTIONS = compileConventions([ENGLISH]);

const UNDATED = { state: 'undated' } as const;

function cardOf(said: Partial<ActorNote>): Card {
	return buildCard(sampleNote(said), UNDATED, ENGLISH_CONVENTIONS);
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

describe('identity', () => {
	test('the title counts among the other names, once', () => {
		expect(cardOf({ title: 'Acme Corp.', aliases: ['ACM', 'Acme Corp.'] }).otherNames).toEqual(['Acme Corp.', 'ACM']);
	});

	test('the day of creation shows only where no update date does', () => {
		const created = { date: '2026-01-05', precision: 'day', line: 3 } as const;
		expect(cardOf({ created }).created).toBe(created);
		const freshness = { state: 'future', updated: created } as const;
		expect(buildCard(sampleNote({ created }), freshness, ENGLISH_CONVENTIONS).created).toBeNull();
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
			remark: { text: 'No quick stats table. Headings read: Quick stats, Key stats, Stats.', offer: { kind: 'insert quick stats' } },
		});
	});

	test('whose heading has no table are not offered a second time', () => {
		expect(sectionOf({ quickStatsFrom: 'Quick stats' }, 'quick stats')?.remark).toEqual({
			text: 'No table of metrics and values under Quick stats.',
			offer: { kind: 'open heading', heading: 'Quick stats' },
		});
	});

	test('keep rows without a value', () => {
		expect(sectionOf({ quickStats: [stat('Revenue', '')] }, 'quick stats')?.rows).toEqual([
			{ kind: 'figure', label: 'Revenue', value: '', source: null, line: 1 },
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
			properties: { market_cap: '200', sector: ['Cloud', 'AI'], cssclasses: ['wide'], publish: 'true', ceo: '', description: 'A maker' },
		};
		expect(sectionOf(said, 'properties')?.rows).toEqual([
			{ kind: 'figure', label: 'sector', value: 'Cloud, AI', source: null, line: 1 },
			{ kind: 'figure', label: 'description', value: 'A maker', source: null, line: 1 },
		]);
	});

	test('leave out the dates that the freshness line speaks of', () => {
		const properties = { updated: '2026-01-01', 'date modified': '2026-01-01', created_at: '2025-01-01' };
		const mark = { date: '2026-01-01', precision: 'day', line: 2 } as const;
		expect(sectionOf({ properties, updated: mark, created: mark }, 'properties')).toBeUndefined();
		expect(sectionOf({ properties, created: mark }, 'properties')?.count).toBe(2);
		expect(sectionOf({ properties: { updated: 'often' } }, 'properties')?.count).toBe(1);
	});

	test('name the properties that state a date for this person, and only those', () => {
		const mark = { date: '2026-01-01', precision: 'day', line: 2 } as const;
		const conventions = compileConventions([ENGLISH], { ...DEFAULT_OWN_WORDS, updatedProperties: ['checked_on'] });
		const note = sampleNote({ properties: { checked_on: '2026-01-01', updated: '2025-01-01' }, updated: mark });
		expect(buildCard(note, UNDATED, conventions).sections.find(({ id }) => id === 'properties')?.rows).toMatchObject([{ label: 'updated' }]);
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

describe('read problems', () => {
	test('are counted in words', () => {
		const problem = { line: 4, message: 'This line is odd.' };
		expect(sectionOf({ problems: [problem] }, 'problems')?.title).toBe('1 line could not be read');
		expect(sectionOf({ problems: [problem, problem] }, 'problems')?.title).toBe('2 lines could not be read');
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
