/** A comparison that is changed where it stands, in the built plugin on the stage: by keys, by menus, by the row at its end. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage } from './stage-page';

const actor = (related: string, ...rows: string[]): string => `#actor #bank\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n${rows.join('\n')}\n\n## Related\n\n${related}`;
const NOTES: Readonly<Record<string, string>> = {
	'Actors/Alpha.md': actor('- [[Beta]] — competitor\n- [[Gamma]] — rival\n', '| Market cap | $200B |', '| Revenue | $20B |', '| HQ | Oslo |', '| Employees | 900 |'),
	'Actors/Beta.md': actor('', '| Market cap | $1.5T |', '| Revenue | $30B |', '| HQ | Rome |'),
	'Actors/Gamma.md': actor('', '| Market cap | $90B |', '| Revenue | $9B |', '| HQ | Bonn |'),
	'Actors/Delta.md': actor('', '| Market cap | $70B |', '| Gross margin | 12% |').replace('#bank', ''),
	'Echo.md': actor('', '| Users | 3M (Feb 2024) |', '| Maker | [[Alpha#Related]], [[Nowhere]] |').replace('#bank', ''),
	'Start.md': 'Text.\n',
};
const PEERS = 'peers of: [[Alpha]]\nmetrics: Market cap, Revenue, HQ\nlayout: down';

describe.skipIf(hasNoBrowser)('the workbench', () => {
	const shared = sharedPage(() => StagePage.open(NOTES, { note: 'Start.md' }));
	const view = (): Locator => shared().page.locator('.dossier-comparison-view');
	const actors = (): Promise<string[]> => view().locator('.dossier-grid-body [role="rowheader"] .dossier-grid-head-text').allInnerTexts();
	const metrics = (): Promise<string[]> => view().locator('[role="columnheader"] .dossier-grid-head-text').allInnerTexts();
	const head = (name: string): Locator => view().locator('.dossier-grid-head', { hasText: name });
	const focused = (): Promise<string | null> => shared().page.evaluate(() => document.activeElement?.closest('[aria-colindex]')?.textContent ?? null);
	const query = (): Promise<string> => shared().page.evaluate(() => String(window.stage?.app.workspace.getLeavesOfType('dossier-comparison')[0]?.getViewState().state?.['query']));
	const choose = async (item: string): Promise<void> => shared().page.locator('.menu-item', { hasText: item }).click();

	async function show(lines = PEERS): Promise<void> {
		const { page } = shared();
		await shared().closeWindows();
		await page.evaluate(async (state) => {
			const { workspace } = window.stage?.app ?? {};
			for (const leaf of [...workspace?.getLeavesOfType('dossier-comparison') ?? [], ...workspace?.getLeavesOfType('markdown').slice(1) ?? []]) leaf.detach();
			await workspace?.getLeaf('tab').setViewState({ type: 'dossier-comparison', active: true, state: { query: state } });
		}, lines);
		await view().locator('.dossier-grid-body [role="row"]').first().waitFor();
	}

	test('drops an actor by Delete on its head, says that the list is the person’s own, and takes that back', async () => {
		await show();
		expect(await actors()).toEqual(['Alpha', 'Beta', 'Gamma']);
		await head('Beta').focus();
		await shared().press('Delete');
		expect(await actors()).toEqual(['Alpha', 'Gamma']);
		expect(await focused()).toBe('Gamma');
		expect(await query()).toBe('actors: [[Alpha]], [[Gamma]]\nsubject: [[Alpha]]\nmetrics: Market cap, Revenue, HQ\nlayout: down');
		await shared().expectText(view().locator('.dossier-comparison-status'), '2 actors · 3 of 4 metrics · your own list, no longer the peers of Alpha');
		await shared().press('Control+z');
		expect(await query()).toBe(PEERS);
		expect(await actors()).toEqual(['Alpha', 'Beta', 'Gamma']);
		await shared().press('Control+Shift+z');
		expect(await actors()).toEqual(['Alpha', 'Gamma']);
	});

	test('drops and moves by the menus of heads, and undoes by its own', async () => {
		await show();
		await head('Revenue').click({ button: 'right' });
		await choose('Move left');
		expect(await metrics()).toEqual(['Actor', 'Revenue', 'Market cap', 'HQ', 'Updated']);
		await head('Gamma').click({ button: 'right' });
		await choose('Move up');
		expect(await actors()).toEqual(['Alpha', 'Gamma', 'Beta']);
		await head('HQ').click({ button: 'right' });
		await choose('Drop metric');
		await head('Alpha').click({ button: 'right' });
		await choose('Unpin');
		expect(await query()).toBe('actors: [[Alpha]], [[Gamma]], [[Beta]]\nmetrics: Revenue, Market cap\nlayout: down');
		for (let step = 0; step < 4; step++) {
			await view().getByRole('button', { name: 'Change comparison' }).click();
			await choose('Undo');
		}
		expect(await query()).toBe(PEERS);
	});

	test('moves a row and a column by Alt and arrows, and the focus goes with it', async () => {
		await show('actors: Alpha, Beta, Gamma\nmetrics: Market cap, Revenue\nsort: Market cap desc\nlayout: down');
		await head('Gamma').focus();
		await shared().press('Alt+ArrowUp');
		expect(await actors()).toEqual(['Beta', 'Gamma', 'Alpha']);
		expect(await focused()).toBe('Gamma');
		await shared().press('Alt+ArrowUp', 'Alt+ArrowUp');
		expect(await actors()).toEqual(['Gamma', 'Beta', 'Alpha']);
		await head('Market cap').locator('button').focus();
		await shared().press('Alt+ArrowRight');
		expect(await metrics()).toEqual(['Actor', 'Revenue', 'Market cap', 'Updated']);
		expect(await focused()).toBe('Market cap');
		expect(await query()).toBe('actors: Gamma, Beta, Alpha\nmetrics: Revenue, Market cap\nlayout: down');
	});

	test('adds actors and metrics by name in the row at its end, which keeps the focus', async () => {
		await show('actors: Alpha, Beta\nmetrics: HQ\nlayout: down');
		const { page } = shared();
		await view().getByLabel('Add actor').focus();
		await page.keyboard.insertText('delt');
		await page.locator('.suggestion-item', { hasText: 'Delta' }).waitFor();
		await shared().press('Enter');
		expect(await actors()).toEqual(['Alpha', 'Beta', 'Delta']);
		expect(await view().getByLabel('Add actor').inputValue()).toBe('');
		await shared().press('Tab');
		expect((await page.locator('.suggestion-item').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual(
			['Market cap 3/3', 'Revenue 2/3', 'Employees 1/3', 'Gross margin 1/3'],
		);
		await page.keyboard.insertText('margin');
		await shared().press('Enter');
		expect(await metrics()).toEqual(['Actor', 'HQ', 'Gross margin', 'Updated']);
		await page.keyboard.insertText('Turnips');
		await shared().press('Enter');
		await shared().expectNotice('No actor here has another metric called "Turnips".');
		await page.keyboard.press('Control+a');
		await page.keyboard.press('Delete');
		await shared().press('Escape', 'Escape');
		expect(await focused()).not.toBeNull();
	});

	test('keeps the last actor and the last metric', async () => {
		await show('actors: Alpha\nmetrics: HQ\nlayout: down');
		await head('Alpha').focus();
		await shared().press('Delete');
		await shared().expectNotice('The last actor stays.');
		await head('HQ').locator('button').focus();
		await shared().press('Backspace');
		await shared().expectNotice('The last metric stays.');
		expect(await query()).toBe('actors: Alpha\nmetrics: HQ\nlayout: down');
	});

	test('opens the picker with what is chosen, and takes what it gives', async () => {
		await show(`${PEERS}\nsort: HQ asc`);
		const { page } = shared();
		await view().getByRole('button', { name: 'Change comparison' }).click();
		await choose('Change actors or metrics…');
		expect(await page.locator('.dossier-picker-pill').allInnerTexts()).toEqual(['Alpha', 'Beta', 'Gamma']);
		await page.locator('.dossier-picker-foot .mod-cta').click();
		expect(await query()).toBe('peers of: [[Alpha]]\nmetrics: Market cap, Revenue, HQ\nsort: HQ asc\nlayout: down');
		await view().getByRole('button', { name: 'Change comparison' }).click();
		await choose('Change actors or metrics…');
		await page.keyboard.insertText('delta');
		await shared().press('Enter');
		await page.locator('.dossier-picker-foot .mod-cta').click();
		expect(await query()).toBe('actors: [[Alpha]], [[Beta]], [[Gamma]], [[Delta]]\nsubject: [[Alpha]]\nmetrics: Market cap, Revenue, HQ\nsort: HQ asc\nlayout: down');
	});

	test('opens sources beside it, one after the other in the same split, and keeps the focus', async () => {
		await show();
		const { page } = shared();
		const marked = (): Promise<string> => page.locator('.dossier-marked-line').innerText();
		const tabs = (): Promise<number> => page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('markdown').length ?? 0);
		const before = await tabs();
		await view().locator('[aria-rowindex="3"] > [aria-colindex="3"]').click();
		await expect.poll(marked).toBe('| Revenue | $30B |');
		expect(await focused()).toContain('$30B');
		await shared().press('ArrowDown', 'Enter');
		await expect.poll(marked).toBe('| Revenue | $9B |');
		expect(await tabs()).toBe(before + 1);
		expect(await view().isVisible()).toBe(true);
		expect(await view().locator('[aria-current]').allInnerTexts()).toEqual(['$9B']);
		await shared().press('Enter');
		expect(await page.evaluate(() => document.activeElement?.closest('.cm-editor') !== null)).toBe(true);
		await shared().press('Escape');
		expect(await focused()).toContain('$9B');
		await shared().press('Tab', 'Escape', 'Escape');
		expect(await focused()).toContain('$9B');
	});

	test('opens links in cells beside it, too, and what is not written yet in a tab of its own', async () => {
		await show('actors: Echo, Beta\nmetrics: Maker\nlayout: down');
		const { page } = shared();
		const open = (): Promise<(string | undefined)[]> => page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('markdown').map((leaf) => (leaf.getViewState().state?.['file'] as string | undefined)) ?? []);
		await view().locator('a', { hasText: 'Alpha' }).click();
		await expect.poll(open).toEqual(['Start.md', 'Actors/Alpha.md']);
		expect(await view().isVisible()).toBe(true);
		await view().locator('[aria-rowindex="3"] > [aria-colindex="2"]').click();
		await expect.poll(open).toEqual(['Start.md', 'Actors/Beta.md']);
		await view().locator('a', { hasText: 'Nowhere' }).click();
		await expect.poll(open).toContain('Nowhere.md');
		expect(await page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('dossier-comparison').length)).toBe(1);
		await shared().delete('Nowhere.md');
	});

	test('tints figures by their age where that is wanted, and says how old they are', async () => {
		const lines = 'actors: Echo, Beta\nmetrics: Users, Market cap\nlayout: down';
		await show(lines);
		const cell = view().locator('[aria-rowindex="2"] > [aria-colindex="2"]');
		expect([await cell.getAttribute('data-age'), await cell.getAttribute('title')]).toEqual([null, null]);
		await view().getByRole('button', { name: 'Change comparison' }).click();
		await choose('Tint figures by age');
		expect(await query()).toBe(`${lines}\ntint: age`);
		expect(await cell.getAttribute('data-age')).toBe('overdue');
		expect(await cell.getAttribute('title')).toContain('Feb 2024, 2 years ago: older than');
		await view().getByRole('button', { name: 'Change comparison' }).click();
		await choose('Tint figures by age');
		expect(await query()).toBe(lines);
	});

	test('marks a line for no longer than nothing is done in the note', async () => {
		await show();
		const { page } = shared();
		const mark = page.locator('.dossier-marked-line');
		await view().locator('[aria-rowindex="2"] > [aria-colindex="4"]').click();
		await mark.waitFor();
		await shared().press('Enter', 'ArrowDown');
		expect(await mark.count()).toBe(0);
		await shared().press('Escape');
		expect(await page.evaluate(() => document.activeElement?.closest('.cm-editor') !== null)).toBe(true);
	});

	test('is saved as it is shown, without a question, into the note beside or a new one', async () => {
		await show();
		const { page } = shared();
		await head('Beta').focus();
		await shared().press('Delete');
		const block = ['```dossier-compare', 'actors: [[Alpha]], [[Gamma]]', 'subject: [[Alpha]]', 'metrics: Market cap, Revenue, HQ', 'layout: down', '```'].join('\n');
		await view().getByRole('button', { name: 'Copy and save' }).click();
		await choose('Save as note with live table');
		await shared().expectNote((text) => text === `${block}\n`);
		expect(await page.evaluate(() => window.stage?.app.workspace.getActiveFile()?.path)).toBe('Comparison of Alpha and Gamma.md');
		await shared().openNote('Start.md');
		await page.evaluate(async (query) => {
			const { workspace } = window.stage?.app ?? {};
			for (const leaf of workspace?.getLeavesOfType('dossier-comparison') ?? []) leaf.detach();
			await workspace?.getLeaf('split').setViewState({ type: 'dossier-comparison', active: true, state: { query } });
		}, 'actors: Alpha, Gamma\nmetrics: HQ');
		await view().locator('[role="row"]').first().waitFor();
		await view().getByRole('button', { name: 'Copy and save' }).click();
		await choose('Insert static table into Start');
		await page.waitForFunction(() => window.stage?.app.workspace.getLeavesOfType('markdown').some(({ view: each }) => each.containerEl.innerText.includes('dossier-snapshot 2026-11-23: actors: Alpha, Gamma; metrics: HQ')));
	});

	test('keeps where the person is with the tab', async () => {
		await show();
		await view().locator('[aria-rowindex="3"] > [aria-colindex="3"]').focus();
		const kept = await shared().page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('dossier-comparison')[0]?.getEphemeralState());
		expect(kept).toMatchObject({ row: 2, column: 2 });
		await show();
		await shared().page.evaluate((state) => window.stage?.app.workspace.getLeavesOfType('dossier-comparison')[0]?.setEphemeralState({ ...state, focus: true }), kept ?? {});
		expect(await focused()).toContain('$30B');
	});
});

describe.skipIf(hasNoBrowser)('a block that is changed where it stands', () => {
	const BLOCK = 'Above.\n\n```dossier-compare\n// banks\npeers of: [[Alpha]]\nmetrics: Market cap, Revenue\nlayout: down\n```\n\nBelow.\n';
	const CHANGED = BLOCK.replace('peers of: [[Alpha]]', 'actors: [[Alpha]], [[Gamma]]\nsubject: [[Alpha]]');

	async function openBlock(mode: 'source' | 'preview'): Promise<StagePage> {
		const stage = await StagePage.open({ ...NOTES, 'Note.md': BLOCK }, { note: 'Note.md' });
		await stage.page.evaluate((wanted) => window.stage?.setMode(wanted), mode);
		await stage.page.locator('.dossier-grid-body [role="row"]').first().waitFor();
		return stage;
	}

	const block = ({ page }: StagePage): Locator => page.locator('.block-language-dossier-compare');
	const actorsOf = (stage: StagePage): Promise<string[]> => block(stage).locator('.dossier-grid-body [role="rowheader"] .dossier-grid-head-text').allInnerTexts();
	const draft = (stage: StagePage): Locator => block(stage).locator('.dossier-comparison-draft');

	async function dropBeta(stage: StagePage): Promise<void> {
		await block(stage).locator('.dossier-grid-head', { hasText: 'Beta' }).focus();
		await stage.press('Delete');
		expect(await actorsOf(stage)).toEqual(['Alpha', 'Gamma']);
	}

	test.each(['source', 'preview'] as const)('writes into its own lines once it is saved, and that is undone in one step (%s)', async (mode) => {
		const stage = await openBlock(mode);
		expect(await draft(stage).isVisible()).toBe(false);
		await dropBeta(stage);
		expect(await stage.text).toBe(BLOCK);
		await draft(stage).getByRole('button', { name: 'Save changes to this block' }).click();
		await stage.expectNote((text) => text === CHANGED);
		await expect.poll(() => draft(stage).isVisible()).toBe(false);
		await expect.poll(() => actorsOf(stage)).toEqual(['Alpha', 'Gamma']);
		await expect.poll(() => stage.page.evaluate(() => document.activeElement?.closest('.dossier-grid') !== null)).toBe(true);
		await stage.page.locator('.notice button', { hasText: 'Undo' }).click();
		await stage.expectNote((text) => text === BLOCK);
		await expect.poll(() => actorsOf(stage)).toEqual(['Alpha', 'Beta', 'Gamma']);
	});

	test('keeps what was changed while its note is out of sight, until it is discarded', async () => {
		const stage = await openBlock('preview');
		await dropBeta(stage);
		await stage.openNote('Start.md');
		await stage.openNote('Note.md');
		await expect.poll(() => actorsOf(stage)).toEqual(['Alpha', 'Gamma']);
		await draft(stage).getByRole('button', { name: 'Discard' }).click();
		expect(await actorsOf(stage)).toEqual(['Alpha', 'Beta', 'Gamma']);
		expect(await draft(stage).isVisible()).toBe(false);
		await stage.press('Control+z');
		expect(await actorsOf(stage)).toEqual(['Alpha', 'Gamma']);
		expect(await stage.text).toBe(BLOCK);
	});

	test.each(['source', 'preview'] as const)('has what was changed of it for itself, where the note has another one like it (%s)', async (mode) => {
		const stage = await StagePage.open({ ...NOTES, 'Note.md': `${BLOCK}\n${BLOCK}` }, { note: 'Note.md' });
		const open = async (): Promise<void> => {
			await stage.openNote('Note.md');
			await stage.page.evaluate((wanted) => window.stage?.setMode(wanted), mode);
			await expect.poll(() => block(stage).locator('[role="rowheader"]').count()).toBeGreaterThan(4);
		};
		const shown = async (): Promise<string[]> => Promise.all((await block(stage).all()).map(async (each) => (await each.locator('.dossier-grid-body [role="rowheader"] .dossier-grid-head-text').allInnerTexts()).join(' ')));
		await open();
		await block(stage).last().locator('.dossier-grid-head', { hasText: 'Beta' }).focus();
		await stage.press('Delete');
		expect(await shown()).toEqual(['Alpha Beta Gamma', 'Alpha Gamma']);
		await stage.openNote('Start.md');
		await open();
		expect(await shown()).toEqual(['Alpha Beta Gamma', 'Alpha Gamma']);
	});

	test('is saved once by a double click, and not into another one like it as well', async () => {
		const stage = await StagePage.open({ ...NOTES, 'Note.md': `${BLOCK}\n${BLOCK}` }, { note: 'Note.md' });
		await stage.page.evaluate(() => window.stage?.setMode('preview'));
		await block(stage).first().locator('.dossier-grid-head', { hasText: 'Beta' }).focus();
		await stage.press('Delete');
		await draft(stage).first().getByRole('button', { name: 'Save changes to this block' }).evaluate((el: HTMLElement) => {
			el.click();
			el.click();
		});
		await stage.expectNotice('Block saved.');
		await stage.passTime(1000);
		expect(await stage.text).toBe(`${CHANGED}\n${BLOCK}`);
		expect(await stage.page.locator('.notice').count()).toBe(1);
	});

	test('is saved into its note where that was renamed meanwhile', async () => {
		const stage = await openBlock('preview');
		await dropBeta(stage);
		await stage.rename('Note.md', 'Other.md');
		await draft(stage).getByRole('button', { name: 'Save changes to this block' }).click();
		await stage.expectNotice('Block saved.');
		expect(await stage.page.evaluate(() => window.stage?.vaultText('Other.md'))).toBe(CHANGED);
	});

	test('is not written where the note has it more than once, and keeps what was changed', async () => {
		const stage = await openBlock('source');
		await dropBeta(stage);
		await stage.page.evaluate(async (text) => {
			const { vault } = window.stage?.app ?? {};
			const file = vault?.getFileByPath('Note.md');
			if (vault && file) await vault.process(file, () => text);
		}, `${BLOCK}\n${BLOCK}`);
		await expect.poll(() => block(stage).count()).toBe(2);
		await draft(stage).first().getByRole('button', { name: 'Save changes to this block' }).click();
		await stage.expectNotice('the same block stands in it more than once');
		expect(await stage.text).toBe(`${BLOCK}\n${BLOCK}`);
	});
});
