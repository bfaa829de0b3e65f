/**
 * Comparing actors in the built plugin, on the stage: what a person does with keys and pointer, and
 * what then stands in the note. It does not prove how Obsidian's own list or fuzzy search behave.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { MarkdownView } from '../host/page/workspace/markdown-view';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, untilRead } from './stage-page';
import { compareWithPeers, expectSourceCells, tableIn } from './tables';

const SAMPLE_VAULT = fileURLToPath(new URL('../vault', import.meta.url));

/** The peers that NVIDIA's sample note names, read from its lines. Four and more stand down with NVIDIA itself. */
const SAMPLE_PEERS = [...readFileSync(path.join(SAMPLE_VAULT, 'Actors/NVIDIA.md'), 'utf8').matchAll(/^- \[\[(.+?)\]\] — .*\b(?:competitor|rival|peer)\b/gm)].map(([, name]) => name ?? '');

const stats = (...rows: string[]): string => ['## Quick stats', '', '| Metric | Value |', '|---|---|', ...rows, ''].join('\n');
/** A small vault with what the sample vault does not have: names that two actors share, and actors with nothing to compare. */
const vault: Readonly<Record<string, string>> = {
	'Actors/Alpha.md': `#actor\n\n${stats('| Ticker | GE |', '| HQ | [[Oslo\\|Oslo, Norway]] |', '| Revenue | ~$1B |')}\n## Related\n\n- [[Beta]] — competitor\n- [[Empty]] — peer\n`,
	'Actors/Beta.md': `---\naliases: [GE]\n---\n#actor\n\n${stats('| **Revenue** | [[Beta|own]] figures |', '| HQ | Rome |')}`,
	'Actors/Apollo.md': `#actor\n\n${stats('| HQ | Athens |')}`,
	'Funds/Apollo.md': `#actor\n\n${stats('| HQ | New York |')}`,
	'Actors/Empty.md': '#actor\n\nNo figures here.\n',
	'Actors/Bare.md': '#actor\n\nNone here either.\n\n## Related\n\n- [[Empty]] — rival\n',
	'Actors/Lonely.md': `#actor\n\n${stats('| HQ | Nowhere |')}`,
	'Notes/Plain.md': 'first\nsecond\n\n- one\n- two\n\nlast',
};

/** Opens the stage on a note of a folder, or of notes made up for the test. */
async function open(notes: string | Readonly<Record<string, string>>, note: string): Promise<Page> {
	return (await StagePage.open(notes, { note })).page;
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => window.stage?.editorText() ?? '');
const run = (page: Page, id: string): Promise<boolean> => page.evaluate((command) => window.stage?.executeCommand(command) ?? false, `dossier:${id}`);
const notices = (page: Page): Promise<string[]> => page.locator('.notice').allInnerTexts();
/** Found and read in one step: between two, the list may be drawn again, and what is not on the page any more has no lines. */
const rows = (page: Page): Promise<string[]> => page.locator('.prompt').evaluate((prompt) => [...prompt.querySelectorAll<HTMLElement>('.suggestion-item')].map((row) => row.innerText));
const pills = (page: Page): Promise<string[]> => page.locator('.dossier-picker-pill').allInnerTexts();
const status = (page: Page): Promise<string> => page.locator('.dossier-picker-status').innerText();
const dialog = (page: Page) => page.locator('.modal');

/** Opens the picker of actors, once it has all of them. */
async function openPicker(page: Page): Promise<void> {
	await run(page, 'compare-actors');
	await page.locator('.dossier-picker-status', { hasNotText: 'Reading' }).waitFor();
}

/** Puts in a query and adds the actor that then stands first. */
async function choose(page: Page, query: string): Promise<void> {
	await page.keyboard.insertText(query);
	await page.keyboard.press('Enter');
}

/** Compares the open note with its peers as they are offered, as a table at the cursor. */
async function insertPeers(page: Page): Promise<void> {
	await run(page, 'compare-with-peers');
	await page.locator('.dossier-picker').waitFor();
	await page.keyboard.press('Alt+Enter');
}

async function placeCursor(page: Page, line: number, ch: number): Promise<void> {
	await page.evaluate((position) => {
		const view = window.stage?.app.workspace.getMostRecentLeaf()?.view as MarkdownView | undefined;
		view?.editor.setCursor(position);
		view?.editor.focus();
	}, { line, ch });
}

describe.skipIf(hasNoBrowser)('comparing actors', () => {
	const plain = Array.from({ length: 7 }, (_, number) => `Notes/Plain ${number}.md`);
	const shared = sharedPage(() => StagePage.open({ ...vault, ...Object.fromEntries(plain.map((note) => [note, vault['Notes/Plain.md'] ?? ''])) }, { note: 'Notes/Plain.md' }));

	/** The page that tests share, on a note: left out, one that no other test writes into. */
	async function openShared(note = plain.shift() ?? ''): Promise<Page> {
		await shared().closeWindows();
		await shared().openNote(note);
		return shared().page;
	}

	test('with the keyboard alone: the palette, names, a table below the line, one undo', async () => {
		const page = await openShared();
		await untilRead(page);
		const before = await textOf(page);
		await placeCursor(page, 0, 3);
		await page.keyboard.press('Control+p');
		await page.keyboard.type('Compare actors');
		await page.keyboard.press('Enter');
		await page.locator('.dossier-picker').waitFor();
		await choose(page, 'alpha');
		await choose(page, 'beta');
		expect(await pills(page)).toEqual(['Alpha', 'Beta']);
		await page.keyboard.press('Alt+Enter');
		expect((await textOf(page)).replace(/; printed: [\da-f]{8}(?= %%)/, '')).toBe([
			'first', 'second', '',
			'%% dossier-snapshot 2026-11-23: actors: [[Alpha]], [[Beta]] %%', '',
			'| Metric | [[Alpha]] | [[Beta]] |',
			'| --- | --- | --- |',
			'| Revenue | ~$1B | [[Beta\\|own]] figures |',
			'| HQ | [[Oslo\\|Oslo, Norway]] | Rome |',
			'| Ticker | GE | — |',
			'',
			'*As of 2026-11-23 · 2 actors, 3 metrics*', '',
			'%% end dossier-snapshot %%',
			'', '- one', '- two', '', 'last',
		].join('\n'));
		await page.keyboard.type('here');
		expect((await textOf(page)).split('\n')[14]).toBe('here');
		await page.keyboard.press('Control+z');
		await page.keyboard.press('Control+z');
		expect(await textOf(page)).toBe(before);
	});

	test('right after typing takes a step of its own to undo', async () => {
		const page = await open(vault, 'Actors/Alpha.md');
		await untilRead(page);
		await placeCursor(page, 1, 0);
		await page.keyboard.type('typed');
		await insertPeers(page);
		await page.keyboard.press('Control+z');
		expect((await textOf(page)).split('\n').slice(0, 2)).toEqual(['#actor', 'typed']);
		expect(await textOf(page)).not.toContain('As of');
	});

	test('with the focus in a sidebar goes into the note of the main area', async () => {
		const page = await open(vault, 'Actors/Alpha.md');
		await untilRead(page);
		await page.evaluate(() => {
			const workspace = window.stage?.app.workspace;
			const leaf = workspace?.getRightLeaf(false);
			if (leaf) workspace?.setActiveLeaf(leaf, { focus: true });
		});
		expect(await page.evaluate(() => window.stage?.app.workspace.activeEditor ?? null)).toBeNull();
		await insertPeers(page);
	});

	test('begins with the actor whose note is open', async () => {
		const page = await openShared('Actors/Beta.md');
		await openPicker(page);
		expect(await pills(page)).toEqual(['Beta']);
	});

	test('Enter adds and removes, and the arrows go on in the same list', async () => {
		const page = await openShared();
		await openPicker(page);
		await choose(page, 'apollo');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		expect(await pills(page)).toEqual(['Actors/Apollo.md', 'Funds/Apollo.md']);
		expect(await page.locator('.suggestion-item [aria-label="Chosen"]').count()).toBe(2);
		await page.keyboard.press('Enter');
		expect(await pills(page)).toEqual(['Actors/Apollo.md']);
		// The query is selected: typing begins anew, and Backspace in the empty field takes the last one back.
		await page.keyboard.type('lonely');
		expect((await rows(page))[0]).toBe('Lonely\n1 quick stat');
		for (let key = 0; key < 7; key++) await page.keyboard.press('Backspace');
		expect(await pills(page)).toEqual([]);
	});

	test('a pill and the button work from the keyboard and by pointer', async () => {
		const page = await openShared();
		await openPicker(page);
		for (const name of ['alpha', 'beta', 'lonely']) await choose(page, name);
		await page.locator('.dossier-picker-pill', { hasText: 'Beta' }).click();
		expect(await pills(page)).toEqual(['Alpha', 'Lonely']);
		await page.getByRole('button', { name: 'Remove Alpha' }).focus();
		await page.keyboard.press('Enter');
		expect(await pills(page)).toEqual(['Lonely']);
		await page.keyboard.type('beta');
		await page.locator('.suggestion-item').first().click();
		await page.getByRole('button', { name: 'Insert static table' }).click();
		expect(await textOf(page)).toContain('| Metric | [[Lonely]] | [[Beta]] |');
	});

	test('an ambiguous ticker, alias or name shows the paths', async () => {
		const page = await openShared();
		await openPicker(page);
		await page.keyboard.type('GE');
		const found = (await rows(page)).slice(0, 2).sort();
		expect(found).toEqual(['Alpha\nTicker: GE\nActors/Alpha.md\n3 quick stats', 'Beta\nAlias: GE\nActors/Beta.md\n2 quick stats']);
		for (let key = 0; key < 2; key++) await page.keyboard.press('Backspace');
		await page.keyboard.type('apollo');
		expect((await rows(page)).slice(0, 2)).toEqual(['Apollo\nActors/Apollo.md\n1 quick stat', 'Apollo\nFunds/Apollo.md\n1 quick stat']);
		await page.keyboard.press('Control+a');
		await page.keyboard.type('lonely');
		expect((await rows(page))[0]).toBe('Lonely\n1 quick stat');
	});

	test('two actors of one name are linked so that each leads to its own note', async () => {
		const page = await openShared();
		await openPicker(page);
		await choose(page, 'apollo');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Alt+Enter');
		const [header] = tableIn(await textOf(page), 'Metric');
		const targets = await page.evaluate((cells) => cells.map((cell) => (
			window.stage?.app.metadataCache.getFirstLinkpathDest(/\[\[([^|\]]+)/.exec(cell)?.[1] ?? '', 'Notes/Plain.md')?.path
		)), header?.slice(1) ?? []);
		expect(targets).toEqual(['Actors/Apollo.md', 'Funds/Apollo.md']);
	});

	test('Escape writes nothing', async () => {
		const page = await openShared();
		const before = await textOf(page);
		await openPicker(page);
		await choose(page, 'alpha');
		await choose(page, 'beta');
		await page.keyboard.press('Escape');
		expect(await page.locator('.prompt').count()).toBe(0);
		expect(await textOf(page)).toBe(before);
	});

	test('fewer than two say so and leave the window open', async () => {
		const page = await openShared();
		await openPicker(page);
		await choose(page, 'alpha');
		await page.keyboard.press('Alt+Enter');
		expect(await notices(page)).toEqual(['Choose at least two actors to compare.']);
		expect(await pills(page)).toEqual(['Alpha']);
	});

	test('actors without quick stats say so and write nothing', async () => {
		const page = await open(vault, 'Notes/Plain.md');
		const before = await textOf(page);
		await openPicker(page);
		await choose(page, 'empty');
		await choose(page, 'bare');
		await page.keyboard.press('Alt+Enter');
		expect(await notices(page)).toEqual(['Nothing to compare: Empty and Bare have no quick stats. Add a Quick stats table to their notes.']);
		expect(await textOf(page)).toBe(before);
	});

	test('links follow the person\'s link style', async () => {
		const page = await open(vault, 'Notes/Plain.md');
		await page.evaluate(() => {
			const app = window.stage?.app;
			if (app !== undefined) app.fileManager.generateMarkdownLink = (file, from) => `[a|${file.basename}](<from ${from}>)`;
		});
		await openPicker(page);
		await choose(page, 'alpha');
		await choose(page, 'beta');
		await page.keyboard.press('Alt+Enter');
		expect(await textOf(page)).toContain('| Metric | [a\\|Alpha](<from Notes/Plain.md>) | [a\\|Beta](<from Notes/Plain.md>) |');
	});
});

describe.skipIf(hasNoBrowser)('without an editor', () => {
	test('in Reading view a new note is offered, made and opened only on the button', async () => {
		const page = await open(SAMPLE_VAULT, 'Actors/NVIDIA.md');
		const before = await textOf(page);
		await page.evaluate(() => window.stage?.setMode('preview'));
		await insertPeers(page);
		const title = `Comparison of NVIDIA and ${SAMPLE_PEERS.length} peers`;
		await dialog(page).getByText(`${title}"?`).waitFor();
		await page.keyboard.press('Escape');
		expect(await textOf(page)).toBe(before);
		expect(await page.evaluate(() => window.stage?.app.vault.getMarkdownFiles().some(({ name }) => name.startsWith('Comparison')))).toBe(false);

		for (const name of [title, `${title} 1`]) {
			await page.evaluate(() => window.stage?.openNote('Actors/NVIDIA.md', false, { state: { mode: 'preview' } }));
			await insertPeers(page);
			await dialog(page).getByText(`${name}"?`).waitFor();
			await dialog(page).locator('button:focus').waitFor();
			await page.keyboard.press('Enter');
			await page.waitForFunction((basename) => window.stage?.app.workspace.getActiveFile()?.basename === basename, name);
			expect(await page.evaluate(() => window.stage?.app.workspace.getActiveFile()?.parent?.path)).toBe(await page.evaluate(() => window.stage?.app.fileManager.getNewFileParent('Actors/NVIDIA.md').path));
			expect(await textOf(page)).toMatch(/^%% dossier-snapshot 2026-11-23: peers of: \[\[NVIDIA\]\]; printed: [\da-f]{8} %%\n\n\| Actor \| [^]*metrics\*\n[^]*\n%% end dossier-snapshot %%\n$/);
		}
	});

	test('with nothing open, chosen actors go into a new note', async () => {
		const page = await open(vault, 'Notes/Plain.md');
		await page.evaluate(() => window.stage?.app.workspace.getMostRecentLeaf()?.setViewState({ type: 'empty' }));
		await openPicker(page);
		await choose(page, 'alpha');
		await choose(page, 'beta');
		await page.keyboard.press('Alt+Enter');
		await dialog(page).getByText('Create "Comparison of Alpha and Beta"?').waitFor();
		await dialog(page).getByRole('button', { name: 'Create note' }).click();
		await page.waitForFunction(() => window.stage?.app.workspace.getActiveFile()?.basename === 'Comparison of Alpha and Beta');
		expect(tableIn(await textOf(page), 'Metric')[0]).toEqual(['Metric', '[[Alpha]]', '[[Beta]]']);
	});
});

describe.skipIf(hasNoBrowser)('comparing with peers', () => {
	const sample = sharedPage(() => StagePage.open(SAMPLE_VAULT, { note: 'Actors/NVIDIA.md' }));
	let table: Promise<string[][]> | undefined;
	/** The table of NVIDIA's peers, put into its note once. */
	const sampleTable = (): Promise<string[][]> => (table ??= compareWithPeers(sample()));

	test('of NVIDIA in the sample vault: every cell as in its note', async () => {
		const table = await sampleTable();
		expect(table.slice(1).map(([actor]) => actor)).toEqual(['NVIDIA', ...SAMPLE_PEERS].map((name) => `[[${name}]]`));
		expectSourceCells(table, (name) => path.join(SAMPLE_VAULT, 'Actors', `${name}.md`));
		expect(await notices(sample().page)).toEqual([]);
	});

	test('counts a peer that only the other note names', async () => {
		const page = await open(vault, 'Actors/Beta.md');
		await insertPeers(page);
		expect(tableIn(await textOf(page), 'Metric')[0]).toEqual(['Metric', '[[Beta]]', '[[Alpha]]']);
	});

	test('is only there on an actor note', async () => {
		const page = await open(vault, 'Notes/Plain.md');
		await untilRead(page);
		const commands = (): Promise<string[]> => page.evaluate(() => window.stage?.availableCommands() ?? []);
		expect(await commands()).not.toContain('dossier:compare-with-peers');
		await page.evaluate(() => window.stage?.openNote('Actors/Alpha.md'));
		expect(await commands()).toContain('dossier:compare-with-peers');
	});

	test('says why each is a peer, and who has nothing to compare', async () => {
		const page = await open(vault, 'Actors/Alpha.md');
		await run(page, 'compare-with-peers');
		await page.locator('.dossier-picker').waitFor();
		expect(await pills(page)).toEqual(['Alpha', 'Beta', 'Empty']);
		expect((await rows(page)).slice(0, 3)).toEqual(['Alpha\n3 quick stats', 'Beta\ncompetitor\n2 quick stats', 'Empty\npeer\nno quick stats']);
		expect(await status(page)).toBe('Alpha + 2 peers (1 has no data)');
	});

	test('says so where nobody is named as a peer', async () => {
		const page = await open(vault, 'Actors/Lonely.md');
		await untilRead(page);
		const before = await textOf(page);
		await run(page, 'compare-with-peers');
		await page.locator('.notice', { hasText: 'Lonely has no peers' }).waitFor();
		expect(await notices(page)).toEqual([expect.stringContaining('To choose actors yourself, run "Compare actors".')]);
		expect(await textOf(page)).toBe(before);
	});

	test('reads the open note as it is in the editor, saved or not', async () => {
		const page = await open(vault, 'Actors/Lonely.md');
		await page.evaluate(() => {
			const view = window.stage?.app.workspace.getMostRecentLeaf()?.view as MarkdownView | undefined;
			view?.editor.setValue(`${view.editor.getValue()}\n## Related\n\n- [[Beta]] — rival\n`);
		});
		await insertPeers(page);
		expect(tableIn(await textOf(page), 'Metric')[0]).toEqual(['Metric', '[[Lonely]]', '[[Beta]]']);
	});

	test('the table leaves the note\'s own dates and figures as they were', async () => {
		await sampleTable();
		const text = await sample().text;
		expect(text).not.toMatch(/^[*_ ]*(?:last )?updated[^\n]*2026-11-23/im);
		expect(text.replace(/\n%% dossier-snapshot [^]*?%% end dossier-snapshot %%\n/, '')).toBe(readFileSync(path.join(SAMPLE_VAULT, 'Actors/NVIDIA.md'), 'utf8'));
	});
});

describe.skipIf(hasNoBrowser)('while notes are still being read', () => {
	/** Switches the plugin on over a vault that hands out only the named notes until `window.release()`. */
	async function holdBack(page: Page, ...handedOut: string[]): Promise<void> {
		await page.evaluate(async (free) => {
			const stage = window.stage;
			if (stage === undefined) return;
			const { vault: pageVault } = stage.app;
			const read = pageVault.cachedRead.bind(pageVault);
			const gate = new Promise<void>((resolve) => Object.assign(window, { release: resolve }));
			pageVault.cachedRead = async (file) => {
				if (!free.includes(file.path)) await gate;
				return read(file);
			};
			await stage.reloadPlugin();
		}, handedOut);
	}
	const release = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as { release: () => void }).release());

	test('the picker says how far it is, works, and grows', async () => {
		const page = await open(vault, 'Actors/Alpha.md');
		await holdBack(page, 'Actors/Alpha.md');
		await run(page, 'compare-actors');
		await page.locator('.dossier-picker-status', { hasText: /Reading notes… \d+ of 8/ }).waitFor();
		expect(await pills(page)).toEqual(['Alpha']);
		await page.keyboard.type('beta');
		expect(await page.locator('.prompt-results').innerText()).toBe('No match in the notes read so far.');
		await release(page);
		await page.locator('.suggestion-item', { hasText: 'Beta' }).waitFor();
		expect(await page.locator('.dossier-picker-status').innerText()).toBe('Choose two or more');
	});

	test('comparing with peers waits with a window, and goes on by itself', async () => {
		const page = await open(vault, 'Actors/Alpha.md');
		await holdBack(page, 'Actors/Alpha.md');
		await run(page, 'compare-with-peers');
		await dialog(page).getByText(/Reading notes… \d+ of 8/).waitFor();
		expect(await textOf(page)).not.toContain('As of');
		await release(page);
		await page.locator('.dossier-picker').waitFor();
		expect(await dialog(page).count()).toBe(0);
		expect(await pills(page)).toEqual(['Alpha', 'Beta', 'Empty']);
	});

	test('closing that window gives up, and nothing is written', async () => {
		const page = await open(vault, 'Actors/Alpha.md');
		await holdBack(page);
		await run(page, 'compare-with-peers');
		await dialog(page).waitFor();
		await page.keyboard.press('Escape');
		await release(page);
		await untilRead(page);
		expect(await textOf(page)).not.toContain('As of');
	});

	test('a note that turns out to be no actor says so', async () => {
		const page = await open(vault, 'Notes/Plain.md');
		await holdBack(page);
		await run(page, 'compare-with-peers');
		await release(page);
		await page.locator('.notice', { hasText: '"Plain" isn\'t an actor note.' }).waitFor();
	});
});
