/** Figures of different times in a comparison, in the built plugin on the stage: what is told of them, and how the span is switched. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { StagePage, temporaryVault } from './stage-page';

const actor = (updated: string, ...rows: string[]): string => `#actor #chips\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n${rows.join('\n')}\n\n*Updated ${updated}*\n`;
const NOTES: Readonly<Record<string, string>> = {
	'Actors/Acme.md': actor('2026-11-02', '| Q1 FY27 revenue | $81.6B |', '| FY2026 revenue | $215.9B |', '| Market cap | ~$4.1T |', '| Gross margin (FY2026) | 71% |', '| P/E | 48x |', '| HQ | Oslo |'),
	'Actors/Borel.md': actor('2026-10-12', '| Revenue (FY2025) | $40.2B |', '| Q3 2025 revenue | $9.9B |', '| Market cap | $290B (Nov 2026) |', '| Gross margin (FY2025) | 52% |', '| P/E | -12x |', '| HQ | Rome |'),
	'Actors/Cato.md': actor('2026-11-19', '| Revenue (TTM) | $30.5B |', '| Market cap | €80B |', '| Gross margin (TTM) | 64% |', '| P/E | 31x |', '| HQ | Lima |'),
	'Actors/Delos.md': actor('2025-01-20', '| Revenue | KRW 133T (~$100B) (Q1 2026) |', '| Market cap | $20B |', '| Gross margin | about half, they say |', '| P/E | 9x |', '| HQ | Seoul |'),
	'Actors/Elan.md': actor('2026-11-01', '| Revenue (2025E) | $28B from anvils and hammers |', '| Market cap | $140B |', '| Gross margin (FY2025) | 45% |', '| P/E | 22x |', '| HQ | Bern |'),
};
const QUERY = 'tag: #chips\nmetrics: Revenue, Market cap, Gross margin, P/E, HQ\nlayout: down';

async function openView(theme: 'dark' | 'light' = 'dark', query = QUERY): Promise<{ stage: StagePage; view: Locator }> {
	const stage = await StagePage.open(temporaryVault(NOTES), { theme, note: 'Actors/Acme.md', size: { width: 1700, height: 860 } });
	await show(stage, query);
	return { stage, view: stage.page.locator('.dossier-comparison-view') };
}

async function show(stage: StagePage, query: string): Promise<void> {
	await stage.page.evaluate((asked) => window.stage?.app.workspace.getLeaf('tab').setViewState({ type: 'dossier-comparison', active: true, state: { query: asked } }), query);
	await stage.page.locator('.dossier-comparison-view .dossier-grid-body [role="row"]').first().waitFor();
}

const cell = (view: Locator, row: number, column: number): Locator => view.locator(`[aria-rowindex="${row + 1}"] > [aria-colindex="${column + 1}"]`);
const columnTexts = (view: Locator, column: number): Promise<string[]> => view.locator(`.dossier-grid-body [aria-colindex="${column + 1}"]`).allInnerTexts();
const choice = (view: Locator): Locator => view.locator('[role="columnheader"]', { hasText: 'Revenue' }).locator('.dossier-grid-choice');
const footnotes = (view: Locator): Promise<string[]> => view.locator('.dossier-comparison-footnotes li').allInnerTexts();
const stateOf = (stage: StagePage): Promise<string> => stage.page.evaluate(() => {
	const [leaf] = window.stage?.app.workspace.getLeavesOfType('dossier-comparison') ?? [];
	return String(leaf?.getViewState().state?.['query']);
});

describe.skipIf(hasNoBrowser)('figures of different times', () => {
	test.each(['dark', 'light'] as const)('say of which time they are, and what does not compare stands back, %s', async (theme) => {
		const { stage, view } = await openView(theme);
		expect(await columnTexts(view, 1)).toEqual(['$215.9B FY2026', '$40.2B FY2025', '$30.5B TTM', 'KRW 133T (~$100B) (Q1 2026)', '$28B from anvils and hammers 2025E']);
		expect(await columnTexts(view, 2)).toEqual(['~$4.1T Nov 2026', '$290B (Nov 2026)', '€80B Nov 2026', '$20B Jan 2025', '$140B Nov 2026']);
		expect(await view.locator('.is-dimmed').allInnerTexts()).toEqual(['KRW 133T (~$100B) (Q1 2026)']);
		expect(await cell(view, 4, 1).getAttribute('title')).toBe('Not ranked: a single quarter.');
		expect(await cell(view, 1, 1).getAttribute('title')).toBe('FY2026 revenue: $215.9B\nQ1 FY27 revenue: $81.6B');
		expect(await cell(view, 1, 3).locator('.dossier-grid-sign[aria-label="Best"]').count()).toBe(1);
		expect(await footnotes(view)).toEqual([
			'Revenue: Not like for like: Delos is a single quarter. The others are TTM, FY2026 and 2025. 1 of 4 figures is an estimate.',
			"Market cap: Dates range from Jan 2025 to Nov 2026. 1 value isn't ranked: Cato is in another currency.",
			"Gross margin: Not like for like: TTM, FY2026 and FY2025. 1 value isn't ranked: Delos is text.",
			"P/E: Dates range from Jan 2025 to Nov 2026. 1 value isn't ranked: Borel is a negative multiple.",
		]);
		await stage.keepPicture(`comparison-times-${theme}`);
	});

	test('a suffix stays on the line of its figure, however narrow the column', async () => {
		const { view } = await openView();
		const apart = await cell(view, 5, 1).evaluate((el) => Array.from({ length: 16 }, (_, index) => {
			el.style.width = `${19 + index}ch`;
			const figure = Array.from(el.querySelector('.dossier-grid-text')?.getClientRects() ?? []);
			const suffix = Array.from(el.querySelector('.dossier-grid-suffix')?.getClientRects() ?? []);
			return Math.abs((figure.at(-1)?.bottom ?? 0) - (suffix.at(-1)?.bottom ?? 99)) + (suffix.length - 1) * 99;
		}));
		expect(apart.filter((pixels) => pixels > 6)).toEqual([]);
	});

	test('the span of a column is switched with keys alone, and the focus stays', async () => {
		const { stage, view } = await openView();
		expect(await choice(view).innerText()).toBe('Year');
		await view.locator('[role="columnheader"]', { hasText: 'Revenue' }).locator('.dossier-grid-sort').focus();
		await stage.press('ArrowDown');
		expect(await stage.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Revenue compared over: Year');
		await stage.press('Enter');
		expect(await stage.page.locator('.menu-item').allInnerTexts()).toEqual(['Year', 'Trailing', 'Quarter']);
		await stage.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
		await expect.poll(() => choice(view).innerText()).toBe('Quarter');
		expect(await columnTexts(view, 1)).toEqual(['$81.6B Q1 FY2027', '$9.9B Q3 2025', '$30.5B TTM', 'KRW 133T (~$100B) (Q1 2026) ranked as ~$100B', '$28B from anvils and hammers 2025E']);
		expect(await view.locator('.is-dimmed').count()).toBe(2);
		expect(await stage.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Revenue compared over: Quarter');
		await stage.keepPicture('comparison-times-quarter');
	});

	test('the span is kept with the view, asked for in a block, and copied with it', async () => {
		const { stage, view } = await openView();
		await choice(view).click();
		await stage.page.locator('.menu-item', { hasText: 'Quarter' }).click();
		await expect.poll(() => stateOf(stage)).toBe('tag: #chips\nmetrics: Revenue (quarter), Market cap, Gross margin, P/E, HQ\nlayout: down');
		const kept = await stateOf(stage);
		await stage.page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('dossier-comparison').forEach((leaf) => leaf.detach()));
		await show(stage, kept);
		expect(await choice(view).innerText()).toBe('Quarter');
		expect((await columnTexts(view, 1))[0]).toBe('$81.6B Q1 FY2027');
		await choice(view).click();
		await stage.page.locator('.menu-item', { hasText: 'Year' }).click();
		await expect.poll(() => stateOf(stage)).toContain('metrics: Revenue (year), Market cap');
	});

	test('are dated in a table in a note too', async () => {
		const { stage, view } = await openView();
		await stage.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(stage.page.url()).origin });
		await view.getByRole('button', { name: 'Copy and save' }).click();
		await stage.page.locator('.menu-item', { hasText: 'Copy as Markdown' }).click();
		await stage.expectNotice('Table copied.');
		expect(await stage.page.evaluate(() => navigator.clipboard.readText())).toContain('| [[Acme]] | $215.9B FY2026 | ~$4.1T Nov 2026 | 71% FY2026 |');
	});
});
