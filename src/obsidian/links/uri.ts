import { Notice, type ObsidianProtocolData } from 'obsidian';
import { findActor } from '../../core/actor/lookup/find-actor';
import { selectActors } from '../../core/comparison/choose/select';
import { readList } from '../../core/lines/list';
import type { ComparisonQuery } from '../../core/comparison/query/query';
import { lookupFrom } from '../comparison/start/start';
import { openComparison } from '../comparison/view/open';
import { waitForReading } from '../vault/reading-progress';
import type { LinkMenuParts } from './menus';
import { sentence } from '../sentence';

/** The action of our addresses: `obsidian://dossier?card=NVIDIA`, `obsidian://dossier?compare=NVIDIA,AMD&metrics=Revenue`. */
export const URI_ACTION = 'dossier';

/** Milliseconds for a notice of several sentences. */
const LONG_NOTICE = 12_000;

const NOTHING_ASKED = 'This link doesn\'t say what to show. Write "card=NVIDIA" or "compare=NVIDIA,AMD" after the question mark.';

/** Does what an address asks for, or says why it can't: a name that nobody goes by, or several do, is never guessed. */
export async function openUri(parts: LinkMenuParts, { card, compare, metrics }: ObsidianProtocolData): Promise<void> {
	const { app, source } = parts;
	if (isEmpty(card) && isEmpty(compare)) {
		new Notice(sentence(NOTHING_ASKED), LONG_NOTICE);
	} else if (await waitForReading(app, source, 'Looking for actors')) {
		if (isEmpty(compare)) showCardOf(parts, card ?? '');
		else compareNamed(parts, namesIn(compare), namesIn(metrics));
	}
}

/** The app gives `true` for a parameter without a value. */
function isEmpty(value: string | undefined): boolean {
	return value === undefined || value.trim() === '' || value === 'true';
}

function showCardOf({ app, source, openCard }: LinkMenuParts, name: string): void {
	const found = findActor(name.trim(), lookupFrom(source));
	const file = 'note' in found ? app.vault.getFileByPath(found.note.path) : null;
	if (file !== null) openCard(file);
	else if ('problem' in found) new Notice(sentence(found.problem), LONG_NOTICE);
}

/** The comparison says itself who is not among the actors; where nobody is, there is none to say it. */
function compareNamed({ app, source }: LinkMenuParts, names: readonly string[], metrics: readonly string[]): void {
	const query: ComparisonQuery = { who: { kind: 'actors', names }, show: 'table', ...(metrics.length > 0 && { metrics }) };
	const { actors, problems } = selectActors(query.who, lookupFrom(source));
	if (actors.length === 0) new Notice(sentence(problems.join(' ')), LONG_NOTICE);
	else void openComparison(app.workspace, query);
}

function namesIn(list: string | undefined): string[] {
	return readList(list ?? '').map(({ text }) => text).filter((text) => text !== '');
}
