import { until, untilGone, untilSays, type Scenario } from '../person.ts';

/** The picker by keys alone. */
export const PICKER: readonly Scenario[] = [
	{
		name: 'peers are compared by keys, and the focus stands in the table',
		note: 'Globex.md',
		act: async (person) => {
			await person.run('compare-with-peers');
			await untilSays(person, '.dossier-picker-pill', 'Acme');
			await person.click('.dossier-picker-buttons button', 'Open');
			await untilSays(person, '.dossier-comparison-view [role="rowheader"], .dossier-comparison-view [role="columnheader"]', 'Globex');
			await until('the focus in the table', () => person.hasFocusIn('.dossier-comparison-view [role="grid"]'));
		},
	},
	{
		name: 'Escape leaves it, and nothing is written',
		note: 'Globex.md',
		act: async (person) => {
			const before = await person.note('Globex.md');
			await person.run('compare-actors');
			await untilSays(person, '.dossier-picker .suggestion-item', 'Acme');
			await person.press('Escape');
			await untilGone(person, '.dossier-picker');
			if ((await person.note('Globex.md')) !== before) throw new Error('Something was written.');
		},
	},
];
