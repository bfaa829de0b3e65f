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
	{
		name: 'the palette over the queue has its keys',
		note: 'Undated.md',
		device: 'desktop',
		act: async (person) => {
			await person.run('open-freshness-queue');
			await untilSays(person, ROWS, 'Globex');
			const before = await person.texts(ROWS);
			await person.press('Control+p');
			await until('the focus in the palette', () => person.hasFocusIn('.prompt'));
			await person.press('r', 'Escape');
			await untilGone(person, '.prompt');
			await until('no notice and the rows of before', async () => {
				const [notices, rows] = [await person.texts('.notice'), await person.texts(ROWS)];
				return notices.length === 0 && rows.join('\n') === before.join('\n');
			});
		},
	},
	{
		name: 'the foot of the queue and its buttons stand above the bar of a phone',
		note: 'Undated.md',
		device: 'phone',
		act: async (person) => {
			await person.run('open-freshness-queue');
			await untilSays(person, ROWS, 'Globex');
			await until('the foot on top', () => person.areHit('.dossier-queue-foot'));
			await person.press('Home', 'Space');
			await until('its buttons on top', () => person.areHit('.dossier-queue-buttons button'));
		},
	},
];
