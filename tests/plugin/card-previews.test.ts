/** The card as a preview of a link: where Page preview would show the note, and never without it. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault } from './stage-page';

const actor = (revenue: string): string => `#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Revenue | ${revenue} |\n\n*Updated 2026-01-01*\n`;
const NOTES = {
	'Acme.md': actor('$1B from [[Worn]]'),
	'Worn.md': actor('$2B'),
	'Plain.md': 'Only text.\n',
	'Home.md': 'Read [[Worn]], [[Plain]], [[Worn#Quick stats]] and [[Gone]].\n\n```dossier-compare\nactors: Acme, Worn\n```\n\nBelow.\n',
};

/** Longer than a popover waits before it is shown. */
const WAIT = 600;

const popover = ({ page }: StagePage): Locator => page.locator('.hover-popover');
const link = ({ page }: StagePage, href: string): Locator => page.locator(`.markdown-preview-view p a.internal-link[data-href="${href}"]`).first();

async function leave({ page }: StagePage): Promise<void> {
	await page.mouse.move(2, 2);
	await page.locator('.hover-popover').waitFor({ state: 'detached' });
}

async function open(): Promise<StagePage> {
	const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Home.md' });
	await stage.untilRead();
	await stage.page.evaluate(() => window.stage?.setMode('preview'));
	await stage.page.locator('.dossier-grid').waitFor();
	return stage;
}

describe.skipIf(hasNoBrowser)('hovering over a link', () => {
	const shared = sharedPage(open);

	test('to an actor shows its card in place of the note, and one popover only', async () => {
		const stage = shared();
		await link(stage, 'Worn').hover();
		await expect.poll(() => popover(stage).locator('.dossier-card-name').allInnerTexts()).toEqual(['Worn']);
		await stage.page.waitForTimeout(WAIT);
		expect(await popover(stage).count()).toBe(1);
		expect(await popover(stage).locator('.markdown-embed').count()).toBe(0);
		await stage.keepPicture('card-preview');
		await leave(stage);
	});

	test('the card can be worked with: a row leads to its line', async () => {
		const stage = shared();
		await link(stage, 'Worn').hover();
		await popover(stage).locator('.dossier-card-row[data-kind="figure"] .dossier-card-lead').click();
		await expect.poll(() => stage.cursorLine()).toBe(7);
		await leave(stage);
		await stage.openNote('Home.md');
		await stage.page.evaluate(() => window.stage?.setMode('preview'));
	});

	test.each([['Plain'], ['Worn#Quick stats']])('to %s is left to the app', async (href) => {
		const stage = shared();
		await link(stage, href).hover();
		await popover(stage).locator('.markdown-embed').waitFor();
		expect(await popover(stage).locator('.dossier-card').count()).toBe(0);
		await leave(stage);
	});

	test('in a live table waits for the key, which may be pressed after the pointer has come', async () => {
		const stage = shared();
		await stage.page.locator('.dossier-grid a.internal-link', { hasText: 'Worn' }).first().hover();
		await stage.page.waitForTimeout(WAIT);
		expect(await popover(stage).count()).toBe(0);
		await stage.page.keyboard.down('Control');
		await popover(stage).locator('.dossier-card-name').waitFor();
		await stage.page.keyboard.up('Control');
		await leave(stage);
	});

	test('waits for the key where the person has told Page preview so', async () => {
		const stage = shared();
		await stage.page.evaluate(() => Object.assign(window.stage?.app.pagePreview.overrides ?? {}, { preview: true }));
		await link(stage, 'Worn').hover();
		await stage.page.waitForTimeout(WAIT);
		expect(await popover(stage).count()).toBe(0);
		await stage.page.evaluate(() => Object.assign(window.stage?.app.pagePreview.overrides ?? {}, { preview: false }));
		await stage.page.mouse.move(2, 2);
	});
});

describe.skipIf(hasNoBrowser)('no card over links', () => {
	test('where the setting is off, the app shows the note', async () => {
		const stage = await open();
		await stage.openSettings();
		await stage.setting('Card in page previews').locator('.checkbox-container').click();
		await stage.closeWindows();
		await link(stage, 'Worn').hover();
		await popover(stage).locator('.markdown-embed').waitFor();
		expect(await popover(stage).locator('.dossier-card').count()).toBe(0);
	});

	test('where Page preview is off, nothing is shown', async () => {
		const stage = await open();
		await stage.page.evaluate(() => {
			const plugins = window.stage?.app.internalPlugins;
			if (plugins !== undefined) plugins.getEnabledPluginById = () => null;
		});
		await link(stage, 'Worn').hover();
		await stage.page.waitForTimeout(WAIT);
		expect(await stage.page.locator('.hover-popover .dossier-card').count()).toBe(0);
	});

	test('once the plugin is switched off', async () => {
		const stage = await open();
		await link(stage, 'Worn').hover();
		await popover(stage).locator('.dossier-card').waitFor();
		await stage.page.evaluate(() => window.stage?.app.plugins.disable());
		await expect.poll(() => popover(stage).count()).toBe(0);
	});
});
