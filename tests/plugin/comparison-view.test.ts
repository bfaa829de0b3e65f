/** A comparison in a tab of its own, in the built plugin on the stage: what it keeps, and the ways out of it. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { StagePage, temporaryVault } from './stage-page';

const actor = (...rows: string[]): string => `#actor #bank\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n${rows.join('\n')}\n`;
const NOTES: Readonly<Record<string, string>> = {
	'Actors/Alpha.md': actor('| Market cap | ~$200B+ |', '| HQ | Oslo |'),
	'Actors/Beta.md': actor('| Market cap | $1.5T |'),
	'Home.md': '```dossier-compare\ntag: #bank\nmetrics: Market cap, HQ\nlayout: down\n```\n',
};
const QUERY = 'tag: #bank\nmetrics: Market cap, HQ\nlayout: down';

interface ViewPage {
	readonly stage: StagePage;
	readonly view: Locator;
	readonly actors: () => Promise<string[]>;
	/** What the view keeps with the layout. */
	readonly state: () => Promise<string>;
	readonly chooseFromMenu: (item: string) => Promise<void>;
}

function viewPage(stage: StagePage): ViewPage {
	const view = stage.page.locator('.dossier-comparison-view');
	return {
		stage,
		view,
		actors: () => view.locator('.dossier-grid-body [role="rowheader"]').allInnerTexts(),
		state: () => stage.page.evaluate(() => {
			const [leaf] = window.stage?.app.workspace.getLeavesOfType('dossier-comparison') ?? [];
			return String(leaf?.getViewState().state?.['query']);
		}),
		chooseFromMenu: async (item) => {
			await view.getByRole('button', { name: 'Copy and save' }).click();
			await stage.page.locator('.menu-item').getByText(item, { exact: true }).click();
		},
	};
}

async function openView(query: string): Promise<ViewPage> {
	const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Actors/Alpha.md' });
	await stage.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(stage.page.url()).origin });
	await show(stage, query);
	const page = viewPage(stage);
	await page.view.locator('.dossier-grid-body [role="row"]').first().waitFor();
	return page;
}

async function show(stage: StagePage, query: unknown): Promise<void> {
	await stage.page.evaluate((state) => window.stage?.app.workspace.getLeaf('tab').setViewState({ type: 'dossier-comparison', active: true, state: { query: state } }), query);
}

const clipboard = (stage: StagePage): Promise<string> => stage.page.evaluate(() => navigator.clipboard.readText());

describe.skipIf(hasNoBrowser)('the comparison view', () => {
	test('keeps what is asked for with the layout, sorted and flipped as the person left it', async () => {
		const { stage, view, actors, state } = await openView(QUERY);
		expect(await state()).toBe(QUERY);
		await view.locator('[role="columnheader"]', { hasText: 'Market cap' }).locator('button').click();
		expect(await actors()).toEqual(['Beta', 'Alpha']);
		expect(await state()).toMatch(/sort: market cap desc/i);
		const kept = await state();
		await stage.page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('dossier-comparison').forEach((leaf) => leaf.detach()));
		await show(stage, kept);
		await expect.poll(actors).toEqual(['Beta', 'Alpha']);
		await view.getByRole('button', { name: 'Swap rows and columns' }).click();
		expect(await state()).toMatch(/layout: across/);
	});

	test('goes from figures to points to coverage', async () => {
		const { view, state } = await openView(QUERY);
		await view.getByRole('combobox').selectOption({ label: 'Coverage' });
		expect(await view.locator('[role="gridcell"]').first().innerText()).toBe('✓');
		await view.getByRole('combobox').selectOption({ label: 'Bull and bear' });
		expect(await view.locator('[role="gridcell"]').first().innerText()).toBe('No bull points');
		expect(await state()).toContain('show: cases');
	});

	test('copies the table as it is shown, as Markdown, for a spreadsheet, and as a live table', async () => {
		const { stage, view, chooseFromMenu } = await openView(QUERY);
		await view.locator('[role="columnheader"]', { hasText: 'Market cap' }).locator('button').click();
		await chooseFromMenu('Copy as Markdown');
		await stage.expectNotice('Table copied.');
		expect((await clipboard(stage)).split('\n').slice(0, 4)).toEqual(['| Actor | Market cap | HQ |', '| --- | --- | --- |', '| [[Beta]] | $1.5T | — |', '| [[Alpha]] | ~$200B+ | Oslo |']);
		await chooseFromMenu('Copy for a spreadsheet');
		await expect.poll(() => clipboard(stage)).toBe('Actor\tMarket cap (USD)\tHQ\nBeta\t1500000000000\t\nAlpha\t200000000000\tOslo');
		await chooseFromMenu('Copy as written for a spreadsheet');
		await expect.poll(() => clipboard(stage)).toBe('Actor\tMarket cap\tHQ\nBeta\t$1.5T\t—\nAlpha\t~$200B+\tOslo');
		await chooseFromMenu('Copy as live table');
		await expect.poll(() => clipboard(stage)).toMatch(/^```dossier-compare\ntag: #bank\n[^]*```$/);
	});

	test('copies a table that can be refreshed: pasted into a note, the command brings it up to date', async () => {
		const { stage, chooseFromMenu } = await openView(QUERY);
		await chooseFromMenu('Copy as refreshable table');
		await stage.expectNotice('Static table copied.');
		const copied = await clipboard(stage);
		expect(copied).toMatch(/^%% dossier-snapshot 2026-11-23: tag: #bank; metrics: Market cap, HQ; layout: down; printed: [\da-f]{8} %%\n\n\| Actor \| [^]*\n\n%% end dossier-snapshot %%$/);
		await stage.openNote('Home.md');
		await stage.page.evaluate(async (text) => {
			const vault = window.stage?.app.vault;
			const [home, alpha] = ['Home.md', 'Actors/Alpha.md'].map((path) => vault?.getFileByPath(path) ?? null);
			if (vault === undefined || !home || !alpha) throw new Error('The notes are not there.');
			await vault.modify(home, text);
			await vault.modify(alpha, (await vault.read(alpha)).replace('~$200B+', '$300B'));
		}, copied);
		await stage.expectNote((text) => text === copied);
		await stage.run('refresh-comparisons');
		await stage.expectNotice('1 static table refreshed.');
		const withoutCode = (text: string): string => text.replace(/printed: [\da-f]{8}/, '');
		expect(withoutCode(await stage.text)).toBe(withoutCode(copied.replace('~$200B+', '$300B')));
	});

	test('saves a CSV file into the vault', async () => {
		const { stage, chooseFromMenu } = await openView(QUERY);
		await chooseFromMenu('Save as CSV');
		await stage.expectNotice('Saved as Comparison of 2 actors tagged bank.csv');
		const text = await stage.page.evaluate(async () => {
			const vault = window.stage?.app.vault;
			const file = vault?.getFileByPath('Comparison of 2 actors tagged bank.csv');
			return vault && file ? vault.read(file) : '';
		});
		expect(text.replace(/^\uFEFF/, '').split('\r\n')[0]).toMatch(/^Actor,Metric,Text,/);
	});

	test('opens from a block, with what the block asks for', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Home.md' });
		await stage.page.evaluate(() => window.stage?.setMode('preview'));
		await stage.page.locator('.markdown-reading-view').getByRole('button', { name: 'Copy and save' }).click();
		await stage.page.locator('.menu-item', { hasText: 'Open in a tab' }).click();
		const { actors, state } = viewPage(stage);
		await expect.poll(actors).toEqual(['Alpha', 'Beta']);
		expect(await state()).toBe(QUERY);
	});

	test('a layout with nonsense in it opens without a comparison, and without errors', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Home.md' });
		for (const nonsense of [7, 'no: key', null]) await show(stage, nonsense);
		await stage.page.locator('.dossier-comparison-view:visible').waitFor();
		expect(await stage.page.locator('.dossier-grid-box:visible').count()).toBe(0);
	});
});
