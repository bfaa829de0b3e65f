import { compileMetricTerms, type MetricTerms } from '../../core/comparison/metrics/metric-terms';
import type { DossierSettings } from '../../core/settings/settings';

/** How metrics are called by the settings in force: the same object for as long as they name them the same. */
export function termsBy(settings: () => Pick<DossierSettings, 'metricSynonyms'>): () => MetricTerms {
	let last = settings().metricSynonyms;
	let terms = compileMetricTerms(last);
	return () => {
		const now = settings().metricSynonyms;
		if (now !== last) terms = compileMetricTerms(now);
		last = now;
		return terms;
	};
}
