/** A cell of a table edited as Live Preview does it: by an editor of its own, which has the plugin's extensions too. */
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { AFTER_PAUSE, StagePage, temporaryVault } from './stage-page';

/** In a folder of actors any text is one of an actor note, that of a cell alone too. */
const VAULT = {
	'.obsidian/plugins/dossier/data.json': JSON.stringify({ actors: ['Firms/'] }),
	'Firms/Acme.md': '*Updated 2026-01-01*\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Revenue | *Updated 2025-06-01* |\n',
};

describe.skipIf(hasNoBrowser)('a cell that is edited', () => {
	test('is not taken for the note: nothing of ours is in it, no room for marks either, and the note is reminded of once', async () => {
		const stage = await StagePage.open(temporaryVault(VAULT), { note: 'Firms/Acme.md' });
		expect(await stage.page.locator('.dossier-marks').count()).toBe(0);
		await stage.untilRead();
		await stage.run('open-findings');
		await stage.page.locator('.dossier-findings-status', { hasText: 'finding' }).waitFor();
		await stage.page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('dossier-findings').forEach((leaf) => leaf.detach()));
		await stage.page.locator('.cm-line .dossier-badge', { hasText: '326 d' }).waitFor();
		await stage.page.locator('.dossier-marks').waitFor();
		await stage.page.evaluate(() => window.stage?.editCell('*Updated 2025-06-01*'));
		await stage.page.keyboard.insertText(' (results)');
		await stage.expectNote((text) => text.includes('| *Updated 2025-06-01* (results) |'));
		// Longer than badge and reminder wait for a pause.
		await stage.passTime(AFTER_PAUSE);
		expect(await stage.page.locator('.cm-table-widget [class*="dossier-"]').count()).toBe(0);
		expect(await stage.reminder.count()).toBe(1);
		await stage.expectText(stage.reminder, 'Overdue: updated 326 days ago (Jan 1)');
		expect(await stage.page.locator('.cm-table-widget .cm-content').evaluate((el) => el === document.activeElement)).toBe(true);
	});
});
