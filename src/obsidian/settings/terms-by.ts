import { compileMetricTerms, type MetricTerms } from '../../core/figures/metrics/terms';
import type { DossierSettings } from '../../core/settings/settings';
import { keptWhile } from './current';

/** How metrics are called by the settings in force: the same object for as long as they name them the same. */
export function termsBy(settings: () => Pick<DossierSettings, 'metricSynonyms'>): () => MetricTerms {
	return keptWhile(() => settings().metricSynonyms, compileMetricTerms);
}
