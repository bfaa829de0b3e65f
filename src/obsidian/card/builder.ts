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
}

/** Builds cards by the settings and the day as they are, from what is known of the vault. */
export class CardBuilder {
	/** Whether every note has been read at least once. */
	private isVaultKnown = false;

	constructor(private readonly parts: CardBuilderParts) {}

	/** The card of `note`, which was read from `text`. */
	build(note: ActorNote, text: string): Card {
		const { source, clock, policy, terms } = this.parts;
		const relations = this.relations();
		return buildCard(note, text, {
			conventions: source.options.conventions,
			policy: policy(),
			terms: terms(),
			today: clock.today(),
			...(relations && { relations }),
		});
	}

	/** Of half of the actors nothing can be said: related ones would be counted up before the reader's eyes. */
	private relations(): Relations | undefined {
		const { source } = this.parts;
		const { read, total } = source.progress;
		this.isVaultKnown ||= total > 0 && read === total;
		if (!this.isVaultKnown) return undefined;
		const { index, inbound } = source;
		return { index, inbound, resolve: (target, from) => source.resolveLink(target, from) };
	}
}
