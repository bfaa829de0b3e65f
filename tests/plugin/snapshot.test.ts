/**
 * Snapshots in the built plugin, on the stage: what refreshing them does to a note, and what is said
 * below their tables in reading view. It does not prove how Obsidian's own reading view divides notes.
 */
import { describe, expect, test } from 'vitest';
import { printSnapshot } from '../../src/core/comparison/snapshot/snapshot';
import { hasNoBrowser } from './stage-browser';
import { StagePage, temporaryVault } from './stage-page';

/** A table of two actors as they stand down, and the line on its age. */
function table(day: string, rows: readonly string[]): string {
	return ['| Metric | [[Alpha]] | [[Beta]] |', '| --- | --- | --- |', ...rows, '', `*As of ${day} · 2 actors, ${String(rows.length)} metrics*`].join('\n');
}
function snapshot(day: string, ...rows: string[]): string {
	return printSnapshot({ who: { kind: 'actors', names: ['[[Alpha]]', '[[Beta]]'] }, show: 'table' }, day, table(day, rows));
}
const actor = (...rows: string[]): string => ['#actor', '', '## Quick stats', '', '| Metric | Value |', '|---|---|', ...rows, ''].join('\n');

const OLD = snapshot('2026-11-01', '| P/E | 5 | 6 |', '| HQ | Oslo | Rome |');
const CURRENT = snapshot('2026-11-01', '| P/E | 7 | 6 |', '| HQ | Oslo | Rome |');
const DAMAGED = OLD.replace('\n%% end dossier-snapshot %%', '');
const NOTE = `# Report\n\n${OLD}\n\nBetween.\n\n${CURRENT}\n\nAfter.\n`;
const NOTES = {
	'Report.md': NOTE,
	'Damaged.md': `${OLD}\n\n${DAMAGED}\n`,
	'Plain.md': 'Text.\n',
	'Actors/Alpha.md': actor('| HQ | Oslo |', '| P/E | 7 |'),
	'Actors/Beta.md': actor('| HQ | Rome |', '| P/E | 6 |'),
};
const REFRESHED = NOTE.replace(OLD, snapshot('2026-11-23', '| P/E | 7 | 6 |', '| HQ | Oslo | Rome |'));
const COMMAND = 'refresh-comparisons';

async function open(note: string): Promise<StagePage> {
	return StagePage.open(temporaryVault(NOTES), { note });
}

describe.skipIf(hasNoBrowser)('refreshing the comparisons of a note', () => {
	test('rewrites those that no longer agree, keeps the cursor, and is one step to undo', async () => {
		const stage = await open('Report.md');
		await stage.putCursorAfter('After.');
		const line = await stage.cursorLine();
		await stage.runFromPalette('Refresh static tables in this note');
		await stage.expectNotice('1 static table refreshed, 1 unchanged.');
		expect(await stage.text).toBe(REFRESHED);
		expect(await stage.cursorLine()).toBe(line);
		await stage.run(COMMAND);
		await stage.expectNotice('2 static tables unchanged.');
		expect(await stage.text).toBe(REFRESHED);
		await stage.press('Control+z');
		await stage.expectNote((text) => text === NOTE);
	});

	test('is taken back from its notice', async () => {
		const stage = await open('Report.md');
		await stage.run(COMMAND);
		await stage.page.locator('.notice', { hasText: 'refreshed' }).getByRole('button', { name: 'Undo' }).click();
		await stage.expectNote((text) => text === NOTE);
	});

	test('is taken back once, however often Undo is clicked', async () => {
		const stage = await open('Report.md');
		await stage.run(COMMAND);
		await stage.page.locator('.notice').getByRole('button', { name: 'Undo' }).evaluate((el: HTMLElement) => [1, 2].forEach(() => el.click()));
		await stage.expectNote((text) => text === NOTE);
		expect(await stage.page.locator('.notice', { hasText: 'changed since' }).count()).toBe(0);
	});

	test('is not taken back in a note that has come in its place', async () => {
		const stage = await open('Report.md');
		await stage.run(COMMAND);
		const undo = stage.page.locator('.notice').getByRole('button', { name: 'Undo' });
		await undo.waitFor();
		await stage.page.evaluate(async (text) => {
			const vault = window.stage?.app.vault;
			const file = vault?.getFileByPath('Report.md');
			if (vault && file) await vault.delete(file);
			await vault?.create('Report.md', text);
		}, REFRESHED);
		await undo.click();
		await stage.expectNotice('"Report" couldn\'t be changed: it no longer exists.');
		expect(await stage.page.evaluate(() => window.stage?.vaultText('Report.md'))).toBe(REFRESHED);
	});

	test('leaves a damaged one as it is, says so with the line, and refreshes the others', async () => {
		const stage = await open('Damaged.md');
		await stage.run(COMMAND);
		await stage.expectNotice('1 static table refreshed.');
		await stage.expectNotice('Line 12: This static table has no end marker.');
		expect(await stage.text).toContain(DAMAGED);
	});

	test('keeps what the person wrote between the markers, and leaves a table that the person changed as it is', async () => {
		const own = (text: string): string => text.replace('\n%% end', '\n**Conclusion:** Alpha.\n%% end');
		const changed = OLD.replace('| 6 |', '| 6 (checked) |');
		const stage = await StagePage.open(temporaryVault({ ...NOTES, 'Own.md': `${own(OLD)}\n\n${changed}\n` }), { note: 'Own.md' });
		await stage.run(COMMAND);
		await stage.expectNotice('1 static table refreshed.');
		await stage.expectNotice('Line 17: This static table was changed by hand');
		expect(await stage.text).toBe(`${own(REFRESHED.split('\n\nBetween')[0]?.slice('# Report\n\n'.length) ?? '')}\n\n${changed}\n`);
	});

	test('says where there is nothing to refresh', async () => {
		const stage = await open('Plain.md');
		await stage.run(COMMAND);
		await stage.expectNotice('Nothing to refresh. Live tables update themselves.');
	});
});

describe.skipIf(hasNoBrowser)('in reading view', () => {
	test('a table that no longer agrees says how far, below it, and can be refreshed there', async () => {
		const stage = await open('Report.md');
		await stage.page.evaluate(() => window.stage?.setMode('preview'));
		const drift = stage.page.locator('.dossier-drift');
		await stage.expectText(drift, '1 of 4 values differs from the notes · Refresh');
		expect(await drift.count()).toBe(1);
		expect(await drift.evaluate((line) => line.previousElementSibling?.tagName)).toBe('TABLE');
		await stage.keepPicture('snapshot-drift');
		await drift.getByRole('button').click();
		await stage.expectNotice('1 static table refreshed, 1 unchanged.');
		await drift.waitFor({ state: 'detached' });
		expect(await stage.page.evaluate(() => window.stage?.vaultText('Report.md'))).toBe(REFRESHED);
	});

	test('the line comes and goes with what the notes say', async () => {
		const stage = await open('Report.md');
		await stage.page.evaluate(() => window.stage?.setMode('preview'));
		const drift = stage.page.locator('.dossier-drift');
		await expect.poll(() => drift.count()).toBe(1);
		await stage.page.evaluate(async () => {
			const vault = window.stage?.app.vault;
			const file = vault?.getFileByPath('Actors/Beta.md');
			if (vault && file) await vault.process(file, (text) => text.replace('Rome', 'Paris'));
		});
		await expect.poll(() => drift.allInnerTexts()).toEqual(['2 of 4 values differ from the notes · Refresh', '1 of 4 values differs from the notes · Refresh']);
	});
});
