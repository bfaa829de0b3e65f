/** Words that people write where they have no value. */

const NOT_KNOWN = [
	'n/?a', 'n\\.a\\.', 'n/d', 'n\\.d\\.', 'n/?m', 'n\\.m\\.', 'none', 'nil', 'null', 'unknown', 'undisclosed',
	'not (?:publicly )?(?:disclosed|available|known|reported|public|applicable|found|stated|published|announced)',
	'not (?:publicly )?yet (?:disclosed|known|announced)',
	'no data', 'tbd', 'tba', 'tbc', 'to be (?:determined|announced|confirmed)', 'unavailable', 'unclear', 'confidential', 'unreported',
	'unconfirmed', 'not meaningful', 'pending', '[-–—?]+', '\\.\\.\\.', '…',
];
const OF_FIGURES = ['private', 'private company', 'privately held', 'private \\(undisclosed\\)', 'not listed', 'unlisted', 'varies'];
const REST = '(?=\\s*$|\\s*[(;,:–—]|\\s-\\s|\\.$|\\s*\\uE001)';
const NOTHING = new RegExp(`^(?:${NOT_KNOWN.join('|')})${REST}`, 'i');
const NOTHING_WHERE_A_FIGURE_IS_DUE = new RegExp(`^(?:${[...NOT_KNOWN, ...OF_FIGURES].join('|')})${REST}`, 'i');

/** Whether a text opens with words for "not known". `Private` is one only if a figure is expected. */
export function isNoValue(text: string, isFigureDue: boolean): boolean {
	return text === '' || (isFigureDue ? NOTHING_WHERE_A_FIGURE_IS_DUE : NOTHING).test(text);
}
