/** A page of the stage with the plugin on it, for tests that are told as what a person does and sees. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JSHandle, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import type { DossierApi } from '../../dossier-api';
import type { MarkdownView } from '../host/page/workspace/markdown-view';
import { THOROUGH } from '../runs';
import { openStage, takeStage, type PageSize } from './stage-browser';

/** Pictures of the screen go here in a thorough run, for people to look at; git does not keep them. */
const PICTURES = fileURLToPath(new URL('../screenshots/', import.meta.url));

const DESKTOP: PageSize = { width: 1280, height: 860 };
const PHONE: PageSize = { width: 390, height: 844 };

/** How a page of the stage is opened. */
export interface StagePageOptions {
	/** The note to open first; without it the stage opens one of its own choice. */
	readonly note?: string;
	readonly theme?: 'dark' | 'light';
	readonly phone?: boolean;
	/** The language of the app; English where left out. */
	readonly language?: string;
	/** The size of the window of a desktop. */
	readonly size?: PageSize;
	/** The local time it is, as `2026-11-23T23:59:50`; noon of November 23, 2026 where left out: no test runs into midnight. */
	readonly now?: string;
}

/** Longer than the plugin waits for after the last edit of a note, in milliseconds. */
export const AFTER_PAUSE = 2200;

/** Longer than a view waits for after the last note that was read, in milliseconds. */
const AFTER_READING = 600;

type Ending = () => void | Promise<void>;

/** What is to be done after the last test of the group whose page is being opened; undefined where a test opens its own. */
let endingsOfGroup: Ending[] | undefined;

/** Does something when what is opened now is not needed any more: after the test, or after the group that shares it. */
function whenDone(ending: Ending): void {
	if (endingsOfGroup === undefined) onTestFinished(ending);
	else endingsOfGroup.push(ending);
}

/**
 * One page for all tests of a `describe`: opening one is the dearest thing a test does. For tests that look, or show another
 * note; whoever changes a note, a setting or the window opens a page of its own. Errors on it fail the group.
 */
export function sharedPage(open: () => Promise<StagePage>): () => StagePage {
	const endings: Ending[] = [];
	let stage: StagePage | undefined;
	beforeAll(async () => {
		endingsOfGroup = endings;
		try {
			stage = await open();
		} finally {
			endingsOfGroup = undefined;
		}
	});
	// As after a test: what came last goes first.
	afterAll(async () => {
		for (const ending of endings.reverse()) await ending();
	});
	return () => {
		if (stage === undefined) throw new Error('The page is opened before the first test of its group.');
		return stage;
	};
}

/** A folder of notes for one test, or for a group that shares a page, removed when that ends. */
export function temporaryVault(notes: Readonly<Record<string, string>>): string {
	const vault = mkdtempSync(path.join(tmpdir(), 'dossier-stage-'));
	whenDone(() => rmSync(vault, { recursive: true, force: true }));
	for (const [name, text] of Object.entries(notes)) {
		mkdirSync(path.dirname(path.join(vault, name)), { recursive: true });
		writeFileSync(path.join(vault, name), text);
	}
	return vault;
}

/** What a person does and sees on a page of the stage. The test that opened it leaves it, and fails where the page had errors. */
export class StagePage {
	private constructor(readonly page: Page) {}

	/** Opens the stage over a folder of notes, or over notes made up for the test. */
	static async open(notes: string | Readonly<Record<string, string>>, { note, theme = 'dark', phone = false, language, size = DESKTOP, now = '2026-11-23T12:00:00' }: StagePageOptions = {}): Promise<StagePage> {
		const { url, page, leave } = await takeStage({ vault: typeof notes === 'string' ? notes : temporaryVault(notes) }, phone ? PHONE : size);
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
		// What was open before had its errors until then.
		page.once('framenavigated', () => errors.splice(0));
		whenDone(async () => {
			await leave();
			expect(errors, 'errors on the page').toEqual([]);
		});
		const address = new URLSearchParams({ now, theme, ...(phone && { mobile: '1' }), ...(language !== undefined && { lang: language }), ...(note !== undefined && { open: note }) });
		await openStage(page, `${url}?${address.toString()}`);
		return new StagePage(page);
	}

	/** The panel of the card, whether or not there is a card to show. */
	get panel(): Locator {
		return this.page.locator('.dossier-card-view');
	}

	get card(): Locator {
		return this.page.locator('.dossier-card');
	}

	get freshness(): Locator {
		return this.card.locator('.dossier-card-freshness');
	}

	get reminder(): Locator {
		return this.page.locator('.dossier-reminder');
	}

	section(id: string): Locator {
		return this.card.locator(`.dossier-card-section[data-section="${id}"]`);
	}

	/** The rows of a section, headings between them left out. */
	rows(id: string): Locator {
		return this.section(id).locator('.dossier-card-row:not([data-kind="group"]):not([data-nested])');
	}

	row(text: string): Locator {
		return this.card.locator('.dossier-card-row', { hasText: text });
	}

	/** Waits until an element says something, line breaks and runs of blanks aside. */
	async expectText(locator: Locator, text: string): Promise<void> {
		await expect.poll(async () => (await locator.innerText()).replace(/\s+/g, ' ').trim(), { timeout: 10_000 }).toContain(text);
	}

	/** Waits until a notice says something. */
	async expectNotice(text: string): Promise<void> {
		await this.page.locator('.notice', { hasText: text }).waitFor();
	}

	get text(): Promise<string> {
		return this.page.evaluate(() => window.stage?.editorText() ?? '');
	}

	/** Waits until the note in the editor, saved or not, is as the test says. */
	async expectNote(isAsWanted: (text: string) => boolean): Promise<void> {
		await expect.poll(async () => isAsWanted(await this.text), { timeout: 10_000 }).toBe(true);
	}

	/** The line, from 1, that the active editor's cursor is on. */
	async cursorLine(): Promise<number> {
		return (await this.editor()).evaluate((editor) => editor.getCursor().line + 1);
	}

	/**
	 * Puts the cursor into the text, as a click there does: the note becomes the active one. Nobody clicks on or types at
	 * what is off the screen, so the place is scrolled to first; resolves once the text stands still.
	 */
	async putCursorAfter(text: string): Promise<void> {
		await this.page.evaluate(() => {
			const workspace = window.stage?.app.workspace;
			const leaf = workspace?.getMostRecentLeaf();
			if (workspace && leaf) workspace.setActiveLeaf(leaf, { focus: true });
		});
		await (await this.editor()).evaluate(async (editor, wanted) => {
			const at = editor.getValue().indexOf(wanted);
			if (at < 0) throw new Error(`The note does not say “${wanted}”.`);
			const place = editor.offsetToPos(at + wanted.length);
			editor.setCursor(place);
			editor.scrollIntoView({ from: place, to: place });
			editor.focus();
			let { top } = editor.getScrollInfo();
			for (let framesStill = 0; framesStill < 3; framesStill++) {
				await new Promise(requestAnimationFrame);
				const now = editor.getScrollInfo().top;
				if (now !== top) framesStill = -1;
				top = now;
			}
		}, text);
	}

	/** Writes after the first place where the note says `text`, at once: tests that are about typing use the keys. */
	async typeAfter(text: string, added: string): Promise<void> {
		await this.putCursorAfter(text);
		await this.page.keyboard.insertText(added);
	}

	async press(...keys: string[]): Promise<void> {
		for (const key of keys) await this.page.keyboard.press(key);
	}

	/** Runs a command from the palette with keys alone. */
	async runFromPalette(name: string): Promise<void> {
		await this.press('Control+p');
		await this.page.keyboard.insertText(name);
		await this.page.locator('.prompt .suggestion-item').first().getByText(`Dossier: ${name}`, { exact: true }).waitFor();
		await this.press('Enter');
	}

	/** Whether a command of the plugin can run now. */
	canRun(id: string): Promise<boolean> {
		return this.page.evaluate((command) => window.stage?.availableCommands().includes(command) ?? false, `dossier:${id}`);
	}

	run(id: string): Promise<boolean> {
		return this.page.evaluate((command) => window.stage?.executeCommand(command) ?? false, `dossier:${id}`);
	}

	/** Lets so many milliseconds pass at once, with all that waits for them: what the test has done before is taken in, and what it does later comes after. */
	passTime(milliseconds: number): Promise<void> {
		return this.page.evaluate((time) => window.stage?.passTime(time), milliseconds);
	}

	/** Sets the page's clock to a local time, from which it goes on. Playwright's own clock is that of all pages, of later tests too. */
	async setTime(now: string): Promise<void> {
		await this.page.evaluate((local) => {
			const Before = window.Date;
			const shift = new Before(local).getTime() - Before.now();
			const shifted = (): number => Before.now() + shift;
			window.Date = new Proxy(Before, {
				construct: (target, given: unknown[]): Date => Reflect.construct(target, given.length === 0 ? [shifted()] : given) as Date,
				get: (target, key) => (key === 'now' ? shifted : (Reflect.get(target, key) as unknown)),
			});
		}, now);
	}

	openNote(note: string): Promise<void> {
		return this.page.evaluate((name) => window.stage?.openNote(name), note);
	}

	async closeNote(): Promise<void> {
		await this.page.evaluate(() => window.stage?.app.workspace.getMostRecentLeaf()?.setViewState({ type: 'empty' }));
	}

	/** Renames a note or folder, as the list of files does. */
	async rename(from: string, to: string): Promise<void> {
		await this.page.evaluate(async ([oldPath, newPath]) => {
			const app = window.stage?.app;
			const file = app?.vault.getAbstractFileByPath(oldPath);
			if (!app || !file) throw new Error(`There is nothing at ${oldPath}.`);
			await app.fileManager.renameFile(file, newPath);
		}, [from, to] as const);
	}

	/** Deletes a note or folder. */
	async delete(name: string): Promise<void> {
		await this.page.evaluate(async (wanted) => {
			const vault = window.stage?.app.vault;
			const file = vault?.getAbstractFileByPath(wanted);
			if (!vault || !file) throw new Error(`There is nothing at ${wanted}.`);
			await vault.delete(file);
		}, name);
	}

	/** Closes the windows and menus that are open. */
	async closeWindows(): Promise<void> {
		const open = this.page.locator('.prompt, .modal, .menu');
		while (await open.count() > 0) await this.press('Escape');
	}

	/** Opens the plugin's page in the settings. */
	async openSettings(): Promise<void> {
		await this.page.evaluate(() => {
			const { setting } = window.stage?.app ?? {};
			setting?.open();
			setting?.openTabById('dossier');
		});
		await this.page.locator('.dossier-setting-effect').first().waitFor();
	}

	/** The row of a setting. */
	setting(name: string): Locator {
		return this.page.locator('.setting-item:visible').filter({ has: this.page.locator('.setting-item-name').getByText(name, { exact: true }) });
	}

	/** What the list of a setting holds, an entry a line. */
	async entries(name: string): Promise<string> {
		const fields = await this.setting(name).locator('.dossier-entries input').evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value));
		return fields.filter((text) => text !== '').join('\n');
	}

	/** Has the list of a setting hold these entries, a line each, and no others. */
	async fillEntries(name: string, text: string): Promise<void> {
		const fields = this.setting(name).locator('.dossier-entries input');
		while (await fields.count() > 1) {
			await fields.first().fill('');
			await fields.first().press('Backspace');
		}
		for (const line of text.split('\n')) if (line !== '') await fields.last().fill(line);
	}

	/** Waits until the line below a setting says what it does. */
	async expectEffect(name: string, says: string): Promise<void> {
		await this.expectText(this.setting(name).locator('.dossier-setting-effect'), says);
	}

	/** The plugin's saved data, as the vault has it. */
	async savedSettings(): Promise<unknown> {
		return JSON.parse(await this.hiddenFile('data.json')) as unknown;
	}

	/** The text of a file in the plugin's folder. */
	hiddenFile(name: string): Promise<string> {
		return this.page.evaluate((file) => window.stage?.app.vault.adapter.read(`.obsidian/plugins/dossier/${file}`) ?? Promise.resolve(''), name);
	}

	/** Waits until the plugin has read the whole vault, and until what waits for that is drawn. */
	async untilRead(): Promise<void> {
		await this.page.evaluate(async (pause) => {
			const { stage } = window;
			await (stage?.plugin as Partial<{ readonly api: DossierApi }> | undefined)?.api?.ready;
			await stage?.passTime(pause);
			for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
		}, AFTER_READING);
	}

	/** Switches the plugin off and on over a vault that hands out this note and keeps every other one waiting. */
	async readOnly(note: string): Promise<void> {
		await this.page.evaluate(async (free) => {
			const stage = window.stage;
			if (stage === undefined) return;
			const { vault } = stage.app;
			const read = vault.cachedRead.bind(vault);
			vault.cachedRead = (file) => (file.path === free ? read(file) : new Promise(() => undefined));
			await stage.reloadPlugin();
		}, note);
	}

	/** Keeps a picture of the screen, for people to look at: in a thorough run, as it costs more than most of what a test does. */
	async keepPicture(name: string): Promise<void> {
		if (THOROUGH) await this.page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
	}

	private async editor(): Promise<JSHandle<MarkdownView['editor']>> {
		return this.page.evaluateHandle(() => {
			const view = window.stage?.app.workspace.getMostRecentLeaf()?.view as MarkdownView | undefined;
			if (view?.editor === undefined) throw new Error('No note is open.');
			return view.editor;
		});
	}
}
