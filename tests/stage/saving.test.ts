/** What the page does where the disk has something else than it has read: two tabs, another editor, line ends and odd bytes. */
import { mkdtemp, readFile, readdir, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasNoBrowser, openStage, takeStage, type TakenStage } from '../plugin/stage-browser';
import { PROBE, makeFiles } from './vault-server';

const ALPHA = 'first\nsecond\nthird\n';
const WINDOWS = '\uFEFFfirst\r\nsecond\r\nthird\r\n';
const LATIN = Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]);

describe.skipIf(hasNoBrowser)('the page, with saves going to disk', () => {
	let vault: string;
	let taken: TakenStage;
	let page: Page;

	beforeEach(async () => {
		vault = await mkdtemp(path.join(tmpdir(), 'saving-'));
		await makeFiles(vault, { 'Alpha.md': ALPHA, 'Windows.md': WINDOWS, 'Latin.md': LATIN, 'Folder/Beta.md': 'Beta\n', 'Folder/picture.png': 'picture' });
		taken = await takeStage({ vault, pluginFolder: PROBE, write: true }, { width: 1280, height: 720 });
		({ page } = taken);
		await openStage(page, `${taken.url}?open=Alpha.md`);
	});

	afterEach(async () => {
		await taken.leave();
		await rm(vault, { recursive: true });
	});

	const place = (file: string): string => path.join(vault, file);
	const onDisk = (file: string): Promise<string> => readFile(place(file), 'utf8');
	const editorText = (): Promise<string | undefined> => page.evaluate(() => window.stage?.editorText());
	const question = (): Promise<string | null> => page.locator('.modal-title').textContent();
	const answer = (name: string): Promise<void> => page.locator('.modal-button-container button', { hasText: name }).click();

	/** Types at the top of the open note and has it saved; the save waits where it has to ask. */
	async function save(text: string, on: Page = page): Promise<void> {
		await on.locator('.cm-content').click();
		await on.keyboard.press('Control+Home');
		await on.keyboard.type(text);
		await on.evaluate(() => void window.stage?.saveAll().catch(() => undefined));
	}

	async function saveAfterAnother(): Promise<void> {
		await writeFile(place('Alpha.md'), 'theirs\n');
		await save('mine ');
		await expect.poll(question).toBe('The file has changed on disk');
		expect(await onDisk('Alpha.md')).toBe('theirs\n');
	}

	it('asks before it saves over what another editor has saved, and keeps its own if that is chosen', async () => {
		await saveAfterAnother();
		await answer('Keep mine');
		await expect.poll(() => onDisk('Alpha.md')).toBe(`mine ${ALPHA}`);
		await save('again ');
		await expect.poll(() => onDisk('Alpha.md')).toBe(`again mine ${ALPHA}`);
	});

	it('takes theirs if that is chosen, in the editor too', async () => {
		await saveAfterAnother();
		await answer('Take theirs');
		await expect.poll(editorText).toBe('theirs\n');
		await save('more ');
		await expect.poll(() => onDisk('Alpha.md')).toBe('more theirs\n');
	});

	it.each(['Keep both', 'Escape'])('loses neither text by "%s"', async (choice) => {
		await writeFile(place('Alpha 1.md'), 'there before');
		await saveAfterAnother();
		if (choice === 'Escape') await page.keyboard.press('Escape');
		else await answer(choice);
		await expect.poll(editorText).toBe('theirs\n');
		expect(await onDisk('Alpha.md')).toBe('theirs\n');
		expect(await onDisk('Alpha 1.md')).toBe('there before');
		expect(await onDisk('Alpha 2.md')).toBe(`mine ${ALPHA}`);
		expect(await page.evaluate(() => window.stage?.vaultText('Alpha 2.md'))).toBe(`mine ${ALPHA}`);
	});

	it('asks the second of two tabs that save one note', async () => {
		const second = await page.context().newPage();
		await openStage(second, `${taken.url}?open=Alpha.md`);
		await save('tab two ', second);
		await expect.poll(() => onDisk('Alpha.md')).toBe(`tab two ${ALPHA}`);
		await second.close();
		await save('tab one ');
		await expect.poll(question).toBe('The file has changed on disk');
		await answer('Keep both');
		await expect.poll(() => onDisk('Alpha 1.md').catch(() => '')).toBe(`tab one ${ALPHA}`);
		expect(await onDisk('Alpha.md')).toBe(`tab two ${ALPHA}`);
	});

	it('asks what to do with a text whose file is gone', async () => {
		await rename(place('Alpha.md'), place('Moved.md'));
		await save('mine ');
		await expect.poll(question).toBe('The file is gone from disk');
		expect(await readdir(vault)).not.toContain('Alpha.md');
		await answer('Keep mine');
		await expect.poll(() => onDisk('Alpha.md').catch(() => '')).toBe(`mine ${ALPHA}`);
		expect(await onDisk('Moved.md')).toBe(ALPHA);
	});

	it('keeps what could not be saved, says so, and saves it later', async () => {
		await rename(place('Alpha.md'), place('Aside.md'));
		await symlink('Nowhere.md', place('Alpha.md'));
		await save('mine ');
		await expect.poll(() => page.locator('.notice').textContent()).toBe('"Alpha.md" was not saved. The stage follows no symbolic links.');
		expect(await editorText()).toBe(`mine ${ALPHA}`);
		await unlink(place('Alpha.md'));
		await rename(place('Aside.md'), place('Alpha.md'));
		await page.evaluate(() => window.stage?.saveAll());
		expect(await onDisk('Alpha.md')).toBe(`mine ${ALPHA}`);
	});

	it('keeps a byte order mark and the ends of lines', async () => {
		await page.evaluate(() => window.stage?.openNote('Windows.md'));
		await save('new\nold ');
		await expect.poll(() => onDisk('Windows.md')).toBe('\uFEFFnew\r\nold first\r\nsecond\r\nthird\r\n');
		await page.evaluate(async () => {
			const { app } = window.stage!;
			await app.vault.append(app.vault.getFileByPath('Windows.md')!, 'fourth\r\n');
		});
		expect(await onDisk('Windows.md')).toBe('\uFEFFnew\r\nold first\r\nsecond\r\nthird\r\nfourth\r\n');
	});

	it('never writes a note that is not UTF-8, and says why', async () => {
		await page.evaluate(() => window.stage?.openNote('Latin.md'));
		await save('x');
		await expect.poll(() => page.locator('.notice').textContent()).toBe('"Latin.md" was not saved. "Latin.md" is not text in UTF-8, so it stays as it is.');
		expect(await readFile(place('Latin.md'))).toEqual(LATIN);
		await page.evaluate(async () => {
			const { app } = window.stage!;
			await app.vault.rename(app.vault.getFileByPath('Latin.md')!, 'Folder/Latin.md');
		});
		expect(await readFile(place('Folder/Latin.md'))).toEqual(LATIN);
	});

	it('makes a change of a plugin to what is on disk now', async () => {
		await writeFile(place('Alpha.md'), 'theirs\n');
		await page.evaluate(async () => {
			const { app } = window.stage!;
			await app.vault.process(app.vault.getFileByPath('Alpha.md')!, (text) => `${text}added\n`);
		});
		expect(await onDisk('Alpha.md')).toBe('theirs\nadded\n');
		expect(await editorText()).toBe('theirs\nadded\n');
	});

	it.each([
		['creating', async () => void (await window.stage!.app.vault.create('Elsewhere.md', 'mine')), 'File already exists.'],
		['moving', () => window.stage!.app.vault.rename(window.stage!.app.vault.getFileByPath('Alpha.md')!, 'Elsewhere.md'), 'Destination file already exists!'],
		['deleting', () => window.stage!.app.vault.delete(window.stage!.app.vault.getFileByPath('Folder/Beta.md')!), 'It has changed on disk since it was read.'],
		['deleting the folder of', () => window.stage!.app.vault.delete(window.stage!.app.vault.getFolderByPath('Folder')!), 'Its notes have changed on disk. Reload the page to see them.'],
	])('refuses %s a note where the disk has another', async (_doing, act, sentence) => {
		await writeFile(place('Elsewhere.md'), 'theirs');
		await writeFile(place('Folder/Beta.md'), 'theirs');
		await expect(page.evaluate(act)).rejects.toThrow(sentence);
		expect(await onDisk('Elsewhere.md')).toBe('theirs');
		expect(await onDisk('Folder/Beta.md')).toBe('theirs');
		expect(await onDisk('Alpha.md')).toBe(ALPHA);
	});

	it('asks before it saves settings over others, and tells the plugin where those are kept', async () => {
		const settings = '.obsidian/plugins/dossier/data.json';
		const write = (text: string): Promise<void> =>
			page.evaluate(([path, data]) => void window.stage!.app.vault.adapter.write(path, data), [settings, text] as const);
		await page.evaluate(() => window.stage!.app.vault.on('raw', (path: string) => (document.title = path)));
		await write('{"mine":1}');
		await expect.poll(() => onDisk(settings).catch(() => '')).toBe('{"mine":1}');
		await write('{"mine":2}');
		await expect.poll(() => onDisk(settings)).toBe('{"mine":2}');
		await writeFile(place(settings), '{"theirs":1}');
		await write('{"mine":3}');
		await expect.poll(question).toBe('The file has changed on disk');
		await answer('Take theirs');
		await expect.poll(() => page.title()).toBe(settings);
		expect(await page.evaluate((path) => window.stage!.app.vault.adapter.read(path), settings)).toBe('{"theirs":1}');
		expect(await onDisk(settings)).toBe('{"theirs":1}');
	});

	it('moves and deletes folders as a whole', async () => {
		await page.evaluate(async () => {
			const { app } = window.stage!;
			await app.vault.createFolder('Empty');
			await app.vault.rename(app.vault.getFolderByPath('Empty')!, 'Renamed');
			await app.vault.rename(app.vault.getFolderByPath('Folder')!, 'Renamed/Folder');
			await app.vault.delete(app.vault.getFolderByPath('Renamed')!);
		});
		expect((await readdir(place('.trash/Renamed/Folder'))).sort()).toEqual(['Beta.md', 'picture.png']);
		expect(await readdir(vault)).not.toContain('Folder');
	});
});
