import { obsidianPage } from 'wdio-obsidian-service';
import { AppPerson, setMode, specsOf } from '../app-person.ts';
import { until } from '../person.ts';
import { MARK_UPDATED } from '../scenarios/mark-updated.ts';

describe('mark updated today', () => {
	specsOf(MARK_UPDATED);

	it('marks a note that is open in reading view', async () => {
		await obsidianPage.resetVault();
		const person = new AppPerson();
		await person.openNote('Long.md');
		await setMode('preview');
		await person.run('set-updated-date-to-today');
		await until('another date', async () => !(await person.note('Long.md')).includes('*Updated 2020-01-01*'));
		await setMode('source');
	});
});
