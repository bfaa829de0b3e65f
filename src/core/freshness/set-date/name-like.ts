/** Names of months and weekdays, and endings of days (`26th`), in the manner of those that were written. */

/**
 * The name out of `names` that is of the kind that `written` is: full or short, in the same capitals, and with a point
 * where a short name had one. `written` is one of `among`, in any capitals; in both lists the full name comes first.
 * Where `among` has no short name (May), `written` is a full one unless a point says otherwise.
 */
export function nameLike(written: string, among: readonly string[], names: readonly string[]): string {
	const word = withoutPoint(written);
	if (names.includes(word.toLowerCase())) return written;
	const [full = ''] = among;
	const short = word !== written || isShort(word.toLowerCase(), full);
	const name = (short ? shortName(names, word.toLowerCase()) : names[0]) ?? word;
	const point = word !== written && isShort(name, names[0] ?? '') ? '.' : '';
	return capitalsOf(word, name) + point;
}

/** Which of several lists of names has `written` in it, point and capitals aside; -1 where none does. */
export function indexOfName(written: string, lists: readonly (readonly string[])[]): number {
	const word = withoutPoint(written).toLowerCase();
	return lists.findIndex((names) => names.includes(word));
}

/** The ending of the number `day` for an author who put `written`, which may be empty, behind `writtenDay`. */
export function ordinalLike(written: string, writtenDay: number, day: number, endings: OrdinalEndings): string {
	// An ending that the language has no rule for, such as a point, may stand behind any number.
	if (written !== '' && !Object.hasOwn(endings, written.toLowerCase())) return written;
	// Written without an ending where the language has one: this author leaves endings out.
	if (written === '' && endingOf(writtenDay, endings) !== '') return '';
	return capitalsOf(written, endingOf(day, endings));
}

/** A language's endings, each with the days it is for; no days: all others. */
type OrdinalEndings = Readonly<Record<string, readonly number[]>>;

function endingOf(day: number, endings: OrdinalEndings): string {
	const entries = Object.entries(endings);
	const [ending = ''] = entries.find(([, days]) => days.includes(day)) ?? entries.find(([, days]) => days.length === 0) ?? [];
	return ending;
}

function withoutPoint(written: string): string {
	return written.replace(/\.$/, '');
}

/** Whether a name is a short form of the full one and not another spelling of it (`setiembre`). */
function isShort(name: string, full: string): boolean {
	return name.length < full.length && (name.length <= 3 || full.startsWith(name));
}

/** The short name as long as `like`, if possible with its first letter (`週四` for `週二`, not `周四`); else the first short one, or the full. */
function shortName([full = '', ...others]: readonly string[], like: string): string {
	const short = others.filter((name) => isShort(name, full));
	const asLong = short.filter((name) => name.length === like.length);
	return asLong.find((name) => name.startsWith(like.slice(0, 1))) ?? asLong[0] ?? short[0] ?? full;
}

/** `name`, which is in lower case, in the capitals that `like` has: all, the first letter, or none. */
function capitalsOf(like: string, name: string): string {
	if (like === like.toLowerCase()) return name;
	if (like === like.toUpperCase()) return name.toUpperCase();
	return capitalized(name);
}

/** A text with its first letter as a capital. */
export function capitalized(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
