/** What the patterns of periods and dates are made of (flags `iu`). */

/** A year of four digits that people write about. */
export const YEAR = '(?:1[5-9]|20)\\d\\d(?!\\d)';
/** The same, or one of two digits, which needs a place that tells. */
export const YEAR_OR_TWO = `(?:${YEAR}|['’]?\\d\\d(?!\\d))`;
/** A year of two digits that its sign tells: `'25`. */
export const SHORT_YEAR = "['’]\\d\\d(?!\\d)";
/** What joins two ends. */
export const TO = '\\s?[-–—/]\\s?';
/** A fiscal year may be no more than an F where an E or A tells it from a name: `F27E`, and not `F35`. */
export const FISCAL =
	'(?:FYE?|F(?=(?:20)?\\d\\d[EA](?![a-z\\d]))|fiscal(?:\\s+year)?|financial\\s+year|GJ|' +
	'Geschäftsjahr|exercice(?:\\s+fiscal)?|(?:ejercicio|exercício)(?:\\s+fiscal)?(?:\\s+de)?)';
/** What leads from a length of time to its last month. */
export const ENDING = '(?:(?:ending|ended|to|end)\\s+(?:in\\s+)?)';
/** What stands at the end of the text or before a mark, so that no figure follows: `Q3 25`. */
export const NOTHING_FOLLOWS = '(?=\\s*(?:[),;]|$))';
