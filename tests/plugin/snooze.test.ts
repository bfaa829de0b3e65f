/**
 * Snoozing in the built plugin, on the stage: how a reminder is put off, by whom it is remembered, and how it is let
 * speak again. Days are chosen from a field of the browser, which on a phone is the phone's own.
 */
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { AFTER_PAUSE, StagePage, temporaryVault } from './stage-page';

const NOTES = {
	'Actors/Stale.md': '#actor\n\nFirst.\n\nSecond.\n\n*Updated 2026-01-01*\n',
	'Actors/Plain.md': 'Text.\n',
};
const STALE = 'Actors/Stale.md';

async function open(): Promise<StagePage> {
	const stage = await StagePage.open(temporaryVault(NOTES), { note: STALE });
	await stage.untilRead();
	return stage;
}

async function reminded(): Promise<StagePage> {
	const stage = await open();
	await stage.typeAfter('First.', ' More.');
	await stage.passTime(AFTER_PAUSE);
	await stage.reminder.waitFor();
	return stage;
}

/** The days notes are snoozed until, as saved. */
async function snoozed(stage: StagePage): Promise<unknown> {
	return ((await stage.savedSettings()) as { snoozed?: unknown }).snoozed;
}

/** Edits the note once more and lets a pause pass; says whether the reminder is there. */
async function isReminded(stage: StagePage): Promise<boolean> {
	await stage.typeAfter('Second.', ' And more.');
	await stage.passTime(AFTER_PAUSE);
	return (await stage.reminder.count()) > 0;
}

/** Forgets what the person was asked about today, as another device never knew it. */
async function asOnAnotherDevice(stage: StagePage): Promise<void> {
	await stage.page.evaluate(async () => {
		window.localStorage.clear();
		await window.stage?.reloadPlugin();
	});
}

describe.skipIf(hasNoBrowser)('the reminder is put off', () => {
	test('until tomorrow, for a week or until a date, from the menu of Snooze', async () => {
		const stage = await reminded();
		await stage.reminder.getByRole('button', { name: 'Snooze' }).click();
		expect(await stage.page.locator('.menu .menu-item').allInnerTexts()).toEqual(['Until tomorrow', 'For a week', 'Until a date…']);
		await stage.page.locator('.menu').getByText('For a week').click();
		await stage.reminder.waitFor({ state: 'detached' });
		expect(await snoozed(stage)).toEqual({ [STALE]: '2026-11-30' });
		await asOnAnotherDevice(stage);
		expect(await isReminded(stage)).toBe(false);
	});

	test('for good, with Don\'t remind me here', async () => {
		const stage = await reminded();
		await stage.reminder.getByRole('button', { name: "Don't remind me here" }).click();
		await stage.reminder.waitFor({ state: 'detached' });
		expect(await snoozed(stage)).toEqual({ [STALE]: 'never' });
		await asOnAnotherDevice(stage);
		expect(await isReminded(stage)).toBe(false);
	});

	test('by keyboard alone, until a date after today, and typing goes on where it was', async () => {
		const stage = await reminded();
		await stage.runFromPalette('Go to reminder');
		await stage.press('Tab', 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
		await stage.page.locator('.modal').waitFor();
		await stage.page.keyboard.type('11232026');
		await stage.press('Enter');
		await stage.page.getByText('Choose Nov 24, 2026 or later.').waitFor();
		await stage.press('ArrowLeft', 'ArrowLeft');
		await stage.page.keyboard.type('01312027');
		await stage.keepPicture('snooze-date');
		await stage.press('Enter');
		await stage.reminder.waitFor({ state: 'detached' });
		expect(await snoozed(stage)).toEqual({ [STALE]: '2027-01-31' });
		await stage.page.keyboard.type(' On.');
		await stage.expectNote((text) => text.includes('First. More. On.\n'));
	});

	test('not by leaving the choice of a date', async () => {
		const stage = await reminded();
		await stage.reminder.getByRole('button', { name: 'Snooze' }).click();
		await stage.page.locator('.menu').getByText('Until a date…').click();
		await stage.press('Escape');
		await stage.page.locator('.modal').waitFor({ state: 'detached' });
		expect(await stage.reminder.count()).toBe(1);
	});
});

describe.skipIf(hasNoBrowser)('a snooze', () => {
	test('is set and ended by commands, each there only where it makes sense', async () => {
		const stage = await open();
		expect(await stage.canRun('stop-snoozing-note')).toBe(false);
		await stage.putCursorAfter('First.');
		await stage.runFromPalette('Snooze this note');
		await stage.page.locator('.menu').getByText("Don't remind me here").waitFor();
		await stage.press('ArrowDown', 'Enter');
		await expect.poll(() => stage.canRun('stop-snoozing-note')).toBe(true);
		expect(await snoozed(stage)).toEqual({ [STALE]: '2026-11-24' });
		expect(await isReminded(stage)).toBe(false);
		await stage.runFromPalette('End snooze for this note');
		expect(await isReminded(stage)).toBe(true);
		await stage.openNote('Actors/Plain.md');
		expect(await stage.canRun('snooze-note')).toBe(false);
	});

	test('stays with its note when that or its folder gets another name', async () => {
		const stage = await reminded();
		await stage.reminder.getByRole('button', { name: "Don't remind me here" }).click();
		await stage.reminder.waitFor({ state: 'detached' });
		await stage.rename(STALE, 'Actors/Old.md');
		await stage.rename('Actors', 'Companies');
		await expect.poll(() => snoozed(stage)).toEqual({ 'Companies/Old.md': 'never' });
		await asOnAnotherDevice(stage);
		expect(await isReminded(stage)).toBe(false);
	});

	test('of a day, which comes with a reminder that was closed, stays with its note too', async () => {
		const stage = await reminded();
		await stage.reminder.getByRole('button', { name: 'Snooze' }).focus();
		await stage.press('Escape');
		await stage.reminder.waitFor({ state: 'detached' });
		await stage.rename(STALE, 'Actors/Old.md');
		await stage.rename('Actors', 'Companies');
		expect(await isReminded(stage)).toBe(false);
	});
});
