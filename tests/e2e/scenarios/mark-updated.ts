import { until, untilSays, type Scenario } from '../person.ts';

const COMMAND = 'set-updated-date-to-today';

/** "Mark updated today", where the date stands and however the note is open. */
export const MARK_UPDATED: readonly Scenario[] = [
	{
		name: 'marks the open note, and one undo takes it back',
		note: 'Globex.md',
		act: async (person) => {
			const before = await person.note('Globex.md');
			await person.run(COMMAND);
			await until('another date', async () => !(await person.note('Globex.md')).includes('*Updated 2020-01-01*'));
			await untilSays(person, '.dossier-card-freshness', 'Fresh');
			await person.click('.notice button', 'Undo');
			await until('the text of before', async () => (await person.note('Globex.md')) === before);
		},
	},
	{
		name: 'marks a note whose date is a property',
		note: 'Umbrella.md',
		act: async (person) => {
			await person.run(COMMAND);
			await until('another property', async () => /^---\nupdated: (?!2020)\d{4}-\d\d-\d\d\n---/.test(await person.note('Umbrella.md')));
		},
	},
	{
		name: 'marks a note that is open in Reading view',
		note: 'Long.md',
		act: async (person) => {
			await person.setMode('preview');
			await person.run(COMMAND);
			await until('another date', async () => !(await person.note('Long.md')).includes('*Updated 2020-01-01*'));
			await person.setMode('source');
		},
	},
];
