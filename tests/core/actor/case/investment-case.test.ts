/** What counts as a bull or bear point, and what only looks like one. */

import { describe, expect, test } from 'vitest';
import { readBody } from '../reading';

function points(...lines: string[]): { bull: string[]; bear: string[] } {
	const { bull, bear } = readBody(...lines);
	return { bull: bull.map(({ text }) => text), bear: bear.map(({ text }) => text) };
}

describe('labels', () => {
	test.each([
		['**Bull:**', 'Bull'],
		['Bull:', 'Bull'],
		['**Bull case:**', 'Bull case'],
		['Bull case:', 'Bull case'],
		['The bull case:', 'The bull case'],
		['**Bull**:', 'Bull'],
		['*Bull:*', 'Bull'],
		['__Bull thesis:__', 'Bull thesis'],
		['**Bull (speculative):**', 'Bull (speculative)'],
		['**Bull (if [[China]] opens):**', 'Bull (if [[China]] opens)'],
		['Bull case for IPO:', 'Bull case for IPO'],
		['The bull case despite all this:', 'The bull case despite all this'],
		['Bulls on China exposure would say:', 'Bulls on China exposure would say'],
		['General bull:', 'General bull'],
	])('%s introduces the list below it', (label, words) => {
		const { bull } = readBody(label, '- One', '- Two');
		expect(bull).toEqual([
			{ text: 'One', label: words, line: 4, children: [] },
			{ text: 'Two', label: words, line: 5, children: [] },
		]);
	});

	test.each([
		'**Red Bull:**',
		'Bear Stearns:',
		'The bear case is real:',
		'**Bear vs bull read:**',
		'**Implication for bulls:**',
		'Load-bearing walls:',
		'The bear-case test on customers:',
		'Bears anchor to the 2022 reversion:',
		'Bull riding league:',
		'**Adjust bear case**:',
		'**Weakens the bear case:**',
		'**Weakens bear case:**',
		'**Not bear:**',
	])('%s introduces nothing', (label) => {
		expect(points(label, '- One')).toEqual({ bull: [], bear: [] });
	});

	describe('that a dash sets off in bold letters', () => {
		test('give a point: what follows in bold letters belongs to it, or to a label that ends in a colon', () => {
			const { bull, bear } = readBody('- **Bull — scale nobody has.** Two thirds of all anvils.', '- **The bear case – debt:** Due in May.');
			expect(bull.map(({ text, label }) => [text, label])).toEqual([['**scale nobody has.** Two thirds of all anvils.', 'Bull']]);
			expect(bear.map(({ text, label }) => [text, label])).toEqual([['Due in May.', 'The bear case – debt']]);
		});

		test('introduce a list', () => {
			expect(points('**Bull — anvils:**', '- One', '', '**Bear — kites**:', '- Two')).toEqual({ bull: ['One'], bear: ['Two'] });
		});

		test.each([
			['- **Bear — an app for notes.** Free for a month.'],
			['- **Red Bull — a drink.** Sold in cans.', '- **Bear:** Debt.'],
			['- **Bear** — an app for notes.', '- **Bull:** Scale.'],
			['- **Bull market — since May.** Long.', '- **Bear:** Debt.'],
		])('are none without a counterpart, or as a name: %s', (...lines) => {
			expect(Object.values(points(...lines)).flat().filter((text) => /Free|cans|notes|Long/.test(text))).toEqual([]);
		});
	});

	test('the heading above does not matter, and every block counts, in order', () => {
		expect(points('## Anything', '**Bull:**', '- A', '', '**Bear:**', '- B', '', '## Later', 'Bull:', '- C')).toEqual({ bull: ['A', 'C'], bear: ['B'] });
	});
});

describe('points of a list', () => {
	test('nested items are the children of their point, deeper ones after them', () => {
		const { bull } = readBody('Bull:', '- One', '  - Detail', '    - Deeper', '- Two');
		expect(bull.map(({ text, children }) => [text, children.map((child) => child.text)])).toEqual([['One', ['Detail', 'Deeper']], ['Two', []]]);
	});

	test('continuation lines are joined', () => {
		expect(points('Bull:', '- One', '  goes on', '- Two').bull).toEqual(['One goes on', 'Two']);
	});

	test.each([['a label', 'Bear:'], ['a heading', '## Next'], ['a rule', '---'], ['a paragraph', 'My take: mixed.']])('the list ends at %s', (_, end) => {
		expect(points('Bull:', '- One', '', end, '', '- Two').bull).toEqual(['One']);
	});

	test('a blank line between label and list, or between items, changes nothing', () => {
		expect(points('**Bull:**', '', '- One', '', '- Two').bull).toEqual(['One', 'Two']);
	});

	test.each(['1.', '*', '+', '1)'])('“%s” marks items as well', (marker) => {
		expect(points('Bull:', '', `${marker} One`).bull).toEqual(['One']);
	});

	test('what a template left to fill in is no point', () => {
		expect(points('Bull:', '', '- ', '- […]', '- {{point}}', '- TBD', '- One', '- [`/two`]').bull).toEqual(['One', '[`/two`]']);
	});

	test('a footer glued under the last item is no part of it', () => {
		expect(points('Bull:', '- One', '*Updated 2026-01-01*').bull).toEqual(['One']);
	});

	test('a label that is an item has the items nested in it, or the text after it', () => {
		expect(points('- **Bull:**', '  - One', '- **Bear:** Two')).toEqual({ bull: ['One'], bear: ['Two'] });
	});
});

describe('points of running text', () => {
	test('the text on the label’s line goes on to the end of the paragraph', () => {
		expect(points('**Bull case:** Margins rise', 'with scale.', '', 'Else.').bull).toEqual(['Margins rise with scale.']);
	});

	test('it is cut where the other side’s case starts', () => {
		expect(points('The bull case: it grows. The bear case: it does not.')).toEqual({ bull: ['it grows.'], bear: ['it does not.'] });
	});

	test('a paragraph that opens otherwise is prose, whatever it says of cases', () => {
		expect(points('Acme is large. The bull case: it grows.')).toEqual({ bull: [], bear: [] });
	});

	test('two labels on lines of one paragraph are two points', () => {
		expect(points('Bull: up', 'Bear: down')).toEqual({ bull: ['up'], bear: ['down'] });
	});

	test('a table of figures under a label is not made of points', () => {
		expect(points('Bull:', '', '| Metric | 2027 |', '|--|--|', '| Sales | 5 |').bull).toEqual([]);
	});
});

describe('headings that are labels', () => {
	test.each([
		['a list', ['- One', '- Two'], ['One', 'Two']],
		['a numbered list', ['1. One', '2. Two'], ['One', 'Two']],
		['paragraphs', ['One.', '', 'Two.'], ['One.', 'Two.']],
		['table rows, joined with a dash, between paragraphs', ['Intro:', '', '| Factor | Detail |', '|--|--|', '| One | uno |', '', 'Outro.'], ['One — uno']],
	])('have the points of %s', (_, lines, bull) => {
		expect(points('## The bull case', '', ...lines).bull).toEqual(bull);
	});

	test('keep their words as label', () => {
		expect(readBody('## The bull case (value trap debate)', '- One').bull[0]?.label).toBe('The bull case (value trap debate)');
	});

	test('a bare “Bear” counts only with its counterpart: it may be the name of anything', () => {
		expect(points('## Bear', '- Writes notes').bear).toEqual([]);
		expect(points('### Bull', '- One', '', '### Bear', '- Two')).toEqual({ bull: ['One'], bear: ['Two'] });
	});

	test('that only mention a case are no labels', () => {
		expect(points('## Ecosystem control (bear case)', '- One').bear).toEqual([]);
	});
});

describe('tables with a side for each column', () => {
	test('have a point in each cell that is not empty', () => {
		expect(points('## Bull / Bear', '', '| Bull | Bear |', '|--|--|', '| One | Two |', '| Three | |')).toEqual({ bull: ['One', 'Three'], bear: ['Two'] });
	});

	test('scenario matrices of three columns have none', () => {
		expect(points('| Case | Bull | Bear |', '|--|--|--|', '| EPS | 5 | 2 |')).toEqual({ bull: [], bear: [] });
	});
});

describe('words that name a side only as labels', () => {
	test.each([
		['## Strengths', '## Weaknesses'],
		['## Key strengths', '### Weaknesses (as of May)'],
		['## ✅ Pros', '## ❌ Cons'],
		['### 3. Upside', '### 4. Downside'],
		['**Pros:**', '**Cons:**'],
		['**Pros**', '**Cons**'],
		['Pros:', 'Cons:'],
		['pros', 'cons'],
		['**Strengths / moat:**', '**Weaknesses & risks:**'],
	])('%s and %s head lists', (bull, bear) => {
		expect(points(bull, '- One', '', bear, '- Two')).toEqual({ bull: ['One'], bear: ['Two'] });
	});

	test('the label says which word it was', () => {
		const { bull, bear } = readBody('## Pros', '- One', '', '**Downside:**', '- Two');
		expect([bull[0]?.label, bear[0]?.label]).toEqual(['Pros', 'Downside']);
	});

	test('a bold label has the text on its line, a bullet the items nested in it', () => {
		expect(points('**Strengths:** brand and scale')).toEqual({ bull: ['brand and scale'], bear: [] });
		expect(points('- **Pros:**', '  - One', '- Cons:', '  - Two')).toEqual({ bull: ['One'], bear: ['Two'] });
	});

	test.each([
		['a figure', '**Upside:** 35% from here'],
		['a price', '**Downside:** ~$12'],
		['an attribute in a list', '- Strengths: fast and cheap'],
		['a calculation in a list', '- **Upside**: ($50 - $35) / $35'],
		['a word of a sentence', 'Upside: avoid a fine'],
		['a longer word', '## Conservation'],
		['a longer title', '## Downside protection'],
	])('%s is no point', (_, line) => {
		expect(points(line, 'Text.')).toEqual({ bull: [], bear: [] });
	});

	test('a table of two columns has a side for each', () => {
		expect(points('| Strength | Weakness |', '|--|--|', '| One<br>- Two | Three |')).toEqual({ bull: ['One', 'Two'], bear: ['Three'] });
		expect(points('| Strength | Detail |', '|--|--|', '| One | Two |')).toEqual({ bull: [], bear: [] });
	});
});

describe('a bracket names the side of a label that has none', () => {
	test.each([
		['**Catalysts (bull)**:', '**Risks (bear)**:'],
		['**Catalysts (bull):**', '**Key risks (bear case):**'],
		['### Catalysts (bull)', '### Risks (bear)'],
	])('%s and %s', (bull, bear) => {
		expect(points(bull, '', '- One', '', bear, '', '- Two')).toEqual({ bull: ['One'], bear: ['Two'] });
	});

	test('on a line of a list too', () => {
		expect(points('- **Catalysts (bull)**: rates fall', '- **Risks (bear)**: rates rise')).toEqual({ bull: ['rates fall'], bear: ['rates rise'] });
	});

	test.each(['**Catalysts**:', '**Ecosystem (bear)**:', '**Catalysts (bull or bear)**:'])('%s has no side', (label) => {
		expect(points(label, '- One')).toEqual({ bull: [], bear: [] });
	});
});

describe('headings of two titles', () => {
	test.each(['## Bear case / risks', '## Bear case & risks', '## Risks and bear case', '## Bear case / risks (load-bearing)'])('%s is a label: it names one side', (heading) => {
		expect(points(heading, '- One').bear).toEqual(['One']);
	});

	test.each(['## Pros & cons', '## Strengths and weaknesses', '## Upside/Downside', '## Pros & cons of forgetting', '## Compare pros & cons', '## Bull and bear case'])('%s is none: what stands in it may be either', (heading) => {
		expect(points(heading, '- One')).toEqual({ bull: [], bear: [] });
		expect(points(heading, '**Pros:**', '- One', '', '**Cons:**', '- Two')).toEqual({ bull: ['One'], bear: ['Two'] });
	});
});

describe('callouts', () => {
	test.each([
		['their type', '> [!bull]', '> [!bear]'],
		['a type with a title of its own', '> [!pros] Why we like it', '> [!cons]- What can go wrong'],
		['their title', '> [!success] Pros', '> [!failure] Cons'],
	])('are labels by %s', (_, bull, bear) => {
		expect(points(bull, '> - One', '', bear, '> - Two')).toEqual({ bull: ['One'], bear: ['Two'] });
	});

	test('without a list their text is the point', () => {
		expect(points('> [!bear] Bear case', '> It may not last.').bear).toEqual(['It may not last.']);
	});

	test('of any other kind have no points', () => {
		expect(points('> [!warning] Note', '> - One')).toEqual({ bull: [], bear: [] });
	});
});

describe('what only looks like points', () => {
	test.each(['$48/share (12-month horizon)', 'NOK 43.98/share', '~$1.2M', '4,900'])('a price beside a label is a target: %s', (price) => {
		expect(points(`**Bull:** ${price}`, '', `- Bear: ${price}`)).toEqual({ bull: [], bear: [] });
	});

	test.each(['40% of sales are renewals', '3 new plants', '2027 brings a new plant'])('%s is a point', (text) => {
		expect(points(`**Bull:** ${text}`).bull).toEqual([text]);
	});

	test('a weaker word that comes after something else is no title', () => {
		expect(points('## Margin of safety & downside', '- One')).toEqual({ bull: [], bear: [] });
		expect(points('## Weaknesses / design limits', '- One').bear).toEqual(['One']);
	});
});

describe('risks', () => {
	test.each(['## Risks', '### Risk', '## Key risks', '## ⚠️ Risk factors'])('%s with a list directly below are bear points where there are none, and keep their name', (heading) => {
		const { bear } = readBody(heading, '', '- One', '  - Detail');
		expect(bear).toEqual([{ text: 'One', label: heading.replace(/^#+ (?:⚠️ )?/, ''), line: 5, children: [{ text: 'Detail', line: 6 }] }]);
	});

	test.each([
		['beside bear points', ['**Bear:**', '- Two', '', '## Risks', '- One'], ['Two']],
		['under a longer title', ['## Political risk', '- One'], []],
		['above text', ['## Risks', 'Some text.'], []],
		['as a bold label', ['**Key risks:**', '- One'], []],
	])('%s they are not', (_, lines, bear) => {
		expect(points(...lines).bear).toEqual(bear);
	});

	test('there is nothing of the kind for bull points', () => {
		expect(points('## Opportunities', '- One').bull).toEqual([]);
	});
});

test('what is only a remark in brackets is no point', () => {
	expect(points('**Bull:**', '- (nothing yet)', '- *(fill in)*', '- One (so far)').bull).toEqual(['One (so far)']);
});
