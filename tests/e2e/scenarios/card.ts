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
		name: 'a pinned card stays with its note, and another one follows',
		note: 'Globex.md',
		act: async (person) => {
			await untilSays(person, NAME, 'Globex');
			await person.click('.dossier-card [aria-label="Pin"]');
			await person.openNote('Acme.md');
			await until('both cards', async () => (await person.texts(NAME)).sort().join(' ') === 'Acme Globex');
			await person.click('.dossier-card [aria-label="Unpin"]');
			await until('one note', async () => (await person.texts(NAME)).every((name) => name === 'Acme'));
		},
	},
	{
		name: 'a card is copied from its own button',
		note: 'Globex.md',
		act: async (person) => {
			await untilSays(person, NAME, 'Globex');
			await person.click('.dossier-card [aria-label="Copy"]');
			await person.click('.menu-item', 'Copy as live card');
			await untilSays(person, '.notice', 'Live card copied.');
		},
	},
	{
		name: 'a note that is no actor note has no card',
		note: 'Home.md',
		act: (person) => untilSays(person, '.dossier-card-empty', '#actor'),
	},
];
