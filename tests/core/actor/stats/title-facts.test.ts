/** Facts that stand right under a note's title. */

import { describe, expect, test } from 'vitest';
import { readActorNote } from '../../../../src/core/actor/read-actor-note';
import { READING } from '../reading';

function facts(...lines: string[]): (readonly [string, string])[] {
	const note = readActorNote(['---', 'tags: actor', '---', ...lines].join('\n'), 'Acme.md', READING);
	return (note?.quickStats ?? []).map(({ metric, value }) => [metric, value] as const);
}

const HQ_AND_CEO = [['HQ', 'Oslo'], ['CEO', 'Kim']];

describe('facts right under the title', () => {
	test.each([
		['bold lines', ['# Acme', '', 'Makes anvils.', '', '**HQ:** Oslo', '**CEO:** Kim', '', '## History']],
		['bold items', ['# Acme', '- **HQ:** Oslo', '- **CEO**: Kim']],
		['a table without heads', ['# Acme', '', '| | |', '|--|--|', '| HQ | Oslo |', '| CEO | Kim |']],
		['a table of metrics and values', ['# Acme', '| Field | Value |', '|--|--|', '| HQ | Oslo |', '| CEO | Kim |']],
		['one line', ['# Acme', '**HQ**: Oslo | **CEO**: Kim']],
		['a quote', ['# Acme', '', '> **HQ:** Oslo | **CEO:** Kim', '', 'Makes anvils.']],
		['inline fields of an outline', ['- HQ:: Oslo', '- CEO:: Kim']],
		['bold items below a line that says so', ['# Acme', '**Key facts:**', '- **HQ:** Oslo', '- **CEO:** Kim']],
		['items of an outline', ['- HQ: Oslo', '- CEO: Kim', '', '## History']],
	])('%s', (_, lines) => {
		expect(facts(...lines)).toEqual(HQ_AND_CEO);
	});

	test('are read beside those under a wider heading, and never beside Quick stats', () => {
		const lines = ['# Acme', '**HQ:** Oslo', '**CEO:** Kim', ''];
		expect(facts(...lines, '## Key facts', '- Staff: 120', '- Sales: $5M').map(([metric]) => metric)).toEqual(['HQ', 'CEO', 'Staff', 'Sales']);
		expect(facts(...lines, '## Quick stats', '- Staff: 120')).toEqual([['Staff', '120']]);
	});

	test('a remark of several sentences behind a label is none of them', () => {
		const remark = 'The desk asked for it. It makes turbines, and nobody had written of it yet, though it is the largest maker of them. So here it is.';
		expect(facts('# Acme', '**HQ:** Oslo', `**Why a page now (2026-06-20):** ${remark}`, '**CEO:** Kim')).toEqual(HQ_AND_CEO);
		const names = `Kim, ${'a long list of names, '.repeat(6)}and Lee`;
		expect(facts('# Acme', '**HQ:** Oslo', `**Owners:** ${names}`, '**CEO:** Kim')).toEqual([['HQ', 'Oslo'], ['Owners', names], ['CEO', 'Kim']]);
	});

	test.each([
		['what dates the note and where it is from', ['# Acme', '**Updated:** 2026-01-01', '**Last updated:** 2026-01-01', '**Source:** a report', '**Tags:** anvils']],
		['bull and bear points', ['# Acme', '**Bull:** cheap', '**Bear:** slow', '**Risks:** many']],
		['an unfilled template', ['# Acme', '- **HQ:**', '- **CEO:** TBD', '- **Staff:** -']],
		['advice', ['# Acme', '- **Ask** the founder', '- **Read** the filings: all of them', '- **Price:** $5']],
		['a callout of another title', ['# Acme', '> [!tip] House rules', '> **Ask:** twice', '> **Pay:** once']],
		['one label', ['# Acme', '**Owner:** a family']],
		['prose', ['# Acme', '- HQ: Oslo', '- CEO: Kim', '- It makes anvils']],
		['a table of other notes', ['# Acme', '| Item | Details |', '|--|--|', '| [[Beta]] | rival |', '| [[Gamma]] | rival |']],
		['long texts', ['# Acme', `- **Why it fell:** ${'it was late and then later still, '.repeat(8)}`, `- **Why it rose:** ${'it was early and earlier, '.repeat(8)}`]],
		['a list that a line introduces as something else', ['# Acme', 'It has two mills:', '', '- **North mill:** wind', '- **South mill:** water']],
		['what was written by whom', ['# Acme', '**Prepared by:** the desk', '**Reviewed by:** Kim', '**Reference:** A-31']],
		['a list below the next heading', ['# Acme', '## Diary', '- **HQ:** Oslo', '- **CEO:** Kim']],
	])('%s gives none', (_, lines) => {
		expect(facts(...lines)).toEqual([]);
	});
});
