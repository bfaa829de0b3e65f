import { untilSays, type Scenario } from '../person.ts';

/** The comparison in a tab of its own. */
export const COMPARISON_VIEW: readonly Scenario[] = [
	{
		name: 'the tab of a comparison says what is compared in it',
		note: 'Globex.md',
		device: 'desktop',
		act: async (person) => {
			await person.openComparison('tag: #desert\nmetrics: Market cap');
			await untilSays(person, '.workspace-tab-header.is-active', 'Comparison: #desert');
		},
	},
];
