/**
 * The word in the status bar of the built plugin, on the stage: what it says of the active note, what it
 * follows, and that it opens the card. It cannot show how Obsidian or a theme draws its status bar.
 */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { AFTER_PAUSE, StagePage, temporaryVault, type StagePageOptions } from './stage-page';

const DATA = '.obsidian/plugins/dossier/data.json';
const NOTES: Readonly<Record<string, string>> = {
	'Acme.md': '#actor\n\nText.\n\n*Updated 2026-01-01*\n',
	'Turning.md': '#actor\n\n*Updated 2026-05-27*\n',
	'Basalt.md': '#actor #bank\n\n*Updated 2026-10-01*\n',
	'Undated.md': '#actor\n',
	'Later.md': '#actor\n\n*Updated 2027-01-01*\n',
	'Odd.md': '#actor\n\n*Updated 06-10-2026*\n',
	'Plain.md': 'Text.\n\n*Updated 2026-01-01*\n',
};

function open(note: string, { saved, ...options }: StagePageOptions & { readonly saved?: unknown } = {}): Promise<StagePage> {
	return StagePage.open(temporaryVault(saved === undefined ? NOTES : { ...NOTES, [DATA]: JSON.stringify(saved) }), { note, ...options });
}

function wordOf(stage: StagePage): Locator {
	return stage.page.locator('.status-bar .dossier-status');
}

async function expectHidden(stage: StagePage): Promise<void> {
	await expect.poll(() => wordOf(stage).isVisible()).toBe(false);
}

describe.skipIf(hasNoBrowser)('the word in the status bar', () => {
	test('says the state of the active note in a shape and a word, and the whole sentence to those who ask', async () => {
		const stage = await open('Acme.md');
		const word = wordOf(stage);
		for (const [note, says, label] of [
			['Acme.md', '● Overdue', 'Acme: Overdue · updated 326 days ago (Jan 1), due after 180'],
			['Turning.md', '◐ Due soon', 'Turning: Due soon · updated 180 days ago (May 27), due after 180'],
			['Basalt.md', '○ Fresh', 'Basalt: Fresh · updated 53 days ago (Oct 1), due after 180'],
			['Undated.md', '◌ No date', 'Undated: No date'],
			['Later.md', '◇ Date in the future', 'Later: Date in the future · updated Jan 1, 2027'],
			['Odd.md', '◇ Unreadable date', 'Odd: Unreadable date · "06-10-2026"'],
		] as const) {
			await stage.openNote(note);
			await expect.poll(() => word.innerText()).toBe(says);
			expect(await word.getAttribute('aria-label')).toBe(label);
		}
		await stage.keepPicture('status-bar');
	});

	test('is not there for a note that is no actor note, nor without a note', async () => {
		const stage = await open('Plain.md');
		await stage.untilRead();
		await expectHidden(stage);
		await stage.openNote('Acme.md');
		await wordOf(stage).waitFor();
		await stage.closeNote();
		await expectHidden(stage);
	});

	test('follows what is typed, and settings as they change', async () => {
		const stage = await open('Acme.md');
		await wordOf(stage).getByText('● Overdue').waitFor();
		await stage.typeAfter('Updated 2026-', '11-2');
		await stage.passTime(AFTER_PAUSE);
		await wordOf(stage).getByText('◇').waitFor();
		await stage.openNote('Basalt.md');
		await wordOf(stage).getByText('○ Fresh').waitFor();
		await stage.openSettings();
		await stage.setting('Freshness').click();
		await stage.fillEntries('Limits by tag and folder', '#bank = 30');
		await stage.passTime(AFTER_PAUSE);
		await wordOf(stage).getByText('● Overdue').waitFor();
		await stage.setting('Status bar').getByRole('switch').click();
		await expectHidden(stage);
		expect(await stage.savedSettings()).toEqual({ limitRules: ['#bank = 30'], statusBar: false });
		await stage.setting('Status bar').getByRole('switch').click();
		await wordOf(stage).getByText('● Overdue').waitFor();
	});

	test('turns at midnight', async () => {
		const stage = await open('Turning.md', { now: '2026-11-23T23:58:00' });
		await wordOf(stage).getByText('◐ Due soon').waitFor();
		await stage.passTime(120_000);
		await wordOf(stage).getByText('● Overdue').waitFor();
		expect(await wordOf(stage).getAttribute('aria-label')).toContain('181 days ago');
	});

	test('turns at every midnight for as long as the app is open', async () => {
		const stage = await open('Turning.md', { now: '2026-11-22T23:58:00' });
		const sentence = (): Promise<string | null> => wordOf(stage).getAttribute('aria-label');
		await expect.poll(sentence).toContain('179 days ago');
		await stage.passTime(120_000);
		await expect.poll(sentence).toContain('180 days ago');
		await stage.passTime(24 * 3_600_000);
		await expect.poll(sentence).toContain('181 days ago');
	});

	test.each([
		['the window has the focus again', () => window.dispatchEvent(new Event('focus'))],
		['the app is in sight again', () => document.dispatchEvent(new Event('visibilitychange'))],
	])('turns after a sleep, once %s', async (_, wake) => {
		const stage = await open('Turning.md');
		await wordOf(stage).getByText('◐ Due soon').waitFor();
		await stage.setTime('2026-11-24T08:00:00');
		await stage.page.evaluate(wake);
		await wordOf(stage).getByText('● Overdue').waitFor();
	});

	test.each([
		['a click', (word: Locator) => word.click()],
		['Enter', (word: Locator) => word.press('Enter')],
		['the space bar', (word: Locator) => word.press('Space')],
	])('opens the card on %s', async (_, act) => {
		const stage = await open('Acme.md');
		await stage.expectText(stage.card, 'Acme');
		await stage.page.evaluate(() => window.stage?.app.workspace.rightSplit.collapse());
		await expect.poll(() => stage.card.isVisible()).toBe(false);
		await act(wordOf(stage));
		await stage.card.waitFor();
		await wordOf(stage).getByText('● Overdue').waitFor();
	});

	test('is switched off from the start where the settings say so', async () => {
		const stage = await open('Acme.md', { saved: { statusBar: false } });
		await stage.expectText(stage.card, 'Acme');
		await expectHidden(stage);
	});

	test('is not made on a phone, which has no status bar', async () => {
		const stage = await open('Acme.md', { phone: true });
		await stage.untilRead();
		expect(await stage.page.locator('.dossier-status').count()).toBe(0);
	});

	test('goes with the plugin', async () => {
		const stage = await open('Acme.md');
		await wordOf(stage).waitFor();
		await stage.page.evaluate(() => window.stage?.reloadPlugin());
		await expect.poll(() => wordOf(stage).count()).toBe(1);
	});
});
