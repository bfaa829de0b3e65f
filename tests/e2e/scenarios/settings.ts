import { until, untilSays, type Scenario } from '../person.ts';

const BROKEN = '{ "limitDays": 90,';

/** Settings that were saved. */
export const SETTINGS: readonly Scenario[] = [
	{
		name: 'settings that cannot be read are told of at start, once, and kept',
		note: 'Globex.md',
		act: async (person) => {
			await person.reload(BROKEN);
			await untilSays(person, '.notice', 'data.json isn\'t valid JSON.');
			await until('one notice', async () => (await person.texts('.notice')).length === 1);
			await until('the file as it was', async () => (await person.data()) === BROKEN);
			await person.reload('{}');
		},
	},
];
