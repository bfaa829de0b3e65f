import { Notice, type WorkspaceLeaf } from 'obsidian';
import type { ActorNote } from '../../core/actor/note/actor-note';
import { linkTo } from '../../core/actor/lookup/link-to';
import { selectActors } from '../../core/comparison/choose/select';
import { parseQuery } from '../../core/comparison/query/parse';
import { printQuery } from '../../core/comparison/query/print';
import type { ComparisonQuery, Who } from '../../core/comparison/query/query';
import { listed } from '../../core/wording';
import { lookupFrom, type ComparisonParts } from '../comparison/start/start';
import { COMPARISON_VIEW_TYPE } from '../comparison/view/open';
import { sentence } from '../sentence';

/** The most actors that are named in the notice. */
const MOST_NAMED = 3;

/**
 * What adds actors to the comparison that is open, the one used last before any other; `undefined` where none is open, or
 * has them all.
 */
export function additionOf(parts: ComparisonParts, notes: readonly ActorNote[]): (() => void) | undefined {
	const leaf = openComparisonIn(parts);
	const query = leaf && queryIn(leaf);
	const more = query === undefined ? [] : notesBeyond(parts, query.who, notes);
	if (leaf === undefined || query === undefined || more.length === 0) return undefined;
	return () => {
		const wider = { ...query, who: withNotes(parts, query.who, more) };
		void leaf.setViewState({ ...leaf.getViewState(), state: { query: printQuery(wider) } });
		new Notice(sentence(`${listed(more.map(({ name }) => name), MOST_NAMED)} added to the comparison.`));
	};
}

function openComparisonIn({ app: { workspace } }: ComparisonParts): WorkspaceLeaf | undefined {
	const leaves = workspace.getLeavesOfType(COMPARISON_VIEW_TYPE);
	return leaves.find((leaf) => leaf === workspace.getMostRecentLeaf()) ?? leaves[0];
}

function queryIn(leaf: WorkspaceLeaf): ComparisonQuery | undefined {
	const written: unknown = leaf.getViewState().state?.query;
	return typeof written === 'string' ? parseQuery(written).query : undefined;
}

function notesBeyond(parts: ComparisonParts, who: Who, notes: readonly ActorNote[]): ActorNote[] {
	const compared = new Set(selectionOf(parts, who).actors.map(({ note }) => note.path));
	return notes.filter(({ path }) => !compared.has(path));
}

/** Who is compared, and these too. Of a group, and of peers, a list of names is made: it is the person's own from then on. */
function withNotes(parts: ComparisonParts, who: Who, more: readonly ActorNote[]): Who {
	const { index } = parts.source;
	const link = (note: ActorNote): string => linkTo(note, index);
	if (who.kind === 'actors') return { ...who, names: [...who.names, ...more.map(link)] };
	const { actors, subject } = selectionOf(parts, who);
	const first = subject === undefined ? undefined : index.get(subject);
	return { kind: 'actors', names: [...actors.map(({ note }) => note), ...more].map(link), ...(first && { subject: link(first) }) };
}

function selectionOf({ source, notPeers }: ComparisonParts, who: Who): ReturnType<typeof selectActors> {
	return selectActors(who, { ...lookupFrom(source), notPeers: notPeers.read() });
}
