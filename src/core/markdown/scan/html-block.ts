/** How HTML blocks begin and end (CommonMark 0.31, section 4.6). */

/** One of the seven kinds of HTML block. */
export interface HtmlForm {
	/** What ends it, on the line that has it; `undefined`: the next blank line. */
	readonly closes: RegExp | undefined;
	readonly interruptsParagraph: boolean;
}

const BLOCK_TAGS =
	'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|' +
	'figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|' +
	'optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';

const FORMS: readonly (HtmlForm & { readonly opens: RegExp })[] = [
	{ opens: /^<(?:script|pre|style|textarea)(?:\s|>|$)/i, closes: /<\/(?:script|pre|style|textarea)>/i, interruptsParagraph: true },
	{ opens: /^<!--/, closes: /-->/, interruptsParagraph: true },
	{ opens: /^<\?/, closes: /\?>/, interruptsParagraph: true },
	{ opens: /^<![A-Za-z]/, closes: />/, interruptsParagraph: true },
	{ opens: /^<!\[CDATA\[/, closes: /\]\]>/, interruptsParagraph: true },
	{ opens: new RegExp(`^</?(?:${BLOCK_TAGS})(?:\\s|/?>|$)`, 'i'), closes: undefined, interruptsParagraph: true },
];
const LONE_TAG: HtmlForm = { closes: undefined, interruptsParagraph: false };

const CLOSING_TAG = /^<\/[A-Za-z][A-Za-z0-9-]*\s*>\s*$/;
const TAG_NAME = /^<[A-Za-z][A-Za-z0-9-]*/;
const ATTRIBUTE = /\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?/y;
const TAG_END = /\s*\/?>\s*$/y;

/** The form of the HTML block that opens with a line, if any. The line comes without its indentation. */
export function htmlForm(line: string): HtmlForm | undefined {
	return FORMS.find(({ opens }) => opens.test(line)) ?? (isLoneTag(line) ? LONE_TAG : undefined);
}

/** Whether a line is one tag and nothing else. Attribute by attribute: one pattern for all overflows the stack on a long line. */
function isLoneTag(line: string): boolean {
	if (CLOSING_TAG.test(line)) return true;
	const name = TAG_NAME.exec(line);
	if (name === null) return false;
	let end = name[0].length;
	for (ATTRIBUTE.lastIndex = end; ATTRIBUTE.test(line); end = ATTRIBUTE.lastIndex);
	TAG_END.lastIndex = end;
	return TAG_END.test(line);
}
