/** A comparison block in a note, in the built plugin on the stage: what it shows, what it follows, what keys and pointer do in it. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault, type StagePageOptions } from './stage-page';

const actor = (...rows: string[]): string => `#actor\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n${rows.join('\n')}\n`;
const NOTES: Readonly<Record<string, string>> = {
	'Actors/Alpha.md': `${actor('| Market cap | ~$200B+ |', '| HQ | [[Oslo]] |', '| Revenue (2024) | $90B |', '| Revenue (FY2025) | $110B |')}\n**Bull**\n\n- Cheap\n- [[Oslo|Home]] market\n\n**Bear**\n\n- Slow\n\n*Updated 2026-01-01*\n`,
	'Actors/Beta.md': `${actor('| Market cap | $1.5T |', '| Revenue | $40B (FY2025) |')}\n*Updated 2026-11-20*\n`,
	'Actors/Gamma.md': actor('| HQ | Rome |', '| Market cap | €90B (~$98B) |'),
	'Actors/Delta.md': actor('| HQ | Paris |'),
	'Oslo.md': 'A city.\n',
};

const noteWith = (lines: string): string => `Above.\n\n\`\`\`dossier-compare\n${lines}\n\`\`\`\n\nBelow.\n`;

interface BlockPage {
	readonly stage: StagePage;
	readonly block: Locator;
	/** The texts of a column or row of cells, heads left out. */
	readonly actors: () => Promise<string[]>;
}

/** Opens a note with a block in reading view, or in the editor. */
async function openBlock(lines: string, options: StagePageOptions & { readonly notes?: Readonly<Record<string, string>>; readonly inEditor?: boolean } = {}): Promise<BlockPage> {
	const vault = temporaryVault({ ...(options.notes ?? NOTES), 'Note.md': noteWith(lines) });
	return showBlock(await StagePage.open(vault, { ...options, note: 'Note.md' }), options.inEditor);
}

/** Shows the block of the note that is open, in reading view or in the editor. */
async function showBlock(stage: StagePage, inEditor = false): Promise<BlockPage> {
	if (!inEditor) await stage.page.evaluate(() => window.stage?.setMode('preview'));
	const block = stage.page.locator('.block-language-dossier-compare');
	await block.locator('.dossier-comparison-status', { hasNotText: 'Reading' }).first().waitFor({ state: 'attached' });
	return { stage, block, actors: () => block.locator('.dossier-grid-body [role="rowheader"]').allInnerTexts() };
}

/** A page for tests that only look at blocks with these lines, among other notes; each test shows its block anew. */
function sharedBlocks(blocks: readonly string[], notes: Readonly<Record<string, string>>): (lines: string) => Promise<BlockPage> {
	const nameOf = (lines: string): string => `Block ${String(blocks.indexOf(lines))}.md`;
	const shared = sharedPage(() => StagePage.open({ 'Start.md': 'Text.\n', ...notes, ...Object.fromEntries(blocks.map((lines) => [nameOf(lines), noteWith(lines)])) }, { note: 'Start.md' }));
	return async (lines) => {
		await shared().openNote('Start.md');
		await shared().openNote(nameOf(lines));
		return showBlock(shared());
	};
}

const MANY = Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`Many/Actor ${String(index).padStart(4, '0')}.md`, actor(`| Market cap | $${index}M |`, '| HQ | **Rome** |')]));

const ALL = 'actors: [[Alpha]], Beta, Gamma, Delta\nmetrics: Market cap, Revenue, HQ\nlayout: down';
const cell = (block: Locator, row: number, column: number): Locator => block.locator(`[aria-rowindex="${row + 1}"] > [aria-colindex="${column + 1}"]`);
/** The line of a note beside that a cell led to. */
const markedLine = (stage: StagePage): Promise<string> => stage.page.locator('.dossier-marked-line').innerText();
/** The numbers of the rows that are drawn, in the order of the document. */
const indexesIn = (block: Locator): Promise<number[]> => block.locator('.dossier-grid-body [role="row"]').evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex'))));
const isInOrder = async (block: Locator): Promise<boolean> => (await indexesIn(block)).every((index, at, all) => at === 0 || index === (all[at - 1] ?? 0) + 1);
const head = (block: Locator, name: string): Locator => block.locator('[role="columnheader"]', { hasText: name });

/** Blocks that tests only look at. */
const SEEN = {
	wrong: 'actors: [[Alpha]], Betta\nmetrics: Market cap, Turnips\nsort: Markt cap desc\ncolour: red\nlayout: down',
	cases: 'actors: Alpha, Beta\nshow: cases',
	coverage: `${ALL}\nshow: coverage`,
	across: 'actors: Alpha, Beta\nmetrics: Market cap',
};
const NOTHING = [
	['metrics: Market cap', /Who to compare is missing/],
	['tag: #nobody', /No actor has the tag #nobody/],
	['actors: Bare', /no quick stats.*Quick stats/],
] as const;
const SORTED_MANY = 'folder: Many\nsort: Market cap desc';

describe.skipIf(hasNoBrowser)('a comparison block', () => {
	const look = sharedBlocks([ALL, ...Object.values(SEEN), ...NOTHING.map(([lines]) => lines)], { ...NOTES, 'Bare.md': '#actor\n' });
	const lookAtMany = sharedBlocks([SORTED_MANY, 'folder: Many'], MANY);

	test('shows the figures as they are written, what is missing, and how fresh each note is', async () => {
		const { block, actors } = await look(ALL);
		expect(await actors()).toEqual(['Alpha', 'Beta', 'Gamma', 'Delta']);
		expect(await cell(block, 1, 1).innerText()).toBe('~$200B+ Jan 2026');
		await expect.poll(() => cell(block, 1, 3).locator('a.internal-link').innerText()).toBe('Oslo');
		expect(await cell(block, 4, 1).innerText()).toBe('—');
		expect(await cell(block, 4, 1).getAttribute('aria-label')).toBe('Delta has no value');
		expect(await cell(block, 1, 4).innerText()).toContain('Overdue');
		expect(await cell(block, 2, 4).innerText()).toContain('Fresh');
		expect(await cell(block, 4, 4).innerText()).toContain('No date');
		expect(await block.locator('[role="grid"]').getAttribute('aria-rowcount')).toBe('5');
	});

	test('marks the best with a sign, names the figure that is ranked, and has other periods at hand', async () => {
		const ratios = Object.entries(NOTES).map(([name, text], index) => [name, text.replace('| HQ |', `| Gross margin | ${index + 1}5% |\n| HQ |`)]);
		const { block } = await openBlock(ALL.replace('HQ', 'Gross margin'), { notes: Object.fromEntries(ratios) as Record<string, string> });
		const best = block.locator('.dossier-grid-sign[aria-label="Best"]');
		expect(await best.count()).toBe(1);
		expect(await cell(block, 4, 3).locator('.dossier-grid-sign').innerText()).toBe('▲');
		expect(await cell(block, 3, 1).innerText()).toContain('ranked as ~$98B');
		expect(await cell(block, 1, 2).innerText()).toBe('$110B');
		expect(await cell(block, 1, 2).getAttribute('title')).toBe('Revenue (FY2025): $110B\nRevenue (2024): $90B');
	});

	test('never widens the note: it scrolls in a box of its own', async () => {
		const { stage, block } = await openBlock(ALL, { phone: true });
		expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		const { scrolls, first } = await block.locator('.dossier-grid-box').evaluate((box) => ({
			scrolls: box.scrollWidth > box.clientWidth,
			first: (box.querySelector('.dossier-grid-row > :first-child')?.getBoundingClientRect().width ?? 0) / box.clientWidth,
		}));
		expect(scrolls).toBe(true);
		expect(first).toBeLessThanOrEqual(0.42);
		const height = await cell(block, 1, 1).evaluate((el) => el.getBoundingClientRect().height);
		expect(height).toBeGreaterThanOrEqual(44);
	});

	test('sorts by keys alone: descending, ascending, as given, what is missing last both ways', async () => {
		const { stage, block, actors } = await look(ALL);
		const button = head(block, 'Market cap').locator('button');
		const states: (readonly [string | null, string[]])[] = [];
		await button.focus();
		for (let press = 0; press < 3; press++) {
			await stage.press('Enter');
			states.push([await head(block, 'Market cap').getAttribute('aria-sort'), await actors()]);
		}
		expect(states).toEqual([
			['descending', ['Beta', 'Alpha', 'Gamma', 'Delta']],
			['ascending', ['Gamma', 'Alpha', 'Beta', 'Delta']],
			['none', ['Alpha', 'Beta', 'Gamma', 'Delta']],
		]);
		expect(await button.evaluate((el) => el === document.activeElement)).toBe(true);
		expect(await head(block, 'HQ').getAttribute('aria-sort')).toBe('none');
	});

	test('is one stop for Tab, and the arrow keys walk its cells', async () => {
		const { stage, block } = await look(ALL);
		const focused = (): Promise<string | null> => stage.page.evaluate(() => document.activeElement?.closest('[aria-colindex]')?.textContent ?? null);
		await block.locator('button', { hasText: 'Actor' }).focus();
		await stage.press('ArrowDown', 'ArrowRight');
		expect(await focused()).toBe('~$200B+ Jan 2026');
		await stage.press('ArrowRight', 'Home', 'ArrowDown');
		expect(await focused()).toBe('Beta');
		await stage.press('Control+End');
		expect(await focused()).toContain('No date');
		await stage.press('Control+Home');
		expect(await focused()).toBe('Actor');
		expect(await block.locator('.dossier-grid [tabindex="0"]').count()).toBe(1);
		await stage.press('Tab');
		expect(await stage.page.evaluate(() => document.activeElement?.closest('.dossier-grid') === null)).toBe(true);
	});

	test('each cell leads to its line, by click and by Enter, and a missing one to the quick stats', async () => {
		const { stage, block } = await openBlock(ALL);
		await cell(block, 2, 2).click();
		await expect.poll(() => markedLine(stage)).toBe('| Revenue | $40B (FY2025) |');
		expect(await block.isVisible()).toBe(true);
		await cell(block, 4, 1).focus();
		await stage.press('Control+Enter');
		await stage.expectNote((text) => text.includes('Paris'));
		expect(await stage.cursorLine()).toBe(7);
		expect(await stage.page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('markdown').length)).toBe(3);
	});

	test('a click in a cell whose words are selected, to copy them, opens nothing', async () => {
		const { block } = await openBlock(ALL);
		/** How many leaves the app is asked for by a click: it is asked at once where a note is opened. */
		const asked = await cell(block, 2, 2).evaluate((el) => {
			const workspace = window.stage?.app.workspace;
			if (workspace === undefined) throw new Error('There is no workspace.');
			const getLeaf = workspace.getLeaf.bind(workspace);
			let count = 0;
			workspace.getLeaf = (...args) => {
				count++;
				return getLeaf(...args);
			};
			const click = (): number => {
				count = 0;
				el.dispatchEvent(new MouseEvent('click', { bubbles: true }));
				return count;
			};
			window.getSelection()?.selectAllChildren(el);
			const whileSelected = click();
			window.getSelection()?.removeAllRanges();
			return { whileSelected, afterwards: click() };
		});
		expect(asked).toEqual({ whileSelected: 0, afterwards: 1 });
	});

	test('a link in a cell opens its note, and only once', async () => {
		const { stage, block } = await openBlock(ALL);
		await cell(block, 1, 3).locator('a.internal-link').click({ modifiers: ['Control'] });
		await stage.expectNote((text) => text === 'A city.\n');
		expect(await stage.page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('markdown').length)).toBe(2);
	});

	test('follows a note that changes, and touches nothing else: sort, scroll and focus stay', async () => {
		const { stage, block, actors } = await openBlock(ALL);
		await head(block, 'Market cap').locator('button').click();
		const box = block.locator('.dossier-grid-box');
		await box.evaluate((el) => {
			Object.assign(el.style, { width: '300px', height: '90px' });
			el.scrollTo(60, 40);
		});
		const kept = await cell(block, 1, 3).elementHandle();
		await cell(block, 1, 1).focus({});
		const before = await box.evaluate((el) => [el.scrollLeft, el.scrollTop]);
		await stage.page.evaluate(async () => {
			const vault = window.stage?.app.vault;
			const file = vault?.getFileByPath('Actors/Gamma.md');
			if (vault && file) await vault.modify(file, (await vault.read(file)).replace('€90B (~$98B)', '$3T'));
		});
		await expect.poll(actors).toEqual(['Gamma', 'Beta', 'Alpha', 'Delta']);
		expect(await head(block, 'Market cap').getAttribute('aria-sort')).toBe('descending');
		expect(await box.evaluate((el) => [el.scrollLeft, el.scrollTop])).toEqual(before);
		expect(await cell(block, 1, 3).evaluate((el, handle) => el === handle, kept)).toBe(true);
		expect(await stage.page.evaluate(() => document.activeElement?.getAttribute('aria-colindex'))).toBe('2');
	});

	test('says what is wrong with the line it is on, and shows the rest', async () => {
		const { block, actors } = await look(SEEN.wrong);
		const problems = await block.locator('.dossier-comparison-problems p').allInnerTexts();
		expect(problems).toEqual([
			expect.stringMatching(/^Line 1: .*Betta.*Did you mean Beta\?$/),
			expect.stringMatching(/^Line 2: .*Turnips/),
			expect.stringMatching(/^Line 3: .*Markt cap.*Did you mean Market cap\?$/),
			expect.stringMatching(/^Line 4: .*colour/),
		]);
		expect(await actors()).toEqual(['Alpha']);
	});

	test('an actor that turns up later is taken in', async () => {
		const { stage, block, actors } = await openBlock('actors: [[Alpha]], Epsilon\nlayout: down');
		expect(await block.locator('.dossier-comparison-problems').innerText()).toContain('Epsilon');
		await stage.page.evaluate((text) => window.stage?.app.vault.create('Epsilon.md', text).then(() => undefined), actor('| Market cap | $1B |'));
		await expect.poll(actors).toEqual(['Alpha', 'Epsilon']);
		expect(await block.locator('.dossier-comparison-problems').innerText()).toBe('');
	});

	test.each(NOTHING)('where there is nothing to show says why: %s', async (lines, why) => {
		const { block } = await look(lines);
		expect(await block.locator('.dossier-comparison-problems').innerText()).toMatch(why);
		expect(await block.locator('.dossier-grid-box').isVisible()).toBe(false);
	});

	test('says how far reading is until every note has been read', async () => {
		const { stage, block } = await openBlock(ALL);
		await stage.page.evaluate(async () => {
			const current = window.stage;
			if (current === undefined) return;
			const { vault } = current.app;
			const read = vault.cachedRead.bind(vault);
			const gate = new Promise<void>((resolve) => Object.assign(window, { release: resolve }));
			vault.cachedRead = async (file) => {
				if (file.path !== 'Note.md') await gate;
				return read(file);
			};
			await current.reloadPlugin();
			current.setMode('source');
			current.setMode('preview');
		});
		const status = block.locator('.dossier-comparison-status');
		await expect.poll(() => status.innerText()).toMatch(/^Reading notes… \d of 6$/);
		await stage.page.evaluate(() => (window as unknown as { release: () => void }).release());
		await expect.poll(() => status.innerText()).toMatch(/^4 actors/);
	});

	test('sets bull and bear points side by side, each leading to its line', async () => {
		const { stage, block } = await look(SEEN.cases);
		expect(await block.locator('[role="rowheader"]').allInnerTexts()).toEqual(['Bull', 'Bear']);
		expect(await cell(block, 1, 1).locator('li').allInnerTexts()).toEqual(['Cheap', 'Home market']);
		expect(await cell(block, 1, 2).innerText()).toBe('No bull points');
		await cell(block, 1, 1).locator('li').first().focus();
		await stage.press('ArrowDown');
		expect(await stage.page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Home market');
		await stage.press('ArrowDown', 'Enter');
		await expect.poll(() => markedLine(stage)).toBe('- Slow');
		await stage.page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('markdown')[1]?.detach());
	});

	test('shows who lacks which metric', async () => {
		const { block } = await look(SEEN.coverage);
		expect(await block.locator('[role="columnheader"]').allInnerTexts()).toEqual(['Actor', 'Market cap\n3/4', 'Revenue\n2/4', 'HQ\n3/4', 'Has']);
		const rows = await block.locator('.dossier-grid-body [role="row"]').evaluateAll((all) => all.map((row) => [...row.children].map((one) => one.textContent).join(' ')));
		expect(rows).toEqual(['Alpha ✓ ✓ ✓ 3/3', 'Beta ✓ ✓ — 2/3', 'Gamma ✓ — ✓ 2/3', 'Delta — — ✓ 1/3']);
		expect(await cell(block, 4, 1).getAttribute('aria-label')).toBe('Delta has no value');
	});

	test('flips between rows and columns', async () => {
		const { block } = await look(SEEN.across);
		expect(await block.locator('[role="columnheader"]').allInnerTexts()).toEqual(['Metric', 'Alpha', 'Beta']);
		await block.getByRole('button', { name: 'Swap rows and columns' }).click();
		expect(await block.locator('[role="columnheader"]').allInnerTexts()).toEqual(['Actor', 'Market cap', 'Updated']);
	});

	test('marks the actor whose peers the others are', async () => {
		const { block } = await openBlock('peers of: [[Alpha]]', { notes: { ...NOTES, 'Actors/Beta.md': `${NOTES['Actors/Beta.md'] ?? ''}\n## Related\n\n- [[Alpha]] — competitor\n` } });
		expect(await block.locator('.dossier-grid-subject').count()).toBe(1);
		expect(await head(block, 'Alpha').innerText()).toContain('*');
		expect(await head(block, 'Alpha').textContent()).toContain('the others are compared with it');
	});

	test('works in the editor, and its keys do not type into the note', async () => {
		const { stage, block, actors } = await openBlock(ALL, { inEditor: true });
		const before = await stage.text;
		await head(block, 'Market cap').locator('button').focus();
		await stage.press('Enter', 'ArrowDown', 'ArrowRight', 'ArrowDown');
		expect(await actors()).toEqual(['Beta', 'Alpha', 'Gamma', 'Delta']);
		expect(await stage.text).toBe(before);
	});

	test('of thousands of actors draws only the rows in sight, and says how many there are', async () => {
		const { stage, block, actors } = await lookAtMany(SORTED_MANY);
		const rows = block.locator('.dossier-grid-body [role="row"]');
		expect(await block.locator('[role="grid"]').getAttribute('aria-rowcount')).toBe('1202');
		expect(await rows.count()).toBeLessThan(60);
		expect((await actors())[0]).toBe('Actor 1199');
		const els = await rows.elementHandles();
		await block.locator('.dossier-grid-box').evaluate((box) => box.scrollTo({ top: box.scrollHeight / 2 }));
		await expect.poll(async () => Number(await rows.first().getAttribute('aria-rowindex'))).toBeGreaterThan(500);
		expect(await rows.count()).toBeLessThan(60);
		const again = await rows.evaluateAll((now, before) => now.filter((el) => before.includes(el)).length, els);
		expect(again, 'rows used again').toBeGreaterThan(5);
		await expect.poll(() => isInOrder(block)).toBe(true);
		await block.locator('button', { hasText: 'Actor' }).focus();
		await stage.press('Control+End', 'ArrowUp');
		expect(await stage.page.evaluate(() => document.activeElement?.closest('[role="row"]')?.firstElementChild?.textContent)).toBe('Actor 0000');
	});

	test.each([
		['down', 300],
		['up', -300],
	])('of thousands of actors moves no row that stays in sight when it is scrolled %s, and at rest has all of them in order', async (_, pixels) => {
		const { block } = await lookAtMany('folder: Many');
		const box = block.locator('.dossier-grid-box');
		await box.evaluate((el) => el.scrollTo({ top: 9000 }));
		await expect.poll(async () => Math.min(...(await indexesIn(block)))).toBeGreaterThan(200);
		await expect.poll(() => isInOrder(block)).toBe(true);
		const before = await indexesIn(block);
		const watched = await box.evaluateHandle((el) => {
			const moved: (string | null)[] = [];
			const observer = new MutationObserver((records) => moved.push(...records.flatMap(({ removedNodes }) => [...removedNodes].map((node) => (node as Element).getAttribute('aria-rowindex')))));
			observer.observe(el.querySelector('.dossier-grid-body') ?? el, { childList: true });
			return moved;
		});
		await box.evaluate((el, step) => el.scrollBy({ top: step }), pixels);
		await expect.poll(() => indexesIn(block)).not.toContain(pixels > 0 ? Math.min(...before) : Math.max(...before));
		await expect.poll(() => isInOrder(block)).toBe(true);
		const stayed = (await indexesIn(block)).filter((index) => before.includes(index));
		expect(stayed.length).toBeGreaterThan(5);
		expect((await watched.jsonValue()).filter((index) => stayed.includes(Number(index)))).toEqual([]);
	});
});
