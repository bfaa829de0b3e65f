/** The other half of a link that is a date: `[[Daily/2026-11-26|Nov 26]]`, `[2026-11-26](Daily/2026-11-26.md)`. */

import type { UpdatedMark } from '../../actor/dates/updated-mark';
import { dateAt, type WrittenDate } from '../../actor/dates/written-date';
import type { Vocabulary } from '../../actor/words/vocabulary';
import { parts, type CalendarDate, type CalendarDay } from '../../calendar-date';
import type { TextEdit } from '../../markdown/write/text-edit';
import { writeDateLike, type DateConventions } from './write-like';

/** The edits that make what else is a date in the link around a mark say `day`: what it shows, its target, folders of a year or month. */
export function linkEdits(
	text: string,
	mark: Pick<UpdatedMark, 'from' | 'to' | 'date'>,
	day: CalendarDay,
	conventions: DateConventions,
	languages: readonly Vocabulary[],
): TextEdit[] {
	const { folders, name, shown } = linkAround(text, mark.from) ?? {};
	const write = (written: string): string | undefined => writeDateLike(written, day, conventions, languages);
	const edits: TextEdit[] = [];
	if (folders !== undefined && mark.date?.precision === 'day') {
		edits.push({ ...folders, insert: foldersFor(textIn(text, folders), mark.date.date, day) });
	}
	if (shown !== undefined && !holds(shown, mark)) {
		const insert = shownLike(textIn(text, shown), mark.date, day, conventions, write);
		if (insert !== undefined) edits.push({ ...shown, insert });
	}
	const target = name === undefined || holds(name, mark) ? undefined : dateAt(text, name.from, conventions);
	if (target !== undefined) edits.push({ from: target.from, to: target.to, insert: write(textIn(text, target)) ?? day });
	return edits.filter((edit) => edit.insert !== textIn(text, edit));
}

type Range = Pick<WrittenDate, 'from' | 'to'>;

function textIn(text: string, { from, to }: Range): string {
	return text.slice(from, to);
}

function holds(range: Range, mark: Range): boolean {
	return range.from <= mark.from && mark.to <= range.to;
}

/** The parts of the link that `at` stands in, or `undefined` where it stands in none. */
function linkAround(text: string, at: number): { folders?: Range; name?: Range; shown?: Range } | undefined {
	const before = text.slice(Math.max(0, at - SIGHT), at);
	const open = at - before.length + before.lastIndexOf('[');
	const isWikilink = text[open - 1] === '[';
	const pattern = isWikilink ? WIKILINK : MARKDOWN_LINK;
	pattern.lastIndex = isWikilink ? open - 1 : open;
	const groups = pattern.exec(text)?.indices?.groups;
	if (groups === undefined || pattern.lastIndex <= at) return undefined;
	return Object.fromEntries(
		Object.entries(groups).flatMap(([name, range]: [string, [number, number] | undefined]) => {
			return range === undefined ? [] : [[name, { from: range[0], to: range[1] }]];
		}),
	);
}

/** How far before its date a link may open. */
const SIGHT = 300;

const FOLDERS = '(?<folders>(?:[^[\\]|#()\\n/]{0,100}\\/){0,9})';
const WIKILINK = new RegExp(`\\[\\[${FOLDERS}(?<name>[^[\\]|\\n]*)(?:\\\\?\\|(?<shown>[^[\\]\\n]*))?\\]\\]`, 'dy');
const MARKDOWN_LINK = new RegExp(`\\[(?<shown>[^[\\]\\n]{1,80})\\]\\(<?${FOLDERS}(?<name>[^()\\n]*)\\)`, 'dy');

/** The folders of a daily note with those that are the year or month of `old` made those of `day`: `Daily/2026/01/`. */
function foldersFor(folders: string, old: CalendarDay, day: CalendarDay): string {
	const [oldParts, newParts] = [old, day].map((date) => [date.slice(0, 4), date.slice(5, 7), date.slice(0, 7)]);
	return folders.split('/').map((folder) => newParts?.[oldParts?.indexOf(folder) ?? -1] ?? folder).join('/');
}

/** What a link shows instead of its target, where that is a date, or the day `old` without its year: `Jan 1`. */
function shownLike(
	shown: string,
	old: CalendarDate | null,
	day: CalendarDay,
	conventions: DateConventions,
	write: (written: string) => string | undefined,
): string | undefined {
	if (isDate(shown, undefined, conventions)) return write(shown) ?? day;
	if (old?.precision !== 'day') return undefined;
	const [year] = parts(old.date);
	for (const [before, after] of [['', `, ${year}`], ['', ` ${year}`], [`${year}年`, ''], [`${year}년 `, ''], [`${year}-`, '']] as const) {
		if (!isDate(before + shown + after, old.date, conventions)) continue;
		const written = write(before + shown + after);
		return written?.slice(before.length, written.length - after.length);
	}
	return undefined;
}

/** Whether a text is, from its first to its last character, a date: the day `day`, or any. */
function isDate(text: string, day: CalendarDay | undefined, conventions: DateConventions): boolean {
	const written = dateAt(text, 0, conventions);
	return written?.from === 0 && written.to === text.length && (day === undefined || written.date?.date === day);
}
