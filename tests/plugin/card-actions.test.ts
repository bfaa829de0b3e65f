/** What can be done with a card and with its values, without going to the note. */
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault } from './stage-page';

const actor = (revenue: string, date: string, related: string): string => `---\nsector: Tools\n---\n#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Revenue | **${revenue}** from [[Worn]] |\n| Outlook | |\n\n**Bull:**\n- Cheap\n\n**Bear:**\n- Slow\n\n*Updated ${date}*\n\n## Related\n\n- [[${related}]] — competitor\n`;
const NOTES = {
	'Acme.md': actor('$1B', '2026-01-01', 'Worn'),
	'Worn.md': actor('$2B', '2026-11-20', 'Acme'),
	'Quartz.md': actor('$3B', '2026-11-20', 'Worn'),
	'Plain.md': 'Text.\n',
};

async function open(note = 'Acme.md'): Promise<StagePage> {
	const stage = await StagePage.open(temporaryVault(NOTES), { note });
	await stage.untilRead();
	await stage.run('open-card');
	await stage.card.locator('.dossier-card-name').waitFor();
	// The clipboard of a browser under test asks for leave.
	await stage.page.evaluate(() => {
		const writeText = (text: string): Promise<void> => Promise.resolve(document.body.setAttribute('data-copied', text));
		Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
	});
	return stage;
}

const copied = ({ page }: StagePage): Promise<string | null> => page.locator('body').getAttribute('data-copied');
const titles = ({ page }: StagePage): Promise<string[]> => page.locator('.menu .menu-item-title').allInnerTexts();
const names = ({ page }: StagePage): Promise<string[]> => page.locator('.dossier-card:visible .dossier-card-name').allInnerTexts();

async function choose({ page }: StagePage, title: string): Promise<void> {
	await page.locator('.menu-item').getByText(title, { exact: true }).click();
}

async function menuOf(stage: StagePage, row: string): Promise<void> {
	await stage.closeWindows();
	await stage.row(row).locator('.dossier-card-text').click({ button: 'right' });
}

describe.skipIf(hasNoBrowser)('the menu of a value', () => {
	const shared = sharedPage(open);

	test.each<[string, string[]]>([
		['Revenue', ['Copy value', 'Copy with source link', 'Compare metric with peers', 'Why is this here?', 'Go to line 10']],
		['Cheap', ['Copy point', 'Copy with source link', 'Why is this here?', 'Go to line 14']],
	])('of %s offers what can be done with it', async (row, entries) => {
		const stage = shared();
		await menuOf(stage, row);
		await expect.poll(() => titles(stage)).toEqual(entries);
		await stage.closeWindows();
	});

	test.each<[string, string, string]>([
		['Copy value', 'Revenue', '$1B from Worn'],
		['Copy with source link', 'Revenue', 'Revenue: $1B from Worn ([[Acme#Quick stats]])'],
		['Copy point', 'Slow', 'Slow'],
	])('%s of %s', async (entry, row, text) => {
		const stage = shared();
		await menuOf(stage, row);
		await choose(stage, entry);
		await expect.poll(() => copied(stage)).toBe(text);
	});

	test('a metric is compared with peers', async () => {
		const stage = await open();
		await menuOf(stage, 'Revenue');
		await choose(stage, 'Compare metric with peers');
		await expect.poll(() => stage.page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('dossier-comparison')[0]?.getViewState().state?.query)).toBe('peers of: [[Acme]]\nmetrics: Revenue');
	});
});

describe.skipIf(hasNoBrowser)('the buttons of a card', () => {
	test('copy it as Markdown, and as a block that shows it', async () => {
		const stage = await open();
		const copy = stage.card.getByRole('button', { name: 'Copy', exact: true });
		await copy.click();
		await choose(stage, 'Copy as live card');
		await expect.poll(() => copied(stage)).toBe('```dossier\nactor: [[Acme]]\n```');
		await stage.expectNotice('Live card copied.');
		await copy.click();
		await choose(stage, 'Copy as Markdown');
		await expect.poll(() => copied(stage)).toContain('- Revenue: **$1B** from [[Worn]]');
	});

	test('compare it with its peers', async () => {
		const stage = await open();
		await stage.card.getByRole('button', { name: 'Compare with peers' }).click();
		await expect.poll(() => stage.page.locator('.dossier-picker-pill').allInnerTexts()).toContain('Acme');
	});

	test('mark an overdue note as updated, and are not there on a fresh one', async () => {
		const stage = await open();
		await stage.freshness.getByRole('button', { name: 'Mark updated today' }).click();
		await stage.expectNote((text) => text.includes('*Updated 2026-11-23*'));
		await expect.poll(() => stage.freshness.getByRole('button', { name: 'Mark updated today' }).count()).toBe(0);
	});

	test('are reached by the arrow keys', async () => {
		const stage = await open();
		await stage.card.locator('.dossier-card-name a').focus();
		await stage.press('ArrowDown');
		const focused = (): Promise<string | null> => stage.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
		expect(await focused()).toBe('Compare with peers');
		await stage.press('ArrowRight', 'ArrowRight');
		expect(await focused()).toBe('Pin');
		await stage.press('Enter');
		await expect.poll(focused).toBe('Unpin');
	});
});

describe.skipIf(hasNoBrowser)('a pinned card', () => {
	test('stays, while a second one follows; unpinned, it follows again', async () => {
		const stage = await open();
		await stage.card.getByRole('button', { name: 'Pin', exact: true }).click();
		await expect.poll(() => names(stage)).toEqual(['Acme', 'Acme']);
		await stage.openNote('Worn.md');
		await expect.poll(() => names(stage)).toEqual(['Acme', 'Worn']);
		await stage.openNote('Plain.md');
		await expect.poll(() => names(stage)).toEqual(['Acme']);
		await stage.openNote('Quartz.md');
		await stage.page.getByRole('button', { name: 'Unpin' }).click();
		await expect.poll(() => names(stage)).toEqual(['Quartz', 'Quartz']);
	});

	test('is left alone by "Open card", which shows the second one', async () => {
		const stage = await open();
		await stage.card.getByRole('button', { name: 'Pin', exact: true }).click();
		await expect.poll(() => names(stage)).toEqual(['Acme', 'Acme']);
		await stage.page.locator('.nav-file-title', { hasText: 'Quartz' }).click({ button: 'right' });
		await choose(stage, 'Open card');
		await expect.poll(() => names(stage)).toEqual(['Acme', 'Quartz']);
	});

	test('comes back with the layout, held to its note', async () => {
		const stage = await open();
		await stage.card.getByRole('button', { name: 'Pin', exact: true }).click();
		await stage.openNote('Quartz.md');
		await expect.poll(() => names(stage)).toEqual(['Acme', 'Quartz']);
		await stage.page.evaluate(async () => {
			const workspace = window.stage?.app.workspace;
			const [pinned, other] = workspace?.getLeavesOfType('dossier-card') ?? [];
			const state = pinned?.getViewState();
			for (const leaf of [pinned, other]) leaf?.detach();
			if (state !== undefined) await workspace?.getRightLeaf(false).setViewState(state);
		});
		await expect.poll(() => names(stage)).toEqual(['Acme']);
	});
});
