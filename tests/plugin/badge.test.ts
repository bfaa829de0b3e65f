/**
 * The badge beside an Updated mark and the quiet line of Reading view, on the stage. Its reading view renders a whole
 * note at once; Obsidian's renders the sections that changed, and Live Preview is not here at all.
 */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault, type StagePageOptions } from './stage-page';

const NOTES = {
	'Stale.md': '#actor\n\nFirst.\n\n*Created 2025-01-01 · Updated 2026-01-01* (results)\n\nLast.\n',
	'Due.md': '#actor\n\nText.\n\n- one\n- **Updated:** 2026-06-20\n',
	'Fresh.md': '#actor\n\n*Updated [[2026-11-20|Nov 20]]*\n\nText.\n',
	'Month.md': '#actor\n\n*Updated Sep 2026*\n',
	'Unreadable.md': '#actor\n\n*Updated 06-10-2026*\n',
	'Property.md': '---\ntags: [actor]\nupdated: 2026-01-01\n---\n\n# Name\n\nText.\n',
	'Undated.md': '#actor\n\nText.\n',
	'Plain.md': 'Text.\n\n*Updated 2026-01-01*\n',
};

function open(note: string, options: StagePageOptions = {}): Promise<StagePage> {
	return StagePage.open(temporaryVault(NOTES), { note: `${note}.md`, ...options });
}

/** Puts a note on a page in place of the one that is open, into the editor or into reading view. */
async function show(stage: StagePage, note: string, mode: 'source' | 'preview'): Promise<StagePage> {
	await stage.openNote(`${note}.md`);
	await stage.page.evaluate((wanted) => window.stage?.setMode(wanted), mode);
	return stage;
}

async function openForReading(note: string, options: StagePageOptions = {}): Promise<StagePage> {
	const stage = await open(note, options);
	await stage.page.evaluate(() => window.stage?.setMode('preview'));
	return stage;
}

const inEditor = ({ page }: StagePage): Locator => page.locator('.cm-line .dossier-badge');
const inReading = ({ page }: StagePage): Locator => page.locator('.markdown-preview-view .dossier-badge');
const staleLine = ({ page }: StagePage): Locator => page.locator('.dossier-stale-line');

/** The text of the line or block that a badge stands in. */
function lineOf(badge: Locator): Promise<string> {
	return badge.evaluate((el) => el.closest('.cm-line, p, li')?.textContent ?? '');
}

describe.skipIf(hasNoBrowser)('the badge', () => {
	const shared = sharedPage(() => open('Stale'));

	test.each([
		['Stale', '*Created 2025-01-01 · Updated 2026-01-01* (results)●326 d', 'Created 2025-01-01 · Updated 2026-01-01●326 d (results)'],
		['Due', '- **Updated:** 2026-06-20◐156 d', 'Updated: 2026-06-20◐156 d'],
		['Fresh', '*Updated [[2026-11-20|Nov 20]]*○3 d', 'Updated Nov 20○3 d'],
		['Month', '*Updated Sep 2026*○54+ d', 'Updated Sep 2026○54+ d'],
		['Unreadable', '*Updated 06-10-2026*◇unreadable', 'Updated 06-10-2026◇unreadable'],
	])('stands on the line that dates the note, in the editor and in Reading view: %s', async (note, written, read) => {
		const stage = await show(shared(), note, 'source');
		await expect.poll(() => lineOf(inEditor(stage)), { timeout: 10_000 }).toBe(written);
		await stage.page.evaluate(() => window.stage?.setMode('preview'));
		await expect.poll(() => lineOf(inReading(stage)), { timeout: 10_000 }).toBe(read);
	});

	test('tells in its tooltip what the card says', async () => {
		const stage = await show(shared(), 'Stale', 'source');
		const sentence = 'Overdue · updated 326 days ago (Jan 1), due after 180';
		await inEditor(stage).waitFor();
		expect(await inEditor(stage).getAttribute('aria-label')).toBe(sentence);
	});

	test.each(['Undated', 'Plain'])('is not there in the note %s', async (note) => {
		const stage = await show(shared(), note, 'source');
		await stage.page.waitForTimeout(500);
		expect(await inEditor(stage).count()).toBe(0);
		await stage.page.evaluate(() => window.stage?.setMode('preview'));
		await stage.page.locator('.markdown-preview-view p').first().waitFor();
		expect(await inReading(stage).count()).toBe(0);
	});

	test('stays on its line while the text around it is typed, is not seen once its date is touched, and is found anew after a pause', async () => {
		const stage = await open('Stale');
		await inEditor(stage).waitFor();
		await stage.typeAfter('First.', '\n\nMore.');
		await stage.typeAfter('(results)', ' and more');
		expect(await lineOf(inEditor(stage))).toBe('*Created 2025-01-01 · Updated 2026-01-01* (results) and more●326 d');
		await stage.putCursorAfter('Updated 2026-01-0');
		await stage.press('Delete');
		expect(await inEditor(stage).isVisible()).toBe(false);
		await stage.page.keyboard.type('5');
		await inEditor(stage).getByText('322 d').waitFor();
	});

	test('is no taller than its line, and takes no place in the text', async () => {
		const stage = await show(shared(), 'Stale', 'source');
		const heights = (): Promise<number[]> => stage.page.locator('.cm-line').evaluateAll((lines) => lines.filter(({ textContent }) => textContent !== '').map((line) => line.getBoundingClientRect().height));
		await inEditor(stage).waitFor();
		expect(new Set(await heights()).size).toBe(1);
		await stage.putCursorAfter('(results)');
		await stage.press('ArrowRight');
		expect(await stage.cursorLine()).toBe(6);
	});
});

describe.skipIf(hasNoBrowser)('when the day has turned', () => {
	test('badge and line count another day, in the editor and in Reading view', async () => {
		const stage = await open('Stale');
		await inEditor(stage).getByText('326 d').waitFor();
		await stage.page.evaluate(async () => {
			await window.stage?.openNote('Stale.md', 'split');
			window.stage?.setMode('preview');
		});
		await staleLine(stage).getByText('326 days ago').waitFor();
		await stage.setTime('2026-11-24T08:00:00');
		await stage.page.evaluate(() => window.dispatchEvent(new Event('focus')));
		await inEditor(stage).filter({ hasText: '327 d', visible: true }).waitFor();
		await inReading(stage).getByText('327 d').waitFor();
		await staleLine(stage).getByText('327 days ago').waitFor();
	});
});

describe.skipIf(hasNoBrowser)('in Reading view a quiet line', () => {
	const shared = sharedPage(() => open('Stale'));

	test('stands below the mark of an overdue note, and there is no reminder', async () => {
		const stage = await show(shared(), 'Stale', 'preview');
		await stage.expectText(staleLine(stage), 'Overdue · updated 326 days ago (Jan 1), due after 180 · Mark updated today · Snooze');
		expect(await staleLine(stage).evaluate((el) => el.previousElementSibling?.textContent)).toContain('Updated 2026-01-01');
		expect(await stage.reminder.count()).toBe(0);
	});

	test('stands above the text where the date is a property', async () => {
		const stage = await show(shared(), 'Property', 'preview');
		await staleLine(stage).waitFor();
		expect(await staleLine(stage).evaluate((el) => el.nextElementSibling?.textContent)).toBe('Name');
	});

	test.each(['Due', 'Fresh', 'Undated', 'Plain'])('is not there in the note %s', async (note) => {
		const stage = await show(shared(), note, 'preview');
		await stage.page.locator('.markdown-preview-view p, .markdown-preview-view li').first().waitFor();
		expect(await staleLine(stage).count()).toBe(0);
	});

	test('marks the note as updated, with the next review and Undo, and is gone', async () => {
		const stage = await openForReading('Property');
		await stage.untilRead();
		await staleLine(stage).getByRole('button', { name: 'Mark updated today' }).click();
		await stage.expectNotice('Property marked updated today. Next review May 22, 2027.');
		await staleLine(stage).waitFor({ state: 'detached' });
		await stage.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
		await staleLine(stage).waitFor();
		expect(await stage.text).toBe(NOTES['Property.md']);
	});

	test('is put off, and the badge stays', async () => {
		const stage = await openForReading('Stale');
		await staleLine(stage).getByRole('button', { name: 'Snooze' }).click();
		await stage.page.locator('.menu').getByText('Until tomorrow').click();
		await staleLine(stage).waitFor({ state: 'detached' });
		expect(await inReading(stage).count()).toBe(1);
	});

	test.each([['dark', false], ['light', false], ['light', true]] as const)('looks quiet: %s, phone %s', async (theme, phone) => {
		const stage = await openForReading('Stale', { theme, phone });
		await staleLine(stage).waitFor();
		await stage.keepPicture(`reading-stale-${theme}${phone ? '-phone' : ''}`);
		if (!phone) return;
		for (const button of await staleLine(stage).getByRole('button').all()) {
			const box = await button.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
		}
	});
});
