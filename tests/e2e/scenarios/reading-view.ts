import { until, type Scenario } from '../person.ts';

const VIEW = '.workspace-leaf.mod-active .markdown-preview-view';
const BADGE = '.workspace-leaf.mod-active .markdown-reading-view .dossier-badge';

/** What Reading view shows of ours. */
export const READING_VIEW: readonly Scenario[] = [
	{
		name: 'Reading view has the badge at the end of a long note once it is scrolled to, and once only',
		note: 'Long.md',
		act: async (person) => {
			await person.setMode('preview');
			await until('the text', async () => (await person.texts(VIEW)).some((text) => text.includes('Paragraph 1.')));
			// The app draws what is in sight, and guesses how high the rest is: the end may be further than it was.
			await until('the badge', async () => {
				await person.scrollToEnd(VIEW);
				return (await person.texts(BADGE)).length > 0;
			});
			await until('one badge', async () => (await person.count(BADGE)) === 1);
			await person.setMode('source');
		},
	},
];
