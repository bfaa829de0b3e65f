/**
 * Which note a command on "this note" is for. The app's own answer names the note used last while a view of no note is active:
 * from the queue that would be a note behind it.
 */
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault } from './stage-page';

const dated = (date: string): string => `#actor\n\nText.\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Revenue | $1B |\n\n*Updated ${date}*\n`;
const NOTES = { 'Cold.md': dated('2026-01-01'), 'Worn.md': dated('2026-01-31'), 'Open.md': dated('2026-02-10') };
const ON_THIS_NOTE = ['set-updated-date-to-today', 'snooze-note', 'check-note', 'refresh-comparisons', 'compare-with-peers'];

async function openQueue(): Promise<StagePage> {
	const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Open.md' });
	await stage.untilRead();
	await stage.run('open-freshness-queue');
	await stage.page.locator('.dossier-queue-list:focus .dossier-queue-row.is-current').waitFor();
	return stage;
}

const textOf = ({ page }: StagePage, path: string): Promise<string> => page.evaluate((name) => window.stage?.vaultText(name) ?? '', path);

async function runnable(stage: StagePage): Promise<string[]> {
	const can = await Promise.all(ON_THIS_NOTE.map((id) => stage.canRun(id)));
	return ON_THIS_NOTE.filter((_, index) => can[index]);
}

describe.skipIf(hasNoBrowser)('a command on this note, in the queue,', () => {
	test('marks the note that the cursor is on as updated, and not the one behind the queue', async () => {
		const stage = await openQueue();
		await stage.press('ArrowDown');
		await stage.run('set-updated-date-to-today');
		await stage.expectNotice('Worn marked updated today.');
		expect(await textOf(stage, 'Worn.md')).toBe(dated('2026-11-23'));
		await stage.page.evaluate(() => window.stage?.saveAll());
		expect(await textOf(stage, 'Open.md')).toBe(NOTES['Open.md']);
	});

	test('snoozes the note that the cursor is on, and ends that again', async () => {
		const stage = await openQueue();
		await stage.run('snooze-note');
		await stage.page.locator('.menu').getByText("Don't remind me here").click();
		await expect.poll(() => stage.page.locator('.dossier-queue-body .dossier-queue-name').allInnerTexts()).toEqual(['Worn', 'Open']);
		expect(await stage.canRun('stop-snoozing-note')).toBe(false);
		await stage.page.getByRole('button', { name: 'Snoozed 1' }).click();
		await stage.page.locator('.dossier-queue-list').focus();
		await stage.press('Home');
		await stage.run('stop-snoozing-note');
		await stage.page.getByRole('button', { name: 'Snoozed 0' }).waitFor();
	});
});

describe.skipIf(hasNoBrowser)('commands on this note', () => {
	const shared = sharedPage(() => StagePage.open(temporaryVault(NOTES), { note: 'Open.md' }));

	test('are offered in the note, and in a sidebar beside it', async () => {
		const stage = shared();
		await stage.untilRead();
		await stage.openNote('Open.md');
		expect(await runnable(stage)).toEqual(ON_THIS_NOTE);
		await stage.run('open-card');
		expect(await runnable(stage)).toEqual(ON_THIS_NOTE);
	});

	test('are not offered in a tab of no note', async () => {
		const stage = shared();
		await stage.untilRead();
		await stage.page.evaluate(async () => {
			const leaf = window.stage?.app.workspace.getLeaf('tab');
			await leaf?.setViewState({ type: 'dossier-comparison', active: true, state: { query: 'actors: Cold, Worn' } });
		});
		await stage.page.locator('.dossier-comparison-view .dossier-grid').waitFor();
		expect(await runnable(stage)).toEqual([]);
	});
});
