/** Words that make a share or a multiple say how two things compare, which is no figure of either: to add one is to add it here. */

/** In the languages with an alphabet, by a blank behind the figure. */
const AFTER: readonly string[] = [
	// English.
	'(?:small|larg|bigg|fast|slow|quick|cheap|light|heavi|long|short|high|low|great|few|thinn|thick|dens|wid|tall|strong|weak)er',
	'less|more|better|worse',
	// German.
	'(?:klein|größ|schnell|langsam|günstig|billig|leicht|schwer|läng|kürz|höh|niedrig|gering|bess|schlecht|stärk|schwäch)er(?:e[mnrs]?)?',
	'weniger|mehr',
	// French.
	'de plus|(?:de )?moins|meilleure?s?|(?:sup|inf)érieure?s?',
	'plus (?:petit|grand|rapide|cher|chère|élevé|bas|basse|léger|légère|long|longue|court|faible|efficace)[es]*',
	// Spanish.
	'(?:de )?(?:más|menos)|(?:may|men|mej|pe|superi|inferi)or(?:es)?',
	// Portuguese.
	'(?:a )?(?:mais|menos)|(?:mai|melh|pi)or(?:es)?',
];
/** In Chinese and Japanese, then Korean. */
const AFTER_IN_CHARACTERS: readonly string[] = [
	'更|削減|节省|節省|(?:も|ほど)?(?:小さ|大き|速|早|遅|安|高|低|少な|多|軽|重|短|長)[いくか]',
	'더(?!\\p{L})|작|큰|크|빠르|빠른|느리|느린|저렴|싸|싼|비싸|비싼|높|낮|적은|적게|많|가벼|절감',
];
const IS_AFTER = new RegExp(`^\\s(?:${AFTER.join('|')})(?!\\p{L})|^\\s?(?:${AFTER_IN_CHARACTERS.join('|')})`, 'iu');
/** Before it: `比同行低`, `便宜约`, `他社より`, `기존보다`. 比 and 高 are part of words that compare nothing, too. */
const BEFORE: readonly string[] = [
	'(?:^|[^占同环環对對百])[比較较](?![特例率重大])[^,、;]{0,12}',
	'(?:(?:^|[^最提])(?:[小大快慢低高轻輕贵貴少])|便宜|节省|節省)[了约約近]?\\s?',
	'(?:より|보다)[^,、;]{0,8}',
];
const IS_BEFORE = new RegExp(`(?:${BEFORE.join('|')})$`, 'u');

/** Whether a share or a multiple, with what stands before and after it, says how two things compare: `50% smaller footprint`. */
export function isComparison(before: string, after: string): boolean {
	return IS_AFTER.test(after.slice(0, LONGEST)) || IS_BEFORE.test(before.slice(-LONGEST));
}

/** In characters. */
const LONGEST = 24;
