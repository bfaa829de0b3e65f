/** That no write of the stage takes anything away: each is held to what the page last saw, and nothing goes onto what exists. */
import { chmod, link, mkdir, readFile, readdir, rename, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderRecord } from '../host/protocol';
import { hashOf, makeFiles, serveVault, type Answer, type ServedVault } from './vault-server';

const ALPHA = 'Alpha\n';
const SETTINGS = '.obsidian/plugins/dossier/data.json';

let served: ServedVault;

beforeEach(async () => {
	served = await serveVault({ 'Alpha.md': ALPHA, 'Beta.md': 'Beta\n', 'Folder/Gamma.md': 'Gamma\n', 'Folder/picture.png': 'picture' });
});

afterEach(() => served.end());

const file = (requested: string): string => `/vault/file?path=${encodeURIComponent(requested)}`;
const put = (requested: string, body: string | Buffer, seen?: string): Promise<Answer> => served.change('PUT', file(requested), seen, body);
const remove = (requested: string, seen?: string): Promise<Answer> => served.change('DELETE', file(requested), seen);
const move = (from: string, to: string, seen?: string): Promise<Answer> =>
	served.change('POST', `/vault/move?path=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`, seen);
const onDisk = (requested: string): Promise<string> => readFile(path.join(served.vault, requested), 'utf8');
const folderHash = (notes: Record<string, string>): string => hashOf(folderRecord(Object.entries(notes).map(([note, text]) => [note, hashOf(text)])));

/** Every file of the vault, links and hidden ones among them. */
async function allFiles(): Promise<string[]> {
	const entries = await readdir(served.vault, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => !entry.isDirectory()).map((entry) => path.relative(served.vault, path.join(entry.parentPath, entry.name))).sort();
}

describe('saving', () => {
	it('saves over what the page last saw, and leaves nothing else behind', async () => {
		const before = await allFiles();
		expect((await put('Alpha.md', 'second', hashOf(ALPHA))).status).toBe(204);
		expect((await put('Alpha.md', 'third', hashOf('second'))).status).toBe(204);
		expect(await onDisk('Alpha.md')).toBe('third');
		expect(await allFiles()).toEqual(before);
	});

	it('refuses to save over what another editor has saved since', async () => {
		await writeFile(path.join(served.vault, 'Alpha.md'), 'theirs');
		const answer = await put('Alpha.md', 'mine', hashOf(ALPHA));
		expect([answer.status, answer.text]).toEqual([409, 'It has changed on disk since it was read.']);
		expect(await onDisk('Alpha.md')).toBe('theirs');
	});

	it('refuses to save over a note that the page has never seen', async () => {
		expect((await put('Alpha.md', 'mine')).status).toBe(409);
		expect(await onDisk('Alpha.md')).toBe(ALPHA);
	});

	it('refuses to bring back a note that is gone, and leaves no empty folder', async () => {
		expect((await put('Gone/Note.md', 'mine', hashOf('before'))).status).toBe(409);
		expect(await readdir(served.vault)).not.toContain('Gone');
	});

	it('lets one of two that save at once win, and tells the other', async () => {
		const answers = await Promise.all(['one', 'two'].map((text) => put('Alpha.md', text, hashOf(ALPHA))));
		expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
		const news = await Promise.all(['one', 'two'].map((text) => put('New.md', text)));
		expect(news.map(({ status }) => status).sort()).toEqual([204, 409]);
	});

	it('keeps every byte that it is given', async () => {
		const bytes = Buffer.from('\uFEFF---\r\nkey: ä\r\n---\r\nmixed\nends\r', 'utf8');
		await put('New.md', bytes);
		expect(await readFile(path.join(served.vault, 'New.md'))).toEqual(bytes);
	});

	it('refuses what is not UTF-8, and to write over it', async () => {
		const latin = Buffer.from([0x63, 0x61, 0x66, 0xe9]);
		expect((await put('New.md', latin)).status).toBe(403);
		await writeFile(path.join(served.vault, 'Latin.md'), latin);
		const answer = await put('Latin.md', 'new', hashOf(latin));
		expect([answer.status, answer.text]).toEqual([403, 'This note is not text in UTF-8, so it stays as it is.']);
		expect(await readFile(path.join(served.vault, 'Latin.md'))).toEqual(latin);
	});

	it('keeps who may read a note', async () => {
		await chmod(path.join(served.vault, 'Alpha.md'), 0o600);
		await put('Alpha.md', 'second', hashOf(ALPHA));
		expect((await stat(path.join(served.vault, 'Alpha.md'))).mode & 0o777).toBe(0o600);
	});

	it('holds the settings of the plugin to the same rule, and lets copies of them be made', async () => {
		expect((await put(SETTINGS, '{}')).status).toBe(204);
		expect((await put(SETTINGS, '{"mine":1}')).status).toBe(409);
		expect((await put(SETTINGS, '{"mine":1}', hashOf('{}'))).status).toBe(204);
		expect((await put('.obsidian/plugins/dossier/data-unreadable.json', '{')).status).toBe(204);
		expect((await put('.obsidian/plugins/dossier/main.js', 'x')).status).toBe(403);
	});

	it('refuses a note that is too large, and stays able to answer', async () => {
		expect((await put('Large.md', Buffer.alloc(65 * 1024 * 1024, 'x'))).status).toBe(413);
		expect((await put('Small.md', 'x')).status).toBe(204);
	});
});

describe('links in the vault', () => {
	beforeEach(async () => {
		await makeFiles(served.around, { 'outside/note.md': 'outside' });
		await mkdir(path.join(served.vault, '.obsidian'), { recursive: true });
		await symlink('../outside/new.md', path.join(served.vault, 'Dangling.md'));
		await symlink('../outside/note.md', path.join(served.vault, 'Out.md'));
		await symlink('../outside', path.join(served.vault, 'Door'));
		await symlink('.obsidian', path.join(served.vault, 'Inner'));
		await symlink('../outside', path.join(served.vault, '.trash'));
	});

	it.each(['Dangling.md', 'Out.md', 'Door/new.md', 'Door/deep/new.md', 'Inner/app.md', 'Inner/plugins/dossier/data.json'])('writes nothing through "%s"', async (requested) => {
		const before = await allFiles();
		for (const seen of [undefined, hashOf('outside'), hashOf('')]) expect((await put(requested, 'x', seen)).status).toBe(403);
		for (const seen of [undefined, hashOf('outside')]) expect([403, 404]).toContain((await remove(requested, seen)).status);
		expect((await move(requested, 'Moved.md')).status).toBe(403);
		expect((await move('Alpha.md', requested)).status).toBe(403);
		expect(await allFiles()).toEqual(before);
		expect(await readdir(path.join(served.around, 'outside'))).toEqual(['note.md']);
	});

	it('puts nothing into a trash that is a link', async () => {
		expect((await remove('Alpha.md', hashOf(ALPHA))).status).toBe(403);
		expect(await onDisk('Alpha.md')).toBe(ALPHA);
	});
});

describe('moving', () => {
	it('moves a note, also by capitals alone', async () => {
		expect((await move('Alpha.md', 'New/Alpha.md', hashOf(ALPHA))).status).toBe(204);
		expect((await move('New/Alpha.md', 'New/ALPHA.md', hashOf(ALPHA))).status).toBe(204);
		expect(await readdir(path.join(served.vault, 'New'))).toEqual(['ALPHA.md']);
	});

	it('never moves onto what exists', async () => {
		const answer = await move('Alpha.md', 'Beta.md', hashOf(ALPHA));
		expect([answer.status, answer.text]).toEqual([409, 'Destination file already exists!']);
		expect(await onDisk('Alpha.md')).toBe(ALPHA);
		expect(await onDisk('Beta.md')).toBe('Beta\n');
	});

	it('never moves onto another name of the same bytes', async () => {
		await link(path.join(served.vault, 'Alpha.md'), path.join(served.vault, 'Twin.md'));
		expect((await move('Alpha.md', 'Twin.md')).status).toBe(409);
		expect((await allFiles()).filter((one) => /Alpha|Twin/.test(one))).toEqual(['Alpha.md', 'Twin.md']);
	});

	it('refuses a note that has changed or gone since it was read', async () => {
		expect((await move('Alpha.md', 'New.md', hashOf('before'))).status).toBe(409);
		expect((await move('Gone.md', 'New.md', hashOf('before'))).status).toBe(409);
		expect((await move('Gone.md', 'New.md')).status).toBe(404);
	});

	it('moves a folder with all that is in it, if its notes are as they were read', async () => {
		expect((await move('Folder', 'Moved', folderHash({ 'Gamma.md': 'before' }))).status).toBe(409);
		expect((await move('Folder', 'Moved', folderHash({ 'Gamma.md': 'Gamma\n' }))).status).toBe(204);
		expect((await readdir(path.join(served.vault, 'Moved'))).sort()).toEqual(['Gamma.md', 'picture.png']);
	});

	it('moves no folder onto another, nor into itself', async () => {
		await makeFiles(served.vault, { 'Other/Delta.md': 'Delta\n' });
		expect((await move('Folder', 'Other')).status).toBe(409);
		expect((await move('Folder', 'Folder/Inner')).status).toBe(403);
		expect(await onDisk('Folder/Gamma.md')).toBe('Gamma\n');
	});

	it.each([['Alpha.md', 'Alpha.txt'], ['Folder/picture.png', 'picture.md'], ['Alpha.md', '.obsidian/Alpha.md'], ['Alpha.md', 'Beta.md/Alpha.md'], ['Folder', '.hidden']])(
		'refuses to move "%s" to "%s"',
		async (from, to) => {
			const before = await allFiles();
			expect((await move(from, to)).status).toBe(403);
			expect(await allFiles()).toEqual(before);
		},
	);
});

describe('deleting', () => {
	it('numbers what goes into the trash under one name', async () => {
		for (const text of ['one', 'two', 'three']) {
			await put('Note.md', text);
			expect((await remove('Note.md', hashOf(text))).status).toBe(204);
		}
		expect(await Promise.all(['Note.md', 'Note 1.md', 'Note 2.md'].map((name) => onDisk(`.trash/${name}`)))).toEqual(['one', 'two', 'three']);
	});

	it('refuses a note that has changed since it was read', async () => {
		expect((await remove('Alpha.md', hashOf('before'))).status).toBe(409);
		expect(await onDisk('Alpha.md')).toBe(ALPHA);
	});

	it('puts a whole folder into the trash, if its notes are as they were read', async () => {
		expect((await remove('Folder', folderHash({}))).status).toBe(409);
		expect((await remove('Folder', folderHash({ 'Gamma.md': 'Gamma\n' }))).status).toBe(204);
		await rename(path.join(served.vault, '.trash/Folder'), path.join(served.vault, 'Folder'));
		await makeFiles(served.vault, { '.trash/Folder/Gamma.md': 'older' });
		expect((await remove('Folder')).status).toBe(204);
		expect(await onDisk('.trash/Folder/Gamma.md')).toBe('older');
		expect(await onDisk('.trash/Folder 1/picture.png')).toBe('picture');
	});
});

it('makes a folder, and leaves one alone that is there', async () => {
	expect((await served.change('POST', '/vault/folder?path=New/Inner')).status).toBe(204);
	expect((await served.change('POST', '/vault/folder?path=Folder')).status).toBe(204);
	expect((await served.change('POST', '/vault/folder?path=.git')).status).toBe(403);
	expect((await served.change('POST', '/vault/folder?path=Alpha.md')).status).toBe(409);
	expect((await stat(path.join(served.vault, 'New/Inner'))).isDirectory()).toBe(true);
	expect(await onDisk('Folder/Gamma.md')).toBe('Gamma\n');
});
