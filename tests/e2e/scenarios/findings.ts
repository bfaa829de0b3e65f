import { until, untilGone, untilSays, type Person, type Scenario } from '../person.ts';

const DRIFT = '.dossier-findings-row[data-severity="warning"]';

async function open(person: Person): Promise<void> {
	await person.run('open-findings');
	await untilSays(person, DRIFT, 'Market cap of Globex');
	await until('the focus in the list', () => person.hasFocusIn('.dossier-findings-list'));
}

/** The findings by keys. */
export const FINDINGS: readonly Scenario[] = [
	{
		name: 'Enter opens both places of a finding side by side',
		note: 'Home.md',
		act: async (person) => {
			await open(person);
			await person.press('Enter');
			const titles = (): Promise<string[]> => person.texts('.workspace-tab-header-inner-title');
			// A phone has no titles of tabs to be seen.
			await until('both notes', async () => {
				const shown = await titles();
				return shown.length === 0 || ['Caps', 'Globex'].every((name) => shown.includes(name));
			});
			await until('the cursor on the line', async () => (await person.cursorLine()) === 5);
		},
	},
	{
		name: 'a finding is accepted with a reason in its note, and Undo takes that back',
		note: 'Home.md',
		act: async (person) => {
			const before = await person.note('Caps.md');
			await open(person);
			await person.press('a', 'o', 'l', 'd', 'Enter');
			await until('the comment', async () => /dossier-ignore figure-drift: old \[[\da-f]{8}\]/.test(await person.note('Caps.md')));
			await untilGone(person, DRIFT);
			await person.click('.notice button', 'Undo');
			await until('the text of before', async () => (await person.note('Caps.md')) === before);
			await untilSays(person, DRIFT, 'Market cap of Globex');
		},
	},
	{
		name: 'a finding is accepted in the settings, and its note stays as it is',
		note: 'Home.md',
		act: async (person) => {
			const before = await person.note('Caps.md');
			await open(person);
			await person.press('a', 'o', 'l', 'd', 'Tab', 'Tab', 'Enter');
			await untilSays(person, '.notice', 'Accepted in the settings');
			await untilGone(person, DRIFT);
			if ((await person.note('Caps.md')) !== before) throw new Error('Something was written.');
		},
	},
];
