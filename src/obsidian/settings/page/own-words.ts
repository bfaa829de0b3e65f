import { describeUpdatedDates } from '../../../core/settings/describe/dates';
import { describeCases, describeQuickStats, describeRelated } from '../../../core/settings/describe/sections';
import { describeOwnWords } from '../../../core/settings/describe/words';
import type { SettingsPage } from './page';
import { lines } from './row/controls';
import type { SettingRow } from './row/row';

const ROWS: readonly SettingRow[] = [
	{
		name: 'Quick stats headings',
		desc: 'Headings of your quick stats, besides "Quick stats" and the like. One per line.',
		control: lines('statsHeadings', { rows: 2, placeholder: 'Facts and figures' }),
		say: ({ notes, locale }) => describeQuickStats(notes, locale),
	},
	{
		name: 'Bull labels',
		desc: 'Labels or headings of your bull points, besides "Bull" and the like. One per line.',
		control: lines('bullLabels', { rows: 2, placeholder: 'Upside' }),
		say: ({ notes, locale }) => describeCases(notes, locale),
	},
	{
		name: 'Bear labels',
		desc: 'Labels or headings of your bear points, besides "Bear" and the like. One per line.',
		control: lines('bearLabels', { rows: 2, placeholder: 'Downside' }),
		say: ({ notes, locale }) => describeCases(notes, locale),
	},
	{
		name: 'Related headings',
		desc: 'Headings of your links to related actors, besides "Related". One per line.',
		control: lines('relatedHeadings', { rows: 2, placeholder: 'Ecosystem' }),
		say: ({ notes, locale }) => describeRelated(notes, locale),
	},
	{
		name: 'Update labels',
		desc: 'Words before the updated date, besides "Updated" and the like. One per line.',
		control: lines('updateLabels', { rows: 2, placeholder: 'As of' }),
		say: ({ notes, locale }) => describeUpdatedDates(notes, locale),
	},
];

/** The page for headings and labels of the person's own. */
export const OWN_WORDS_PAGE: SettingsPage = {
	name: 'Own headings and labels',
	desc: (settings, locale) => `Headings and labels your notes use that Dossier doesn't recognize. ${describeOwnWords(settings, locale)}`,
	groups: [{ rows: ROWS }],
};
