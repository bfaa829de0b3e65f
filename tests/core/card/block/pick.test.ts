import { expect, test } from 'vitest';
import { pickSections } from '../../../../src/core/card/block/pick';
import type { CardSection, SectionId } from '../../../../src/core/card/card-sections';

const section = (id: SectionId, title: string): CardSection => ({ id, title, count: 0, rows: [], shown: 0, remark: null });
const SECTIONS = [section('quick stats', 'Key figures'), section('bull', 'Strengths'), section('bear', 'Bear'), section('own: Moat', 'Moat')];

test.each<[string[], SectionId[]]>([
	[['stats'], ['quick stats']],
	[['bear', 'Bull', 'quick stats'], ['bear', 'bull', 'quick stats']],
	[['moat'], ['own: Moat']],
	[['strengths', 'bull'], ['bull']],
	[['related', 'stats'], ['quick stats']],
])('%j shows the sections %j', (show, ids) => {
	expect(pickSections(SECTIONS, show)).toEqual({ sections: ids.map((id) => SECTIONS.find((each) => each.id === id)), problems: [] });
});

test.each([
	['stat', 'This card has no section "stat". Did you mean stats?'],
	['Catalysts', 'This card has no section "Catalysts". Sections are stats, properties, bull, bear and related.'],
])('of "%s" it says what there is', (name, sentence) => {
	expect(pickSections(SECTIONS, [name, 'bear'])).toEqual({ sections: [SECTIONS[2]], problems: [sentence] });
});
