/** Reads an actor note: one pure function for the vault index, the unsaved editor buffer, the command line and the tests. */

import { LIMITS } from '../limits';
import { limitEntries } from './limit-entries';
import type { ParseYaml } from '../markdown/frontmatter';
import type { Outline } from '../markdown/outline';
import { readOutline } from '../markdown/scan/scan-outline';
import type { ActorNote } from './note/actor-note';
import type { ReadProblem } from '../markdown/read-problem';
import { isTemplateText, leftOutBy, type LeftOut } from './vault/left-out';
import { fittingRule, printActorRule, type ActorRule, type PlainRule } from './vault/rule';
import type { Conventions } from './words/conventions';
import { readInvestmentCase } from './case/investment-case';
import { readProperties, type NoteProperties } from './note-properties';
import { readMoreStats } from './stats/more-stats';
import { readElsewhere } from './stats/elsewhere';
import { readQuickStats } from './stats/quick-stats';
import { readOwnSections } from './own-sections';
import { readRelated } from './related';
import { nameOf } from './note/path';
import { readSections } from './note/sections';
import { readInlineTags } from './note/tags';
import { titleOf, writtenTitle } from './note/title';
import { statedLifecycle } from './dates/lifecycle';
import { findTextMarks } from './dates/text-marks';
import {
	datedMark, markProblems, markThatCounts, otherMark, trustedMarks, unreadableMark, type DatedMark, type UpdatedMark,
} from './dates/updated-mark';

/** How notes are read. */
export interface ReadOptions {
	readonly conventions: Conventions;
	readonly parseYaml: ParseYaml;
	/** What makes a note an actor note; one of these is enough. */
	readonly actorRules: readonly ActorRule[];
	/** Paths of notes that are none, whatever the rules say; none where left out. */
	readonly leftOut?: LeftOut;
}

/**
 * What of a note is read: all of it; all but its second sources and own sections; what it says of itself (names but for
 * tickers, tags, properties, dates); or that and its links under Related. What is not read is left empty, and so are the
 * problems in it.
 */
export type ReadParts = 'all' | 'main' | 'dates' | 'links';

/**
 * What the note at `path` says, or `undefined` where it is no actor note. Never throws: what cannot
 * be used becomes a read problem. `within` is what `readWithin` gives of the text, where that is at hand.
 */
export function readActorNote(text: string, path: string, options: ReadOptions, within?: ReadWithin): ActorNote | undefined {
	return readMarkedNote(text, path, options, within)?.note;
}

/** The same of some parts of the note, in a fraction of the time. */
export function readPartly(
	text: string,
	path: string,
	options: ReadOptions,
	parts: ReadParts,
	within?: ReadWithin,
): ActorNote | undefined {
	return readMarkedNote(text, path, options, within, parts)?.note;
}

/** An actor note, and the trusted marks it makes about itself, properties first, with where each date stands. */
export interface MarkedNote {
	readonly note: ActorNote;
	readonly marks: readonly UpdatedMark[];
}

/** What `readActorNote` reads, with the marks, for those who show something beside them. */
export function readMarkedNote(
	text: string,
	path: string,
	options: ReadOptions,
	within?: ReadWithin,
	parts: ReadParts = 'all',
): MarkedNote | undefined {
	if (leftOutBy(path, options.leftOut ?? []) !== undefined) return undefined;
	const { outline, problems } = within ?? readWithin(text);
	const properties = readProperties(outline, options.parseYaml, options.conventions);
	const tags = distinctTags(properties.tags.concat(readInlineTags(outline)));
	const rule = fittingRule(options.actorRules, { path, tags, properties: properties.written });
	const name = nameOf(path);
	if (rule === undefined || isTemplateText(name)) return undefined;
	const title = writtenTitle(outline, properties.others, name);
	if (title !== undefined && isTemplateText(title)) return undefined;
	return readNote({ outline, path, name, properties, tags, rule, title, lengthProblems: problems, parts }, options.conventions);
}

/** The blocks of a note, as far as it is read. */
export interface ReadWithin {
	readonly outline: Outline;
	/** Says from which line on nothing is read; empty where all of it is. */
	readonly problems: readonly ReadProblem[];
}

/** The outline of a note, or of the beginning of one that is too long to be a note, and a problem that says so. */
export function readWithin(text: string): ReadWithin {
	if (text.length <= LIMITS.noteLength) return { outline: readOutline(text), problems: [] };
	const lineBreak = text.lastIndexOf('\n', LIMITS.noteLength);
	const outline = readOutline(text.slice(0, lineBreak < 0 ? LIMITS.noteLength : lineBreak + 1));
	const line = (outline.text.match(/\r\n?|\n/g) ?? []).length + 1;
	return { outline, problems: [{ line, message: 'Nothing from this line on is read: the note is longer than 1,000,000 characters.' }] };
}

/** The trusted marks the note `text` makes about itself, properties first, with where each date stands; as far as it is read. */
export function findUpdatedMarks(text: string, options: Pick<ReadOptions, 'conventions' | 'parseYaml'>): readonly UpdatedMark[] {
	const { outline } = readWithin(text);
	const properties = readProperties(outline, options.parseYaml, options.conventions);
	return trustedMarks([...properties.marks, ...findTextMarks(outline, options.conventions)]);
}

/** What is known of a note before its body is read. */
interface OpenedNote {
	readonly outline: Outline;
	readonly path: string;
	/** See `nameOf`. */
	readonly name: string;
	readonly properties: NoteProperties;
	readonly tags: readonly string[];
	/** The rule that makes it an actor note. */
	readonly rule: PlainRule;
	/** See `writtenTitle`. */
	readonly title: string | undefined;
	readonly lengthProblems: readonly ReadProblem[];
	readonly parts: ReadParts;
}

function readNote(opened: OpenedNote, conventions: Conventions): MarkedNote {
	const { outline, path, name, properties, tags, rule, title, lengthProblems } = opened;
	const body = readBody(opened, conventions);
	const { quickStats, moreStats, bull, bear, related } = body;
	const marks = trustedMarks([...properties.marks, ...findTextMarks(outline, conventions)]);
	const updated = markThatCounts(marks, 'updated');
	const note: ActorNote = {
		path,
		name,
		actorBy: printActorRule(rule),
		title: titleOf(outline, title, name),
		aliases: properties.aliases,
		tags: rule.kind === 'tag' ? withoutTag(tags, rule.tag) : tags,
		properties: properties.others,
		quickStatsFrom: quickStats.from,
		quickStats: quickStats.rows,
		moreStats,
		bull,
		bear,
		updated: datedMark(updated),
		unreadableUpdated: unreadableMark(updated),
		created: datedMark(markThatCounts(marks, 'created')),
		related: related.links,
		problems: inOrder([
			properties.problems, quickStats.problems, related.problems, markProblems(marks), unclosedBlocks(outline), lengthProblems,
		]),
	};
	const rest = restOf(body, properties, datedMark(otherMark(marks, updated)));
	return { note: limitEntries(rest === undefined ? note : { ...note, ...rest }), marks };
}

/** What few notes say, and others lack; `undefined` where this note says none of it. */
function restOf(
	{ elsewhere, ownSections }: NoteBody,
	{ lifecycle }: NoteProperties,
	otherUpdated: DatedMark | null,
): Partial<ActorNote> | undefined {
	if (elsewhere === undefined && ownSections.length === 0 && lifecycle === undefined && otherUpdated === null) return undefined;
	return {
		...(elsewhere !== undefined && { elsewhere }),
		...(otherUpdated !== null && { otherUpdated }),
		...(lifecycle !== undefined && { lifecycle: statedLifecycle(lifecycle) }),
		...(ownSections.length > 0 && { sections: ownSections }),
	};
}

/** What stands under the headings of a note. */
type NoteBody = ReturnType<typeof readInvestmentCase> & Pick<ActorNote, 'moreStats'> & {
	readonly quickStats: ReturnType<typeof readQuickStats>;
	readonly elsewhere: ActorNote['elsewhere'];
	readonly related: ReturnType<typeof readRelated>;
	readonly ownSections: ReturnType<typeof readOwnSections>;
};

function readBody({ outline, name, properties, parts }: OpenedNote, conventions: Conventions): NoteBody {
	if (parts === 'dates') return NO_BODY;
	const sections = readSections(outline, conventions, name);
	const related = readRelated(outline, sections, properties.written, conventions);
	if (parts === 'links') return { ...NO_BODY, related };
	const quickStats = readQuickStats(outline, sections, conventions);
	const { bull, bear } = readInvestmentCase(outline, sections, conventions);
	if (parts === 'main') return { ...NO_BODY, quickStats, bull, bear, related };
	const moreStats = readMoreStats(outline, quickStats.rows, conventions);
	const elsewhere = readElsewhere(outline, quickStats.rows);
	return { quickStats, moreStats, elsewhere, bull, bear, related, ownSections: readOwnSections(outline, conventions) };
}

const NO_BODY: NoteBody = {
	quickStats: { rows: [], from: null, problems: [] }, moreStats: [], elsewhere: undefined, bull: [], bear: [],
	related: { links: [], problems: [] }, ownSections: [],
};

/** Problems by the line they are on; nearly every note has none. */
function inOrder(found: readonly (readonly ReadProblem[])[]): readonly ReadProblem[] {
	return found.every(({ length }) => length === 0) ? [] : found.flat().sort((a, b) => a.line - b.line);
}

/** The first spelling of each tag. */
function distinctTags(tags: readonly string[]): string[] {
	const keys = tags.map((tag) => (isLowerCase(tag) ? tag : tag.toLowerCase()));
	const firsts = keys.length > MAP_FROM ? new Map(keys.map((key, index) => [key, index] as const).reverse()) : undefined;
	return tags.filter((_, index) => {
		const key = keys[index] ?? '';
		return key !== '' && (firsts?.get(key) ?? keys.indexOf(key)) === index;
	});
}

/** Above this many tags a Map beats `indexOf`. No real note has as many. */
const MAP_FROM = 50;

/** Nearly every tag is, and the test is cheaper than a copy in lower case. */
function isLowerCase(tag: string): boolean {
	return /^[a-z\d/_-]*$/.test(tag);
}

function withoutTag(tags: readonly string[], left: string): string[] {
	const key = left.toLowerCase();
	return tags.filter((tag) => tag.length !== key.length || tag.toLowerCase() !== key);
}

function unclosedBlocks(outline: Outline): ReadProblem[] {
	const last = outline.blocks.at(-1);
	if (last === undefined || !('closed' in last) || last.closed) return [];
	const what = last.kind === 'code' ? 'code block (```)' : last.kind === 'comment' ? 'comment (%%)' : 'HTML block';
	return [{ line: last.line, message: `Nothing below this line is read: the ${what} that opens here never closes.` }];
}
