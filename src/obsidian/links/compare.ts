import type { ActorNote } from '../../core/actor/note/actor-note';
import { wrapCardBlock } from '../../core/card/block/parse';
import { linkTo } from '../../core/actor/lookup/link-to';
import type { CardComparisons } from '../card/panel';
import { compareWithPeers, type ComparisonParts } from '../comparison/start/start';
import { openComparison } from '../comparison/view/open';

/** What a card leads to beyond its own note. */
export function cardComparisons(parts: ComparisonParts): CardComparisons {
	const link = (note: ActorNote): string => linkTo(note, parts.source.index);
	return {
		withPeers: (file) => void compareWithPeers(parts, file),
		byMetric: (note, metric) => {
			void openComparison(parts.app.workspace, { who: { kind: 'peers', of: link(note) }, metrics: [metric], show: 'table' });
		},
		blockOf: (note) => wrapCardBlock({ actor: link(note) }),
	};
}
