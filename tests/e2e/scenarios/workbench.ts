import { until, untilSays, type Person, type Scenario } from '../person.ts';

const GRID = '.dossier-comparison-view [role="grid"]';
const HEADS = `${GRID} [role="columnheader"]`;

async function compare(person: Person): Promise<string[]> {
	await person.visit({ compare: 'Globex,Acme,Umbrella', metrics: 'Market cap,Employees' });
	await untilSays(person, GRID, '$52B');
	await until('the focus in the table', () => person.hasFocusIn(GRID));
	return person.texts(HEADS);
}

/** A comparison that is changed where it stands, by keys. */
export const WORKBENCH: readonly Scenario[] = [
	{
		name: 'Delete on a head takes its column out, and Ctrl+Z takes that back',
		note: 'Home.md',
		act: async (person) => {
			const heads = await compare(person);
			await person.press('ArrowRight', 'Delete');
			await until('a column less', async () => (await person.texts(HEADS)).length === heads.length - 1);
			await until('the focus in the table', () => person.hasFocusIn(GRID));
			await person.press('Control+z');
			await until('the columns of before', async () => (await person.texts(HEADS)).join() === heads.join());
		},
	},
	{
		name: 'Alt and an arrow move a column, and the focus goes with it',
		note: 'Home.md',
		act: async (person) => {
			const [corner, first, second] = await compare(person);
			await person.press('ArrowRight', 'Alt+ArrowRight');
			await until('the columns changed over', async () => (await person.texts(HEADS)).slice(0, 3).join() === [corner, second, first].join());
			await until('the focus on the head', () => person.hasFocusIn(`${HEADS}:nth-child(3)`));
		},
	},
];
