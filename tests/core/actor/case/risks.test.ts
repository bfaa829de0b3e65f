/** What counts as a risk under a heading of risks, and what only stands there. */

import { describe, expect, test } from 'vitest';
import { readActorNote } from '../../../../src/core/actor/read-actor-note';
import { compileConventions } from '../../../../src/core/actor/words/conventions';
import { allWords } from '../../../../src/core/actor/words/languages/languages';
import { readBody, READING } from '../reading';

function risks(...lines: string[]): string[] {
	return readBody(...lines).bear.map(({ text }) => text);
}

/** As the command line reads, which knows no language of its own. */
function risksInAnyLanguage(...lines: string[]): string[] {
	const text = ['#actor', '', ...lines].join('\n');
	const note = readActorNote(text, 'Acme.md', { ...READING, conventions: compileConventions(allWords()) });
	return note?.bear.map(({ label }) => label) ?? [];
}

describe('headings of risks', () => {
	test.each([
		'Risks / open questions', 'Risks & concerns', 'Risks and challenges', 'Key risks and controversies', 'Main risks', '7. Risks (2026)', 'Risks / watch\u2011outs', 'What to watch / key risks',
		'风险 / 争议', '风险提示', '风险点', '风险与挑战', '主要風險 / 不確定性', 'Risques et incertitudes', 'Risques / questions ouvertes',
		'Risiken und offene Fragen', 'Riesgos y desafíos', 'Riscos e desafios', 'リスクと課題', '리스크 / 과제',
	])('%s', (heading) => {
		expect(risksInAnyLanguage(`## ${heading}`, '- One')).toHaveLength(1);
	});

	test.each([
		'Risks and opportunities', 'Risk / reward', 'Risk management', 'Red flags to watch', 'Open questions', 'Strategy and risks', '风险控制',
		'风险模型', 'Chancen und Risiken', 'Gestión de riesgos',
	])('not %s', (heading) => {
		expect(risksInAnyLanguage(`## ${heading}`, '- One')).toEqual([]);
	});
});

describe('under a heading of risks and something else', () => {
	test('a list counts whose title says that it is one of risks', () => {
		const lines = ['## Catalysts and risks', '**Catalysts:**', '- Up', '', '**Risks:**', '', '- One', '- Two', '', '**Sources:**', '- A report'];
		expect(readBody(...lines).bear.map(({ text, label }) => [text, label])).toEqual([['One', 'Risks'], ['Two', 'Risks']]);
	});

	test.each([
		['in other languages', 'Catalisadores e riscos', '**Riscos:**'],
		['without letters in bold', 'Catalysts / risks', 'Key risks:'],
		['without a colon', 'Risks and opportunities', '**Risks**'],
	])('%s too', (_, heading, title) => {
		expect(risksInAnyLanguage(`## ${heading}`, title, '- One')).toHaveLength(1);
	});

	test.each([
		['an untitled list', ['## Catalysts and risks', '- One']],
		['a list of another title', ['## Catalysts and risks', '**Catalysts:**', '- One']],
		['such a list elsewhere', ['## Outlook', '**Risks:**', '- One']],
	])('not %s', (_, lines) => {
		expect(risks(...lines)).toEqual([]);
	});
});

describe('under a heading of risks', () => {
	test('a list counts below a sentence', () => {
		expect(risks('## Risks', 'Three of them matter.', '', '- One', '- Two')).toEqual(['One', 'Two']);
	});

	test('lists under sub-headings and bold titles count, under the heading’s name', () => {
		const { bear } = readBody('## Risks', '### Business', '- One', '', '### Market', '- Two', '', '**Legal**', '- Three');
		expect(bear.map(({ text, label }) => [text, label])).toEqual([['One', 'Risks'], ['Two', 'Risks'], ['Three', 'Risks']]);
	});

	test.each([
		['| Risk | Likelihood | Impact |', '| Rates | High | Low |', 'Rates — High — Low'],
		['| # | Risk |', '| 1 | Rates |', 'Rates'],
		['| No. | Risk | Impact |', '| R1 | Rates | Low |', 'Rates — Low'],
		['| Category | Detail |', '| Market | Rates rise |', 'Market — Rates rise'],
	])('the table %s counts', (header, row, text) => {
		expect(risks('## Risks', '', header, header.replace(/[^|]+/g, '--'), row)).toEqual([text]);
	});

	test.each([
		['other actors', '| Company | Key risk |', '| Globex | Debt |'],
		['figures', '| Metric | Value |', '| Beta | 1.2 |'],
	])('a table of %s does not', (_, header, row) => {
		expect(risks('## Risks', '', header, '|--|--|', row)).toEqual([]);
	});

	test('paragraphs that open in bold letters count, others do not', () => {
		expect(risks('## Risks', '**Rates.** They rise.', '', '**2. Debt** — it is large', '', 'All in all, fair.')).toEqual(['**Rates.** They rise.', '**2. Debt** — it is large']);
	});

	test.each([
		['a checklist', ['- [ ] Read the filing', '- [x] Ask the founder']],
		['a numbered template', ['1.', '2.', '3.']],
		['labels without text', ['- Risk 1:', '- **Legal:**']],
		['what mitigates them', ['### Mitigation', '- One']],
		['what to watch', ['**What to watch:**', '- One']],
		['sources', ['Sources:', '- One']],
		['what stands below a rule', ['---', '- One']],
	])('%s are none', (_, lines) => {
		expect(risks('## Risks', '', ...lines)).toEqual([]);
	});

	test('a section within is read once', () => {
		expect(risks('## Risks', '- One', '', '### Key risks', '- Two')).toEqual(['One', 'Two']);
	});
});
