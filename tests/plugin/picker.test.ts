/**
 * Choosing what to compare, on the stage: groups, metrics and what becomes of the comparison. What
 * then stands in a table is the subject of compare.test.ts.
 *
 * The pictures it takes are for people to look at (`tests/screenshots/`).
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault, type StagePageOptions } from './stage-page';

const actor = (tags: string, rows: Readonly<Record<string, string>>): string => [
	`#actor ${tags}`, '', '## Quick stats', '', '| Metric | Value |', '|---|---|',
	...Object.entries(rows).map(([metric, value]) => `| ${metric} | ${value} |`), '',
].join('\n');

const NOTES = {
	'Actors/Alphabet.md': actor('#media', { 'HQ': 'Mountain View', 'Market cap': '$2T', 'Employees': '180K' }),
	'Actors/Media/Disney.md': actor('#media #parks', { 'HQ': 'Burbank', 'Market cap': '$200B', 'Parks': '12' }),
	'Actors/Media/YouTube.md': actor('#media', { 'HQ': 'San Bruno', 'Parent': '[[Alphabet]]' }),
	'Actors/Netflix.md': actor('#media #parks', { 'HQ': 'Los Gatos', 'Market cap': '$300B', 'Employees': '13K', 'Subscribers': '300M' }),
	'Actors/Bare.md': '#actor #bare\n\nNo figures.\n',
	'Actors/Naked.md': '#actor #bare\n\nNone here either.\n',
	'Desk.md': 'first\n\n[[Disney]] against [[Netflix]], and [[Desk]] again\n',
};
/** Notes like the desk above, for tests that share a page: each writes into its own. */
const DESKS = Array.from({ length: 8 }, (_, number) => `Desk ${number}.md`);

class Picker {
	constructor(readonly stage: StagePage, readonly note: string) {}

	static async open(notes: Readonly<Record<string, string>> = NOTES, options: StagePageOptions = { note: 'Desk.md' }): Promise<Picker> {
		const stage = await StagePage.open(temporaryVault(notes), options);
		await stage.untilRead();
		return new Picker(stage, options.note ?? '');
	}

	/** A page for all tests of a `describe` that change nothing but the note they begin in: each gets one of its own. */
	static shared(): () => Promise<Picker> {
		const shared = sharedPage(async () => (await Picker.open({ ...NOTES, ...Object.fromEntries(DESKS.map((desk) => [desk, NOTES['Desk.md']])) })).stage);
		const desks = [...DESKS];
		return async () => {
			const picker = new Picker(shared(), desks.shift() ?? '');
			await picker.stage.closeWindows();
			await picker.stage.openNote(picker.note);
			return picker;
		};
	}

	get page(): Page {
		return this.stage.page;
	}

	/** Runs a command that asks for a group, and chooses the first one that fits. */
	async group(command: 'compare-by-tag' | 'compare-by-folder', name: string): Promise<void> {
		await this.stage.run(command);
		// A note that has just changed is read first, under a window that says so.
		await this.page.locator('.prompt input:focus').waitFor();
		await this.page.keyboard.type(name);
		await this.stage.press('Enter');
		await this.shown();
	}

	shown(): Promise<void> {
		return this.page.locator('.dossier-picker').waitFor();
	}

	/** The rows of the list, each on one line; the chosen ones end with a tick. */
	rows(): Promise<string[]> {
		return this.page.locator('.prompt .suggestion-item').evaluateAll((els: HTMLElement[]) => els.map((el) => (
			`${el.innerText.replace(/\s+/g, ' ').trim()}${el.querySelector('[aria-label="Chosen"]') === null ? '' : ' ✓'}`
		)));
	}

	selected(): Promise<string> {
		return this.page.locator('.prompt .suggestion-item.is-selected .suggestion-title').innerText();
	}

	pills(): Promise<string[]> {
		return this.page.locator('.dossier-picker-pill').allInnerTexts();
	}

	status(): Promise<string> {
		return this.page.locator('.dossier-picker-status').innerText();
	}

	hint(): Promise<string> {
		return this.page.locator('.dossier-picker-note').innerText();
	}

	more(): Promise<string> {
		return this.page.locator('.dossier-picker-peers').innerText();
	}

	/** The lines of the block that then stands in the note. */
	async block(): Promise<string[]> {
		await this.stage.press('Control+Shift+Enter');
		return /```dossier-compare\n([^]*?)\n```/.exec(await this.stage.text)?.[1]?.split('\n') ?? [];
	}
}

describe.skipIf(hasNoBrowser)('a group', () => {
	const onDesk = Picker.shared();
	test('from the palette to a block that follows the tag, with the keyboard alone and one undo', async () => {
		const picker = await onDesk();
		const before = await picker.stage.text;
		await picker.stage.putCursorAfter('first');
		await picker.stage.runFromPalette('Compare actors with a tag');
		await picker.page.keyboard.type('parks');
		expect(await picker.rows()).toEqual(['#parks 2 actors']);
		await picker.stage.press('Enter');
		await picker.shown();
		expect(await picker.status()).toBe('All 2 tagged #parks');
		expect(await picker.block()).toEqual(['tag: #parks']);
		await picker.stage.press('Control+z');
		expect(await picker.stage.text).toBe(before);
	});

	test('of tags is listed with the numbers of their actors, most first', async () => {
		const picker = await onDesk();
		await picker.stage.run('compare-by-tag');
		expect(await picker.rows()).toEqual(['#media 4 actors', '#bare 2 actors', '#parks 2 actors']);
	});

	test('of a folder is asked for by the folder', async () => {
		const picker = await onDesk();
		await picker.group('compare-by-folder', 'Media');
		expect(await picker.status()).toBe('All 2 in Actors/Media');
		expect(await picker.block()).toEqual(['folder: Actors/Media']);
	});

	test('that the person changes is asked for by names, and as a group again once it is whole', async () => {
		const picker = await onDesk();
		await picker.group('compare-by-tag', 'parks');
		await picker.page.keyboard.type('alphabet');
		await picker.stage.press('Enter');
		expect(await picker.status()).toBe('3 chosen');
		await picker.stage.press('Enter');
		expect(await picker.status()).toBe('All 2 tagged #parks');
		await picker.stage.press('Enter');
		expect(await picker.block()).toEqual(['actors: [[Disney]], [[Netflix]], [[Alphabet]]']);
	});

	test('leaves out subsidiaries and says so; they are put back and left out again from the keyboard', async () => {
		const picker = await onDesk();
		await picker.group('compare-by-tag', 'media');
		expect(await picker.pills()).toEqual(['Alphabet', 'Disney', 'Netflix']);
		expect(await picker.hint()).toMatch(/^1 subsidiary left out \(YouTube of Alphabet\)\s*Include$/);
		expect(await picker.rows()).toContain('YouTube part of Alphabet 2 quick stats');
		await picker.stage.press('Tab', 'Enter');
		expect(await picker.pills()).toEqual(['Alphabet', 'Disney', 'Netflix', 'YouTube']);
		expect(await picker.rows()).toContain('YouTube part of Alphabet 2 quick stats ✓');
		expect(await picker.hint()).toMatch(/^1 subsidiary also listed \(YouTube of Alphabet\)\s*Exclude$/);
		await picker.stage.press('Tab', 'Space');
		expect(await picker.pills()).toEqual(['Alphabet', 'Disney', 'Netflix']);
		await picker.stage.press('Tab', 'Enter');
		expect(await picker.block()).toEqual(['tag: #media']);
	});

	test('without its subsidiaries is asked for by names', async () => {
		const picker = await onDesk();
		await picker.group('compare-by-tag', 'media');
		expect(await picker.block()).toEqual(['actors: [[Alphabet]], [[Disney]], [[Netflix]]']);
	});

	test('of 1,200 actors shows the first few, says how many more there are, and stays a group', async () => {
		const notes = Object.fromEntries(Array.from({ length: 1200 }, (_, number) => [`Actors/Actor ${number}.md`, actor('#many', { HQ: 'Oslo' })]));
		const picker = await Picker.open({ 'Desk.md': 'first\n', ...notes });
		await picker.group('compare-by-tag', 'many');
		expect(await picker.pills()).toEqual(Array.from({ length: 10 }, (_, number) => `Actor ${number}`));
		expect(await picker.page.locator('.dossier-picker-more').innerText()).toBe('and 1,190 more');
		expect(await picker.status()).toBe('All 1,200 tagged #many');
		// Backspace takes nobody out who is not in sight.
		await picker.stage.press('Backspace');
		expect(await picker.status()).toBe('All 1,200 tagged #many');
		expect(await picker.block()).toEqual(['tag: #many']);
	});

	test('that the vault does not have says what makes one', async () => {
		const picker = await Picker.open({ 'Desk.md': 'first\n', 'One.md': actor('#alone', { HQ: 'Oslo' }) });
		await picker.stage.run('compare-by-tag');
		await picker.stage.expectText(picker.page.locator('.prompt-results'), 'No two actors share a tag. Add one to their notes, such as #hyperscaler.');
	});
});

describe.skipIf(hasNoBrowser)('peers', () => {
	const line = (name: string, note: string): string => `- [[${name}]] — ${note}\n`;
	const COUNT = 11;
	const rivals = Array.from({ length: COUNT }, (_, index) => `Rival ${String(index + 10)}`);
	const PEERS = {
		'Actors/Acme.md': `${actor('#company', { 'Market cap': '$9B' })}\n## Related\n\n### Competitors\n\n${rivals.map((name) => line(name, 'cloud')).join('')}${line('Foundry', 'supplier')}${line('Bare', 'rival')}`,
		...Object.fromEntries(rivals.map((name, index) => [`Actors/${name}.md`, actor('#company', { 'Market cap': `$${String(index + 1)}B` })])),
		'Actors/Foundry.md': actor('#company', { 'Market cap': '$7B' }),
		'Actors/Bare.md': '#actor #company\n\nNo figures.\n',
	};
	const show = async (picker: Picker): Promise<Picker> => {
		await picker.stage.run('compare-with-peers');
		await picker.shown();
		return picker;
	};
	const open = async (notes: Readonly<Record<string, string>>, options: StagePageOptions = {}): Promise<Picker> => show(await Picker.open(notes, { note: 'Actors/Acme.md', ...options }));
	const shared = sharedPage(async () => (await Picker.open(PEERS, { note: 'Actors/Acme.md' })).stage);
	/** On the page that tests share: who takes a peer out takes it back. */
	const openShared = async (): Promise<Picker> => {
		await shared().closeWindows();
		return show(new Picker(shared(), 'Actors/Acme.md'));
	};
	const row = (picker: Picker, name: string) => picker.page.locator('.suggestion-item', { hasText: name });

	test('are chosen up to eight, those without figures never; the others are a button away, and back', async () => {
		const picker = await openShared();
		expect(await picker.status()).toBe('8 of 12 peers chosen');
		expect(await picker.pills()).toEqual(['Acme', ...rivals.slice(0, 8)]);
		expect((await picker.rows()).slice(8, 13)).toEqual(['Rival 17 cloud 1 quick stat ✓', 'Rival 18 cloud 1 quick stat', 'Rival 19 cloud 1 quick stat', 'Rival 20 cloud 1 quick stat', 'Bare rival no quick stats']);
		expect(await picker.more()).toMatch(/^4 more peers listed\s*Choose all$/);
		await picker.stage.keepPicture('picker-peers');
		await picker.stage.press('Tab', 'Enter');
		expect(await picker.status()).toBe('Acme + 12 peers (1 has no data)');
		expect(await picker.more()).toMatch(/^All peers chosen\s*Choose first 8$/);
		await picker.stage.press('Tab', 'Enter');
		expect(await picker.status()).toBe('8 of 12 peers chosen');
	});

	test('lose one for good from the keyboard, and take it back', async () => {
		const picker = await openShared();
		await picker.stage.press('ArrowDown', 'Delete');
		expect(await picker.status()).toBe('Rival 10 is no peer of Acme any more');
		expect(await picker.rows()).toContain('Rival 10 not a peer 1 quick stat');
		expect(await picker.pills()).not.toContain('Rival 10');
		await picker.stage.press('Escape');
		await picker.stage.run('compare-with-peers');
		await picker.shown();
		expect(await picker.status()).toBe('8 of 11 peers chosen');
		expect((await picker.rows()).at(12)).toBe('Rival 10 not a peer 1 quick stat');
		expect(await picker.pills()).not.toContain('Rival 10');
		await picker.page.keyboard.press('ArrowUp');
		while ((await picker.selected()) !== 'Rival 10') await picker.page.keyboard.press('ArrowUp');
		await picker.stage.press('Delete');
		expect(await picker.status()).toBe('Rival 10 is a peer of Acme again');
		expect(await picker.pills()).toContain('Rival 10');
	});

	test('lose one by pointer, and take it back by the same button', async () => {
		const picker = await openShared();
		await row(picker, 'Rival 11').hover();
		await picker.page.getByRole('button', { name: 'Rival 11 is not a peer' }).click();
		expect(await picker.rows()).toContain('Rival 11 not a peer 1 quick stat');
		await picker.page.getByRole('button', { name: 'Rival 11 is a peer after all' }).click();
		expect(await picker.rows()).toContain('Rival 11 cloud 1 quick stat ✓');
	});

	test('that are all taken out leave the list to take them back from', async () => {
		const picker = await open({
			'Actors/Acme.md': `${actor('#company', { 'Market cap': '$9B' })}\n## Related\n\n${line('Globex', 'rival')}`,
			'Actors/Globex.md': actor('#company', { 'Market cap': '$1B' }),
		});
		await picker.stage.press('ArrowDown', 'Delete', 'Escape');
		await picker.stage.run('compare-with-peers');
		await picker.shown();
		expect(await picker.rows()).toEqual(['Acme 1 quick stat ✓', 'Globex not a peer 1 quick stat']);
	});

	test('that have no note are named', async () => {
		const picker = await Picker.open({ 'Actors/Acme.md': `${actor('', { HQ: 'Oslo' })}\n## Related\n\n${line('Globex', 'rival')}${line('Initech', 'peer')}` }, { note: 'Actors/Acme.md' });
		await picker.stage.run('compare-with-peers');
		await picker.stage.expectNotice('Acme names 2 peers without an actor note: Globex and Initech.');
	});

	test('have room for a finger on a phone', async () => {
		const picker = await open(PEERS, { phone: true });
		expect(await picker.page.getByRole('button', { name: 'Rival 11 is not a peer' }).evaluate((el: HTMLElement) => [el.offsetWidth >= 44, el.offsetHeight >= 44])).toEqual([true, true]);
		await picker.stage.keepPicture('picker-peers-phone');
	});
});

describe.skipIf(hasNoBrowser)('metrics', () => {
	const onDesk = Picker.shared();
	const PARKS = ['Market cap 2/2 ✓', 'HQ 2/2 ✓', 'Parks 1/2 ✓', 'Employees 1/2 ✓', 'Subscribers 1/2 ✓'];

	test('are listed with how many actors have them, chosen, left out and ordered with the keyboard alone', async () => {
		const picker = await onDesk();
		await picker.group('compare-by-tag', 'parks');
		await picker.stage.press('Shift+Enter');
		expect(await picker.rows()).toEqual(PARKS);
		expect(await picker.status()).toBe('5 of 5 metrics');
		await picker.stage.press('ArrowDown', 'ArrowDown', 'Space', 'ArrowDown', 'Alt+ArrowUp');
		expect(await picker.rows()).toEqual(['Market cap 2/2 ✓', 'Employees 1/2 ✓', 'HQ 2/2 ✓', 'Parks 1/2', 'Subscribers 1/2 ✓']);
		expect(await picker.selected()).toBe('Employees');
		expect(await picker.status()).toBe('Employees is column 2 of 4');
		await picker.stage.press('Alt+ArrowUp', 'Alt+ArrowUp');
		expect(await picker.selected()).toBe('Employees');
		expect(await picker.block()).toEqual(['tag: #parks', 'metrics: Employees, Market cap, HQ, Subscribers']);
	});

	test('that are left as they were are left to the block', async () => {
		const picker = await onDesk();
		await picker.group('compare-by-tag', 'parks');
		await picker.stage.press('Shift+Enter', 'Space', 'Space');
		expect(await picker.block()).toEqual(['tag: #parks']);
	});

	test('are found by typing, and what is left out goes below the others then', async () => {
		const picker = await onDesk();
		await picker.group('compare-by-tag', 'parks');
		await picker.stage.press('Shift+Enter');
		await picker.page.keyboard.type('market cap');
		expect(await picker.rows()).toEqual(['Market cap 2/2 ✓']);
		await picker.stage.press('Enter');
		expect(await picker.rows()).toEqual(['Market cap 2/2']);
		await picker.page.keyboard.type('nothing like it');
		await picker.stage.expectText(picker.page.locator('.prompt-results'), 'None of these actors has that metric.');
		await picker.page.keyboard.press('Control+a');
		await picker.stage.press('Backspace');
		expect(await picker.rows()).toEqual(['HQ 2/2 ✓', 'Parks 1/2 ✓', 'Employees 1/2 ✓', 'Subscribers 1/2 ✓', 'Market cap 2/2']);
	});

	test('stay as chosen when the actors change, as far as these have them', async () => {
		const picker = await onDesk();
		await picker.group('compare-by-tag', 'parks');
		await picker.stage.press('Shift+Enter', 'ArrowDown', 'Alt+ArrowUp', 'Shift+Enter');
		expect(await picker.pills()).toEqual(['Disney', 'Netflix']);
		await picker.stage.press('Enter');
		await picker.page.keyboard.type('alphabet');
		await picker.stage.press('Enter');
		expect(await picker.block()).toEqual(['actors: [[Netflix]], [[Alphabet]]', 'metrics: HQ, Market cap, Employees, Subscribers']);
	});

	test('are moved by pointer, and the field keeps the focus', async () => {
		const picker = await onDesk();
		await picker.group('compare-by-tag', 'parks');
		await picker.page.getByRole('button', { name: 'Choose metrics' }).click();
		await picker.page.locator('.suggestion-item', { hasText: 'HQ' }).hover();
		await picker.page.getByRole('button', { name: 'Move HQ up' }).click();
		expect((await picker.rows()).slice(0, 2)).toEqual(['HQ 2/2 ✓', 'Market cap 2/2 ✓']);
		await picker.page.locator('.suggestion-item', { hasText: 'Parks' }).click();
		await picker.page.keyboard.type('subs');
		expect(await picker.rows()).toEqual(['Subscribers 1/2 ✓']);
		expect(await picker.block()).toEqual(['tag: #parks', 'metrics: HQ, Market cap, Employees, Subscribers']);
	});

	test('of actors without any say what to do', async () => {
		const picker = await onDesk();
		await picker.group('compare-by-tag', 'bare');
		expect(await picker.status()).toBe('All 2 tagged #bare (2 have no data)');
		await picker.stage.press('Shift+Enter');
		await picker.stage.expectText(picker.page.locator('.prompt-results'), 'None of these actors has quick stats. Add a Quick stats table to their notes.');
	});
});

describe.skipIf(hasNoBrowser)('by keys and for those who hear it', () => {
	const onDesk = Picker.shared();
	const focused = ({ page }: Picker): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

	test('the field names the selected row, which may hold buttons: a row of a grid, no option', async () => {
		const picker = await onDesk();
		await picker.group('compare-by-tag', 'parks');
		await picker.stage.press('ArrowDown');
		const named = await picker.page.evaluate(() => {
			const { activeElement } = document;
			const row = document.getElementById(activeElement?.getAttribute('aria-activedescendant') ?? '');
			return [activeElement?.role, row?.role, row?.getAttribute('aria-selected'), row?.querySelector('.suggestion-title')?.textContent, row?.parentElement?.role];
		});
		expect(named).toEqual(['combobox', 'row', 'true', await picker.selected(), 'grid']);
		await picker.stage.press('ArrowUp', 'ArrowUp');
		expect(await picker.page.locator('.prompt .suggestion-item').last().getAttribute('aria-selected')).toBe('true');
	});

	test('the chosen ones are one tab stop, with the arrow keys from one to the next; Enter takes out', async () => {
		const picker = await onDesk();
		await picker.group('compare-by-tag', 'media');
		await picker.stage.press('Tab');
		expect(await focused(picker)).toBe('Include');
		await picker.stage.press('ArrowDown', 'ArrowRight');
		expect(await focused(picker)).toBe('Remove Disney');
		await picker.stage.press('Tab');
		expect(await focused(picker)).toBe('Choose metrics');
		await picker.stage.press('Shift+Tab', 'Enter');
		expect(await picker.pills()).toEqual(['Alphabet', 'Netflix']);
	});
});

describe.skipIf(hasNoBrowser)('links and files', () => {
	const onDesk = Picker.shared();
	const select = (picker: Picker, words: string): Promise<void> => picker.page.evaluate((wanted) => {
		const { editor } = window.stage?.app.workspace.activeEditor ?? {};
		const at = editor?.getValue().indexOf(wanted) ?? -1;
		editor?.setSelection(editor.offsetToPos(at), editor.offsetToPos(at + wanted.length));
	}, words);
	const menuItem = (picker: Picker, name: string) => picker.page.locator('.menu-item').getByText(name, { exact: true });

	test('a selection with links to two actors compares them, and no other selection', async () => {
		const picker = await onDesk();
		await picker.stage.putCursorAfter('first');
		expect(await picker.stage.canRun('compare-linked')).toBe(false);
		await select(picker, '[[Netflix]], and [[Desk]]');
		expect(await picker.stage.canRun('compare-linked')).toBe(false);
		await select(picker, '[[Disney]] against [[Netflix]]');
		await picker.stage.runFromPalette('Compare linked actors in selection');
		await picker.shown();
		expect(await picker.pills()).toEqual(['Disney', 'Netflix']);
	});

	test('so does the menu of the selection', async () => {
		const picker = await onDesk();
		await picker.stage.putCursorAfter('first');
		await select(picker, '[[Disney]] against [[Netflix]]');
		await picker.page.locator('.cm-line', { hasText: 'Disney' }).click({ button: 'right' });
		await menuItem(picker, 'Compare 2 actors').click();
		expect(await picker.pills()).toEqual(['Disney', 'Netflix']);
	});

	test('files and folders selected in the list of files compare the actors among them', async () => {
		const picker = await Picker.open(NOTES, { note: 'Actors/Netflix.md' });
		const file = (path: string) => picker.page.locator(`.tree-item-self[data-path="${path}"]`);
		await file('Actors/Alphabet.md').click({ modifiers: ['Alt'] });
		await file('Desk.md').click({ modifiers: ['Alt'] });
		await file('Actors/Media').click({ modifiers: ['Alt'] });
		await file('Desk.md').click({ button: 'right' });
		await menuItem(picker, 'Compare 3 actors').click();
		expect((await picker.pills()).sort()).toEqual(['Alphabet', 'Disney', 'YouTube']);
	});

	test('the menu of a folder compares its actors as a group', async () => {
		const picker = await Picker.open(NOTES, { note: 'Actors/Netflix.md' });
		await picker.page.locator('.tree-item-self[data-path="Actors/Media"]').click({ button: 'right' });
		await menuItem(picker, 'Compare 2 actors').click();
		expect(await picker.status()).toBe('All 2 in Actors/Media');
	});

	test('the menu of a note compares it with whom the person chooses', async () => {
		const picker = await Picker.open(NOTES, { note: 'Actors/Netflix.md' });
		await picker.page.locator('.tree-item-self[data-path="Actors/Netflix.md"]').click({ button: 'right' });
		await menuItem(picker, 'Compare with…').click();
		await picker.page.locator('.dossier-picker-chosen', { hasText: 'Netflix' }).waitFor();
	});
});

describe.skipIf(hasNoBrowser)('the result', () => {
	const onDesk = Picker.shared();
	test('is shown in a view by the same keys from either half, and nothing is written', async () => {
		const picker = await onDesk();
		for (const keys of [['Control+Enter'], ['Shift+Enter', 'Alt+ArrowDown', 'Control+Enter']]) {
			await picker.stage.openNote(picker.note);
			const before = await picker.stage.text;
			await picker.group('compare-by-tag', 'parks');
			await picker.stage.press(...keys);
			const view = picker.page.locator('.workspace-leaf.mod-active');
			await picker.stage.expectText(view, 'Los Gatos');
			await picker.stage.expectText(view, 'Disney');
			expect(await picker.page.locator('.prompt').count()).toBe(0);
			await picker.stage.openNote(picker.note);
			expect(await picker.stage.text).toBe(before);
		}
	});

	test('is a table whose columns stand in the order chosen', async () => {
		const picker = await onDesk();
		await picker.stage.putCursorAfter('first');
		await picker.group('compare-by-tag', 'parks');
		await picker.stage.press('Shift+Enter', 'Alt+ArrowDown', 'ArrowDown', 'Space', 'Alt+Enter');
		expect((await picker.stage.text).split('\n').filter((line) => line.startsWith('|')).map((line) => line.split('|')[1]?.trim())).toEqual(['Metric', '---', 'HQ', 'Market cap', 'Employees', 'Subscribers']);
		expect(await picker.stage.text).toContain('%% dossier-snapshot 2026-11-23: tag: #parks; metrics: HQ, Market cap, Employees, Subscribers; printed: ');
	});

	test('is a table or block in a new note where none is open to write into', async () => {
		const picker = await onDesk();
		await picker.stage.closeNote();
		await picker.group('compare-by-tag', 'parks');
		expect(await picker.page.locator('.dossier-picker-buttons button').allInnerTexts()).toEqual(['Choose metrics', 'Static table in new note', 'Live table in new note', 'Open']);
		await picker.page.getByRole('button', { name: 'Live table in new note' }).click();
		await picker.page.locator('.modal').getByText('Create "Comparison of 2 actors tagged parks"?').waitFor();
		await picker.page.locator('.modal button:focus').waitFor();
		await picker.stage.press('Enter');
		await picker.stage.expectNote((text) => text === '```dossier-compare\ntag: #parks\n```\n');
	});

	test('shows nothing and writes nothing where fewer than two are chosen', async () => {
		const picker = await onDesk();
		const before = await picker.stage.text;
		await picker.group('compare-by-tag', 'parks');
		await picker.stage.press('Enter');
		for (const keys of ['Control+Enter', 'Control+Shift+Enter', 'Alt+Enter']) await picker.stage.press(keys);
		expect(await picker.page.locator('.notice').allInnerTexts()).toEqual(Array(3).fill('Choose at least two actors to compare.'));
		expect(await picker.pills()).toEqual(['Netflix']);
		expect(await picker.stage.text).toBe(before);
	});
});

describe.skipIf(hasNoBrowser)('on a phone', () => {
	test('every button has room for a finger, in both halves', async () => {
		const picker = await Picker.open(NOTES, { note: 'Desk.md', phone: true, theme: 'light' });
		await picker.group('compare-by-tag', 'media');
		const small = (): Promise<string[]> => picker.page.locator('.dossier-picker button').evaluateAll((els: HTMLElement[]) => els
			.filter((el) => el.offsetParent !== null && (el.offsetHeight < 44 || el.offsetWidth < 44))
			.map((el) => `${el.getAttribute('aria-label') ?? el.innerText} ${el.offsetWidth}×${el.offsetHeight}`));
		expect(await small()).toEqual([]);
		await picker.stage.keepPicture('picker-phone-actors');
		await picker.page.getByRole('button', { name: 'Choose metrics' }).click();
		await picker.page.getByRole('button', { name: 'Move Market cap down' }).click();
		expect((await picker.rows()).slice(0, 2)).toEqual(['Employees 2/3 ✓', 'Market cap 3/3 ✓']);
		expect(await small()).toEqual([]);
		await picker.stage.keepPicture('picker-phone-metrics');
	});
});
