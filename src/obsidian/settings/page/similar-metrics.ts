import { describeSimilarMetrics } from '../../../core/settings/describe/similar-metrics';
import type { SettingsPage } from './page';
import { removableLines } from './row/removable-lines';
import { similarList, type SimilarParts } from './row/similar-list';

/** The page of metric names that look alike. */
export function similarMetricsPage(parts: SimilarParts): SettingsPage {
	return {
		name: 'Similar metric names',
		desc: ({ metricsApart }, locale) => describeSimilarMetrics(metricsApart, locale),
		groups: [{
			rows: [
				{
					name: 'Names that look like one metric',
					desc: 'Join two to compare them as one metric. Names you keep apart are not suggested again.',
					control: similarList(parts),
					aliases: ['synonyms', 'duplicates', 'comparison'],
				},
				{
					name: 'Kept apart',
					desc: 'Names that look alike but are different metrics.',
					control: removableLines('metricsApart', parts.store, { none: 'None kept apart.', button: 'Suggest again' }),
				},
				{
					name: 'Joined',
					desc: 'Your metric synonyms.',
					control: removableLines('metricSynonyms', parts.store, { none: 'None joined.', button: 'Separate' }),
				},
			],
		}],
	};
}
