/** What the server gives out, and with which headers: nothing beside what it lists, whatever stands in the vault. */
import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EVERY_ANSWER, hashOf, makeFiles, serveVault, type ServedVault } from './vault-server';

let served: ServedVault;

beforeEach(async () => {
	served = await serveVault({
		'Alpha.md': 'Alpha\n',
		'Folder/Beta.md': 'Beta\n',
		'Folder/picture.png': 'picture',
		'.obsidian/app.json': '{"newLinkFormat":"absolute"}',
		'.obsidian/plugins/dossier/data.json': '{"own":true}',
		'.obsidian/plugins/other/data.json': '{"secret":true}',
		'.git/config': 'secret',
		'.trash/Old.md': 'secret',
		'node_modules/package/readme.md': 'secret',
	});
	await makeFiles(served.around, { 'outside/secret.md': 'secret', 'outside/app.json': '{"secret":true}' });
});

afterEach(() => served.end());

const file = (requested: string): string => `/vault/file?path=${encodeURIComponent(requested)}`;

it.each(['Alpha.md', 'Folder/Beta.md', 'Folder/picture.png', '.obsidian/plugins/dossier/data.json'])('serves "%s", with its hash', async (requested) => {
	const answer = await served.ask('GET', file(requested));
	expect(answer.status).toBe(200);
	expect(answer.headers.etag).toBe(`"${hashOf(answer.text)}"`);
});

it.each([
	'.obsidian/app.json', '.obsidian/plugins/other/data.json', '.obsidian/plugins/dossier/main.js', '.obsidian/plugins/dossier/../other/data.json',
	'.git/config', '.trash/Old.md', 'node_modules/package/readme.md', 'NODE_MODULES/package/readme.md', 'Folder', 'Folder/', '.', '..',
])('does not serve "%s", which the vault does not list', async (requested) => {
	const answer = await served.ask('GET', file(requested));
	expect(answer.status).toBe(403);
	expect(answer.text).not.toContain('secret');
});

const LINKS: [name: string, target: string, requested: string][] = [
	['to a folder outside', '../outside', 'Door/secret.md'],
	['to a file outside', '../outside/secret.md', 'Door'],
	['to a hidden folder', '.git', 'Door/config'],
	['to a folder of the vault', 'Folder', 'Door/Beta.md'],
	['to a note of the vault', 'Alpha.md', 'Door'],
	['to nothing', 'Nowhere.md', 'Door'],
];

it.each(LINKS)('neither lists nor serves a link %s', async (_name, target, requested) => {
	await symlink(target, path.join(served.vault, 'Door'));
	expect((await served.ask('GET', file(requested))).status).toBe(403);
	expect((await served.ask('GET', '/vault/list')).text).not.toContain('Door');
});

it('reads settings of the vault and of the plugin, but not through a link', async () => {
	expect(JSON.parse((await served.ask('GET', '/vault/list')).text)).toMatchObject({
		config: { newLinkFormat: 'absolute' },
		pluginData: { 'data.json': '{"own":true}' },
	});
	const other = await serveVault({ 'Alpha.md': 'Alpha\n' });
	await symlink(path.join(served.around, 'outside'), path.join(other.vault, '.obsidian'));
	expect(JSON.parse((await other.ask('GET', '/vault/list')).text)).toMatchObject({ config: {}, pluginData: {} });
	await other.end();
});

it('sends no text of a note that has become a link since it was listed', async () => {
	await served.ask('GET', '/vault/list');
	execFileSync('ln', ['-sf', '../outside/secret.md', path.join(served.vault, 'Alpha.md')]);
	expect((await served.ask('GET', '/vault/notes')).text).not.toContain('secret');
});

it.skipIf(process.platform === 'win32')('does not wait for a pipe that is named like a note', async () => {
	execFileSync('mkfifo', [path.join(served.vault, 'Pipe.md')]);
	await mkdir(path.join(served.vault, '.obsidian/plugins/dossier/data-old.json'));
	expect((await served.ask('GET', '/vault/list')).text).not.toContain('Pipe');
	expect((await served.ask('GET', file('Pipe.md'))).status).toBe(403);
	expect((await served.change('PUT', file('Pipe.md'), hashOf(''), 'x')).status).toBe(403);
});

const ASKED: [method: string, address: string, headers: Record<string, string>, status: number][] = [
	['GET', '/', {}, 200],
	['GET', '/stage.js', {}, 200],
	['GET', '/vault/list', {}, 200],
	['GET', '/vault/notes', {}, 200],
	['GET', file('Alpha.md'), {}, 200],
	['GET', file('Missing.md'), {}, 404],
	['GET', file('.git/config'), {}, 403],
	['GET', `${file('Alpha.md')}&path=Missing.md`, {}, 403],
	['GET', '/nowhere', {}, 404],
	['GET', '//evil.example/', {}, 404],
	['GET', 'http://evil.example/', {}, 400],
	['GET', '/', { Host: 'evil.example' }, 403],
	['GET', '/', { Host: '127.0.0.1:1:2' }, 403],
	['GET', '/', { Expect: 'a miracle' }, 417],
	['GET', '/', { 'X-Long': 'x'.repeat(100_000) }, 400],
	['OPTIONS', '*', {}, 400],
	['HEAD', '/', {}, 403],
	['PUT', file('Alpha.md'), {}, 403],
];

it.each(ASKED)('answers %s %s with the headers that stand on every answer', async (method, address, headers, status) => {
	const answer = await served.ask(method, address, headers);
	expect(answer.status).toBe(status);
	expect(answer.headers).toMatchObject(EVERY_ANSWER);
	expect(answer.headers['access-control-allow-origin']).toBeUndefined();
	expect(answer.text).not.toContain(served.around);
});
