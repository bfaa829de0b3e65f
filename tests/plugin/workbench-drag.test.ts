/** Rows and columns of a comparison that are dragged by their heads, in the built plugin on the stage. */
import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage } from './stage-page';

const actor = (cap: number): string => `#actor\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n| Market cap | $${cap}B |\n| Revenue | $${cap / 10}B |\n| HQ | Oslo |\n`;
const MANY = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`Many/Firm ${String(n).padStart(3, '0')}.md`, actor(n + 1)]));
const LINES = 'actors: Alpha, Beta, Gamma, Delta\nmetrics: Market cap, Revenue, HQ\nlayout: down';
const NOTES: Readonly<Record<string, string>> = {
	...MANY,
	'Alpha.md': actor(200), 'Beta.md': actor(1500), 'Gamma.md': actor(90), 'Delta.md': actor(70),
	'Start.md': 'Text.\n',
	'Block.md': `Above.\n\n\`\`\`dossier-compare\n${LINES}\n\`\`\`\n\nBelow.\n`,
};

describe.skipIf(hasNoBrowser)('a row or column is dragged by its head', () => {
	const shared = sharedPage(async () => {
		const stage = await StagePage.open(NOTES, { note: 'Start.md' });
		await stage.untilRead();
		return stage;
	});
	const view = (): Locator => shared().page.locator('.dossier-comparison').last();
	const actors = (): Promise<string[]> => view().locator('.dossier-grid-body [role="rowheader"] .dossier-grid-head-text').allInnerTexts();
	const metrics = (): Promise<string[]> => view().locator('[role="columnheader"] .dossier-grid-head-text').allInnerTexts();
	const head = (name: string): Locator => view().locator('.dossier-grid-head', { hasText: name }).first();
	const line = (): Locator => view().locator('.dossier-grid-drop-line');
	const query = (): Promise<string> => shared().page.evaluate(() => String(window.stage?.app.workspace.getLeavesOfType('dossier-comparison')[0]?.getViewState().state?.['query']));

	async function show(lines = LINES): Promise<void> {
		await shared().closeWindows();
		await shared().page.evaluate(async (state) => {
			const { workspace } = window.stage?.app ?? {};
			for (const leaf of workspace?.getLeavesOfType('dossier-comparison') ?? []) leaf.detach();
			await workspace?.getLeaf('tab').setViewState({ type: 'dossier-comparison', active: true, state: { query: state } });
		}, lines);
		await view().locator('.dossier-grid-body [role="row"]').first().waitFor();
	}

	/** A place in an element, in shares of its width and height. */
	async function placeIn(target: Locator, [across, down] = [0.5, 0.5]): Promise<{ x: number; y: number }> {
		const { x, y, width, height } = await target.boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 };
		return { x: x + width * across, y: y + height * down };
	}

	/** Takes a head up and holds it somewhere. */
	async function hold(name: string, over: Locator, at?: [number, number]): Promise<void> {
		const { mouse } = shared().page;
		const [from, to] = [await placeIn(head(name)), await placeIn(over, at)];
		await mouse.move(from.x, from.y);
		await mouse.down();
		await mouse.move(to.x, to.y, { steps: 4 });
		await line().waitFor({ state: 'attached' });
	}

	const drop = (): Promise<void> => shared().page.mouse.up();

	afterEach(async () => {
		await shared().page.evaluate(() => document.body.removeAttribute('dir'));
		expect(await line().count()).toBe(0);
	});

	test('a row lands where a line shows it, in one step, and its head has the focus', async () => {
		await show(`${LINES}\nsort: Market cap desc`);
		expect(await actors()).toEqual(['Beta', 'Alpha', 'Gamma', 'Delta']);
		await hold('Beta', head('Gamma'), [0.5, 0.9]);
		await line().waitFor();
		const [shown, below] = [await placeIn(line()), await placeIn(head('Gamma'), [0.5, 1])];
		expect(Math.abs(shown.y - below.y)).toBeLessThanOrEqual(3);
		await shared().keepPicture('drag-row');
		await drop();
		expect(await actors()).toEqual(['Alpha', 'Gamma', 'Beta', 'Delta']);
		expect(await query()).toBe('actors: Alpha, Gamma, Beta, Delta\nmetrics: Market cap, Revenue, HQ\nlayout: down');
		expect(await view().locator('.dossier-hidden[role="status"]').innerText()).toBe('Beta moved to place 3 of 4.');
		await shared().press('Control+z');
		expect(await actors()).toEqual(['Beta', 'Alpha', 'Gamma', 'Delta']);
	});

	test.each([[false, 'ltr', 0.9], [true, 'rtl', 0.1]] as const)('a column lands, and is not sorted by that; a click sorts as ever (right to left: %s)', async (_, direction, end) => {
		await show();
		await shared().page.evaluate((dir) => document.body.setAttribute('dir', dir), direction);
		await hold('Market cap', head('Revenue'), [end, 0.5]);
		await line().waitFor();
		await drop();
		expect(await metrics()).toEqual(['Actor', 'Revenue', 'Market cap', 'HQ', 'Updated']);
		expect(await query()).toBe('actors: Alpha, Beta, Gamma, Delta\nmetrics: Revenue, Market cap, HQ\nlayout: down');
		await hold('HQ', head('Revenue'), [1 - end, 0.5]);
		await drop();
		expect(await metrics()).toEqual(['Actor', 'HQ', 'Revenue', 'Market cap', 'Updated']);
		await head('Market cap').locator('button').click();
		expect(await actors()).toEqual(['Beta', 'Alpha', 'Gamma', 'Delta']);
	});

	test('Escape takes it back, and what doesn’t move asks for nothing', async () => {
		await show();
		await hold('Gamma', head('Alpha'), [0.5, 0.1]);
		await shared().press('Escape');
		expect(await line().count()).toBe(0);
		await drop();
		await hold('Gamma', head('Beta'), [0.5, 0.9]);
		expect(await line().isVisible()).toBe(false);
		await drop();
		expect(await actors()).toEqual(['Alpha', 'Beta', 'Gamma', 'Delta']);
		expect(await query()).toBe(LINES);
		expect(await shared().page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('markdown').length)).toBe(1);
	});

	test('nothing is dragged before the actor that is pinned, nor that one itself', async () => {
		await show(`${LINES.replace('down', 'across')}\nsubject: Gamma`);
		expect(await metrics()).toEqual(['Metric', 'Gamma', 'Alpha', 'Beta', 'Delta']);
		await hold('Delta', head('Gamma'), [0.1, 0.5]);
		const [shown, edge] = [await placeIn(line()), await placeIn(head('Alpha'), [0, 0.5])];
		expect(Math.abs(shown.x - edge.x)).toBeLessThanOrEqual(3);
		await drop();
		expect(await metrics()).toEqual(['Metric', 'Gamma', 'Delta', 'Alpha', 'Beta']);
		const [from, to] = [await placeIn(head('Gamma')), await placeIn(head('Beta'))];
		await shared().page.mouse.move(from.x, from.y);
		await shared().page.mouse.down();
		await shared().page.mouse.move(to.x, to.y, { steps: 4 });
		expect(await line().count()).toBe(0);
		await drop();
		expect(await query()).toBe('actors: Delta, Alpha, Beta, Gamma\nsubject: Gamma\nmetrics: Market cap, Revenue, HQ\nlayout: across');
	});

	test('near the edge the rows scroll, however many there are', async () => {
		await show('folder: Many\nmetrics: Market cap, Revenue, HQ\nlayout: down');
		const box = view().locator('.dossier-grid-box');
		await hold('Firm 001', box, [0.1, 0.99]);
		await expect.poll(() => box.evaluate((el) => el.scrollTop)).toBeGreaterThan(3000);
		const { x, y } = await placeIn(box, [0.1, 0.5]);
		await shared().page.mouse.move(x, y);
		await drop();
		const names = await query();
		const at = names.split('\n')[0]?.split(', ').indexOf('[[Firm 001]]') ?? 0;
		expect(at).toBeGreaterThan(60);
		expect(await shared().page.evaluate(() => document.activeElement?.textContent)).toBe('Firm 001');
	});

	test.each(['preview', 'source'] as const)('is dragged in a live table the same way, which then has something to save (%s)', async (mode) => {
		await shared().page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('dossier-comparison').forEach((leaf) => leaf.detach()));
		await shared().openNote('Block.md');
		await shared().page.evaluate((wanted) => window.stage?.setMode(wanted), mode);
		await view().locator('.dossier-grid-body [role="row"]').first().waitFor();
		await hold('Delta', head('Alpha'), [0.5, 0.1]);
		await drop();
		expect(await actors()).toEqual(['Delta', 'Alpha', 'Beta', 'Gamma']);
		expect(await shared().page.locator('.dossier-comparison-draft').isVisible()).toBe(true);
		await shared().page.getByRole('button', { name: 'Discard' }).click();
		await shared().openNote('Start.md');
	});
});

describe.skipIf(hasNoBrowser)('by a finger', () => {
	const actors = ({ page }: StagePage): Promise<string[]> => page.locator('.dossier-grid-body [role="rowheader"] .dossier-grid-head-text').allInnerTexts();

	test('a head is held, then dragged; held and let go, it has its menu; moved at once, it scrolls', async () => {
		const stage = await StagePage.open(NOTES, { note: 'Start.md', phone: true });
		const { page } = stage;
		await stage.untilRead();
		await page.evaluate(async (state) => {
			await window.stage?.app.workspace.getLeaf('tab').setViewState({ type: 'dossier-comparison', active: true, state: { query: state } });
		}, LINES);
		await page.locator('.dossier-grid-body [role="row"]').first().waitFor();
		const finger = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) => finger.send('Input.dispatchTouchEvent', { type, touchPoints: points });
		const head = page.locator('.dossier-grid-body [role="rowheader"]', { hasText: 'Alpha' });
		const { x, y, height } = await head.boundingBox() ?? { x: 0, y: 0, height: 0 };
		expect(height).toBeGreaterThanOrEqual(44);
		const at = { x: x + 20, y: y + height / 2 };
		await touch('touchStart', at);
		await page.locator('.dossier-grid-head.is-dragged').waitFor();
		for (const step of [0.3, 0.6, 1, 1.2]) await touch('touchMove', { x: at.x, y: at.y + step * height });
		await page.locator('.dossier-grid-drop-line:visible').waitFor();
		await stage.keepPicture('drag-phone');
		await touch('touchEnd');
		await expect.poll(() => actors(stage)).toEqual(['Beta', 'Alpha', 'Gamma', 'Delta']);
		await touch('touchStart', at);
		await page.locator('.dossier-grid-head.is-dragged', { hasText: 'Beta' }).waitFor();
		expect(await page.locator('.menu').count()).toBe(0);
		await touch('touchEnd');
		await page.locator('.menu-item', { hasText: 'Move down' }).waitFor();
		await stage.press('Escape');
		await touch('touchStart', at);
		await touch('touchMove', { x: at.x, y: at.y + 40 });
		await stage.passTime(1000);
		expect(await page.locator('.dossier-grid-head.is-dragged').count()).toBe(0);
		await touch('touchEnd');
		expect(await actors(stage)).toEqual(['Beta', 'Alpha', 'Gamma', 'Delta']);
	});
});
