/**
 * The stage itself, tried out with a small plugin of its own: who may reach it, what becomes of edits,
 * and that the parts of Obsidian it stands in for do what a plugin relies on.
 * What Dossier does on it is tested elsewhere; how near it comes to the real app is not proved here.
 */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startStage, type RunningStage } from '../host/server';
import { hasNoBrowser, openStage, takeStage, type TakenStage } from '../plugin/stage-browser';

const PROBE = fileURLToPath(new URL('../host/fixtures/plugin/', import.meta.url));
const OBSIDIAN_TYPES = fileURLToPath(new URL('../../node_modules/obsidian/obsidian.d.ts', import.meta.url));

/** What the types export for use at run time and the stage does not have: math, diagrams, pop-outs, rarer Bases values. */
const NOT_ON_STAGE = [
	'CapacitorAdapter',
	'DateValue',
	'DurationValue',
	'FileSystemAdapter',
	'FileValue',
	'HTMLValue',
	'IconValue',
	'ImageValue',
	'LinkValue',
	'ObjectValue',
	'RegExpValue',
	'RelativeDateValue',
	'RenderContext',
	'SecretComponent',
	'SecretStorage',
	'TagValue',
	'Tasks',
	'UrlValue',
	'WorkspaceContainer',
	'WorkspaceFloating',
	'WorkspaceMobileDrawer',
	'WorkspaceRibbon',
	'WorkspaceWindow',
	'finishRenderMath',
	'htmlToMarkdown',
	'loadMathJax',
	'loadMermaid',
	'loadPdfJs',
	'loadPrism',
	'moment',
	'renderMath',
];

const NOTES = {
	'Alpha.md': '---\naliases: [First]\n---\n#actor #ai\n\n# Alpha\n\nSee [[Beta]] and `#not-a-tag`.\n\n```probe\nhello\n```\n',
	'Beta.md': 'Nothing but text.\n',
	'Folder/Gamma.md': '# Gamma\n\n- [[Alpha]]\n\t- child\n',
	'Folder/Inner/Delta.md': 'Deep down.\n',
};

let vault: string;
let stage: RunningStage;

async function makeVault(): Promise<string> {
	const root = await mkdtemp(path.join(tmpdir(), 'stage-'));
	for (const [note, text] of Object.entries(NOTES)) {
		await mkdir(path.dirname(path.join(root, note)), { recursive: true });
		await writeFile(path.join(root, note), text);
	}
	return root;
}

/** Asks without a client that would tidy the path or the host name first. */
function ask(address: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<{ status: number; text: string }> {
	return new Promise((resolve, reject) => {
		const asking = request({ host: '127.0.0.1', port: stage.port, path: address, method, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
		});
		asking.on('error', reject);
		asking.end(body);
	});
}

async function tokenOf(): Promise<string> {
	return /"token":"([0-9a-f]+)"/.exec((await ask('/')).text)?.[1] ?? '';
}

/** All that the page loads before the vault. */
async function addressesOfPage(): Promise<string[]> {
	return [...(await ask('/')).text.matchAll(/"(\/[^"]*)"/g)].map(([, address = '']) => address);
}

async function cachingOf(address: string): Promise<string | null> {
	return (await fetch(new URL(address, stage.url))).headers.get('cache-control');
}

describe('the server', () => {
	beforeEach(async () => {
		vault = await makeVault();
		stage = await startStage({ vault, pluginFolder: PROBE });
	});

	afterEach(async () => {
		await stage.close();
		await rm(vault, { recursive: true });
	});

	it('listens on this machine only', () => {
		expect(stage.url).toBe(`http://127.0.0.1:${stage.port}/`);
	});

	it('refuses a host name that is not its own', async () => {
		expect((await ask('/', { Host: 'evil.example' })).status).toBe(403);
		expect((await ask('/vault/list', { Host: `evil.example:${stage.port}` })).status).toBe(403);
		expect((await ask('/', { Host: `localhost:${stage.port}` })).status).toBe(200);
	});

	it.each([
		'../outside.md',
		'Folder/../../outside.md',
		'..%2f..%2fetc%2fpasswd',
		'%2e%2e/outside.md',
		'/etc/passwd',
		'//etc/passwd',
		'C:\\Windows\\win.ini',
		'Folder\\..\\..\\outside.md',
		'Alpha.md%00.txt',
		'',
	])('refuses the path "%s"', async (requested) => {
		const plain = await ask(`/vault/file?path=${requested.includes('%') ? requested : encodeURIComponent(requested)}`);
		expect(plain.status).toBe(403);
	});

	it('refuses a symbolic link that leads out of the vault and leaves it out of the list', async () => {
		const outside = await mkdtemp(path.join(tmpdir(), 'outside-'));
		await writeFile(path.join(outside, 'secret.md'), 'secret');
		await symlink(outside, path.join(vault, 'Door'));
		expect((await ask('/vault/file?path=Door/secret.md')).status).toBe(403);
		expect((await ask('/vault/list')).text).not.toContain('secret');
		await rm(outside, { recursive: true });
	});

	it('serves nothing beside its own pages', async () => {
		expect((await ask('/package.json')).status).toBe(404);
		expect((await ask('/../package.json')).status).toBe(404);
	});

	it('lets a browser keep what the page loads, by the addresses that the page gives it', async () => {
		const loaded = await addressesOfPage();
		expect(loaded.map((address) => address.replace(/\?.*/, '')).sort()).toEqual([
			'/icons.json', '/plugin/main.js', '/plugin/styles.css', '/stage.css', '/stage.js',
		]);
		for (const address of loaded) expect(await cachingOf(address), address).toBe('max-age=31536000, immutable');
	});

	it.each(['/', '/stage.js', '/stage.js?v=old', '/plugin/main.js', '/plugin/main.js?v=old', '/vault/list', '/vault/notes'])(
		'lets no browser keep "%s"',
		async (address) => {
			expect(await cachingOf(address)).toBe('no-store');
		},
	);

	it('gives the parts of a plugin other addresses once it is built anew', async () => {
		const pluginFolder = await mkdtemp(path.join(tmpdir(), 'plugin-'));
		const build = async (code: string, style: string) => {
			await writeFile(path.join(pluginFolder, 'main.js'), code);
			await writeFile(path.join(pluginFolder, 'styles.css'), style);
			return addressesOfPage();
		};
		await stage.put({ vault, pluginFolder });
		const before = await build('first();', 'a {}');
		const after = await build('second();', 'b {}');
		expect(after.filter((address) => !before.includes(address)).map((address) => address.replace(/\?.*/, ''))).toEqual([
			'/plugin/styles.css', '/plugin/main.js',
		]);
		await rm(pluginFolder, { recursive: true });
	});

	it('tells the browser that the page may reach nothing but this server', async () => {
		const response = await fetch(stage.url);
		expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
		expect(response.headers.get('access-control-allow-origin')).toBeNull();
	});

	it('writes nothing unless it was started to', async () => {
		const answer = await ask('/vault/file?path=Alpha.md', { 'X-Stage-Token': await tokenOf() }, 'PUT', 'changed');
		expect(answer.status).toBe(403);
		expect(await readFile(path.join(vault, 'Alpha.md'), 'utf8')).toBe(NOTES['Alpha.md']);
	});

	it('says that a vault is missing', async () => {
		await expect(startStage({ vault: path.join(vault, 'Missing') })).rejects.toThrow('There is no folder');
	});
});

describe('the server, started to write', () => {
	beforeEach(async () => {
		vault = await makeVault();
		stage = await startStage({ vault, pluginFolder: PROBE, write: true });
	});

	afterEach(async () => {
		await stage.close();
		await rm(vault, { recursive: true });
	});

	it('writes a note for its own page', async () => {
		const answer = await ask('/vault/file?path=Folder/New.md', { 'X-Stage-Token': await tokenOf() }, 'PUT', 'new');
		expect(answer.status).toBe(204);
		expect(await readFile(path.join(vault, 'Folder/New.md'), 'utf8')).toBe('new');
	});

	it('refuses a write without the token, with a wrong one, or from another origin', async () => {
		const token = await tokenOf();
		const write = (headers: Record<string, string>) => ask('/vault/file?path=Alpha.md', headers, 'PUT', 'changed');
		expect((await write({})).status).toBe(403);
		expect((await write({ 'X-Stage-Token': 'guess' })).status).toBe(403);
		expect((await write({ 'X-Stage-Token': token, Origin: 'http://evil.example' })).status).toBe(403);
		expect(await readFile(path.join(vault, 'Alpha.md'), 'utf8')).toBe(NOTES['Alpha.md']);
	});

	it.each(['script.sh', '.obsidian/app.json', '.git/config.md', '../outside.md', '.obsidian/plugins/other/data.json'])(
		'refuses to write "%s"',
		async (requested) => {
			const token = await tokenOf();
			const answer = await ask(`/vault/file?path=${encodeURIComponent(requested)}`, { 'X-Stage-Token': token }, 'PUT', 'x');
			expect(answer.status).toBe(403);
		},
	);

	it('moves a deleted note into the trash of the vault', async () => {
		await ask('/vault/file?path=Beta.md', { 'X-Stage-Token': await tokenOf() }, 'DELETE');
		expect(await readFile(path.join(vault, '.trash/Beta.md'), 'utf8')).toBe(NOTES['Beta.md']);
	});
});

describe.skipIf(hasNoBrowser)('the page', () => {
	let taken: TakenStage;
	let page: Page;
	let errors: string[];

	beforeEach(async () => {
		vault = await makeVault();
		await putOn(false);
		errors = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		page.once('framenavigated', () => errors.splice(0));
		await open('');
	});

	afterEach(async () => {
		await taken.leave();
		await rm(vault, { recursive: true });
		expect(errors).toEqual([]);
	});

	async function putOn(write: boolean): Promise<void> {
		taken = await takeStage({ vault, pluginFolder: PROBE, write }, { width: 1280, height: 720 });
		({ page } = taken);
	}

	async function open(query: string): Promise<void> {
		await openStage(page, taken.url + query);
	}

	/** What the small plugin has seen since it was last asked. */
	function seen(): Promise<string[]> {
		return page.evaluate(() => (window as unknown as { probe: { log: string[] } }).probe.log.splice(0));
	}

	/** For polling: all that has been seen since, each time. A plain look takes away what it saw. */
	function seenFromNowOn(): () => Promise<string[]> {
		const all: string[] = [];
		return async () => {
			all.push(...(await seen()));
			return all;
		};
	}

	const run = (id: string): Promise<boolean> => page.evaluate((name) => window.stage?.executeCommand(name) ?? false, id);

	it('loads the plugin before the files, and the files before the layout is ready', async () => {
		expect(await seen()).toEqual(['onload with 0 notes', 'layout ready with 4 notes, 6 created', 'onUserEnable']);
	});

	it('opens the first actor, and the note that the address asks for', async () => {
		await expect.poll(() => page.locator('.mod-root .view-header-title').textContent()).toBe('Alpha');
		await open('?open=Folder/Gamma.md');
		await expect.poll(() => page.locator('.mod-root .view-header-title').textContent()).toBe('Gamma');
	});

	it('keeps the day it was given, with time passing', async () => {
		await open('?now=2026-11-23T23:59:58');
		expect(await page.evaluate(() => new Date().toDateString())).toBe('Mon Nov 23 2026');
		await expect.poll(() => page.evaluate(() => new Date().toDateString()), { timeout: 10_000 }).toBe('Tue Nov 24 2026');
		await open('?today=2030-01-31');
		expect(await page.evaluate(() => new Date(Date.now()).toDateString())).toBe('Thu Jan 31 2030');
		expect(await page.evaluate(() => new Date(2020, 0, 1).getFullYear())).toBe(2020);
	});

	it('lets time pass at once: what waits has its turn in order, with what it sets on, and what is due later waits for the rest', async () => {
		await open('?now=2026-11-23T23:59:00');
		const seen = page.evaluate(async () => {
			const acts: string[] = [];
			const act = (name: string, from = Date.now()) => (): unknown => acts.push(`${name} after ${String(Math.round((Date.now() - from) / 5000) * 5)} s`);
			window.setTimeout(act('an hour'), 3_600_000);
			window.setTimeout(() => window.setTimeout(act('set on its way'), 10_000), 20_000);
			window.setTimeout(act('a minute'), 60_000);
			window.clearTimeout(window.setTimeout(act('cleared'), 1000));
			await window.stage?.passTime(61_000);
			acts.push(new Date().toDateString());
			await window.stage?.passTime(3_538_000);
			await new Promise((resolve) => window.setTimeout(resolve, 1500));
			return acts;
		});
		expect(await seen).toEqual(['set on its way after 10 s', 'a minute after 60 s', 'Tue Nov 24 2026', 'an hour after 3600 s']);
	});

	it('shows a plugin view in the right sidebar that follows the active note', async () => {
		await page.locator('[aria-label="Open probe"]').click();
		await expect.poll(() => page.locator('.probe-view').textContent()).toBe('Note: Alpha.md');
		await page.evaluate(() => window.stage?.openNote('Beta.md'));
		await expect.poll(() => page.locator('.probe-view').textContent()).toBe('Note: Beta.md');
	});

	it('keeps the last note as the active file while a sidebar is active, but no editor', async () => {
		await run('probe:open-panel');
		await page.locator('.probe-view').click();
		expect(await page.evaluate(() => window.stage?.app.workspace.getActiveFile()?.path)).toBe('Alpha.md');
		expect(await page.evaluate(() => window.stage?.app.workspace.activeEditor)).toBeNull();
		expect(await run('probe:stamp')).toBe(false);
	});

	it('lists in the palette what can run now, and runs it', async () => {
		await page.keyboard.press('Control+p');
		await page.keyboard.type('probe never');
		await expect.poll(() => page.locator('.suggestion-empty').count()).toBe(1);
		await page.locator('.prompt-input').fill('prb stmp');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => window.stage?.editorText())).toContain('stamp\n---');
		expect(await page.locator('.prompt').count()).toBe(0);
	});

	it('undoes a command in one step', async () => {
		await run('probe:stamp');
		await run('probe:stamp');
		await page.locator('.cm-content').press('Control+z');
		expect(await page.evaluate(() => window.stage?.editorText())).toBe(`stamp\n${NOTES['Alpha.md']}`);
	});

	it('saves two seconds after the last edit, to the memory of the page only', async () => {
		await seen();
		await page.locator('.cm-content').click();
		await page.keyboard.press('Control+Home');
		await page.keyboard.type('x');
		expect(await page.evaluate(() => window.stage?.vaultText('Alpha.md'))).toBe(NOTES['Alpha.md']);
		expect(await seen()).toEqual(['editor-change 13']);
		await expect.poll(() => page.evaluate(() => window.stage?.vaultText('Alpha.md')?.charAt(0)), { timeout: 10_000 }).toBe('x');
		await expect.poll(seenFromNowOn()).toEqual(['modify Alpha.md', `changed Alpha.md (${NOTES['Alpha.md'].length + 1})`]);
		expect(await readFile(path.join(vault, 'Alpha.md'), 'utf8')).toBe(NOTES['Alpha.md']);
	});

	it('saves to disk when the server was started to write', async () => {
		await taken.leave();
		await putOn(true);
		await open('');
		await run('probe:stamp');
		await page.evaluate(async () => {
			const stageOfPage = window.stage!;
			const { app } = stageOfPage;
			await stageOfPage.saveAll();
			await app.vault.rename(app.vault.getFileByPath('Beta.md')!, 'Folder/Renamed.md');
		});
		expect(await readFile(path.join(vault, 'Alpha.md'), 'utf8')).toBe(`stamp\n${NOTES['Alpha.md']}`);
		expect(await readFile(path.join(vault, 'Folder/Renamed.md'), 'utf8')).toBe(NOTES['Beta.md']);
	});

	it('saves when another note is opened', async () => {
		await run('probe:stamp');
		await page.evaluate(() => window.stage?.openNote('Beta.md'));
		expect(await page.evaluate(() => window.stage?.vaultText('Alpha.md'))).toContain('stamp');
	});

	it('brings a change from elsewhere into an open note and keeps the cursor', async () => {
		const cursor = await page.evaluate(async () => {
			const { app } = window.stage!;
			const view = app.workspace.activeEditor!;
			view.editor!.setCursor({ line: 5, ch: 2 });
			await app.vault.process(view.file!, (text) => `---\ntop: yes\n${text.slice(4)}`);
			return view.editor!.getCursor();
		});
		expect(cursor).toEqual({ line: 6, ch: 2 });
		expect(await page.evaluate(() => window.stage?.editorText())).toContain('top: yes');
	});

	it('merges a change from elsewhere with edits that are not saved yet', async () => {
		await run('probe:stamp');
		await page.evaluate(async () => {
			const { app } = window.stage!;
			await app.vault.process(app.vault.getFileByPath('Alpha.md')!, (text) => `${text}end\n`);
		});
		expect(await page.evaluate(() => window.stage?.editorText())).toBe(`stamp\n${NOTES['Alpha.md']}end\n`);
	});

	it('keeps two tabs of one note the same', async () => {
		await page.evaluate(() => window.stage?.openNote('Alpha.md', 'split'));
		await run('probe:stamp');
		const texts = await page.locator('.cm-content').allTextContents();
		expect(texts).toHaveLength(2);
		expect(texts[0]).toBe(texts[1]);
	});

	it('opens a note at a line and puts the cursor there', async () => {
		const cursor = await page.evaluate(async () => {
			await window.stage!.openNote('Folder/Gamma.md', 'tab', { eState: { line: 2 } });
			return window.stage!.app.workspace.activeEditor!.editor!.getCursor();
		});
		expect(cursor).toEqual({ line: 2, ch: 0 });
		expect(await page.locator('.mod-root .workspace-tab-header').count()).toBe(2);
	});

	it('follows links as Obsidian does: the whole path first, then a name whatever its capitals, nearest first', async () => {
		const found = await page.evaluate(async () => {
			const { app } = window.stage!;
			await app.vault.create('Folder/Inner/Gamma.md', '');
			await app.vault.create('Folder/Inner/Beta.md', '');
			const follow = (link: string, from: string) => app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null;
			return {
				'delta': follow('delta', ''),
				'Beta, written in full': follow('Beta', 'Folder/Inner/Delta.md'),
				'Gamma beside the source': follow('Gamma', 'Folder/Inner/Delta.md'),
				'Gamma from afar': follow('Gamma', 'Alpha.md'),
				'Inner/Beta': follow('Inner/Beta', ''),
				'../Gamma': follow('../Gamma', 'Folder/Inner/Delta.md'),
				'Nowhere': follow('Nowhere', ''),
			};
		});
		expect(found).toEqual({
			'delta': 'Folder/Inner/Delta.md',
			'Beta, written in full': 'Beta.md',
			'Gamma beside the source': 'Folder/Inner/Gamma.md',
			'Gamma from afar': 'Folder/Gamma.md',
			'Inner/Beta': 'Folder/Inner/Beta.md',
			'../Gamma': 'Folder/Gamma.md',
			'Nowhere': null,
		});
	});

	it('writes links in the form the vault asks for', async () => {
		const links = await page.evaluate(() => {
			const { app } = window.stage!;
			const delta = app.vault.getFileByPath('Folder/Inner/Delta.md')!;
			const link = () => app.fileManager.generateMarkdownLink(delta, 'Folder/Gamma.md', '', 'shown');
			const written = [link()];
			app.vault.setConfig('newLinkFormat', 'relative');
			written.push(link());
			app.vault.setConfig('newLinkFormat', 'absolute');
			app.vault.setConfig('useMarkdownLinks', true);
			return [...written, link()];
		});
		expect(links).toEqual(['[[Delta|shown]]', '[[Inner/Delta|shown]]', '[shown](Folder/Inner/Delta.md)']);
	});

	it('announces a renamed folder and then what is in it, with the new paths', async () => {
		await seen();
		await page.evaluate(async () => {
			const { app } = window.stage!;
			await app.vault.rename(app.vault.getFolderByPath('Folder')!, 'Renamed');
		});
		expect((await seen()).sort()).toEqual([
			'rename Folder -> Renamed',
			'rename Folder/Gamma.md -> Renamed/Gamma.md',
			'rename Folder/Inner -> Renamed/Inner',
			'rename Folder/Inner/Delta.md -> Renamed/Inner/Delta.md',
		]);
		await page.waitForTimeout(100);
		expect(await seen()).toEqual([]);
	});

	it('announces a deleted note to the vault and then to the cache', async () => {
		await seen();
		await page.evaluate(async () => {
			const { app } = window.stage!;
			await app.vault.delete(app.vault.getFileByPath('Beta.md')!);
		});
		await expect.poll(seenFromNowOn()).toEqual(['delete Beta.md', 'deleted Beta.md']);
	});

	it('knows tags, headings, links and list items with their places, and no tag in code', async () => {
		const cache = await page.evaluate(() => {
			const { metadataCache } = window.stage!.app;
			const alpha = metadataCache.getCache('Alpha.md')!;
			return {
				tags: alpha.tags?.map((tag) => [tag.tag, tag.position.start.line, tag.position.start.col]),
				aliases: alpha.frontmatter?.['aliases'],
				headings: alpha.headings?.map((heading) => [heading.heading, heading.level, heading.position.start.line]),
				links: alpha.links?.map((link) => link.link),
				sections: alpha.sections?.map((section) => section.type),
				items: metadataCache.getCache('Folder/Gamma.md')!.listItems?.map((item) => item.parent),
				resolved: metadataCache.resolvedLinks['Alpha.md'],
			};
		});
		expect(cache).toEqual({
			tags: [['#actor', 3, 0], ['#ai', 3, 7]],
			aliases: ['First'],
			headings: [['Alpha', 1, 5]],
			links: ['Beta'],
			sections: ['yaml', 'paragraph', 'heading', 'paragraph', 'code'],
			items: [-2, 2],
			resolved: { 'Beta.md': 1 },
		});
	});

	it('renders a note for reading, with code blocks handed to the plugin', async () => {
		await page.evaluate(() => window.stage?.setMode('preview'));
		await expect.poll(() => page.locator('.block-language-probe').textContent()).toBe('probed: hello');
		expect(await page.locator('.markdown-rendered a.tag').allTextContents()).toEqual(['#actor', '#ai']);
		await page.locator('a.internal-link[data-href="Beta"]').click();
		await expect.poll(() => page.locator('.mod-root .view-header-title').textContent()).toBe('Beta');
	});

	it('takes editor extensions in and out of a list the plugin keeps', async () => {
		await run('probe:toggle-banner');
		await expect.poll(() => page.locator('.probe-banner').textContent()).toContain('characters');
		expect(await page.locator('.cm-editor[data-probe="on"]').count()).toBe(1);
		await run('probe:toggle-banner');
		await expect.poll(() => page.locator('.probe-banner').count()).toBe(0);
	});

	it('lets a prompt be used by keyboard and closed with Escape', async () => {
		await run('probe:pick');
		await page.keyboard.type('gam');
		await page.keyboard.press('Enter');
		expect(await seen()).toContain('picked Folder/Gamma.md');
		await run('probe:pick');
		await page.keyboard.press('Escape');
		expect(await page.locator('.prompt').count()).toBe(0);
	});

	it('shows a notice until it is clicked', async () => {
		await run('probe:notify');
		await page.locator('.notice strong').click();
		expect(await page.locator('.notice').count()).toBe(0);
	});

	it('draws declared settings, complains about a value that does not pass, and keeps the others over a reload of the plugin', async () => {
		await page.locator('[aria-label="Settings"]').first().click();
		const row = (name: string) => page.locator('.setting-item', { has: page.locator(`.setting-item-name:text-is("${name}")`) });
		await row('Days').locator('input').fill('400');
		await expect.poll(() => row('Days').locator('.setting-item-error').textContent()).toBe('At most 100 days.');
		await row('Days').locator('input').fill('60');
		await row('Shown').locator('.checkbox-container').click();
		await expect.poll(() => row('Where').isVisible()).toBe(false);
		await page.keyboard.press('Escape');
		const settings = await page.evaluate(async () => {
			const plugin = await window.stage!.reloadPlugin();
			return (plugin as unknown as { settings: unknown }).settings;
		});
		expect(settings).toEqual({ days: 60, shown: false, where: '' });
		expect(await page.locator('[aria-label="Open probe"]').count()).toBe(1);
	});

	it('finds notes by name and by tag in the list, and opens one with Enter', async () => {
		await page.locator('input[aria-label="Find a note"]').fill('delt');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('.mod-root .view-header-title').textContent()).toBe('Delta');
		await page.locator('input[aria-label="Find a note"]').fill('tag:#AI');
		await expect.poll(() => page.locator('.nav-file-title').allTextContents()).toEqual(['Alpha']);
	});

	it('says that it is a phone when asked to, and makes drawers of the sidebars', async () => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open('?mobile=1');
		expect(await page.evaluate(() => document.body.matches('.is-mobile.is-phone'))).toBe(true);
		expect(await page.locator('.mod-right-split').isVisible()).toBe(false);
		await run('probe:open-panel');
		expect(await page.locator('.probe-view').isVisible()).toBe(true);
	});

	it('reaches nothing beyond its server', async () => {
		expect(await page.evaluate(() => fetch('https://example.com').then(() => 'reached', () => 'refused'))).toBe('refused');
	});

	it('has everything the types of Obsidian export for use at run time, but what is named here', async () => {
		const types = await readFile(OBSIDIAN_TYPES, 'utf8');
		const declared = [...types.matchAll(/^export (?:abstract )?(?:class|function|const|let) (\w+)/gm)].map((match) => match[1] ?? '');
		const offered = await page.evaluate(() => Object.keys((window as unknown as { probe: { obsidian: object } }).probe.obsidian));
		const missing = [...new Set(declared)].filter((name) => !offered.includes(name)).sort();
		expect(missing).toEqual(NOT_ON_STAGE);
	});
});
