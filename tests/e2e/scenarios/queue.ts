import { until, untilGone, untilSays, type Scenario } from '../person.ts';

const ROWS = '.dossier-queue-body .dossier-queue-row';

/** The queue by keys. */
export const QUEUE: readonly Scenario[] = [
	{
		name: 'the queue has the focus once it is open, marks a note and moves on',
		note: 'Undated.md',
		act: async (person) => {
			await person.run('open-freshness-queue');
			await untilSays(person, ROWS, 'Globex');
			await until('the focus in the list', () => person.hasFocusIn('.dossier-queue-list'));
			const all = (await person.texts(ROWS)).length;
			await person.press('r');
			await until('a row less', async () => (await person.texts(ROWS)).length === all - 1);
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
