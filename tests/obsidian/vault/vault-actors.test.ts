/** The index of a vault that is read slowly, while its notes come, change, move and go. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runs } from '../../runs';
import { withArrayRemove } from './storm/array-remove';

vi.mock('obsidian', async () => ({
	...(await import('../../host/page/base/component')),
	...(await import('../../host/page/vault/files')),
	...(await import('../../host/page/metadata/tags')),
}));
const { Storm } = await import('./storm/storm');
const { SlowApp } = await import('./storm/slow-app');
const { VirtualTime } = await import('./storm/virtual-time');

/** After each of them there is time to read all notes. */
const GUSTS = 20;

withArrayRemove();
afterEach(() => vi.unstubAllGlobals());

/** The index is as a fresh reading gives it, and says that it is. */
async function expectTruth(app: InstanceType<typeof SlowApp>): Promise<void> {
	await app.source.complete;
	const total = app.vault.getMarkdownFiles().length;
	expect(app.differences()).toEqual({ ghosts: [], missing: [], old: [], links: [] });
	expect(app.source.progress).toEqual({ read: total, total });
}

/** A vault of six notes whose reads take 20 milliseconds, the texts being those of the beginning. */
function slowApp(): { app: InstanceType<typeof SlowApp>; time: InstanceType<typeof VirtualTime> } {
	const time = new VirtualTime();
	const notes = Object.fromEntries(['A.md', 'B.md', 'In/C.md', 'In/D.md', 'Firm.md', 'Plain.txt'].map((path) => [path, actorNote(1)]));
	return { app: new SlowApp({ ...notes, 'Firm.md': '#firm\n' }, time, () => ({ takes: 20 })), time };
}

const actorNote = (figure: number): string => `#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Revenue | ${figure} |\n\n## Related\n\n- [[A]]\n`;

describe('whatever happens to notes while they are read', () => {
	test.each(Array.from({ length: Math.max(20, runs(500) / 5) }, (_, seed) => seed))('the index is what a fresh reading gives: storm %i', async (seed) => {
		const storm = new Storm(seed);
		const { app, time } = storm;
		for (let gust = 0; gust < GUSTS; gust++) {
			await storm.blow(runs(5000) / GUSTS);
			await time.run();
			await expectTruth(app);
		}
	});

	/** What happens, one after the other and ten milliseconds apart: nothing has been read between. */
	const move = (from: string, to: string) => (app: InstanceType<typeof SlowApp>) => app.vault.rename(app.at(from), to);
	const remove = (path: string) => (app: InstanceType<typeof SlowApp>) => app.vault.delete(app.at(path));
	const change = (path: string, figure: number) => (app: InstanceType<typeof SlowApp>) => app.vault.modify(app.noteAt(path), actorNote(figure));
	const create = (path: string, text = actorNote(9)) => (app: InstanceType<typeof SlowApp>) => app.vault.create(path, text);
	const read = (path: string) => (app: InstanceType<typeof SlowApp>) => void app.read(path);
	const setTag = (tag: 'actor' | 'firm') => (app: InstanceType<typeof SlowApp>) => app.setTag(tag);

	test.each<[string, ((app: InstanceType<typeof SlowApp>) => unknown)[], actors: string[]]>([
		['a note is renamed and deleted', [move('B.md', 'B2.md'), remove('B2.md')], ['A.md', 'In/C.md', 'In/D.md']],
		['a note is renamed twice', [move('B.md', 'B2.md'), move('B2.md', 'B3.md')], ['A.md', 'B3.md', 'In/C.md', 'In/D.md']],
		['a note is renamed and changed', [move('B.md', 'B2.md'), change('B2.md', 2)], ['A.md', 'B2.md', 'In/C.md', 'In/D.md']],
		['a note is read for a view and deleted', [read('B.md'), remove('B.md')], ['A.md', 'In/C.md', 'In/D.md']],
		['a note is renamed to where another was', [remove('A.md'), move('B.md', 'A.md')], ['A.md', 'In/C.md', 'In/D.md']],
		['a note takes the place of one that moved', [move('A.md', 'A2.md'), move('B.md', 'A.md')], ['A.md', 'A2.md', 'In/C.md', 'In/D.md']],
		['a note moves away and back', [move('A.md', 'A2.md'), move('A2.md', 'A.md')], ['A.md', 'B.md', 'In/C.md', 'In/D.md']],
		['a folder is renamed twice', [move('In', 'Out'), move('Out', 'Off')], ['A.md', 'B.md', 'Off/C.md', 'Off/D.md']],
		['a folder is renamed and deleted', [move('In', 'Out'), remove('Out')], ['A.md', 'B.md']],
		['a note becomes another kind of file', [move('A.md', 'A.txt')], ['B.md', 'In/C.md', 'In/D.md']],
		['and a note again', [move('A.md', 'A.txt'), move('A.txt', 'A.md')], ['A.md', 'B.md', 'In/C.md', 'In/D.md']],
		['another kind of file becomes a note', [move('Plain.txt', 'Plain.md')], ['A.md', 'B.md', 'In/C.md', 'In/D.md', 'Plain.md']],
		['a note is deleted and made anew', [remove('A.md'), create('A.md', actorNote(3))], ['A.md', 'B.md', 'In/C.md', 'In/D.md']],
		['a note without the tag is made', [create('New.md', 'Nothing.')], ['A.md', 'B.md', 'In/C.md', 'In/D.md']],
		['a note is renamed to a name that cannot be read', [move('A.md', 'Locked.md')], ['B.md', 'In/C.md', 'In/D.md']],
		['other notes become the actors', [change('A.md', 2), setTag('firm'), move('Firm.md', 'Firm 2.md')], ['Firm 2.md']],
		['and the first ones again', [setTag('firm'), setTag('actor')], ['A.md', 'B.md', 'In/C.md', 'In/D.md']],
	])('the index is true: %s', async (_, steps, actors) => {
		for (const readBefore of [0, 1000]) {
			const { app, time } = slowApp();
			await time.run(readBefore);
			for (const step of steps) {
				await step(app);
				await time.run(10);
			}
			await time.run();
			await expectTruth(app);
			expect([...app.source.index.all()].map(({ path }) => path).sort()).toEqual(actors);
		}
	});
});

describe('reading', () => {
	test('is complete when a note that was renamed meanwhile has been read too', async () => {
		const { app, time } = slowApp();
		await time.run(15);
		await app.vault.rename(app.at('B.md'), 'B2.md');
		let known = 0;
		void app.source.complete.then(() => (known = app.source.index.size));
		await time.run();
		expect(known).toBe(4);
	});

	test('says how far it is at most four times a second, and when it is done', async () => {
		const time = new VirtualTime();
		const notes = Object.fromEntries(Array.from({ length: 1000 }, (_, number) => [`${number}.md`, '#actor\n']));
		const { source } = new SlowApp(notes, time, () => ({ takes: 100 }));
		const told: string[] = [];
		source.onChange((path) => told.push(path ?? `${source.progress.read}`));
		await time.run();
		expect(told.length).toBeLessThan(12);
		expect(told.at(-1)).toBe('1000');
	});

	test('ends when the plugin is switched off', async () => {
		const { app, time } = slowApp();
		await time.run(1000);
		const before = app.source.index.size;
		await app.vault.rename(app.at('B.md'), 'B2.md');
		void app.read('A.md');
		app.source.unload();
		app.setTag('firm');
		const told: unknown[] = [];
		app.source.onChange((path) => told.push(path));
		await app.vault.modify(app.noteAt('A.md'), actorNote(2));
		await time.run();
		expect(told).toEqual([]);
		expect(app.source.index.size).toBe(before - 1);
	});
});
