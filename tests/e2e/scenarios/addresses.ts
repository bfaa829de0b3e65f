import { until, untilSays, type Scenario } from '../person.ts';

/** What `obsidian://dossier?…` does. */
export const ADDRESSES: readonly Scenario[] = [
	{
		name: 'an address shows a card, by any name of the actor',
		note: 'Home.md',
		act: async (person) => {
			await person.visit({ card: 'GLBX' });
			await untilSays(person, '.dossier-card-name', 'Globex');
		},
	},
	{
		name: 'an address opens a comparison',
		note: 'Home.md',
		act: async (person) => {
			await person.visit({ compare: 'Globex,Acme', metrics: 'Market cap' });
			await untilSays(person, '.dossier-comparison-view [role="grid"]', '$52B');
		},
	},
	{
		name: 'an address with a name that nobody goes by is answered, and nothing opens',
		note: 'Home.md',
		act: async (person) => {
			await person.visit({ card: 'Globexx' });
			await untilSays(person, '.notice', 'Did you mean Globex?');
			await until('no card', async () => !(await person.texts('.dossier-card-name')).includes('Globex'));
		},
	},
];
