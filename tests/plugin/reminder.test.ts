/**
 * The reminder in the built plugin, on the stage in a real browser: when it appears, what its
 * buttons do, that the text does not move. It cannot show that Obsidian's own editor, with Live
 * Preview, dispatches the same user events.
 *
 * Each test has a stage to itself, and with it a vault in memory and what is kept on the device. One waits for the pause
 * after an edit; the others let it pass.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MarkdownView } from '../host/page/workspace/markdown-view';
import { hasNoBrowser, openStage, takeStage, type TakenStage } from './stage-browser';
import { AFTER_PAUSE } from './stage-page';

const SEED = new URL('../../../shared/seed/Alibaba.md', import.meta.url);
const PARAGRAPHS = Array.from({ length: 80 }, (_, number) => `Paragraph ${number + 1}.`).join('\n\n');
const NOTES: Readonly<Record<string, string>> = {
	'Long': `#actor\n\n${PARAGRAPHS}\n\n*Updated 2026-01-01*\n`,
	'Turning': '#actor\n\nText.\n\n*Updated 2026-05-27*\n',
	'Fresh': '#actor\n\nText.\n\n*Updated 2026-11-01*\n',
	'Undated': '#actor\n\nText.\n',
	'Plain': 'Text.\n\n*Updated 2026-01-01*\n',
};

let vault: string;

beforeAll(() => {
	if (hasNoBrowser) return;
	vault = mkdtempSync(path.join(tmpdir(), 'dossier-reminder-'));
	for (const [name, text] of Object.entries(NOTES)) writeFileSync(path.join(vault, `${name}.md`), text);
	if (existsSync(SEED)) copyFileSync(SEED, path.join(vault, 'Alibaba.md'));
});

afterAll(() => {
	if (vault !== undefined) rmSync(vault, { recursive: true });
});

const TODAY = 'now=2026-11-23T12:00:00';
const COMMAND = 'dossier:set-updated-date-to-today';

/** A page of the stage with a note open in it, and what a person does and sees there. Left at the end of its `await using` block. */
class OpenNote implements AsyncDisposable {
	readonly page: Page;

	private constructor(private readonly stage: TakenStage) {
		this.page = stage.page;
	}

	/** Opens a note with the cursor at the end of `after`. */
	static async open(name: string, after = 'Text.', parameters = TODAY): Promise<OpenNote> {
		const stage = await takeStage({ vault }, { width: 1200, height: 800 });
		const { page } = stage;
		await openStage(page, `${stage.url}?${parameters}&open=${encodeURIComponent(`${name}.md`)}`);
		const note = new OpenNote(stage);
		await note.putCursorAfter(after);
		return note;
	}

	/** Opens a note, edits it, and lets a pause pass, after which the reminder is there. */
	static async edited(name = 'Long', after = 'Paragraph 3.', parameters = TODAY): Promise<OpenNote> {
		const note = await OpenNote.open(name, after, parameters);
		await note.page.keyboard.insertText(' More.');
		await note.pause();
		await note.reminder.waitFor();
		return note;
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.stage.leave();
	}

	/** Resolves once the cursor is on screen: nobody types before. */
	async putCursorAfter(text: string): Promise<void> {
		await this.page.evaluate(async (wanted) => {
			const editor = (window.stage?.app.workspace.getMostRecentLeaf()?.view as MarkdownView | undefined)?.editor;
			if (!editor) throw new Error('No note is open.');
			editor.cm.dispatch({ selection: { anchor: editor.getValue().indexOf(wanted) + wanted.length }, scrollIntoView: true });
			editor.focus();
			for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
		}, text);
	}

	type(text: string): Promise<void> {
		return this.page.keyboard.type(text, { delay: 30 });
	}

	/** Scrolls the text down a pixel and up again, a step in every frame until it is told to stop. */
	async keepScrolling(): Promise<() => Promise<void>> {
		const scrolling = await this.page.evaluateHandle(() => {
			const { cm } = (window.stage?.app.workspace.getMostRecentLeaf()?.view as MarkdownView | undefined)?.editor ?? {};
			const ending = new AbortController();
			const step = (distance: number): void => {
				cm?.scrollDOM.scrollBy({ top: distance });
				if (!ending.signal.aborted) requestAnimationFrame(() => step(-distance));
			};
			step(1);
			return ending;
		});
		return () => scrolling.evaluate((ending) => ending.abort());
	}

	/** Presses a key, or keys held together. */
	async press(...keys: string[]): Promise<void> {
		for (const key of keys) await this.page.keyboard.press(key);
	}

	/** Lets a pause pass. */
	pause(): Promise<void> {
		return this.passTime(AFTER_PAUSE);
	}

	passTime(milliseconds: number): Promise<void> {
		return this.page.evaluate((time) => window.stage?.passTime(time), milliseconds);
	}

	get reminder(): Locator {
		return this.page.locator('.dossier-reminder');
	}

	get says(): Promise<string | null> {
		return this.reminder.getByRole('status').textContent();
	}

	button(name: string): Locator {
		return this.reminder.getByRole('button', { name, exact: true });
	}

	get notice(): Locator {
		return this.page.locator('.notice');
	}

	get text(): Promise<string> {
		return this.page.evaluate(() => window.stage?.editorText() ?? '');
	}

	goTo(name: string, where: false | 'tab' = false): Promise<void> {
		return this.page.evaluate(([path, leaf]) => window.stage?.openNote(path, leaf), [`${name}.md`, where] as const);
	}

	/** Where the cursor is on screen, in pixels from the top, and whether it is within the visible text. */
	get cursor(): Promise<{ top: number; visible: boolean }> {
		return this.page.evaluate(() => {
			const { cm } = (window.stage?.app.workspace.getMostRecentLeaf()?.view as MarkdownView | undefined)?.editor ?? {};
			const cursor = cm?.coordsAtPos(cm.state.selection.main.head);
			if (!cm || !cursor) throw new Error('The cursor is not on screen.');
			const { top, bottom } = cm.scrollDOM.getBoundingClientRect();
			return { top: cursor.top, visible: cursor.top >= top && cursor.bottom <= bottom };
		});
	}

	/** Whether the command can run now, once every note has been read. */
	hasCommand(): Promise<boolean> {
		return this.page.evaluate((id) => window.stage?.availableCommands().includes(id) ?? false, COMMAND);
	}

	/** Runs the command, as soon as it can run. */
	async runCommand(): Promise<void> {
		await this.page.waitForFunction((id) => window.stage?.executeCommand(id), COMMAND);
	}
}

describe.skipIf(hasNoBrowser)('the reminder', () => {
	describe('appears', () => {
		test('after an edit of an overdue note and a pause', async () => {
			await using note = await OpenNote.open('Long', 'Paragraph 3.');
			await note.page.keyboard.insertText(' More.');
			await note.reminder.waitFor();
			expect(await note.says).toBe('Overdue: updated 326 days ago (Jan 1)');
		});

		test('with the focus left in the text', async () => {
			await using note = await OpenNote.edited();
			await note.type(' And more.');
			expect(await note.text).toContain('Paragraph 3. More. And more.\n');
		});

		test('after a deletion', async () => {
			await using note = await OpenNote.open('Long', 'Paragraph 3.');
			await note.press('Backspace');
			await note.pause();
			await note.reminder.waitFor();
		});
	});

	describe('does not appear', () => {
		test('on opening an overdue note, moving about in it, or coming back to it', async () => {
			await using note = await OpenNote.open('Long', 'Paragraph 3.');
			await note.press('ArrowDown');
			await note.pause();
			expect(await note.reminder.count()).toBe(0);
			await note.goTo('Fresh');
			await note.goTo('Long');
			await note.pause();
			expect(await note.reminder.count()).toBe(0);
		});

		test('while typing goes on, nor for the second after', async () => {
			await using note = await OpenNote.open('Long', 'Paragraph 3.');
			const waited = note.page.evaluate(
				() =>
					new Promise<number>((resolve) => {
						let lastKey = Date.now();
						document.addEventListener('keydown', () => (lastKey = Date.now()), true);
						new MutationObserver((_, observer) => {
							if (document.querySelector('.dossier-reminder') === null) return;
							observer.disconnect();
							resolve(Date.now() - lastKey);
						}).observe(document.body, { childList: true, subtree: true });
					}),
			);
			for (const character of ' A few more words.') {
				await note.type(character);
				await note.passTime(200);
			}
			await note.pause();
			expect(await waited).toBeGreaterThan(1400);
		});

		test.each(['Fresh', 'Undated', 'Plain'])('in the note %s', async (name) => {
			await using note = await OpenNote.open(name);
			await note.type(' More.');
			await note.pause();
			expect(await note.reminder.count()).toBe(0);
		});

		test('after an edit that was taken back', async () => {
			await using note = await OpenNote.open('Long', 'Paragraph 3.');
			await note.type('x');
			await note.press('Control+z');
			await note.pause();
			expect(await note.text).toBe(NOTES['Long']);
			expect(await note.reminder.count()).toBe(0);
		});

		test('after a change from outside', async () => {
			await using note = await OpenNote.open('Long', 'Paragraph 3.');
			await note.page.evaluate(async () => {
				const app = window.stage?.app;
				const file = app?.vault.getFileByPath('Long.md');
				if (app && file) await app.vault.process(file, (before) => before.replace('Paragraph 5.', 'Paragraph five.'));
			});
			await note.pause();
			expect(await note.text).toContain('Paragraph five.');
			expect(await note.reminder.count()).toBe(0);
		});

		test('in another tab of the note, where nothing was typed', async () => {
			await using note = await OpenNote.open('Long', 'Paragraph 3.');
			await note.goTo('Long', 'tab');
			await note.putCursorAfter('Paragraph 4.');
			await note.type(' More.');
			await note.pause();
			await note.reminder.waitFor();
			expect(await note.reminder.count()).toBe(1);
		});
	});

	describe('Mark updated today', () => {
		test('writes the date, which one undo takes back for good', async () => {
			await using note = await OpenNote.edited();
			const edited = await note.text;
			await note.button('Mark updated today').click();
			expect(await note.text).toBe(edited.replace('*Updated 2026-01-01*', '*Updated 2026-11-23*'));
			expect(await note.reminder.count()).toBe(0);
			await note.press('Control+z');
			expect(await note.text).toBe(edited);
			await note.pause();
			expect(await note.reminder.count()).toBe(0);
		});

		test('leaves the cursor where it is', async () => {
			await using note = await OpenNote.edited();
			await note.button('Mark updated today').click();
			await note.type(' And more.');
			expect(await note.text).toContain('Paragraph 3. More. And more.\n');
		});

		test('says so and when the next review is, with Undo', async () => {
			await using note = await OpenNote.edited();
			const edited = await note.text;
			await note.button('Mark updated today').click();
			expect(await note.notice.textContent()).toContain('Long marked updated today. Next review May 22, 2027.');
			await note.notice.getByRole('button', { name: 'Undo' }).click();
			await note.page.waitForFunction((wanted) => window.stage?.editorText() === wanted, edited);
		});

		test('is not undone from its notice once the text has moved, which is said', async () => {
			await using note = await OpenNote.edited();
			await note.button('Mark updated today').click();
			await note.type(' Much more.');
			await note.notice.getByRole('button', { name: 'Undo' }).click();
			await note.page.getByText('"Long" has changed since').waitFor();
			expect(await note.text).toContain('*Updated 2026-11-23*');
		});
	});

	describe('once shown', () => {
		test('and closed with Escape, does not come back that day, in any tab of the note, and the focus goes back to the text', async () => {
			await using note = await OpenNote.edited();
			await note.button('Mark updated today').focus();
			await note.press('Tab', 'Tab');
			expect(await note.page.evaluate(() => document.activeElement?.textContent)).toBe("Don't remind me here");
			await note.press('Escape');
			expect(await note.reminder.count()).toBe(0);
			await note.type(' Text.');
			expect(await note.text).toContain('Paragraph 3. More. Text.\n');
			await note.pause();
			await note.goTo('Long', 'tab');
			await note.putCursorAfter('Paragraph 4.');
			await note.type(' Again.');
			await note.pause();
			expect(await note.reminder.count()).toBe(0);
		});

		test('and left unanswered, does not come back that day, even after a restart', async () => {
			await using note = await OpenNote.edited();
			await note.goTo('Fresh');
			await note.page.evaluate(() => window.stage?.reloadPlugin());
			await note.goTo('Long');
			await note.putCursorAfter('Paragraph 4.');
			await note.type(' Again.');
			await note.pause();
			expect(await note.reminder.count()).toBe(0);
		});

		test('stays while typing goes on', async () => {
			await using note = await OpenNote.edited();
			await note.type(' And more.');
			await note.pause();
			expect(await note.reminder.count()).toBe(1);
		});
	});

	describe('goes', () => {
		test('where the date is corrected by hand', async () => {
			await using note = await OpenNote.edited();
			await note.putCursorAfter('*Updated 2026-01-01');
			await note.press(...Array<string>(5).fill('Backspace'));
			await note.type('11-20');
			await note.pause();
			await note.reminder.waitFor({ state: 'detached' });
		});

		test('where another note comes into the tab', async () => {
			await using note = await OpenNote.edited();
			await note.goTo('Fresh');
			expect(await note.reminder.count()).toBe(0);
		});
	});

	describe('at midnight', () => {
		test('appears where the edited note becomes overdue', async () => {
			await using note = await OpenNote.open('Turning', 'Text.', 'now=2026-11-23T23:58:00');
			await note.type(' More.');
			await note.passTime(120_000);
			await note.reminder.waitFor();
			expect(await note.says).toBe('Overdue: updated 181 days ago (May 27)');
		});

		test('counts another day where it is shown', async () => {
			await using note = await OpenNote.edited('Long', 'Paragraph 3.', 'now=2026-11-23T23:58:00');
			await note.reminder.getByText('326 days ago').waitFor();
			await note.passTime(120_000);
			await note.reminder.getByText('327 days ago').waitFor();
		});
	});

	describe('leaves the text where it is', () => {
		test.each(['Paragraph 40.', '*Updated 2026-01-01*'])('with the cursor after %s', async (place) => {
			await using note = await OpenNote.open('Long', place);
			await note.page.waitForTimeout(200);
			const before = await note.cursor;
			await note.type(' x');
			await note.pause();
			await note.reminder.waitFor();
			expect(await note.cursor).toEqual(before);
			await note.button("Don't remind me here").click();
			await note.reminder.waitFor({ state: 'detached' });
			expect(await note.cursor).toEqual(before);
		});

		test('except where it would cover the cursor', async () => {
			await using note = await OpenNote.open('Long', '#actor');
			const before = await note.cursor;
			await note.type(' ');
			await note.pause();
			await note.reminder.waitFor();
			const after = await note.cursor;
			expect(after.visible).toBe(true);
			expect(after.top - before.top).toBeLessThan(50);
		});

		// The reminder scrolls for that, perhaps just as the person goes on typing: here it scrolls all the time.
		test('and the order of what is typed meanwhile as it is', async () => {
			await using note = await OpenNote.open('Long', 'Paragraph 40.');
			const typed = ' Of what is typed while the text scrolls, no character comes before an earlier one.';
			const stopScrolling = await note.keepScrolling();
			await note.type(typed);
			await stopScrolling();
			expect(await note.text).toContain(`Paragraph 40.${typed}\n`);
		});
	});

	test.skipIf(!existsSync(SEED))('sets the date of the note the project started from', async () => {
		await using note = await OpenNote.open('Alibaba', 'China cloud leader');
		const before = await note.text;
		await note.type(' in 2026');
		await note.button('Mark updated today').click();
		expect(await note.text).toBe(before.replace('China cloud leader', 'China cloud leader in 2026').replace('*Updated 2026-01-01*', '*Updated 2026-11-23*'));
	});
});

describe.skipIf(hasNoBrowser)('the command', () => {
	test('is there for actor notes only', async () => {
		await using note = await OpenNote.open('Long', 'Paragraph 3.');
		await expect.poll(() => note.hasCommand(), { timeout: 10_000 }).toBe(true);
		await note.goTo('Plain');
		expect(await note.hasCommand()).toBe(false);
	});

	test('sets the date in the editor and leaves the cursor where it is', async () => {
		await using note = await OpenNote.open('Long', 'Paragraph 3.');
		await note.runCommand();
		await note.page.waitForFunction(() => window.stage?.editorText().includes('*Updated 2026-11-23*'));
		await note.type(' Here.');
		expect(await note.text).toBe(NOTES['Long']?.replace('*Updated 2026-01-01*', '*Updated 2026-11-23*').replace('Paragraph 3.', 'Paragraph 3. Here.'));
	});

	test('adds a date to a note without one, in Reading view too, and takes it back', async () => {
		await using note = await OpenNote.open('Undated');
		await note.page.evaluate(() => window.stage?.setMode('preview'));
		await note.runCommand();
		await note.page.waitForFunction(() => window.stage?.vaultText('Undated.md') === '#actor\n\nText.\n\n*Updated 2026-11-23*\n');
		await note.notice.getByRole('button', { name: 'Undo' }).click();
		await note.page.waitForFunction(() => window.stage?.vaultText('Undated.md') === '#actor\n\nText.\n');
	});

	test('changes nothing a second time, and says why', async () => {
		await using note = await OpenNote.open('Long', 'Paragraph 3.');
		await note.runCommand();
		await note.page.waitForFunction(() => window.stage?.editorText().includes('*Updated 2026-11-23*'));
		await note.runCommand();
		await note.page.getByText('Long is already marked updated today.').waitFor();
	});
});
