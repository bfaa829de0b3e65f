import { until, untilSays, type Scenario } from '../person.ts';

/** Off and on again without leftovers. */
export const ON_AND_OFF: readonly Scenario[] = [
	{
		name: 'five times off and on leave one card and one word in the status bar',
		note: 'Globex.md',
		act: async (person) => {
			for (let time = 0; time < 5; time++) await person.reload();
			await person.run('open-card');
			await untilSays(person, '.dossier-card-name', 'Globex');
			await until('one card', async () => (await person.texts('.dossier-card-name')).length === 1);
			await until('at most one word', async () => (await person.texts('.dossier-status')).length <= 1);
		},
	},
];
