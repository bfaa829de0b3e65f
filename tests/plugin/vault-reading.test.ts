/**
 * How the built plugin reads a vault of thousands of notes, on the stage: the actors that the app's
 * cache knows come first, and the app has its turn in between.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage } from './stage-page';

const NOTES = 3000;
/** Every hundredth note is an actor note. By their names they are the last in the list. */
const ACTORS = 30;
const TEXT = `Makes things.\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n${Array.from({ length: 12 }, (_, n) => `| Metric ${n} | ${n}% (2025) |`).join('\n')}\n\n**Bull:**\n- Cheap\n\n**Bear:**\n- Small\n\n*Updated 2026-01-01*\n\n## Related\n\n- [[Note 1]]\n`;

let vault: string;

beforeAll(() => {
	vault = mkdtempSync(path.join(tmpdir(), 'dossier-many-'));
	mkdirSync(path.join(vault, 'Many'));
	for (let number = 0; number < NOTES; number++) {
		const isActor = number % 100 === 99;
		writeFileSync(path.join(vault, 'Many', `${isActor ? 'Zenith' : 'Note'} ${number}.md`), isActor ? `#actor\n\n${TEXT}` : TEXT);
	}
	writeFileSync(path.join(vault, 'Home.md'), '# Home\n');
});
afterAll(() => rmSync(vault, { recursive: true, force: true }));

/** Reads the vault from the start, by these rules, and reports the paths in the order in which they were asked for, and how often the page had its turn meanwhile. */
async function watchReading(stage: StagePage, actors: readonly string[]): Promise<{ paths: string[]; turns: number }> {
	return stage.page.evaluate(async ([rules, count]) => {
		const app = window.stage?.app;
		if (app === undefined) throw new Error('There is no app.');
		const { vault: notes } = app;
		const read = notes.cachedRead.bind(notes);
		const paths: string[] = [];
		let turns = 0;
		const { port1, port2 } = new MessageChannel();
		const turn = (): void => {
			turns++;
			if (paths.length < count) port2.postMessage(null);
		};
		port1.onmessage = turn;
		const all = new Promise<void>((resolve) => {
			notes.cachedRead = (file) => {
				if (file.path.startsWith('Many/')) paths.push(file.path);
				if (paths.length === 1) port2.postMessage(null);
				if (paths.length === count) resolve();
				return read(file);
			};
		});
		await notes.adapter.write('.obsidian/plugins/dossier/data.json', JSON.stringify({ actors: rules }));
		await window.stage?.reloadPlugin();
		await all;
		notes.cachedRead = read;
		return { paths, turns };
	}, [actors, NOTES] as const);
}

describe.skipIf(hasNoBrowser)('a vault of 3,000 notes is read', () => {
	const shared = sharedPage(async () => {
		const stage = await StagePage.open(vault, { note: 'Home.md' });
		await stage.untilRead();
		return stage;
	});

	test('beginning with the actors that the cache knows', async () => {
		const { paths } = await watchReading(shared(), ['#actor']);
		expect(paths.slice(0, ACTORS).every((name) => name.startsWith('Many/Zenith '))).toBe(true);
		expect(paths.slice(ACTORS).some((name) => name.startsWith('Many/Zenith '))).toBe(false);
	}, 120_000);

	test('in slices, between which the page has its turn', async () => {
		const { paths, turns } = await watchReading(shared(), ['Many/']);
		expect(paths).toHaveLength(NOTES);
		// Each slice ends with a turn. Without them there is none before the last note.
		expect(turns).toBeGreaterThan(4);
	}, 120_000);
});
