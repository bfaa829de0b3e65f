/** Sections of one's own, the summary, and "Why is this here?", on the card of the real plugin in a browser. */
import { describe, expect, test } from 'vitest';
import { SETTING_NAMES } from '../../src/core/explain/reason';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, type StagePageOptions } from './stage-page';

const GLOBEX = `---
description: Makes rockets, anvils and all that goes with them for the desert trade, by mail, in crates of oak, to anyone who pays before the crate is nailed shut and carried away
ceo: "[[Acme]]"
---
#actor

# Globex

## 🏰 Moat (2026)

- Scale in the [[Acme]] valley
  - since **1949**
- Brand

## Catalysts

| When | What |
| --- | --- |
| Q3 2026 | [[Acme]] deal closes |

## Key facts

| Metric | Value |
| --- | --- |
| Crates | 12,000 |

## Downsides

- Oak is dear

*Updated 2026-10-01*

## Related

### Competitors

- [[Acme]] — anvils
`;

const NOTES: Readonly<Record<string, string>> = {
	'.obsidian/plugins/dossier/data.json': JSON.stringify({ cardSections: ['Catalysts = What to watch', 'Moat'], bearLabels: ['Downsides'] }),
	'Globex.md': GLOBEX,
	'Acme.md': '#actor\n\n# Acme\n\nAcme makes anvils for coyotes. It is old.\n\n## Deals\n\n| A | B | C | D |\n| --- | --- | --- | --- |\n| 1 | 2 | 3 | 4 |\n\n## Crew\n\n- [[Globex]]\n',
};

describe.skipIf(hasNoBrowser)('why something is on the card', () => {
	async function show(note: string, options: StagePageOptions = {}): Promise<StagePage> {
		const stage = await StagePage.open(NOTES, { ...options, note });
		await stage.run('open-card');
		await stage.card.locator('.dossier-card-name').waitFor();
		return stage;
	}

	const shared = sharedPage(() => show('Globex.md'));

	/** Shows a note on the page of the tests that only look. */
	async function look(note: string): Promise<StagePage> {
		const stage = shared();
		await stage.closeWindows();
		await stage.openNote(note);
		await stage.expectText(stage.card.locator('.dossier-card-name'), note.replace('.md', ''));
		return stage;
	}

	const row = (stage: StagePage, text: string) => stage.card.locator('.dossier-card-row', { hasText: text });
	const answer = (stage: StagePage) => stage.page.locator('.dossier-why');

	test('sections of one\'s own stand in the order of the setting, lead to their lines and keep their folds', async () => {
		const stage = await show('Globex.md');
		const titles = stage.card.locator('.dossier-card-section[data-section^="own: "] .dossier-card-title');
		expect(await titles.allInnerTexts()).toEqual(['What to watch', 'Moat']);
		expect(await row(stage, 'deal closes').locator('a').innerText()).toBe('Acme');
		await row(stage, 'Scale').locator('.dossier-card-lead').first().press('Enter');
		await expect.poll(() => stage.cursorLine()).toBe(11);
		await stage.section('own: Moat').locator('.dossier-card-fold').click();
		expect(await row(stage, 'Brand').isVisible()).toBe(false);
		await stage.openNote('Acme.md');
		await stage.openNote('Globex.md');
		await stage.section('own: Moat').waitFor();
		expect(await row(stage, 'Brand').isVisible()).toBe(false);
	});

	test('the summary stands below the name on two lines, whole in its tooltip', async () => {
		const stage = await look('Globex.md');
		const summary = stage.card.locator('.dossier-card-summary');
		expect(await summary.getAttribute('title')).toMatch(/^Makes rockets.*carried away$/);
		const { height, line } = await summary.locator('div').evaluate((el) => ({ height: el.clientHeight, line: parseFloat(getComputedStyle(el).lineHeight) }));
		expect(height).toBeLessThan(line * 2.5);
	});

	test.each([
		['Crates', 'Crates: 12,000', 'Under "Key facts" (line 21). Dossier reads it as quick stats, as the note has no heading such as "Quick stats".', 'statsHeadings'],
		['Oak', 'Oak is dear', 'Under "Downsides" (line 27), one of your bear labels.', 'bearLabels'],
		['deal closes', 'Q3 2026 — Acme deal closes', 'Under "Catalysts" (line 15), which you show on the card as "What to watch".', 'cardSections'],
		['— anvils', 'Acme', 'Under "Related" (line 33), a heading that Dossier reads related actors from, in the group "Competitors".', 'relatedHeadings'],
	] as const)('a key on the row of %s says it', async (text, words, sentence, setting) => {
		const stage = await look('Globex.md');
		await row(stage, text.replace('— ', '')).last().locator('.dossier-card-lead').press('?');
		expect(await answer(stage).locator('p').allInnerTexts()).toEqual([words, sentence]);
		expect(await answer(stage).locator('button').first().innerText()).toBe(`Setting: ${SETTING_NAMES[setting]}`);
	});

	test('the menu of a row says it, and leads to the heading', async () => {
		const stage = await look('Globex.md');
		await row(stage, 'Brand').locator('.dossier-card-text').click({ button: 'right' });
		expect(await stage.page.locator('.menu .menu-item').allInnerTexts()).toEqual(['Copy point', 'Copy with source link', 'Why is this here?', 'Go to line 13']);
		await stage.page.locator('.menu').getByText('Why is this here?').click();
		await answer(stage).getByText('Go to line 9').click();
		await expect.poll(() => stage.cursorLine()).toBe(9);
	});

	test.each(['statsHeadings', 'cardSummary'] as const)('a button opens the settings at %s', async (setting) => {
		const stage = await look('Globex.md');
		const from = setting === 'cardSummary' ? stage.card.locator('.dossier-card-summary') : row(stage, 'Crates');
		await from.click({ button: 'right' });
		await stage.page.locator('.menu').getByText('Why is this here?').click();
		await answer(stage).getByText(`Setting: ${SETTING_NAMES[setting]}`).click();
		await stage.setting(SETTING_NAMES[setting]).waitFor();
	});

	test('every setting that is named has its row', async () => {
		const stage = await look('Globex.md');
		await stage.openSettings();
		const names = await stage.page.locator('.modal .setting-item-name').allInnerTexts();
		await stage.setting('Own headings and labels').click();
		await stage.setting(SETTING_NAMES.cardSections).waitFor();
		names.push(...await stage.page.locator('.modal .setting-item-name').allInnerTexts());
		expect(Object.values(SETTING_NAMES).filter((name) => !names.includes(name))).toEqual([]);
	});

	test('a card of a note in which nothing is read lists its sections, and why', async () => {
		const stage = await look('Acme.md');
		expect(await stage.section('unread').locator('.dossier-card-text').allInnerTexts()).toEqual([
			'Deals: a table of four columns; Dossier doesn\'t know its heading.',
			'Crew: a list of one item; Dossier doesn\'t know its heading.',
		]);
		await row(stage, 'Crew').locator('.dossier-card-lead').press('?');
		expect(await answer(stage).locator('button').first().innerText()).toBe('Setting: Related headings');
	});
});
