import { until, untilGone, untilSays, type Scenario } from '../person.ts';

const ROWS = '.dossier-queue-body .dossier-queue-row';

/** The queue by keys. */
export const QUEUE: readonly Scenario[] = [
	{
		name: 'the queue has the focus once it is open, asks about a note that was not looked at, marks it and moves on',
		note: 'Undated.md',
		act: async (person) => {
			await person.run('open-freshness-queue');
			await untilSays(person, ROWS, 'Globex');
			await until('the focus in the list', () => person.hasFocusIn('.dossier-queue-list'));
			const all = (await person.texts(ROWS)).length;
			await person.press('r');
			await untilSays(person, '.dossier-queue-question', 'Mark anyway');
			await person.press('Enter');
			await until('a row less', async () => (await person.texts(ROWS)).length === all - 1);
			await until('the focus in the list', () => person.hasFocusIn('.dossier-queue-list'));
		},
	},
	{
		name: 'P shows the current note beside the queue, which keeps the focus, and the card follows the row',
		note: 'Undated.md',
		act: async (person) => {
			await person.run('open-freshness-queue');
			await untilSays(person, ROWS, 'Globex');
			await person.press('Home', 'p');
			const current = (await person.texts('.dossier-queue-row.is-current .dossier-queue-name')).join('');
			await untilSays(person, '.dossier-card-name', current);
			await until('the note beside the queue', async () => (await person.texts('.workspace-tab-header-inner-title')).some((title) => title.includes(current)));
			await until('the focus in the list', () => person.hasFocusIn('.dossier-queue-list'));
		},
	},
	{
		name: 'several notes are marked after a question, which Escape leaves',
		note: 'Undated.md',
		act: async (person) => {
			await person.run('open-freshness-queue');
			await untilSays(person, ROWS, 'Globex');
			await person.press('Control+a', 'r');
			await untilSays(person, '.modal', 'as updated today?');
			await person.press('Escape');
			await untilGone(person, '.modal');
			await untilSays(person, ROWS, 'Globex');
		},
	},
];
