import { expect, test } from 'vitest';
import { compileConventions } from '../../../src/core/actor/words/conventions';
import { ENGLISH } from '../../../src/core/actor/words/languages/english';
import { readActorNote, type ReadOptions } from '../../../src/core/actor/read-actor-note';
import { buildCard } from '../../../src/core/card/card';
import { printCard } from '../../../src/core/card/print';
import { compileMetricTerms } from '../../../src/core/figures/metrics/terms';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { readOptionsFor } from '../../../src/core/settings/note-reading';

const OPTIONS: ReadOptions = readOptionsFor(DEFAULT_SETTINGS, 'en', () => ({}));
const NOTE = `---
aliases: [ACM]
---
#actor #tools

# Acme Corp.

## Quick stats

| Metric | Value | Source |
| --- | --- | --- |
| **Revenue** | ~$1B from [[Umbrella]] | 10-K |
| Outlook | | |
| Odd | one | two | three |

**Bull:**
- Cheap
  - At 9 times earnings

**Bear:**
- Slow

*Updated 2026-05-27*

## Related

- [[Firms/Umbrella]] — competitor
`;

function printed(): string {
	const note = readActorNote(NOTE, 'Acme.md', OPTIONS);
	if (note === undefined) throw new Error('The note is no actor note.');
	const basis = { conventions: compileConventions([ENGLISH]), policy: { limitDays: 180 }, terms: compileMetricTerms([]), today: '2026-11-23' } as const;
	return printCard(buildCard(note, NOTE, basis), '[[Acme]]', 'en-US');
}

test('a card is printed as lists below bold labels, with the note it is from', () => {
	expect(printed()).toBe(`**Acme** · Acme Corp. · ACM

**Quick stats**

- Revenue: ~$1B from [[Umbrella]] (10-K)
- Outlook: —
- Odd: one (two)

**Bull**

- Cheap
\t- At 9 times earnings

**Bear**

- Slow

**Related**

- [[Firms/Umbrella|Umbrella]] (competitor)

[[Acme]] (as of May 27, 2026)`);
});

test('a note that a card is pasted into gets neither a tag nor a date by it', () => {
	const note = readActorNote(`#actor\n\n${printed()}\n`, 'Home.md', OPTIONS);
	expect(note).toMatchObject({ updated: null, tags: [] });
});
