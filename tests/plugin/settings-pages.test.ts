/** The entries of pages on the main screen of the settings, which the app draws once, and the window that they are in. */
import type { FrameLocator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { StagePage, temporaryVault } from './stage-page';

const NOTES = { 'Acme.md': '#actor\n\n*Updated 2026-01-01*\n' };

describe.skipIf(hasNoBrowser)('the entry of a page', () => {
	test('says what is set on it, after a stay on the page too', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Acme.md' });
		await stage.openSettings();
		await stage.expectText(stage.setting('Freshness'), 'Limits, dates and reminders.');
		const before = await stage.setting('Freshness').innerText();
		await stage.setting('Freshness').click();
		await stage.setting('Days until overdue').locator('input').fill('75');
		await stage.page.locator('.setting-page-titlebar .clickable-icon').click();
		await stage.expectText(stage.setting('Freshness'), '75');
		expect(before).not.toContain('75');
	});
});

describe.skipIf(hasNoBrowser)('a window of the settings that is destroyed', () => {
	test('leaves the settings usable in the next one', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Acme.md' });
		await stage.openSettings();
		await stage.page.evaluate(() => document.querySelector('.mod-settings .vertical-tab-content')?.replaceChildren());
		await stage.closeWindows();
		await stage.openSettings();
		await stage.expectEffect('Actor notes', '1 note');
	});
});

/** The settings in a document of their own, as the app has them in a window of theirs. */
async function openInWindow(stage: StagePage): Promise<FrameLocator> {
	await stage.openSettings();
	await stage.page.evaluate(() => {
		const frame = document.body.createEl('iframe', { cls: 'settings-window', attr: { width: '800', height: '600' } });
		frame.setCssStyles({ position: 'fixed', top: '0', left: '0', zIndex: '99' });
		const { body } = frame.contentDocument ?? document;
		body.className = document.body.className;
		body.append(document.querySelector('.modal-container') ?? '');
	});
	return stage.page.frameLocator('.settings-window');
}

describe.skipIf(hasNoBrowser)('settings in a window of their own', () => {
	test('are typed into, say what each does, and have their menus there', async () => {
		const stage = await StagePage.open(temporaryVault({ ...NOTES, 'Firms/Worn.md': 'Text.\n' }), { note: 'Acme.md' });
		const settings = await openInWindow(stage);
		const rules = settings.locator('.setting-item').filter({ has: settings.locator('.setting-item-name').getByText('Actor notes', { exact: true }) });
		await rules.locator('.dossier-entries input').last().fill('Firms/');
		await stage.expectText(rules.locator('.dossier-setting-effect'), '2 notes');
		await rules.locator('.dossier-entries input').nth(1).press('Alt+ArrowUp');
		expect(await rules.locator('.dossier-entries input').evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value))).toEqual(['Firms/', '#actor', '']);
		expect(await rules.locator('.dossier-entries input').first().evaluate((el) => el === el.ownerDocument.activeElement)).toBe(true);
		await rules.getByRole('button', { name: 'Add rule' }).click();
		await settings.locator('.menu-item').getByText('Choose a folder…').waitFor();
		expect(await stage.page.locator('.menu').count()).toBe(0);
	});
});
