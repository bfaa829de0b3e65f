/** The command "Check this note" in the built plugin, on the stage, and the place of problems on the card. */
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { StagePage, temporaryVault } from './stage-page';

const FINE = '#actor\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n| HQ | Oslo |\n\n**Bull:**\n- Cheap\n\n**Bear:**\n- Small\n- Slow\n\n*Updated 2026-01-01*\n\n## Related\n\n- [[Basalt]]\n';
const BROKEN = FINE.replace('| HQ | Oslo |', '| HQ | Oslo | a | b |').replace('2026-01-01', '2026-13-45');

/** From here on the vault can't read this note. */
function breakReading(stage: StagePage, note: string): Promise<void> {
	return stage.page.evaluate((broken) => {
		const vault = window.stage?.app.vault;
		if (vault === undefined) return;
		const read = vault.cachedRead.bind(vault);
		// The editor, which reads by `read`, still opens the note.
		vault.read = read;
		vault.cachedRead = (file) => (file.path === broken ? Promise.reject(new Error('EACCES: permission denied')) : read(file));
	}, note);
}

describe.skipIf(hasNoBrowser)('checking a note', () => {
	test('lists each line that could not be read; Enter or a click goes there', async () => {
		const stage = await StagePage.open(temporaryVault({ 'Acme.md': BROKEN }), { note: 'Acme.md' });
		await stage.runFromPalette('Check this note');
		const modal = stage.page.locator('.modal', { has: stage.page.locator('.dossier-check') });
		await stage.expectText(modal, 'Acme: 2 lines couldn\'t be read');
		const problems = modal.locator('.dossier-check-problem');
		await stage.expectText(problems.nth(0), 'Line 7 This row has 4 cells, but its table has 2 columns.');
		await stage.expectText(problems.nth(1), 'Line 16 Updated date "2026-13-45" can\'t be read. Write it as YYYY-MM-DD.');
		await stage.keepPicture('check-problems');
		await stage.press('ArrowDown', 'Enter');
		await modal.waitFor({ state: 'detached' });
		await expect.poll(() => stage.cursorLine()).toBe(16);
		await stage.run('check-note');
		await problems.nth(0).click();
		await expect.poll(() => stage.cursorLine()).toBe(7);
	});

	test('says what was read where there is no problem', async () => {
		const stage = await StagePage.open(temporaryVault({ 'Acme.md': FINE }), { note: 'Acme.md', theme: 'light' });
		await stage.run('check-note');
		await stage.expectText(stage.page.locator('.dossier-check'), 'No problems. Tracked by the rule #actor. Found 1 quick stat under Quick stats, 1 bull and 2 bear points, updated Jan 1, 2026, 1 related.');
		await stage.keepPicture('check-fine');
		await stage.press('Escape');
		await stage.page.locator('.dossier-check').waitFor({ state: 'detached' });
	});

	test('counts what is typed and not saved yet', async () => {
		const stage = await StagePage.open(temporaryVault({ 'Acme.md': FINE.replace('2026-01-01', '2026-01-3') }), { note: 'Acme.md' });
		await stage.typeAfter('*Updated 2026-01-3', '9');
		await stage.run('check-note');
		await stage.expectText(stage.page.locator('.dossier-check'), 'Line 16 Updated date "2026-01-39" can\'t be read.');
	});

	test('says that the note could not be read, and why; the console has a trace of it', async () => {
		const stage = await StagePage.open(temporaryVault({ 'Acme.md': FINE }), { note: 'Acme.md' });
		const traces: string[] = [];
		stage.page.on('console', (message) => message.type() === 'debug' && traces.push(message.text()));
		await stage.page.evaluate(() => window.stage?.setMode('preview'));
		await breakReading(stage, 'Acme.md');
		await stage.run('check-note');
		await stage.expectText(stage.page.locator('.dossier-check'), 'The note couldn\'t be read: EACCES: permission denied');
		await expect.poll(() => traces.join()).toContain('Dossier: "Acme.md" couldn\'t be read.');
	});

	test('says why a note is no actor note', async () => {
		const stage = await StagePage.open(temporaryVault({ 'Home.md': '# Home\n', '.obsidian/plugins/dossier/data.json': '{"actors":["Companies/","has ticker"]}' }), { note: 'Home.md' });
		await stage.run('check-note');
		await stage.expectText(stage.page.locator('.dossier-check'), 'Dossier doesn\'t track this note. Actor notes are in Companies/, or have the property ticker. You can change the rules in Dossier\'s settings.');
		await stage.closeNote();
		expect(await stage.canRun('check-note')).toBe(false);
	});

	test('says what leaves a note out, as the app has it by now', async () => {
		const stage = await StagePage.open(temporaryVault({ 'Old/Acme.md': FINE }), { note: 'Old/Acme.md' });
		await stage.run('check-note');
		await stage.expectText(stage.page.locator('.dossier-check'), 'No problems.');
		await stage.press('Escape');
		await stage.page.evaluate(() => window.stage?.app.vault.adapter.write('.obsidian/app.json', '{"userIgnoreFilters":["Old/"]}'));
		await stage.run('check-note');
		await stage.expectText(stage.page.locator('.dossier-check'), 'It is no actor note: "Old/" is one of Obsidian\'s excluded files. You can change that in Obsidian\'s settings: Files and links, Excluded files.');
		await stage.expectText(stage.panel, 'It is no actor note: "Old/" is one of Obsidian\'s excluded files. You can change that in Obsidian\'s settings: Files and links, Excluded files.');
		expect(await stage.panel.getByRole('button', { name: 'Add tag' }).count()).toBe(0);
	});

	test('on a phone has rows that a finger hits', async () => {
		const stage = await StagePage.open(temporaryVault({ 'Acme.md': BROKEN }), { note: 'Acme.md', phone: true });
		await stage.run('check-note');
		const problem = stage.page.locator('.dossier-check-problem').first();
		await problem.waitFor();
		expect((await problem.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await stage.keepPicture('check-phone');
		await problem.click();
		await expect.poll(() => stage.cursorLine()).toBe(7);
	});
});

test.skipIf(hasNoBrowser)('the card of a note that the vault cannot read says so, and why', async () => {
	const stage = await StagePage.open(temporaryVault({ 'Acme.md': FINE, 'Basalt.md': FINE }), { note: 'Acme.md' });
	await stage.expectText(stage.card.locator('.dossier-card-name'), 'Acme');
	await breakReading(stage, 'Basalt.md');
	await stage.openNote('Basalt.md');
	await stage.expectText(stage.panel, 'Basalt couldn\'t be read: EACCES: permission denied');
	expect(await stage.card.isVisible()).toBe(false);
});

test.skipIf(hasNoBrowser)('the card of a long note says how many lines could not be read where it is seen without scrolling, and leads to each', async () => {
	const points = Array.from({ length: 60 }, (_, number) => `- Point ${number}`).join('\n');
	const stage = await StagePage.open(temporaryVault({ 'Acme.md': BROKEN.replace('- Cheap', points) }), { note: 'Acme.md' });
	const heading = stage.section('problems').getByRole('button', { name: '2 lines couldn\'t be read' });
	await heading.waitFor();
	expect((await heading.boundingBox())?.y).toBeLessThan(300);
	await stage.keepPicture('card-problems-folded');
	await heading.click();
	await stage.rows('problems').first().click();
	await expect.poll(() => stage.cursorLine()).toBe(7);
	await stage.keepPicture('card-problems');
});
