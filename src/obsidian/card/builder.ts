import type { ActorNote } from '../../core/actor/note/actor-note';
import { buildCard, type Card } from '../../core/card/card';
import type { MetricTerms } from '../../core/figures/metrics/terms';
import type { FreshnessPolicy } from '../../core/freshness/limit/policy';
import type { Relations } from '../../core/freshness/related-updates';
import type { ActorSource } from '../vault/actor-source';
import type { Clock } from '../clock';

/** What cards are built from. */
export interface CardBuilderParts {
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today'>;
	readonly policy: () => FreshnessPolicy;
	/** What metrics are called now. */
	readonly terms: () => MetricTerms;
	/** Whether cards have a summary. */
	readonly hasSummary: () => boolean;
}

/** Builds cards by the settings, the day and the vault as they are now. */
export class CardBuilder {
	/** Whether every note has been read at least once. */
	private isVaultKnown = false;

	constructor(private readonly parts: CardBuilderParts) {}

	/** The card of `note`, which was read from `text`. */
	build(note: ActorNote, text: string): Card {
		const { source, clock, policy, terms, hasSummary } = this.parts;
		const relations = this.relations();
		return buildCard(note, text, {
			conventions: source.options.conventions,
			policy: policy(),
			terms: terms(),
			today: clock.today(),
			hasSummary: hasSummary(),
			...(relations && { relations }),
		});
	}

	/** None until the whole vault has been read: before that the list of updated related actors would keep growing. */
	private relations(): Relations | undefined {
		const { source } = this.parts;
		const { read, total } = source.progress;
		this.isVaultKnown ||= total > 0 && read === total;
		if (!this.isVaultKnown) return undefined;
		const { index, inbound } = source;
		return { index, inbound, resolve: (target, from) => source.resolveLink(target, from) };
	}
}
