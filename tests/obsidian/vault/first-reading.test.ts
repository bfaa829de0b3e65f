/** Which notes get into the index without the app's announcing them, and what the app keeps of those that are read. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { withArrayRemove } from './storm/array-remove';

vi.mock('obsidian', async () => ({
	...(await import('../../host/page/base/component')),
	...(await import('../../host/page/vault/files')),
	...(await import('../../host/page/metadata/tags')),
}));
const { SlowApp } = await import('./storm/slow-app');
const { VirtualTime } = await import('./storm/virtual-time');

withArrayRemove();
afterEach(() => vi.unstubAllGlobals());

function appWith(notes: Readonly<Record<string, string>>): { app: InstanceType<typeof SlowApp>; time: InstanceType<typeof VirtualTime> } {
	const time = new VirtualTime();
	return { app: new SlowApp(notes, time, () => ({ takes: 20 })), time };
}

const known = ({ source }: InstanceType<typeof SlowApp>): string[] => [...source.index.all()].map(({ path }) => path);

describe('the index', () => {
	test('has an empty note that is made in a folder of actors', async () => {
		const { app, time } = appWith({ 'Firms/Acme.md': '' });
		app.setTag('Firms');
		await time.run();
		await app.vault.create('Firms/New.md', '');
		await time.run();
		expect(known(app)).toEqual(['Firms/Acme.md', 'Firms/New.md']);
	});

	test('has no canvas, which the app announces as it does notes', async () => {
		const { app, time } = appWith({ 'Acme.md': '#actor\n' });
		await time.run();
		await app.vault.create('Board.canvas', '#actor\n');
		await time.run();
		expect(known(app)).toEqual(['Acme.md']);
	});
});

describe('reading the whole vault', () => {
	test('does not have the app keep the texts; a view that shows a note does', async () => {
		const { app, time } = appWith({ 'Acme.md': '#actor\n', 'Worn.md': '#actor\n' });
		const kept: string[] = [];
		const { vault } = app;
		// The stage reads by one way only.
		const read = vault.cachedRead.bind(vault);
		vault.read = read;
		vault.cachedRead = (file) => {
			kept.push(file.path);
			return read(file);
		};
		await time.run();
		expect([known(app), kept]).toEqual([['Acme.md', 'Worn.md'], []]);
		void app.read('Worn.md');
		await time.run();
		expect(kept).toEqual(['Worn.md']);
	});
});
