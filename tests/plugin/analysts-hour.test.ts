/**
 * An analyst's hour with a comparison, from the note to the spreadsheet: by mouse, and again by keyboard alone. Each click,
 * key and text that is typed is a step; how many there are is held, so that none is added unnoticed.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { StagePage } from './stage-page';

const PEERS = ['Bolt', 'Crux', 'Dune', 'Echo', 'Fort', 'Gale'];

function note(name: string, index: number, rows: readonly string[] = [], related = ''): string {
	const stats = [`| Market cap | $${index * 10 + 5}B |`, `| Revenue (2025) | $${index}.5B |`, `| Revenue (TTM) | $${index + 1}.2B |`, `| Gross margin | ${index + 30}% |`, `| Employees | ${index},000 |`, `| Dividend yield | ${index}% |`, ...rows];
	return `#actor\n\n# ${name}\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n${stats.join('\n')}\n\n## Related\n\n${related}`;
}

const RARE = ['| Backlog | $2B |', '| Capex | $1B |'];
/** Gale gives no trailing revenue, so that years are compared until the person wants otherwise. */
const NOTES: Readonly<Record<string, string>> = {
	'Acme.md': note('Acme', 9, RARE, PEERS.map((peer) => `- [[${peer}]] — competitor\n`).join('')),
	...Object.fromEntries(PEERS.map((peer, index) => [`${peer}.md`, note(peer, index + 1).replace(peer === 'Gale' ? /\| Revenue \(TTM\).*\n/ : '\0', '')])),
	'Hull.md': note('Hull', 8),
};

/** What a person does, counted. */
class Hand {
	steps = 0;

	constructor(readonly page: Page) {}

	async click(target: Locator, button: 'left' | 'right' = 'left'): Promise<void> {
		this.steps++;
		await target.click({ button });
	}

	async press(...keys: string[]): Promise<void> {
		for (const key of keys) {
			this.steps++;
			await this.page.keyboard.press(key);
		}
	}

	async type(text: string): Promise<void> {
		this.steps++;
		await this.page.keyboard.insertText(text);
	}
}

const BLOCK = [
	'```dossier-compare', 'actors: [[Acme]], [[Echo]], [[Fort]], [[Gale]], [[Hull]]', 'subject: [[Acme]]',
	'metrics: Market cap, Revenue (trailing), Gross margin, Employees, Dividend yield, Backlog, Capex', 'layout: down', '```',
].join('\n');

const SHEET = [
	'Actor\tMarket cap (USD)\tRevenue (USD)\tGross margin (%)\tEmployees\tDividend yield (%)\tBacklog (USD)\tCapex (USD)',
	'Acme\t95000000000\t10200000000\t39\t9000\t9\t2000000000\t1000000000',
	'Echo\t45000000000\t5200000000\t34\t4000\t4\t\t',
	'Fort\t55000000000\t6200000000\t35\t5000\t5\t\t',
	'Gale\t65000000000\t6500000000\t36\t6000\t6\t\t',
	'Hull\t85000000000\t9200000000\t38\t8000\t8\t\t',
].join('\n');

describe.skipIf(hasNoBrowser)('an analyst’s hour', () => {
	async function begin(): Promise<{ stage: StagePage; hand: Hand; view: Locator }> {
		const stage = await StagePage.open(NOTES, { note: 'Acme.md' });
		await stage.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(stage.page.url()).origin });
		await stage.untilRead();
		return { stage, hand: new Hand(stage.page), view: stage.page.locator('.dossier-comparison-view') };
	}

	const cell = (view: Locator, row: number, column: number): Locator => view.locator(`[aria-rowindex="${row + 1}"] > [aria-colindex="${column + 1}"]`);
	const actors = (view: Locator): Promise<string[]> => view.locator('.dossier-grid-body [role="rowheader"] .dossier-grid-head-text').allInnerTexts();
	const marked = (stage: StagePage): Promise<string> => stage.page.locator('.dossier-marked-line').innerText();
	const clipboard = (stage: StagePage): Promise<string> => stage.page.evaluate(() => navigator.clipboard.readText());

	/** The app starts again the next day with the layout it had. */
	async function reopen({ page }: StagePage): Promise<void> {
		await page.evaluate(async () => {
			const { workspace } = window.stage?.app ?? {};
			const [leaf] = workspace?.getLeavesOfType('dossier-comparison') ?? [];
			const [state, place] = [leaf?.getViewState(), leaf?.getEphemeralState()];
			leaf?.detach();
			if (state !== undefined) await workspace?.getLeaf('tab').setViewState({ ...state, active: true }, { ...place, focus: true });
		});
	}

	test('by mouse', async () => {
		const { stage, hand, view } = await begin();
		const { page } = stage;
		const choose = (item: string): Promise<void> => hand.click(page.locator('.menu-item').getByText(item, { exact: true }));
		hand.steps++;
		await stage.run('compare-with-peers');
		await hand.click(page.locator('.dossier-picker-foot .mod-cta'));
		await expect.poll(() => actors(view)).toEqual(['Acme', ...PEERS]);
		for (const name of ['Bolt', 'Crux', 'Dune']) {
			await hand.click(view.locator('[role="rowheader"]', { hasText: name }), 'right');
			await choose('Drop actor');
		}
		await hand.click(view.getByLabel('Add actor'));
		await hand.type('hul');
		await hand.click(page.locator('.suggestion-item', { hasText: 'Hull' }));
		for (const metric of ['Backlog', 'Capex']) {
			await hand.click(view.getByLabel('Add metric'));
			await hand.click(page.locator('.suggestion-item', { hasText: metric }));
		}
		await hand.click(view.locator('.dossier-grid-choice').first());
		await choose('Trailing');
		for (const [row, says] of [[1, '$10.2B'], [2, '$5.2B'], [3, '$6.2B'], [5, '$9.2B']] as const) {
			await hand.click(cell(view, row, 2));
			await expect.poll(() => marked(stage)).toBe(`| Revenue (TTM) | ${says} |`);
			expect(await view.isVisible()).toBe(true);
		}
		await hand.click(view.getByRole('button', { name: 'Copy and save' }));
		await choose('Save as note with live table');
		await stage.expectNote((text) => text.includes(BLOCK));
		await reopen(stage);
		await expect.poll(() => actors(view)).toEqual(['Acme', 'Echo', 'Fort', 'Gale', 'Hull']);
		await hand.click(view.getByRole('button', { name: 'Copy and save' }));
		await choose('Copy for a spreadsheet');
		await expect.poll(() => clipboard(stage)).toBe(SHEET);
		expect(hand.steps).toBe(25);
	});

	test('by keyboard alone', async () => {
		const { stage, hand, view } = await begin();
		const suggested = (name: string): Promise<void> => stage.page.locator('.suggestion-container .suggestion-item.is-selected', { hasText: name }).waitFor();
		await hand.press('Control+p');
		await hand.type('Compare with peers');
		await hand.press('Enter');
		await stage.page.locator('.dossier-picker').waitFor();
		await hand.press('Control+Enter');
		await expect.poll(() => actors(view)).toEqual(['Acme', ...PEERS]);
		await hand.press('ArrowDown', 'ArrowDown', 'Delete', 'Delete', 'Delete');
		await hand.press('Tab');
		await hand.type('hull');
		await suggested('Hull');
		await hand.press('Enter', 'Tab');
		for (const metric of ['Backlog', 'Capex']) {
			await hand.type(metric);
			await suggested(metric);
			await hand.press('Enter');
		}
		await hand.press('Escape', 'Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter', 'ArrowDown', 'ArrowDown', 'Enter');
		for (const says of ['(TTM) | $10.2B', '(TTM) | $5.2B', '(TTM) | $6.2B', '(2025) | $6.5B']) {
			await hand.press('ArrowDown', 'Enter');
			await expect.poll(() => marked(stage)).toBe(`| Revenue ${says} |`);
		}
		await hand.press('Shift+Tab', 'Enter', 'ArrowDown', 'Enter');
		await stage.expectNote((text) => text.includes(BLOCK));
		await reopen(stage);
		await expect.poll(() => actors(view)).toEqual(['Acme', 'Echo', 'Fort', 'Gale', 'Hull']);
		await hand.press('Shift+Tab', 'Enter');
		const items = await stage.page.locator('.menu-item').allInnerTexts();
		await hand.press(...Array.from({ length: items.indexOf('Copy for a spreadsheet') + 1 }, () => 'ArrowDown'), 'Enter');
		await expect.poll(() => clipboard(stage)).toBe(SHEET);
		expect(hand.steps).toBe(46);
	});
});
