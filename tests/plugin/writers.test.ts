/**
 * What is written into notes while something else happens to them, by the built plugin in a browser: nothing typed is
 * lost, nothing is written twice, and nothing into a note that is gone. Line ends and the like are
 * `tests/core/markdown/write/writers.test.ts`. How Obsidian itself merges an open note with its file is not proved here.
 */
import { describe, expect, test } from 'vitest';
import { printSnapshot } from '../../src/core/comparison/snapshot/snapshot';
import { hasNoBrowser } from './stage-browser';
import { StagePage } from './stage-page';

/** Something that the plugin writes on a click or command. */
interface Writer {
	readonly name: string;
	readonly note: string;
	/** What stands in the note once for each time it was written. */
	readonly mark: string;
	/** The button of the card, or else the command. */
	readonly button?: string;
	readonly command?: string;
}

const STATS = '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| HQ | Oslo |\n';

/** A static table of two actors, who were in another town then. */
const OLD_TABLE = printSnapshot(
	{ who: { kind: 'actors', names: ['[[Alpha]]', '[[Beta]]'] }, show: 'table' },
	'2026-11-01',
	'| Metric | [[Alpha]] | [[Beta]] |\n| --- | --- | --- |\n| HQ | Rome | Rome |\n\n*As of 2026-11-01 · 2 actors, 1 metric*',
);

const WRITERS: readonly Writer[] = [
	{ name: "today's date", note: '#actor\n\nText.\n\n*Updated 2026-01-01*\n', mark: '*Updated 2026-11-23*', command: 'set-updated-date-to-today' },
	{ name: 'the actor tag', note: '# Plain\n\nText.\n', mark: '#actor', button: 'Add tag' },
	{ name: 'a quick stats table', note: '#actor\n\nText.\n', mark: '| Metric | Value |', button: 'Insert table' },
	{ name: 'a static table refreshed', note: `# Plain\n\nText.\n\n${OLD_TABLE}\n`, mark: '| HQ | Oslo | Oslo |', command: 'refresh-comparisons' },
];

/** What happens meanwhile, by the name that a note has, and what then stands in the note. */
const MEANWHILE: Readonly<Record<string, string>> = {
	Typed: 'written once, typing kept',
	Panes: 'written once, in both panes',
	Twice: 'written once',
	Edited: 'written once, the other change kept',
	Opened: 'written once',
	Moved: 'written once, at its new place',
	Deleted: 'gone: it no longer exists.',
	Replaced: 'not written: it no longer exists.',
	Unloaded: 'written once',
};

describe.skipIf(hasNoBrowser)('while something else happens to the note', () => {
	let stage: StagePage;

	async function open(notes: Readonly<Record<string, string>>): Promise<void> {
		stage = await StagePage.open(notes, { note: 'Typed.md' });
		await stage.run('open-card');
		await stage.untilRead();
	}

	/** Does what a note is named for: at once, or as soon as the plugin has read the note that it is to write. */
	function prepare(name: string): Promise<void> {
		return stage.page.evaluate(async (what) => {
			const { stage: handle } = window;
			if (handle === undefined) return;
			const { vault, workspace, fileManager, plugins } = handle.app;
			const path = `${what}.md`;
			if (what === 'Panes') await handle.openNote(path, 'split');
			if (['Typed', 'Panes'].includes(what)) return;
			handle.setMode('preview');
			const read = vault.read.bind(vault);
			vault.read = async (file) => {
				vault.read = read;
				const text = await read(file);
				if (what === 'Edited') await vault.process(file, (before) => `${before}\nMore.\n`);
				if (what === 'Opened') handle.setMode('source');
				if (what === 'Moved') await fileManager.renameFile(file, 'Elsewhere.md');
				if (['Deleted', 'Replaced'].includes(what)) await vault.delete(file);
				if (what === 'Replaced') await vault.create(path, text);
				if (what === 'Unloaded') plugins.disable();
				return text;
			};
			workspace.requestLayoutChange();
		}, name);
	}

	async function write({ button, command }: Writer, isTwice: boolean): Promise<void> {
		if (button === undefined) {
			// Not one after the other: as two clicks come in before the first is done.
			await stage.page.evaluate(([id, times]) => {
				for (let time = 0; time < times; time++) window.stage?.executeCommand(id);
			}, [`dossier:${command ?? ''}`, isTwice ? 2 : 1] as const);
		} else await stage.page.getByRole('button', { name: button }).evaluate((el, times) => {
			for (let time = 0; time < times; time++) (el as HTMLElement).click();
		}, isTwice ? 2 : 1);
	}

	/** What became of a note, in words. */
	async function outcome(name: string, { mark }: Writer): Promise<string> {
		const [text, panes, notices] = await stage.page.evaluate(async (path) => {
			const handle = window.stage;
			await handle?.saveAll();
			const views = handle?.app.workspace.getLeavesOfType('markdown').map(({ view }) => view) ?? [];
			const shown = views.flatMap((view) => ('getViewData' in view && typeof view.getViewData === 'function' ? [String(view.getViewData())] : []));
			return [handle?.vaultText(path), shown, Array.from(document.querySelectorAll('.notice'), ({ textContent }) => textContent).join(' ')] as const;
		}, name === 'Moved' ? 'Elsewhere.md' : `${name}.md`);
		const reason = /couldn't be changed: (.*)$/.exec(notices)?.[1] ?? notices;
		if (text === undefined) return `gone: ${reason}`;
		const times = text.split(mark).length - 1;
		if (times === 0) return `not written: ${reason}`;
		const aside = { Typed: ', typing kept', Edited: ', the other change kept', Moved: ', at its new place' }[name] ?? '';
		const isKept = name === 'Typed' ? text.includes('Text. Typed.') : name === 'Edited' ? text.includes('More.') : true;
		const inPanes = name === 'Panes' && panes.length === 2 && panes.every((pane) => pane === text) ? ', in both panes' : '';
		return `written ${times === 1 ? 'once' : `${times} times`}${isKept ? aside : ', something lost'}${inPanes}`;
	}

	test.each(WRITERS)('$name', async (writer) => {
		await open({ ...Object.fromEntries(Object.keys(MEANWHILE).map((name) => [`${name}.md`, writer.note])), 'Alpha.md': STATS, 'Beta.md': STATS });
		const outcomes: Record<string, string> = {};
		for (const [name, expected] of Object.entries(MEANWHILE)) {
			await stage.openNote(`${name}.md`);
			if (writer.button !== undefined) await stage.page.getByRole('button', { name: writer.button }).waitFor();
			if (name === 'Typed') await stage.typeAfter('Text.', ' Typed.');
			await prepare(name);
			await write(writer, name === 'Twice');
			await expect.poll(() => outcome(name, writer), { timeout: 5000 }).toBe(expected).catch(() => undefined);
			outcomes[name] = await outcome(name, writer);
			await stage.page.evaluate(() => document.querySelectorAll('.notice').forEach((notice) => notice.remove()));
		}
		expect(outcomes).toEqual(MEANWHILE);
	});
});

describe.skipIf(hasNoBrowser)('a static table, while actors are being chosen', () => {
	const BECOMES: Readonly<Record<string, string>> = {
		Typed: 'inserted once, typing kept',
		Edited: 'inserted once, the other change kept',
		Moved: 'inserted once, at its new place',
		Deleted: 'a new note offered',
	};

	test.each([BECOMES])('stays with the note, or asks where to go', async (becomes) => {
		const notes = Object.fromEntries(Object.keys(becomes).map((name) => [`${name}.md`, 'Text.\n']));
		const stage = await StagePage.open({ ...notes, 'Alpha.md': STATS, 'Beta.md': STATS }, { note: 'Typed.md' });
		await stage.untilRead();
		const outcomes: Record<string, string> = {};
		for (const name of Object.keys(becomes)) {
			await stage.openNote(`${name}.md`);
			await stage.putCursorAfter('Text.');
			if (name === 'Typed') await stage.typeAfter('Text.', ' Typed.');
			await stage.run('compare-actors');
			for (const actor of ['alpha', 'beta']) {
				await stage.page.keyboard.type(actor);
				await stage.press('Enter');
			}
			await stage.page.evaluate(async (what) => {
				const app = window.stage?.app;
				const file = app?.vault.getFileByPath(`${what}.md`);
				if (!app || !file) return;
				if (what === 'Edited') await app.vault.process(file, (before) => `${before}\nMore.\n`);
				if (what === 'Moved') await app.fileManager.renameFile(file, 'Elsewhere.md');
				if (what === 'Deleted') await app.vault.delete(file);
			}, name);
			await stage.page.getByRole('button', { name: 'Insert static table' }).click();
			if (name === 'Deleted') {
				await stage.page.locator('.modal', { hasText: 'No note is open for editing.' }).waitFor();
				outcomes[name] = 'a new note offered';
				await stage.press('Escape');
				continue;
			}
			await stage.expectNote((text) => text.includes('dossier-snapshot'));
			await stage.page.evaluate(() => window.stage?.saveAll());
			const text = await stage.page.evaluate((path) => window.stage?.vaultText(path) ?? '', name === 'Moved' ? 'Elsewhere.md' : `${name}.md`);
			const aside = { Typed: ', typing kept', Edited: ', the other change kept', Moved: ', at its new place' }[name] ?? '';
			const isKept = name === 'Typed' ? text.includes('Text. Typed.') : name === 'Edited' ? text.includes('More.') : true;
			outcomes[name] = `inserted ${text.split('| HQ |').length === 2 ? 'once' : 'otherwise'}${isKept ? aside : ', something lost'}`;
		}
		expect(outcomes).toEqual(becomes);
	});
});

describe.skipIf(hasNoBrowser)('several notes marked as updated', () => {
	test('are no more of them once the plugin is switched off, and how many were left is said', async () => {
		const names = ['A', 'B', 'C', 'D'];
		const stage = await StagePage.open(Object.fromEntries(names.map((name) => [`${name}.md`, '#actor\n\n*Updated 2026-01-01*\n'])));
		await stage.untilRead();
		await stage.closeNote();
		await stage.run('open-freshness-queue');
		await stage.page.locator('.dossier-queue-status', { hasText: '4 notes' }).waitFor();
		await stage.press('Control+a', 'r');
		await stage.page.locator('.modal').waitFor();
		await stage.page.evaluate(() => {
			const { vault, plugins } = window.stage?.app ?? {};
			if (!vault) return;
			const process = vault.process.bind(vault);
			vault.process = async (file, change) => {
				const text = await process(file, change);
				plugins?.disable();
				return text;
			};
		});
		await stage.page.locator('.modal').getByRole('button', { name: 'Mark as updated' }).click();
		await stage.expectNotice(' marked (A), 3 left: Dossier was switched off.');
		const texts = await stage.page.evaluate((all) => all.map((name) => window.stage?.vaultText(`${name}.md`) ?? ''), names);
		expect(texts.filter((text) => text.includes('2026-11-23'))).toHaveLength(1);
	});
});
