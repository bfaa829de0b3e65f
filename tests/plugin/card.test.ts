/**
 * The card of the real plugin, in a browser: what it shows, that it follows the note and its unsaved
 * edits, that nothing jumps, and that everything leads back to the note. It says nothing about
 * Obsidian's own style sheet, Page preview or pop-out windows: the stage has none of them.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, type StagePageOptions } from './stage-page';

const ACME = `---
aliases: [ACM, "[[Acme Corp.]]"]
sector: Cloud
cssclasses: wide
---
#actor #cloud

# Acme

## Investment case

**Bull:**
- Cheap
  - At 9 times earnings
- Growing

**Bear:**
- Depends on [[Basalt]]

## Quick stats

| Metric | Value |
| --- | --- |
| Market cap | **~$200B+** |
| Share | \\#1 in [[Taiwan\\|the island]] |
| Margin | > 50% of sales |
| Outlook |  |
| [[Basalt]] stake | 5% |
| Story | ${'A value that goes on for much longer than a narrow panel has room for. '.repeat(6)}|

*Updated 2026-01-01*

## Related

- [[Basalt]] — competitor (cloud)
- [[Nobody]] — not written yet
`;

const NOTES: Readonly<Record<string, string>> = {
	'Acme.md': ACME,
	'Basalt.md': '#actor\n\n**Bull:**\n- Rock solid\n\n*Created 2026-02-03*\n',
	'Far.md': '#actor\n\n## Quick stats\n\nNone yet.\n\n*Updated 2062-01-01*\n',
	'Odd.md': '---\nupdated: 06-10-2026\n---\n#actor\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n|  | stray |\n',
	'Long.md': `#actor\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n${Array.from({ length: 40 }, (_, n) => `| Metric ${n} | ${n}% |`).join('\n')}\n\n*Updated 2026-11-20*\n`,
	'Two.md': '---\nupdated: 2026-11-20\n---\n#actor\n\n*Last updated: April 14, 2026*\n',
	'Home.md': '---\nkind: index\n---\n# Home\n',
	'Taiwan.md': '# Taiwan\n',
};

describe.skipIf(hasNoBrowser)('the card', () => {
	let page: Page;

	/** Opens a note on the stage, with the card beside it. */
	async function show(note: string, options: StagePageOptions = {}): Promise<void> {
		({ page } = await open({ ...options, note }));
	}

	async function open(options: StagePageOptions): Promise<StagePage> {
		const stage = await StagePage.open(NOTES, { size: { width: 1200, height: 800 }, ...options });
		await stage.run('open-card');
		await stage.panel.waitFor();
		return stage;
	}

	const shared = sharedPage(() => open({ note: 'Home.md' }));

	/** Opens a note on the page that tests share: those that change neither notes nor what is folded. */
	async function showShared(note: string): Promise<void> {
		({ page } = shared());
		await shared().openNote('Home.md');
		await shared().openNote(note);
	}

	function panel(): Locator {
		return page.locator('.dossier-card-view');
	}

	function card(): Locator {
		return page.locator('.dossier-card');
	}

	function section(id: string): Locator {
		return page.locator(`.dossier-card-section[data-section="${id}"]`);
	}

	function row(text: string): Locator {
		return page.locator('.dossier-card-row', { hasText: text });
	}

	function fold(id: string): Locator {
		return section(id).locator('.dossier-card-fold');
	}

	async function openNote(note: string): Promise<void> {
		await page.evaluate((path) => window.stage?.openNote(path), note);
	}

	async function expectText(locator: Locator, text: string | RegExp): Promise<void> {
		await expect.poll(async () => (await locator.innerText()).replace(/\s+/g, ' ').trim(), { timeout: 3000 })[typeof text === 'string' ? 'toContain' : 'toMatch'](text as string & RegExp);
	}

	/** Types over the first occurrence of `before` in the active editor, unsaved. */
	async function edit(before: string, after: string): Promise<void> {
		await page.evaluate(
			([from, to]) => {
				const editor = window.stage?.app.workspace.getMostRecentLeaf()?.view;
				if (editor === undefined || editor === null || !('editor' in editor)) throw new Error('No editor is open.');
				const { editor: open } = editor as unknown as { editor: { getValue(): string; offsetToPos(offset: number): unknown; replaceRange(text: string, from: unknown, to: unknown): void } };
				const at = open.getValue().indexOf(from ?? '');
				open.replaceRange(to ?? '', open.offsetToPos(at), open.offsetToPos(at + (from ?? '').length));
			},
			[before, after],
		);
	}

	/** The line, from 1, that the active editor's cursor is on. */
	async function cursorLine(): Promise<number | undefined> {
		return page.evaluate(() => {
			const state = window.stage?.app.workspace.getMostRecentLeaf()?.view.getEphemeralState();
			return typeof state?.['line'] === 'number' ? state['line'] + 1 : undefined;
		});
	}

	function lineOf(note: string, text: string): number {
		return (NOTES[note] ?? '').split('\n').findIndex((line) => line.includes(text)) + 1;
	}

	describe('shows what the open note says', () => {
		test('name, other names, tags and freshness stand at the top', async () => {
			await showShared('Acme.md');
			await expectText(card().locator('.dossier-card-name'), 'Acme');
			await expectText(card().locator('.dossier-card-other-names'), 'ACM · Acme Corp.');
			await expectText(card().locator('.dossier-card-tags'), '#cloud');
			await expectText(card().locator('.dossier-card-freshness'), /^● Overdue · updated 326 days ago \(Jan 1\), due after 1802 of \d perishable figures? overdue \(\D+ \d+\s(?:mo|y|d)\) ?Mark updated today$/);
		});

		test('values are rendered, and what looks like a block is still a value', async () => {
			await showShared('Acme.md');
			await expectText(row('Market cap'), 'Market cap ~$200B+');
			expect(await row('Market cap').locator('strong').innerText()).toBe('~$200B+');
			await expectText(row('Share'), 'Share #1 in the island');
			await expectText(row('Margin'), 'Margin > 50% of sales');
			expect(await row('Margin').locator('blockquote').count()).toBe(0);
			await expectText(row('Outlook'), 'Outlook —');
			await expectText(row('stake'), 'Basalt stake 5%');
		});

		test('bull, bear and related follow, properties wait folded', async () => {
			await show('Acme.md');
			const titles = await card().locator('.dossier-card-fold').allInnerTexts();
			expect(titles.map((title) => title.replace(/\s+/g, ' ').trim())).toEqual(['Quick stats 6', 'Properties 1', 'Bull 2', 'Bear 1', 'Related 2']);
			expect(await fold('properties').getAttribute('aria-expanded')).toBe('false');
			await fold('properties').click();
			await expectText(section('properties'), 'sector Cloud');
			await expectText(row('Basalt').last(), 'Basalt competitor (cloud)');
			await expect.poll(() => row('not written yet').locator('a.is-unresolved').count()).toBe(1);
			expect(await row('competitor').locator('a.is-unresolved').count()).toBe(0);
			await page.evaluate(() => window.stage?.app.vault.create('Nobody.md', 'Somebody.'));
			await expect.poll(() => row('not written yet').locator('a.is-unresolved').count()).toBe(0);
		});

		test('a long list shows twelve rows until all are asked for', async () => {
			await showShared('Long.md');
			expect(await section('quick stats').locator('.dossier-card-row').count()).toBe(12);
			await page.getByRole('button', { name: 'Show all (40)' }).click();
			expect(await section('quick stats').locator('.dossier-card-row').count()).toBe(40);
			await page.getByRole('button', { name: 'Show fewer' }).click();
			expect(await section('quick stats').locator('.dossier-card-row').count()).toBe(12);
		});

		test('a long value is cut and can be read whole', async () => {
			await showShared('Acme.md');
			const text = row('Story').locator('.dossier-card-long');
			const more = row('Story').getByRole('button', { name: 'More' });
			await more.waitFor();
			const cut = (await text.boundingBox())?.height ?? 0;
			await more.click();
			expect((await text.boundingBox())?.height ?? 0).toBeGreaterThan(cut);
			expect(await row('Market cap').getByRole('button', { name: 'More' }).count()).toBe(0);
		});
	});

	describe('follows', () => {
		test('the active note, and stays with it when a sidebar has the focus', async () => {
			await showShared('Acme.md');
			await openNote('Basalt.md');
			await expectText(card().locator('.dossier-card-name'), 'Basalt');
			await page.locator('.workspace-split.mod-left-split').click({ position: { x: 5, y: 5 } });
			await panel().click({ position: { x: 5, y: 5 } });
			await expectText(card().locator('.dossier-card-name'), 'Basalt');
		});

		test('typing, half a second after it pauses, before anything is saved', async () => {
			await show('Acme.md');
			await edit('**~$200B+**', '~$210B');
			await expect.poll(() => row('Market cap').innerText(), { timeout: 500, interval: 25 }).toContain('~$210B');
			expect(await page.evaluate(() => window.stage?.vaultText('Acme.md'))).toContain('**~$200B+**');
		});

		test('a change from outside the editor', async () => {
			await show('Acme.md');
			await openNote('Home.md');
			await openNote('Acme.md');
			await page.evaluate(async () => {
				const vault = window.stage?.app.vault;
				const file = vault?.getFileByPath('Acme.md');
				if (vault && file) await vault.process(file, (text) => text.replace('- Cheap', '- Dirt cheap'));
			});
			await expectText(section('bull'), 'Dirt cheap');
		});

		test('a rename, and says so when the note is deleted', async () => {
			await show('Acme.md');
			await page.evaluate(async () => {
				const app = window.stage?.app;
				const file = app?.vault.getFileByPath('Acme.md');
				if (app && file) await app.fileManager.renameFile(file, 'Apex.md');
			});
			await expectText(card().locator('.dossier-card-name'), 'Apex');
			await page.evaluate(async () => {
				const vault = window.stage?.app.vault;
				const file = vault?.getFileByPath('Apex.md');
				if (vault && file) await vault.delete(file);
			});
			await expectText(panel(), /^(?:Apex was deleted\.|Open a note)/);
			expect(await card().isVisible()).toBe(false);
		});

		test('the limit in the settings', async () => {
			await show('Acme.md');
			await page.evaluate(async () => {
				const stage = window.stage;
				await stage?.app.vault.adapter.write('.obsidian/plugins/dossier/data.json', '{"limitDays": 400}');
				await stage?.plugin.onExternalSettingsChange?.();
			});
			await expectText(card().locator('.dossier-card-freshness'), 'Fresh · updated 326 days ago (Jan 1), due after 400');
		});

		test('the calendar, without being opened again', async () => {
			await show('Acme.md', { now: '2026-11-23T23:58:00' });
			await expectText(card().locator('.dossier-card-freshness'), '326 days ago');
			await page.evaluate(() => window.stage?.passTime(120_000));
			await expectText(card().locator('.dossier-card-freshness'), '327 days ago');
		});
	});

	describe('holds still', () => {
		test('an edit changes the row it is about and no other', async () => {
			await show('Acme.md');
			await row('Growing').evaluate((el) => el.setAttribute('data-kept', 'yes'));
			await row('Share').evaluate((el) => el.setAttribute('data-kept', 'yes'));
			await row('Share').locator('a').evaluate((el) => el.setAttribute('data-kept', 'yes'));
			await edit('- Cheap', '- New first point\n- Cheap');
			await expectText(section('bull'), 'New first point');
			expect(await page.locator('[data-kept]').count()).toBe(3);
			expect(Number(await row('Share').getAttribute('data-line'))).toBe(lineOf('Acme.md', '| Share') + 1);
		});

		test('scroll, folds and focus survive typing', async () => {
			await show('Acme.md', { size: { width: 1200, height: 420 } });
			await fold('bull').click();
			await fold('related').focus();
			const scroll = (): Promise<number> => panel().evaluate((el) => el.scrollTop);
			await panel().evaluate((el) => el.scrollTo({ top: 120 }));
			const before = await scroll();
			expect(before).toBeGreaterThan(50);
			for (let count = 0; count < 5; count++) {
				await edit('Depends on', `Depends${count} on`);
				await edit(`Depends${count} on`, 'Depends on');
				await edit('> 50% of sales', `> ${51 + count}% of sales`);
				await expectText(row('Margin'), `${51 + count}%`);
				await edit(`> ${51 + count}% of sales`, '> 50% of sales');
				expect(await scroll()).toBe(before);
			}
			expect(await fold('bull').getAttribute('aria-expanded')).toBe('false');
			expect(await fold('related').evaluate((el) => el === document.activeElement)).toBe(true);
		});

		test('another note begins at its top, with the sections folded as they were', async () => {
			await show('Acme.md', { size: { width: 1200, height: 340 } });
			const scroll = (): Promise<number> => panel().evaluate((el) => el.scrollTop);
			await fold('related').click();
			await panel().evaluate((el) => el.scrollTo({ top: 120 }));
			expect(await scroll()).toBe(120);
			await openNote('Long.md');
			await expectText(card().locator('.dossier-card-name'), 'Long');
			// The card of this note is long enough to be scrolled as far.
			expect(await panel().evaluate((el) => el.scrollHeight - el.clientHeight)).toBeGreaterThan(120);
			expect(await scroll()).toBe(0);
			await openNote('Acme.md');
			await expectText(card().locator('.dossier-card-name'), 'Acme');
			expect(await fold('related').getAttribute('aria-expanded')).toBe('false');
		});

		test('folds are kept with the layout', async () => {
			await show('Acme.md');
			await fold('bull').click();
			const state = await page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('dossier-card')[0]?.getViewState());
			await fold('bull').click();
			expect(await section('bull').locator('.dossier-card-row').first().isVisible()).toBe(true);
			await page.evaluate(async (kept) => {
				const leaf = window.stage?.app.workspace.getLeavesOfType('dossier-card')[0];
				if (leaf && kept) await leaf.setViewState(kept);
			}, state);
			expect(await fold('bull').getAttribute('aria-expanded')).toBe('false');
		});
	});

	describe('leads back to the note', () => {
		test('a click on a row goes to its line', async () => {
			await showShared('Acme.md');
			await row('Market cap').locator('.dossier-card-text').click();
			expect(await cursorLine()).toBe(lineOf('Acme.md', '| Market cap'));
			await row('Growing').click();
			expect(await cursorLine()).toBe(lineOf('Acme.md', '- Growing'));
			await card().locator('.dossier-card-freshness').click();
			expect(await cursorLine()).toBe(lineOf('Acme.md', '*Updated'));
		});

		test('so does Enter, and the arrow keys walk the rows', async () => {
			await showShared('Acme.md');
			await fold('quick stats').focus();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await expect.poll(cursorLine).toBe(lineOf('Acme.md', '| Share'));
		});

		test('with the modifier it opens a tab of its own', async () => {
			await show('Acme.md');
			const tabs = (): Promise<number | undefined> => page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('markdown').length);
			expect(await tabs()).toBe(1);
			await row('Cheap').click({ modifiers: ['ControlOrMeta'] });
			await expect.poll(tabs).toBe(2);
		});

		test('a link in a value opens its note and asks for a preview', async () => {
			await show('Acme.md');
			await row('Share').locator('a').hover();
			expect(await page.evaluate(() => window.stage?.app.recorded.hoverLinks.length)).toBeGreaterThan(0);
			await row('Share').locator('a').click();
			await expect.poll(() => page.evaluate(() => window.stage?.app.workspace.getActiveFile()?.path)).toBe('Taiwan.md');
		});

		test('words can be marked without leaving', async () => {
			await showShared('Acme.md');
			const box = await row('Market cap').locator('.dossier-card-text').boundingBox();
			if (box === null) throw new Error('The value is not on screen.');
			await page.mouse.move(box.x + 1, box.y + box.height / 2);
			await page.mouse.down();
			await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 4 });
			await page.mouse.up();
			expect(await page.evaluate(() => window.getSelection()?.toString())).toContain('$200B');
			expect(await cursorLine()).toBe(1);
		});
	});

	describe('says what is missing and what to do', () => {
		test('a note that is no actor note, and makes it one in a step that can be undone', async () => {
			await show('Home.md');
			await expectText(panel(), 'Dossier doesn\'t track this note. Tag it #actor or change the rule.');
			await page.getByRole('button', { name: 'Add tag' }).click();
			await expectText(card().locator('.dossier-card-name'), 'Home');
			expect(await page.evaluate(() => window.stage?.editorText())).toBe('---\nkind: index\n---\n#actor\n\n# Home\n');
			await page.locator('.cm-content').click();
			await page.keyboard.press('ControlOrMeta+z');
			expect(await page.evaluate(() => window.stage?.editorText())).toBe(NOTES['Home.md']);
		});

		test('no quick stats: it names the headings and offers a table', async () => {
			await show('Basalt.md');
			await expectText(section('quick stats'), 'No quick stats. They go under "Quick stats"');
			await page.getByRole('button', { name: 'Insert table' }).click();
			await expect.poll(() => page.evaluate(() => window.stage?.editorText())).toContain('## Quick stats\n\n| Metric | Value |\n| --- | --- |\n|  |  |\n');
		});

		test('a heading without a table: it goes there', async () => {
			await showShared('Far.md');
			await expectText(section('quick stats'), 'No table of metrics and values under "Quick stats".');
			await page.getByRole('button', { name: 'Go to heading' }).click();
			await expect.poll(cursorLine).toBe(lineOf('Far.md', '## Quick stats'));
		});

		test('one side of the case only', async () => {
			await showShared('Basalt.md');
			await expectText(section('bear'), 'No bear points.');
		});

		test('no update date: it says when the note was made and offers today', async () => {
			await show('Basalt.md');
			await expectText(card().locator('.dossier-card-freshness'), '◌ No date · created Feb 3, 2026');
			await page.getByRole('button', { name: 'Mark updated today' }).click();
			await expectText(card().locator('.dossier-card-freshness'), '○ Fresh · updated today (Nov 23), due after 180 days');
		});

		test('two dates: the later counts, and the line of the other is named', async () => {
			await show('Two.md');
			await expectText(card().locator('.dossier-card-freshness'), '○ Fresh · updated 3 days ago (Nov 20), due after 180 Line 6 still says Apr 14.');
		});

		test('a date to come, a date that cannot be read, a row that could not be used', async () => {
			await show('Far.md');
			await expectText(card().locator('.dossier-card-freshness'), '◇ Date in the future · updated Jan 1, 2062 · Correct the date.');
			await openNote('Odd.md');
			await expectText(card().locator('.dossier-card-freshness'), '◇ Unreadable date · "06-10-2026" · Write the date alone, year first: 2026-01-31.');
			await fold('problems').click();
			await row('no metric').click();
			await expect.poll(cursorLine).toBe(lineOf('Odd.md', 'stray'));
		});
	});

	describe('fits', () => {
		async function overflowing(): Promise<string[]> {
			return panel().evaluate((root) => {
				const edge = root.getBoundingClientRect();
				const all = Array.from(root.querySelectorAll('*')).filter((el) => el.getClientRects().length > 0);
				const out = all.filter((el) => {
					const { left, right } = el.getBoundingClientRect();
					return left < edge.left - 1 || right > edge.right + 1;
				});
				return out.map((el) => el.className.toString());
			});
		}

		test('a sidebar 240 pixels wide', async () => {
			await show('Acme.md');
			await page.evaluate(() => window.stage?.setSidebarWidth('right', 240));
			expect(await overflowing()).toEqual([]);
		});

		test('a phone, where everything one can press is big enough', async () => {
			await show('Acme.md', { phone: true });
			await expect.poll(() => card().isVisible()).toBe(true);
			expect(await overflowing()).toEqual([]);
			const targets = card().locator('[data-line], .dossier-card-fold, .dossier-card-quiet-button');
			for (const target of await targets.all()) {
				if (await target.isVisible()) expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
			}
		});
	});
});
