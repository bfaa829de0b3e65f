import { until, untilSays, type Scenario } from '../person.ts';

const NAME = '.dossier-card-name';

/** The card follows the note. */
export const CARD: readonly Scenario[] = [
	{
		name: 'the card follows the open note, and each row leads to its line',
		note: 'Globex.md',
		act: async (person) => {
			await untilSays(person, NAME, 'Globex');
			await untilSays(person, '.dossier-card-row', 'Employees');
			await person.openNote('Acme.md');
			await untilSays(person, NAME, 'Acme');
			await person.click('.dossier-card-row', 'Headquarters');
			await until('the line of the row', async () => (await person.cursorLine()) === 8);
		},
	},
	{
		name: 'the card follows what is typed, before it is saved',
		note: 'Globex.md',
		act: async (person) => {
			await person.typeAfter('| Employees | 12,000', '9');
			await untilSays(person, '.dossier-card-row', '12,0009');
		},
	},
	{
		name: 'the card follows a rename, and says when its note is gone',
		note: 'Acme.md',
		act: async (person) => {
			await untilSays(person, NAME, 'Acme');
			await person.rename('Acme.md', 'Acme Anvils.md');
			await untilSays(person, NAME, 'Acme Anvils');
			await person.delete('Acme Anvils.md');
			await until('no card', async () => !(await person.texts(NAME)).includes('Acme Anvils'));
		},
	},
	{
		name: 'a note that is no actor note has no card',
		note: 'Home.md',
		act: (person) => untilSays(person, '.dossier-card-empty', '#actor'),
	},
];
