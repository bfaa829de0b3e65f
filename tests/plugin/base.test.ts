/** A base that shows its actors: columns, groups and order as the base has them, following the notes; and why it shows nobody. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { BaseFile } from '../host/page/plugin/base-tab';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault } from './stage-page';

const actor = (sector: string, cap: string, date: string): string => `---\nsector: ${sector}\n---\n#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Market cap | ${cap} |\n| Employees | 1,000 |\n\n**Bull:**\n- Cheap\n- Known\n\n**Bear:**\n- Slow\n\n*Updated ${date}*\n`;
const NOTES = {
	'Acme.md': actor('Tools', '$1B', '2026-11-01'),
	'Globex.md': actor('"[[Trade]]"', '$3B', '2026-10-01'),
	'Initech.md': '#actor\n\nText.\n',
	'Umbrella.md': actor('Tools', '$2B', '2026-11-20'),
	'Home.md': '# Home\n',
	'Trade.md': '# Trade\n',
	'Map.png': '',
};
const ALL = ['Umbrella.md', 'Globex.md', 'Acme.md', 'Initech.md'];

const open = async (): Promise<StagePage> => {
	const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Home.md' });
	await stage.untilRead();
	return stage;
};
const show = ({ page }: StagePage, base: Omit<BaseFile, 'type'>): Promise<void> => page.evaluate((asked) => window.stage?.showBase(asked), { type: 'dossier-actors', ...base });
const setOption = ({ page }: StagePage, name: string, value: unknown): Promise<void> => page.evaluate(([option, given]) => window.stage?.setBaseOption(option, given), [name, value] as const);

const baseOf = ({ page }: StagePage): Locator => page.locator('.bases-view .dossier-base');
const texts = async (locator: Locator): Promise<string[]> => (await locator.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
const heads = (stage: StagePage): Promise<string[]> => texts(baseOf(stage).locator('[role="columnheader"]'));
const rows = (stage: StagePage): Promise<string[]> => texts(baseOf(stage).locator('.dossier-grid-body [role="rowheader"]'));
const cells = (stage: StagePage, actorName: string): Promise<string[]> => texts(baseOf(stage).locator('.dossier-grid-body [role="row"]', { hasText: actorName }).locator('[role="gridcell"]'));
const says = (stage: StagePage): Promise<string[]> => texts(baseOf(stage).locator('.dossier-comparison-problems p, .dossier-comparison-footnotes li').filter({ visible: true }));

describe.skipIf(hasNoBrowser)('a base of actors', () => {
	const shared = sharedPage(open);

	test('keeps the order of the base, and shows metrics, points and freshness from the start', async () => {
		await show(shared(), { files: ALL });
		await expect.poll(() => rows(shared())).toEqual(['Umbrella', 'Globex', 'Acme', 'Initech']);
		expect(await heads(shared())).toEqual(['Actor', 'Market cap', 'Employees', 'Bull', 'Bear', 'Updated']);
		expect(await cells(shared(), 'Globex')).toEqual(['$3B', '1,000', '2', '1', expect.stringContaining('53 days ago')]);
		expect(await cells(shared(), 'Initech')).toEqual(['—', '—', '—', '—', expect.stringContaining('No date')]);
		expect(await says(shared())).toEqual([]);
	});

	test('shows the columns that the options of the view ask for, and those that the base shows', async () => {
		await show(shared(), { files: ALL, order: ['file.name', 'note.sector'] });
		await setOption(shared(), 'Metrics (if empty, the most common)', ['Employees', 'Market cap']);
		await setOption(shared(), 'Bull and bear points', 'first');
		await setOption(shared(), 'Freshness', false);
		expect(await heads(shared())).toEqual(['Actor', 'Employees', 'Market cap', 'Bull', 'Bear', 'sector']);
		expect(await cells(shared(), 'Globex')).toEqual(['1,000', '$3B', 'Cheap +1', 'Slow', 'Trade']);
		expect(await cells(shared(), 'Initech')).toEqual(['—', '—', '—', '—', '—']);
		await setOption(shared(), 'Bull and bear points', 'none');
		expect(await heads(shared())).toEqual(['Actor', 'Employees', 'Market cap', 'sector']);
	});

	test('keeps the groups of the base, and leaves out those without an actor', async () => {
		await show(shared(), { files: ['Globex.md', 'Umbrella.md', 'Trade.md', 'Acme.md', 'Initech.md'], groupBy: 'note.sector' });
		await expect.poll(() => rows(shared())).toEqual(['Trade 1', 'Globex', 'Tools 2', 'Umbrella', 'Acme', 'None 1', 'Initech']);
		expect(await says(shared())).toEqual(['Not shown, as it isn\'t an actor note: Trade.']);
		await show(shared(), { files: ['Acme.md', 'Trade.md'], groupBy: 'note.sector' });
		await expect.poll(() => rows(shared())).toEqual(['Tools 1', 'Acme']);
	});

	test('says which options can\'t be used, and which metrics nobody has', async () => {
		await show(shared(), { files: ALL, config: { metrics: ['Market cpa', { x: 1 }], cases: 'count', freshness: 'no' } });
		await expect.poll(() => says(shared())).toEqual([
			'The option "metrics" must be a list of metric names. What isn\'t a name is left out.',
			'The option "cases" can be none, counts or first, not "count". Did you mean counts?',
			'The option "freshness" can be true or false, not "no".',
			'No actor here has a value for Market cpa. Did you mean Market cap?',
		]);
		expect(await heads(shared())).toEqual(['Actor', 'Market cpa', 'Bull', 'Bear', 'Updated']);
	});

	test.each([
		[[], 'This base lists no notes. Change its filters.'],
		[['Home.md'], 'The only note in this base, Home, isn\'t an actor note. Tag it #actor, or change the rule in Dossier\'s settings.'],
		[['Home.md', 'Trade.md'], 'None of the 2 notes in this base is an actor note. Tag them #actor, or change the rule in Dossier\'s settings.'],
		[['Home.md', 'Map.png'], 'None of the 2 files in this base is an actor note. Tag them #actor, or change the rule in Dossier\'s settings.'],
	])('says why it shows nobody of %j', async (files, why) => {
		await show(shared(), { files });
		await expect.poll(() => says(shared())).toEqual([why]);
		expect(await baseOf(shared()).locator('[role="grid"]').isVisible()).toBe(false);
	});

	test('leads to the line of a cell, beside it, by keys', async () => {
		await show(shared(), { files: ALL, groupBy: 'note.sector' });
		await baseOf(shared()).locator('[role="columnheader"]').first().focus();
		await shared().press('ArrowDown', 'Enter', 'ArrowDown', 'ArrowRight', 'Enter');
		const marked = shared().page.locator('.dossier-marked-line');
		await shared().expectText(marked, 'Market cap');
		expect(await baseOf(shared()).locator('[aria-current="true"]').innerText()).toContain('$2B');
	});

	test('offers at an actor what a link to it offers, and nothing that moves it', async () => {
		await show(shared(), { files: ALL });
		await baseOf(shared()).locator('.dossier-grid-body [role="rowheader"]', { hasText: 'Acme' }).click({ button: 'right' });
		const offered = await texts(shared().page.locator('.menu-item'));
		expect(offered).toEqual(expect.arrayContaining(['Open note', 'Open card', 'Compare with…']));
		expect(offered.join()).not.toMatch(/Move|Drop|Pin/);
		await shared().closeWindows();
	});

	test('drags no row: its order is the base\'s own', async () => {
		const { page } = shared();
		await show(shared(), { files: ALL });
		const [first, last] = ['Umbrella', 'Acme'].map((name) => baseOf(shared()).locator('.dossier-grid-body [role="rowheader"]', { hasText: name }));
		await first?.hover();
		await page.mouse.down();
		await last?.hover();
		expect(await page.locator('.dossier-grid-drop-line, .is-dragged').count()).toBe(0);
		await page.mouse.up();
		expect(await rows(shared())).toEqual(['Umbrella', 'Globex', 'Acme', 'Initech']);
	});

	test('opens as a comparison to work in, in the order of the base', async () => {
		await show(shared(), { files: ALL, config: { metrics: ['Market cap'] } });
		await baseOf(shared()).getByRole('button', { name: 'Copy and save' }).click();
		await shared().page.locator('.menu-item').getByText('Open in a tab', { exact: true }).click();
		await expect.poll(() => texts(shared().page.locator('.dossier-comparison-view .dossier-grid-body [role="rowheader"]'))).toEqual(['Umbrella', 'Globex', 'Acme', 'Initech']);
	});
});

describe.skipIf(hasNoBrowser)('a base of actors follows', () => {
	test('its notes: what they say, what they are called, and whether they are there', async () => {
		const stage = await open();
		await show(stage, { files: [...ALL, 'Home.md'] });
		await stage.page.evaluate(() => window.stage?.openNote('Acme.md', 'split'));
		await stage.typeAfter('$1B', '5');
		await stage.page.evaluate(() => window.stage?.saveAll());
		await expect.poll(async () => (await cells(stage, 'Acme'))[0]).toBe('$1B5');
		await stage.rename('Acme.md', 'Zeta.md');
		await expect.poll(() => rows(stage)).toEqual(['Umbrella', 'Globex', 'Zeta', 'Initech']);
		await stage.delete('Globex.md');
		await expect.poll(() => rows(stage)).toEqual(['Umbrella', 'Zeta', 'Initech']);
		await stage.openNote('Home.md');
		await stage.typeAfter('# Home', '\n\n#actor');
		await stage.page.evaluate(() => window.stage?.saveAll());
		await expect.poll(() => rows(stage)).toEqual(['Umbrella', 'Zeta', 'Initech', 'Home']);
	});

	test('the reading of the vault, and is gone with the plugin', async () => {
		const stage = await open();
		await show(stage, { files: ALL });
		await stage.readOnly('Acme.md');
		await expect.poll(() => stage.page.locator('.dossier-base').count()).toBe(0);
		await show(stage, { files: ALL });
		await stage.expectText(baseOf(stage), 'Reading notes…');
		expect(await says(stage)).toEqual([]);
	});
});

test.skipIf(hasNoBrowser).each(['off', 'unknown'] as const)('where bases are %s, all else works as before', async (bases) => {
	const stage = await open();
	await stage.page.evaluate(async (are) => {
		const base = Object.getPrototypeOf(Object.getPrototypeOf(window.stage?.plugin)) as { registerBasesView?: () => boolean };
		if (are === 'off') base.registerBasesView = () => false;
		else delete base.registerBasesView;
		await window.stage?.reloadPlugin();
	}, bases);
	await stage.openNote('Acme.md');
	await stage.run('open-card');
	await stage.expectText(stage.card.locator('.dossier-card-name'), 'Acme');
});
