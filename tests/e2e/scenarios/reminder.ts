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
];
