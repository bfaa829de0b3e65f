/** What the menus of links, files and selections offer for actors, in every place a link stands. */
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault } from './stage-page';

const actor = (revenue: string, related = ''): string => `#actor #semis\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Revenue | ${revenue} |\n\n## Related\n\n${related}\n\n*Updated 2026-01-01*\n`;
const NOTES = {
	'Acme.md': actor('$1B from [[Worn]]', '- [[Worn]] — competitor'),
	'Worn.md': actor('$2B', '- [[Acme]] — competitor'),
	'Quartz.md': actor('$3B'),
	'Plain.md': 'Text.\n',
	'Home.md': 'Read [[Worn]] and [[Plain]] and [the third](Quartz.md).\n\n```dossier-compare\nactors: Acme, Worn\n```\n\nBelow.\n',
};
const OURS = ['Open card', 'Compare with…', 'Add to comparison'];

const items = ({ page }: StagePage): Promise<string[]> => page.locator('.menu .menu-item-title').allInnerTexts();
const ours = async (stage: StagePage): Promise<string[]> => (await items(stage)).filter((title) => OURS.includes(title));
const name = (stage: StagePage): Promise<string> => stage.panel.locator('.dossier-card-name').innerText();

async function choose({ page }: StagePage, title: string): Promise<void> {
	await page.locator('.menu-item', { hasText: title }).click();
}

async function compare({ page }: StagePage, query: string): Promise<void> {
	await page.evaluate((state) => window.stage?.app.workspace.getLeaf('tab').setViewState({ type: 'dossier-comparison', active: true, state: { query: state } }), query);
	await page.locator('.dossier-comparison-view .dossier-grid').waitFor();
}

/** What the comparison in a tab asks for. */
function query({ page }: StagePage): Promise<unknown> {
	return page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('dossier-comparison')[0]?.getViewState().state?.query);
}

describe.skipIf(hasNoBrowser)('the menu of a link to an actor', () => {
	const shared = sharedPage(async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Home.md' });
		await stage.untilRead();
		return stage;
	});

	async function inReadingView(stage: StagePage): Promise<void> {
		await stage.openNote('Home.md');
		await stage.page.evaluate(() => window.stage?.setMode('preview'));
	}

	test.each<[string, (stage: StagePage) => Promise<void>]>([
		['in Reading view', async (stage) => {
			await inReadingView(stage);
			await stage.page.locator('.markdown-preview-view a.internal-link', { hasText: 'Worn' }).first().click({ button: 'right' });
		}],
		['in the editor', async (stage) => {
			await stage.openNote('Home.md');
			await stage.page.evaluate(() => window.stage?.setMode('source'));
			await stage.page.locator('.cm-line', { hasText: 'Read' }).click({ button: 'right', position: { x: 70, y: 8 } });
		}],
		['on the card', async (stage) => {
			await stage.openNote('Acme.md');
			await stage.run('open-card');
			await stage.card.locator('.dossier-card-rows a.internal-link', { hasText: 'Worn' }).first().click({ button: 'right' });
		}],
		['in a live table', async (stage) => {
			await inReadingView(stage);
			await stage.page.locator('.dossier-grid a.internal-link', { hasText: 'Worn' }).first().click({ button: 'right' });
		}],
		['in the list of files', async (stage) => {
			await stage.page.locator('.nav-file-title', { hasText: 'Worn' }).click({ button: 'right' });
		}],
	])('opens its card and compares it, once each, %s', async (_, open) => {
		const stage = shared();
		await open(stage);
		await expect.poll(() => ours(stage)).toEqual(['Open card', 'Compare with…']);
		await choose(stage, 'Open card');
		await expect.poll(() => name(stage)).toBe('Worn');
	});

	test('offers nothing of ours for another note', async () => {
		const stage = shared();
		await inReadingView(stage);
		await stage.page.locator('a.internal-link', { hasText: 'Plain' }).click({ button: 'right' });
		await expect.poll(() => items(stage)).toContain('Open in new tab');
		expect(await ours(stage)).toEqual([]);
		await stage.closeWindows();
	});

	test('can be had by the keys of the editor, for the link that the cursor is in', async () => {
		const stage = shared();
		await stage.openNote('Home.md');
		await stage.page.evaluate(() => window.stage?.setMode('source'));
		await stage.putCursorAfter('[the thi');
		await stage.page.evaluate(() => document.activeElement?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })));
		await choose(stage, 'Open card');
		await expect.poll(() => name(stage)).toBe('Quartz');
	});

	test('the card stays with that actor until another note is gone to, or the card is opened again', async () => {
		const stage = shared();
		await inReadingView(stage);
		await stage.page.locator('.markdown-preview-view a.internal-link', { hasText: 'Worn' }).first().click({ button: 'right' });
		await choose(stage, 'Open card');
		await expect.poll(() => name(stage)).toBe('Worn');
		await stage.page.locator('.markdown-preview-view p').first().click();
		expect(await name(stage)).toBe('Worn');
		await stage.run('open-card');
		await stage.page.locator('.dossier-card-empty:visible').waitFor();
		await stage.openNote('Acme.md');
		await expect.poll(() => name(stage)).toBe('Acme');
	});

	test('"Compare with…" opens the choice of actors with it chosen', async () => {
		const stage = shared();
		await inReadingView(stage);
		await stage.page.locator('.markdown-preview-view a.internal-link', { hasText: 'Worn' }).first().click({ button: 'right' });
		await choose(stage, 'Compare with…');
		await expect.poll(() => stage.page.locator('.dossier-picker-pill').allInnerTexts()).toEqual(['Worn']);
		await stage.closeWindows();
	});
});

describe.skipIf(hasNoBrowser)('"Add to comparison"', () => {
	const shared = sharedPage(async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Home.md' });
		await stage.untilRead();
		return stage;
	});

	async function menuOf(stage: StagePage, file: string): Promise<void> {
		await stage.closeWindows();
		await stage.page.locator('.nav-file-title', { hasText: file }).click({ button: 'right' });
	}

	test.each<[string, string, string]>([
		['of names, which keeps those that were not found', 'actors: Acme, Missing', 'actors: Acme, Missing, [[Quartz]]'],
		['of peers, whose subject stays the subject', 'peers of: [[Acme]]\nsort: Revenue desc', 'actors: [[Acme]], [[Worn]], [[Quartz]]\nsubject: [[Acme]]\nsort: Revenue desc'],
	])('adds to the open one: %s', async (_, before, after) => {
		const stage = shared();
		await compare(stage, before);
		await menuOf(stage, 'Quartz');
		await choose(stage, 'Add to comparison');
		await stage.expectNotice('Quartz added to the comparison.');
		await expect.poll(() => query(stage)).toBe(after);
		await menuOf(stage, 'Quartz');
		expect(await ours(stage)).toEqual(['Open card', 'Compare with…']);
		await stage.closeWindows();
		await stage.page.evaluate(() => {
			window.stage?.app.workspace.detachLeavesOfType('dossier-comparison');
			for (const notice of document.querySelectorAll('.notice')) notice.remove();
		});
	});
});
