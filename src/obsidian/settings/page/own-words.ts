import { describeUpdatedDates } from '../../../core/settings/describe/dates';
import { describeCardSections, describeCases, describeQuickStats, describeRelated } from '../../../core/settings/describe/sections';
import { describeOwnWords } from '../../../core/settings/describe/words';
import { sectionProblems, wordsProblems } from '../../../core/settings/read/input';
import type { SettingsPage } from './page';
import { lines } from './row/controls';
import type { SettingRow } from './row/row';

const complaint = (words: readonly string[]): string => wordsProblems(words).join(' ');

const ROWS: readonly SettingRow[] = [
	{
		name: 'Quick stats headings',
		desc: 'Headings of your quick stats, besides "Quick stats" and the like.',
		control: lines('statsHeadings', { placeholder: 'Facts and figures', complaint }),
		say: ({ notes, locale }) => describeQuickStats(notes, locale),
	},
	{
		name: 'Bull labels',
		desc: 'Labels or headings of your bull points, besides "Bull" and the like.',
		control: lines('bullLabels', { placeholder: 'Upside', complaint }),
		say: ({ notes, locale }) => describeCases(notes, locale),
	},
	{
		name: 'Bear labels',
		desc: 'Labels or headings of your bear points, besides "Bear" and the like.',
		control: lines('bearLabels', { placeholder: 'Downside', complaint }),
		say: ({ notes, locale }) => describeCases(notes, locale),
	},
	{
		name: 'Related headings',
		desc: 'Headings of your links to related actors, besides "Related".',
		control: lines('relatedHeadings', { placeholder: 'Ecosystem', complaint }),
		say: ({ notes, locale }) => describeRelated(notes, locale),
	},
	{
		name: 'Card sections',
		desc: 'Headings to show as sections of the card, in this order. A title may follow: Competitive advantages = Moat.',
		control: lines('cardSections', {
			placeholder: 'Competitive advantages = Moat',
			complaint: (sections) => sectionProblems(sections).join(' '),
		}),
		say: ({ notes, locale }) => describeCardSections(notes, locale),
		aliases: ['thesis', 'moat', 'catalysts', 'what to watch'],
	},
	{
		name: 'Update labels',
		desc: 'Words before the updated date, besides "Updated" and the like.',
		control: lines('updateLabels', { placeholder: 'As of', complaint }),
		say: ({ notes, locale }) => describeUpdatedDates(notes, locale),
	},
];

/** The page for headings and labels of the person's own. */
export const OWN_WORDS_PAGE: SettingsPage = {
	name: 'Own headings and labels',
	desc: (settings, locale) => `Headings and labels your notes use that Dossier doesn't recognize. ${describeOwnWords(settings, locale)}`,
	groups: [{ rows: ROWS }],
};
