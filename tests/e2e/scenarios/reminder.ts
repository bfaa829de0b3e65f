import { until, untilSays, type Scenario } from '../person.ts';

/** The reminder above the text. */
export const REMINDER: readonly Scenario[] = [
	{
		name: 'the reminder has buttons that can be hit, whatever floats over the text',
		note: 'Long.md',
		act: async (person) => {
			await person.typeAfter('Paragraph 2.', ' More.');
			await untilSays(person, '.dossier-reminder', 'Overdue');
			await until('its buttons on top', () => person.areHit('.dossier-reminder button'));
		},
	},
	{
		name: 'the reminder leaves the text where it is',
		note: 'Long.md',
		act: async (person) => {
			await person.typeAfter('Paragraph 40.', ' More.');
			const before = await person.cursorTop();
			await untilSays(person, '.dossier-reminder', 'Overdue');
			await until('the line where it was', async () => Math.abs((await person.cursorTop()) - before) < 2);
		},
	},
	{
		name: 'the reminder has buttons that a finger hits on a phone, and leaves the text where it is there too',
		note: 'Long.md',
		device: 'phone',
		act: async (person) => {
			await person.typeAfter('Paragraph 40.', ' More.');
			const before = await person.cursorTop();
			await untilSays(person, '.dossier-reminder', 'Overdue');
			await until('its buttons on top', () => person.areHit('.dossier-reminder button'));
			await until('44 pixels each way', async () => Math.min(...await person.sizes('.dossier-reminder button')) >= 44);
			await until('the line where it was', async () => Math.abs((await person.cursorTop()) - before) < 2);
		},
	},
];
