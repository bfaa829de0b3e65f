/** The entries of pages on the main screen of the settings, which the app draws once, and the window that they are in. */
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
