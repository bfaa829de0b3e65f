/** The built plugin by keys alone, for those who hear it, and in the languages that run from right to left. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, type StagePage } from './stage-page';
import { openForSurfaces, showSurface, SURFACES, type Surface } from './surfaces';

function surface(name: string): Surface {
	const found = SURFACES[name];
	if (found === undefined) throw new Error(`There is no surface called ${name}.`);
	return found;
}

/** What has the focus: its accessible name as far as text and label go. */
const focused = ({ page }: StagePage): Promise<string> => page.evaluate(() => {
	const el = document.activeElement;
	return el?.getAttribute('aria-label') ?? el?.textContent.trim() ?? '';
});

describe.skipIf(hasNoBrowser)('the card by keys', () => {
	const shared = sharedPage(openForSurfaces);

	async function show(): Promise<StagePage> {
		await showSurface(shared(), surface('card with all rows and texts'));
		await hasOneStop(shared());
		return shared();
	}

	/** What was drawn is off the way of Tab a moment later. */
	async function hasOneStop({ card }: StagePage): Promise<void> {
		await expect.poll(() => card.locator('[tabindex="0"]').count()).toBe(1);
		await expect.poll(() => card.locator(':is(a, button, [data-stop]):not([tabindex])').count()).toBe(0);
	}

	test('is one tab stop, with the rows, links and buttons on the arrow keys, Home and End', async () => {
		const stage = await show();
		expect(await stage.card.locator('a, button').filter({ visible: true }).count()).toBeGreaterThan(50);
		await stage.card.locator('.dossier-card-name a').focus();
		await stage.press('End');
		expect(await focused(stage)).toMatch(/^Show fewer|Go to شركة النخيل$/);
		await stage.press('Home', 'ArrowDown');
		expect(await focused(stage)).toMatch(/^Makes rockets/);
		await stage.press('ArrowDown', 'ArrowRight');
		expect(await focused(stage)).toBe('Copy');
		await stage.press('ArrowDown', 'ArrowDown', 'Enter', 'ArrowRight', 'ArrowRight');
		expect(await focused(stage)).toBe('Rival 2');
		await hasOneStop(stage);
		await stage.press('ArrowLeft', 'ArrowUp', 'Tab');
		expect(await stage.page.evaluate(() => document.activeElement?.closest('.dossier-card') === null)).toBe(true);
		await stage.press('Shift+Tab');
		expect(await focused(stage)).toBe('Overdue');
	});

	test('opens the line of the summary by Enter, and shows all of it while it has the focus', async () => {
		const stage = await show();
		const text = stage.card.locator('.dossier-card-summary > div');
		const height = async (): Promise<number> => (await text.boundingBox())?.height ?? 0;
		await stage.card.locator('.dossier-card-name a').focus();
		const cut = await height();
		await stage.press('ArrowDown');
		expect(await height()).toBeGreaterThan(cut);
		await stage.press('Enter');
		await expect.poll(() => stage.cursorLine()).toBe(Number(await stage.card.locator('.dossier-card-summary').getAttribute('data-line')));
	});

	test('keeps the focus where it was when what has it is drawn anew', async () => {
		const stage = await show();
		await stage.card.locator('.dossier-card-lead', { hasText: 'Overdue' }).focus();
		await stage.page.evaluate(async () => {
			const { vault } = window.stage?.app ?? {};
			const file = vault?.getFileByPath('Globex.md');
			if (vault && file) await vault.process(file, (text) => text.replace('*Updated 2026-01-01*', '*Updated 2026-11-22*'));
		});
		await stage.expectText(stage.freshness, 'Fresh');
		await expect.poll(() => focused(stage)).toBe('Fresh');
	});

	test('says of each bullet where it leads, and of each age what it is', async () => {
		const stage = await show();
		await stage.row('carries the crates').getByRole('button', { name: 'Go to Umbrella Logistics', exact: true }).waitFor();
		await stage.row('Scale in the').first().getByRole('button', { name: 'Go to Scale in the Acme valley', exact: true }).waitFor();
		expect(await stage.row('Employees').locator('.dossier-card-lead').getAttribute('aria-description')).toContain('months ago');
	});
});

describe.skipIf(hasNoBrowser)('what tooltips say', () => {
	const shared = sharedPage(openForSurfaces);
	const labels = (): Promise<string[]> => shared().page.locator('.menu-item.is-label').allInnerTexts();

	test.each([
		['card', () => shared().row('Employees').locator('.dossier-card-lead'), /months ago/],
		['queue', () => shared().page.locator('.dossier-queue-row', { hasText: 'Globex' }), /^Globex\.md/],
		['coverage view', () => shared().page.locator('.dossier-comparison-view [role="gridcell"][aria-label*="$200B"]').first(), /\$200B/],
	] as const)('is in the menu of the %s too', async (name, target, says) => {
		await showSurface(shared(), surface(name));
		await target().click({ button: 'right' });
		await expect.poll(async () => (await labels()).join('\n')).toMatch(says);
		expect(await shared().page.locator('.menu-item:not(.is-label)').count()).toBeGreaterThan(0);
	});
});

describe.skipIf(hasNoBrowser)('from right to left', () => {
	const shared = sharedPage(() => openForSurfaces({ isRightToLeft: true, size: { width: 1440, height: 900 } }));

	/** Where the first and the last character of a text stand. */
	const ends = (text: Locator): Promise<{ first: number; last: number }> => text.evaluate((el) => {
		const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
		const nodes: Node[] = [];
		while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) nodes.push(walker.currentNode);
		const place = (node: Node | undefined, at: number): number => {
			const range = document.createRange();
			if (node !== undefined) range.setStart(node, at);
			if (node !== undefined) range.setEnd(node, at + 1);
			return range.getBoundingClientRect().left;
		};
		return { first: place(nodes[0], 0), last: place(nodes.at(-1), (nodes.at(-1)?.textContent?.length ?? 1) - 1) };
	});

	test.each([
		['card', '.dossier-card-sign'],
		['card', '.dossier-card-section[data-section="problems"] .dossier-card-title'],
		['card', '.dossier-card-age:not(:empty)'],
		['comparison view', '.dossier-comparison-status'],
		['queue', '.dossier-queue-status'],
	])('an English sentence that begins with a number stays whole: %s, %s', async (name, selector) => {
		await showSurface(shared(), surface(name));
		const { first, last } = await ends(shared().page.locator(selector).first());
		expect(first).toBeLessThan(last);
	});

	test('the heads of the queue stand over their columns', async () => {
		await showSurface(shared(), surface('queue'));
		for (const column of ['name', 'over', 'updated', 'limit', 'inbound']) {
			const edges = await shared().page.locator(`.dossier-queue-${column}`).evaluateAll((cells) => cells.map((cell) => {
				const range = document.createRange();
				range.selectNodeContents(cell);
				const { left, right } = range.getBoundingClientRect();
				return cell.classList.contains('dossier-queue-inbound') ? left : right;
			}));
			expect(Math.max(...edges) - Math.min(...edges), `${column}: ${edges.join()}`).toBeLessThan(2);
		}
	});
});

describe.skipIf(hasNoBrowser)('what was just opened', () => {
	test('a comparison has the focus in its table', async () => {
		const stage = await openForSurfaces();
		await showSurface(stage, surface('picker of actors'));
		await stage.page.locator('.dossier-picker-buttons').getByRole('button', { name: 'Open', exact: true }).click();
		await stage.page.locator('.dossier-comparison-view .dossier-grid-body [role="row"]').first().waitFor();
		await expect.poll(() => stage.page.evaluate(() => document.activeElement?.closest('.dossier-comparison-view [role="grid"]') !== null)).toBe(true);
	});

	test('is not covered by a drawer of the phone', async () => {
		const stage = await openForSurfaces({ phone: true });
		for (const [name, view] of [['queue', '.dossier-queue-view'], ['picker of actors', '.dossier-comparison-view']] as const) {
			await stage.openNote('Globex.md');
			await stage.run('open-card');
			await stage.panel.waitFor();
			await surface(name).show(stage);
			if (name !== 'queue') await stage.page.locator('.dossier-picker-buttons').getByRole('button', { name: 'Open', exact: true }).click();
			await stage.page.locator(view).waitFor();
			await expect.poll(() => stage.panel.isVisible(), { message: name }).toBe(false);
		}
	});
});
