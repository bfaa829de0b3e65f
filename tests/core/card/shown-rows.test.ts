/** What of its rows a card shows at first. */
import { describe, expect, test } from 'vitest';
import type { ActorNote, RelatedLink } from '../../../src/core/actor/note/actor-note';
import { compileConventions } from '../../../src/core/actor/words/conventions';
import { ENGLISH } from '../../../src/core/actor/words/languages/english';
import { buildCard } from '../../../src/core/card/card';
import type { CardSection } from '../../../src/core/card/card-sections';
import { compileMetricTerms } from '../../../src/core/figures/metrics/terms';
import { sampleNote } from '../actor/note-sample';

const BASIS = { conventions: compileConventions([ENGLISH]), policy: { limitDays: 180 }, terms: compileMetricTerms([]), today: '2026-11-23' } as const;

function sectionOf(said: Partial<ActorNote>, id: CardSection['id']): CardSection | undefined {
	return buildCard(sampleNote(said), '', BASIS).sections.find((section) => section.id === id);
}

describe('a long list', () => {
	const links = (group: string, count: number): RelatedLink[] => Array.from({ length: count }, (_, index) => ({
		target: `${group} ${String(index)}`, name: `${group} ${String(index)}`, note: null, group, line: index + 1,
	}));

	test.each([
		[10, 12],
		[11, 13],
	])('of which the first group has %d rows does not end with the heading of the next', (first, row) => {
		const section = sectionOf({ related: [...links('Rivals', first), ...links('Suppliers', 8)] }, 'related');
		const last = section?.rows[section.shown - 1];
		expect(section?.rows[row - 1]?.kind).toBe('group');
		expect(last?.kind).toBe('link');
		expect(section?.shown).toBe(row === 12 ? 11 : 12);
	});
});

test.each(['', '—', '-', '–', ' — '])('a quick stat whose source is "%s" states none', (source) => {
	const section = sectionOf({ quickStats: [{ metric: 'HQ', value: 'Oslo', source, line: 3 }] }, 'quick stats');
	expect(section?.rows[0]).toMatchObject({ value: 'Oslo', source: null });
});
