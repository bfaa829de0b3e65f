import type { SettingDefinitionPage, SettingDefinitionRender } from 'obsidian';
import { describeUpdatedDates } from '../../../core/settings/describe/dates';
import { describeCases, describeQuickStats, describeRelated } from '../../../core/settings/describe/sections';
import { describeOwnWords } from '../../../core/settings/describe/words';
import type { Saying } from './row/live-lines';
import type { ListField, SettingRows } from './row/row';

/** The page for headings and labels of the person's own. */
export function ownWordsPage(rows: SettingRows, locale: string): SettingDefinitionPage {
	const list = (field: ListField, name: string, desc: string, placeholder: string, say: Saying): SettingDefinitionRender =>
		rows.row({ name, desc, say, draw: rows.lines(field, { rows: 2, placeholder }) });
	const cases: Saying = (notes) => describeCases(notes, locale);
	return {
		type: 'page',
		name: 'Own headings and labels',
		desc: `What your notes call their parts, where Dossier does not know it yet. ${describeOwnWords(rows.current(), locale)}`,
		items: [
			list('statsHeadings', 'Quick stats headings', 'Headings that quick stats stand under, one on each line, besides “Quick stats” and the like.', 'Facts and figures', (notes) => describeQuickStats(notes, locale)),
			list('bullLabels', 'Bull labels', 'Labels or headings of bull points, besides “Bull” and the like.', 'Upside', cases),
			list('bearLabels', 'Bear labels', 'Labels or headings of bear points, besides “Bear” and the like.', 'Downside', cases),
			list('relatedHeadings', 'Related headings', 'Headings that links to related actors stand under, besides “Related”.', 'Ecosystem', (notes) => describeRelated(notes, locale)),
			list('updateLabels', 'Update labels', 'Words before the date on which a note was updated, besides “Updated” and the like.', 'As of', (notes) => describeUpdatedDates(notes, locale)),
		],
	};
}
