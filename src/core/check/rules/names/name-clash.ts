import type { ActorNote } from '../../../actor/note/actor-note';
import { shownName } from '../../../actor/note/shown-name';
import { namesOf } from '../../../actor/vault/actor-index';
import { listed } from '../../../wording';
import type { CheckedNote } from '../../rule/checked-note';
import type { Place, Report } from '../../rule/finding';
import { vaultRule } from '../../rule/rule';
import { joinedAcrossFolders } from './across-folders';
import { isRedirect } from './redirect';
import { sharedNames, type ClaimedName, type SharedNames } from './claimed-names';
import { clashOf } from './clash';

/** For each alias of an actor note, in their order, the line it stands on. */
type AliasLines = readonly number[];

/** What is kept of an actor note: that it only leads on to another, or where its aliases are. */
type KeptNote = AliasLines | 'redirect';

/** Finds names, aliases and tickers that more than one actor note goes by, but for short forms that several have by chance. */
export const nameClash = vaultRule<KeptNote>({
	id: 'name-clash',
	severity: 'warning',
	on: true,
	summary: 'A name, alias or ticker that more than one actor note goes by.',
	collect: ({ actor, outline }) => {
		if (actor === undefined) return undefined;
		if (isRedirect(actor, outline)) return 'redirect';
		return actor.aliases.length === 0 ? undefined : aliasLines(outline, actor.aliases);
	},
	judge: ({ actor, named, kept }) => (path) => {
		const note = actor(path);
		if (note === undefined) return [];
		const linesIn = (each: ActorNote): AliasLines => linesOf(kept(each.path));
		const ownNames = (name: string): ActorNote[] => named(name).filter((each) => kept(each.path) !== 'redirect');
		return sharedNames(note, ownNames).flatMap((shared) => {
			const clash = clashOf(shared);
			return clash === 'chance' || isWithinTwins(shared, ownNames) ? [] : reportOn(shared, clash === 'twins', linesIn);
		});
	},
	joins: joinedAcrossFolders,
});

/** Whether more notes than these look like one actor, and are told of together. */
function isWithinTwins({ notes }: SharedNames, named: (name: string) => readonly ActorNote[]): boolean {
	const [first] = notes;
	const larger = first === undefined ? [] : namesOf(first).map(named).filter((those) => those.length > notes.length);
	return larger.some((those) => notes.every((note) => those.includes(note)) && those.some((each) => (
		sharedNames(each, named).some((group) => group.notes.length === those.length && clashOf(group) === 'twins')
	)));
}

function linesOf(kept: KeptNote | undefined): AliasLines {
	return kept === undefined || kept === 'redirect' ? [] : kept;
}

function aliasLines({ text }: CheckedNote['outline'], aliases: readonly string[]): AliasLines {
	const lines = text.split(/\r\n?|\n/);
	return aliases.map((alias) => lines.findIndex((line) => line.includes(alias)) + 1 || 1);
}

function reportOn({ notes, names }: SharedNames, areTwins: boolean, linesOf: (note: ActorNote) => AliasLines): Report[] {
	const [first, ...others] = notes.map((note) => placeOf(note, names, linesOf(note)));
	if (first === undefined) return [];
	const who = listed(toldApart(notes));
	const words = listed(names.map(([name]) => `"${name?.written ?? ''}"`), MOST_NAMES);
	const message = areTwins
		? `Unexpected notes that look like one actor: ${who} go by ${words}. Merge them, or leave each name to one of them.`
		: `Unexpected ${words} of more than one actor: ${who}. Leave it to one of them.`;
	return [{ message, places: [first, ...others] }];
}

/** The names of notes, or their paths where a name alone does not say which. */
function toldApart(notes: readonly ActorNote[]): string[] {
	const names = notes.map(shownName);
	return notes.map(({ path }, at) => (names.filter((name) => name === names[at]).length > 1 ? path : names[at] ?? path));
}

/** So many of the shared names are told. */
const MOST_NAMES = 4;

/** Where a note first claims one of the names: the line of the alias or ticker, the first line for its own name. */
function placeOf(note: ActorNote, names: SharedNames['names'], lines: AliasLines): Place {
	const claimed = names.flatMap((name) => name.filter((each) => each.note === note));
	const found = claimed.map((name) => lineOf(name, lines)).filter((line) => line > 1);
	return { path: note.path, line: found.length === 0 ? 1 : Math.min(...found), column: 1 };
}

function lineOf({ note, written, as }: ClaimedName, lines: AliasLines): number {
	if (as === 'name') return 1;
	const alias = note.aliases.indexOf(written);
	const row = note.quickStats.find(({ metric, value }) => /ticker|symbol/i.test(metric) && value.includes(written));
	return lines[alias] ?? row?.line ?? 1;
}
