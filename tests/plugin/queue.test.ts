/** Working through overdue notes in the built plugin, on the stage, by the keyboard alone. */
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { StagePage, temporaryVault, type StagePageOptions } from './stage-page';

const SAMPLE_VAULT = fileURLToPath(new URL('../vault', import.meta.url));

const dated = (date: string, ...links: string[]): string => `#actor #semis\n\nText.\n\n## Related\n\n${links.map((link) => `- [[${link}]]`).join('\n')}\n\n*Updated ${date}*\n`;

/** On November 23: Cold 326 days old, Worn 296, Aged 196 and read by two, Soon due, Calm fresh, Blank undated. */
const NOTES = {
	'Firms/Cold.md': dated('2026-01-01'),
	'Firms/Worn.md': dated('2026-01-31', 'Aged'),
	'Firms/Aged.md': dated('2026-05-11'),
	'Funds/Soon.md': dated('2026-06-05', 'Aged'),
	'Funds/Calm.md': dated('2026-11-20'),
	'Funds/Blank.md': '#actor\n\nNo date.\n',
	'Plain.md': 'A note.\n',
};

/** A queue on screen, as somebody sees it who has only keys. */
class Queue {
	private constructor(readonly stage: StagePage) {}

	static async open(notes: Readonly<Record<string, string>> = NOTES, options: StagePageOptions = { note: 'Plain.md' }): Promise<Queue> {
		const stage = await StagePage.open(temporaryVault(notes), options);
		await stage.untilRead();
		await stage.run('open-freshness-queue');
		await stage.page.locator('.dossier-queue-state').first().waitFor();
		return new Queue(stage);
	}

	/** The names in the list, in the order of the screen. */
	names(): Promise<string[]> {
		return this.stage.page.locator('.dossier-queue-body .dossier-queue-name').allInnerTexts();
	}

	/** Waits until the list is of these notes. */
	async expectNames(...names: string[]): Promise<void> {
		await expect.poll(() => this.names(), { timeout: 10_000 }).toEqual(names);
	}

	/** The note that a screen reader would name: the active descendant of what has the focus. */
	current(): Promise<string | undefined> {
		return this.stage.page.evaluate(() => {
			const id = document.activeElement?.getAttribute('aria-activedescendant');
			return id == null ? undefined : document.getElementById(id)?.querySelector<HTMLElement>('.dossier-queue-name')?.innerText;
		});
	}

	selected(): Promise<string[]> {
		return this.stage.page.locator('.dossier-queue-body [aria-selected="true"] .dossier-queue-name').allInnerTexts();
	}

	get status() {
		return this.stage.page.locator('.dossier-queue-status');
	}

	/** Says yes to the question on screen, once its button has the focus. */
	async confirm(): Promise<void> {
		await this.stage.page.locator('.modal button:focus').waitFor();
		await this.stage.press('Enter');
	}

	/** Has the current note beside the queue for long enough to see it. */
	async look(): Promise<void> {
		const { stage } = this;
		const preview = stage.page.getByRole('button', { name: 'Preview' });
		if ((await preview.getAttribute('aria-pressed')) !== 'true') await stage.press('p');
		await stage.passTime(500);
		const name = await this.current();
		await expect.poll(() => stage.page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('markdown').at(-1)?.getDisplayText())).toBe(name);
		await stage.passTime(3500);
	}

	/** A note as the vault has it now. */
	read(name: string): Promise<string> {
		return this.stage.page.evaluate((wanted) => {
			const vault = window.stage?.app.vault;
			const file = vault?.getFileByPath(wanted);
			return vault && file ? vault.read(file) : Promise.resolve('');
		}, name);
	}
}

const FIGURES = {
	'Firms/Old.md': '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Price | $5 (Mar 2026) |\n| Users | 3M (Jan 2026) |\n\n*Updated 2026-11-01*\n',
	'Firms/One.md': '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Price | $5 (Mar 2026) |\n| Revenue | $3B (2025) |\n\n*Updated 2026-01-01*\n',
	'Firms/New.md': '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Price | $5 (Nov 20, 2026) |\n\n*Updated 2026-01-01*\n',
	'Plain.md': 'A note.\n',
};

describe.skipIf(hasNoBrowser)('overdue figures', () => {
	test('F shows the notes that have some, most first, whatever their date; and again the others', async () => {
		const queue = await Queue.open(FIGURES);
		await queue.expectNames('New', 'One');
		await queue.stage.press('f');
		await queue.expectNames('Old', 'One');
		expect(await queue.stage.page.locator('.dossier-queue-body .dossier-queue-over').allInnerTexts()).toEqual(['2 figures overdue', '1 figure overdue']);
		await queue.stage.press('f');
		await queue.expectNames('New', 'One');
	});

	test('are named before a note is marked as updated: Enter marks it, Esc leaves it, a button leads to the oldest', async () => {
		const queue = await Queue.open(FIGURES);
		const { page } = queue.stage;
		await queue.stage.press('f');
		await queue.expectNames('Old', 'One');
		await queue.look();
		await queue.stage.press('r');
		await page.locator('.modal').getByText('2 figures are overdue: Users (10 mo) and Price (8 mo).').waitFor();
		await queue.stage.press('Escape');
		expect(await queue.read('Firms/Old.md')).toBe(FIGURES['Firms/Old.md']);
		await queue.stage.press('r');
		await queue.confirm();
		await expect.poll(() => queue.read('Firms/Old.md')).toContain('*Updated 2026-11-23*');
		await queue.stage.press('End');
		await queue.look();
		await queue.stage.press('r');
		await page.locator('.modal').getByRole('button', { name: 'Go to Price' }).click();
		await expect.poll(() => queue.stage.cursorLine()).toBe(7);
		expect(await queue.read('Firms/One.md')).toBe(FIGURES['Firms/One.md']);
	});
});

describe.skipIf(hasNoBrowser)('the queue, by keyboard alone', () => {
	test('lists what is overdue by days times readers, then what is due, each with its figures', async () => {
		const queue = await Queue.open();
		const { page } = queue.stage;
		await queue.expectNames('Cold', 'Worn', 'Aged', 'Soon');
		expect(await queue.current()).toBe('Cold');
		const cells = await page.locator('.dossier-queue-body [role="row"]').nth(2).locator('[role="gridcell"]').evaluateAll((all) => all.map((el) => el.textContent ?? ''));
		expect(cells.slice(0, 6)).toEqual(['●Overdue', 'Aged', '16 days overdue', 'May 11, 2026', 'limit 180 days', '2 links']);
		expect((await page.locator('.dossier-queue-state:visible').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual(['● Overdue 3', '◐ Due soon 1', '○ Fresh 1', '◌ No date 1', 'Overdue figures']);
		expect(await page.locator('.dossier-queue-list').getAttribute('aria-rowcount')).toBe('5');
	});

	test('has a head over each column where there is room, and words in the cells where there is none', async () => {
		const queue = await Queue.open();
		const { page } = queue.stage;
		const over = page.locator('.dossier-queue-body .dossier-queue-over').first();
		const heads = page.locator('.dossier-queue-heads [role="columnheader"]');
		const lefts = (cells: Locator): Promise<number[]> => cells.evaluateAll((all) => all.map((el) => Math.round(el.getBoundingClientRect().left)));
		expect(await over.innerText()).toBe('146 days overdue');
		await page.setViewportSize({ width: 1800, height: 860 });
		await expect.poll(() => over.innerText()).toBe('146 days');
		expect(await heads.allInnerTexts()).toEqual(['State', 'Note', 'Overdue', 'Updated', 'Limit', 'Linked from', 'Actions']);
		expect(await lefts(page.locator('.dossier-queue-body [role="row"]').first().locator('[role="gridcell"]'))).toEqual(await lefts(heads));
		await queue.stage.keepPicture('queue-wide');
	});

	test('arrows move, Enter opens beside the queue, and the queue keeps its place', async () => {
		const queue = await Queue.open();
		await queue.stage.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp');
		expect(await queue.current()).toBe('Aged');
		await queue.stage.press('Enter');
		await queue.stage.expectNote((text) => text.includes('*Updated 2026-05-11*'));
		await queue.stage.run('open-freshness-queue');
		expect(await queue.current()).toBe('Aged');
		expect(await queue.stage.page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('dossier-queue').length)).toBe(1);
	});

	test('R marks a note as updated today and moves on to the next; the row goes, and the focus stays', async () => {
		const queue = await Queue.open();
		await queue.look();
		await queue.stage.press('r');
		await queue.stage.expectNotice('Cold marked updated today.');
		expect(await queue.current()).toBe('Worn');
		await queue.expectNames('Worn', 'Aged', 'Soon');
		expect(await queue.current()).toBe('Worn');
		expect(await queue.read('Firms/Cold.md')).toBe(NOTES['Firms/Cold.md'].replace('2026-01-01', '2026-11-23'));
		await queue.stage.press('End');
		await queue.look();
		await queue.stage.press('r');
		await queue.expectNames('Worn', 'Aged');
		expect(await queue.current()).toBe('Aged');
	});

	test('R on a selection asks first, tells what became of it, and Undo takes all of it back', async () => {
		const queue = await Queue.open();
		const { stage } = queue;
		await stage.press('Space', 'ArrowDown', 'Shift+ArrowDown');
		expect(await queue.selected()).toEqual(['Cold', 'Worn', 'Aged']);
		await stage.expectText(queue.status, '3 selected: Cold, Worn and Aged');
		await stage.press('r');
		await stage.expectText(stage.page.locator('.modal'), 'Mark 3 notes as updated today? The date in Cold, Worn and Aged becomes Nov 23, 2026. You haven\'t looked at any of them yet.');
		await stage.press('Escape');
		expect(await queue.read('Firms/Cold.md')).toBe(NOTES['Firms/Cold.md']);
		expect(await queue.current()).toBe('Aged');
		await stage.press('r');
		await queue.confirm();
		await stage.expectNotice('3 notes marked (Cold, Worn and Aged).');
		expect(await queue.read('Firms/Aged.md')).toContain('*Updated 2026-11-23*');
		await queue.expectNames('Soon');
		expect(await queue.current()).toBe('Soon');
		await stage.page.locator('.notice button', { hasText: 'Undo' }).click();
		await queue.expectNames('Cold', 'Worn', 'Aged', 'Soon');
		for (const name of ['Firms/Cold.md', 'Firms/Worn.md', 'Firms/Aged.md'] as const) expect(await queue.read(name)).toBe(NOTES[name]);
	});

	test('a note whose date is another than the list shows is skipped, with the reason', async () => {
		const queue = await Queue.open();
		const { stage } = queue;
		await stage.press('Control+a', 'r');
		await stage.page.locator('.modal').waitFor();
		await stage.page.evaluate(async () => {
			const vault = window.stage?.app.vault;
			const file = vault?.getFileByPath('Firms/Worn.md');
			if (vault && file) await vault.process(file, (text) => text.replace('2026-01-31', '2026-02-28'));
		});
		await queue.confirm();
		await stage.expectNotice('3 notes marked (Cold, Aged and Soon), 1 skipped: the date in Worn has changed.');
		await queue.expectNames('Worn');
		expect(await queue.read('Firms/Worn.md')).toContain('*Updated 2026-02-28*');
	});

	test('S snoozes a note; it is counted, and can be shown', async () => {
		const queue = await Queue.open();
		const { stage } = queue;
		await stage.press('ArrowDown', 's', 'ArrowDown', 'ArrowDown', 'Enter');
		await queue.expectNames('Cold', 'Aged', 'Soon');
		expect(await queue.current()).toBe('Aged');
		expect(await stage.savedSettings()).toMatchObject({ snoozed: { 'Firms/Worn.md': '2026-11-30' } });
		await stage.press('Shift+Tab', 'Shift+Tab', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
		expect(await stage.page.evaluate(() => document.activeElement?.textContent)).toBe('Snoozed 1');
		await stage.press('Space');
		await queue.expectNames('Cold', 'Worn', 'Aged', 'Soon');
		expect(await stage.page.locator('.is-snoozed .dossier-queue-over').innerText()).toBe('snoozed · 116 days overdue');
	});

	test('slash filters as one types, and Esc goes back: selection, filter, editor', async () => {
		const queue = await Queue.open();
		const { stage } = queue;
		await stage.press('/');
		await stage.page.keyboard.type('#semis Firms/');
		await queue.expectNames('Cold', 'Worn', 'Aged');
		await stage.expectText(stage.page.locator('.dossier-queue-state[data-state="due soon"]'), 'Due soon 0');
		await stage.press('Enter', 'Space');
		expect(await queue.selected()).toEqual(['Cold']);
		await stage.press('Escape');
		expect(await queue.selected()).toEqual([]);
		await stage.press('Escape');
		await queue.expectNames('Cold', 'Worn', 'Aged', 'Soon');
		expect(await queue.current()).toBe('Cold');
		await stage.press('Escape');
		expect(await stage.page.evaluate(() => document.activeElement?.closest('.cm-editor') !== null)).toBe(true);
	});

	test('says why it is empty and what there is, and can show other states', async () => {
		const queue = await Queue.open({ 'Plain.md': 'x', 'Calm.md': dated('2026-11-20'), 'Blank.md': '#actor\n' });
		const { stage } = queue;
		await stage.expectText(stage.page.locator('.dossier-queue-empty'), 'Nothing is overdue or due soon. 1 note is fresh and 1 has no date.');
		await stage.press('Shift+Tab', 'Shift+Tab', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
		await queue.expectNames('Blank');
		expect(await stage.page.locator('[data-state="undated"][aria-pressed]').getAttribute('aria-pressed')).toBe('true');
	});

	test('follows the notes, and keeps the current one', async () => {
		const queue = await Queue.open();
		await queue.stage.press('ArrowDown', 'ArrowDown');
		await queue.stage.delete('Firms/Cold.md');
		await queue.expectNames('Worn', 'Aged', 'Soon');
		expect(await queue.current()).toBe('Aged');
		await queue.stage.rename('Firms/Aged.md', 'Firms/Older.md');
		await queue.expectNames('Worn', 'Older', 'Soon');
		expect(await queue.current()).toBe('Older');
	});

	test('says how far reading is until all notes are read', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Plain.md' });
		await stage.readOnly('Plain.md');
		await stage.run('open-freshness-queue');
		await stage.expectText(stage.page.locator('.dossier-queue-status'), 'Reading notes…');
	});
});

describe.skipIf(hasNoBrowser)('a freshness report', () => {
	test('goes below the line of the cursor, with links, in one step to undo', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Plain.md' });
		await stage.untilRead();
		await stage.putCursorAfter('A note.');
		await stage.run('insert-freshness-report');
		await stage.expectNote((text) => /^A note\.\n\n%% dossier-freshness 2026-11-23; printed: [\da-f]{8} %%\n\n## Freshness\n/.test(text) && text.includes('*As of 2026-11-23 · 6 actor notes*\n') && text.includes('| [[Cold]] | 2026-01-01 | 146 | 180 | 0 |'));
		await stage.press('Control+z');
		await stage.expectNote((text) => text === 'A note.\n');
	});

	test('from the queue goes into a new note, of what the filter lets pass', async () => {
		const queue = await Queue.open();
		const { stage } = queue;
		await stage.press('/');
		await stage.page.keyboard.type('Funds/');
		await stage.press('Shift+Tab', 'ArrowDown', 'ArrowRight', 'Enter');
		await stage.expectText(stage.page.locator('.modal'), 'Create "Freshness report 2026-11-23"?');
		await queue.confirm();
		await stage.expectNote((text) => text.startsWith('%% dossier-freshness 2026-11-23: folder:"Funds"; printed: ') && text.includes('## Freshness\n\n*As of 2026-11-23 · 3 actor notes · `Funds/`*'));
	});

	test('from the queue goes into the note that was open before, if that is wished', async () => {
		const queue = await Queue.open();
		const { stage } = queue;
		await stage.press('Shift+Tab', 'Shift+Tab', 'ArrowDown', 'ArrowRight', 'Enter');
		await stage.expectText(stage.page.locator('.modal'), 'Or insert it into "Plain", at the cursor.');
		await stage.page.locator('.modal').getByRole('button', { name: 'Insert into Plain' }).click();
		await stage.expectNote((text) => text.startsWith('A note.\n\n%% dossier-freshness 2026-11-23; printed: '));
		expect(await stage.page.evaluate(() => document.activeElement?.closest('.cm-editor') !== null)).toBe(true);
	});

	test('is refreshed on command, in one step to undo; not where a person has changed it', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Plain.md' });
		await stage.untilRead();
		await stage.putCursorAfter('A note.');
		await stage.run('insert-freshness-report');
		await stage.expectNote((text) => text.includes('end dossier-freshness'));
		const before = await stage.text;
		await stage.run('refresh-freshness-report');
		await stage.expectNotice('1 freshness report unchanged.');
		await stage.delete('Firms/Cold.md');
		await stage.passTime(1000);
		await stage.run('refresh-freshness-report');
		await stage.expectNotice('1 freshness report refreshed.');
		await stage.expectNote((text) => text.includes('5 actor notes') && !text.includes('[[Cold]]'));
		await stage.page.locator('.notice button', { hasText: 'Undo' }).click();
		await stage.expectNote((text) => text === before);
		await stage.typeAfter('## Freshness', ' of ours');
		await stage.run('refresh-freshness-report');
		await stage.expectNotice('Line 3: This freshness report was changed by hand.');
		await stage.expectNote((text) => text === before.replace('## Freshness', '## Freshness of ours'));
	});
});

describe.skipIf(hasNoBrowser)('on a phone', () => {
	test('rows and buttons are large enough for a finger, and a button marks a note as updated', async () => {
		const queue = await Queue.open(NOTES, { note: 'Plain.md', phone: true });
		const { page } = queue.stage;
		for (const target of ['.dossier-queue-body .dossier-queue-row', '.dossier-queue-actions button', '.dossier-queue-state', '.dossier-queue-filter', '.dossier-queue-report']) {
			expect((await page.locator(target).first().boundingBox())?.height, target).toBeGreaterThanOrEqual(44);
		}
		await page.locator('.dossier-queue-row', { hasText: 'Worn' }).getByLabel('Mark updated today').click();
		await page.getByRole('button', { name: 'Mark anyway' }).click();
		await queue.expectNames('Cold', 'Aged', 'Soon');
		await queue.stage.keepPicture('queue-phone');
	});
});

test.skipIf(hasNoBrowser)('the sample vault’s queue, to look at', async () => {
	const stage = await StagePage.open(SAMPLE_VAULT, { note: 'Home.md' });
	await stage.untilRead();
	await stage.run('open-freshness-queue');
	await stage.page.locator('.dossier-queue-body [role="row"]').first().waitFor();
	await stage.keepPicture('queue');
	expect(await stage.page.locator('.dossier-queue-body [role="row"]').count()).toBeGreaterThan(1);
});
