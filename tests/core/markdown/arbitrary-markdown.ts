/** Generators of Markdown: well-formed blocks nested in each other, and lines thrown together. */
import fc from 'fast-check';

const LINE_BREAKS = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');

/** Markers and indentation that a line may begin with, fitting or not. */
const PREFIXES = ['> ', '>', '>\t', '- ', '-\t', '-   ', '* ', '+     ', '1. ', '2) ', ' ', '  ', '   ', '    ', '\t'];

/** Texts that open, go on with, end or interrupt blocks of each kind. */
const CONTENTS = [
	'', '', ' ', 'text', 'more text', 'text', '\\', '`a|b` c',
	'# heading', '## heading ##', '#', '===', '---', '***', '_ _ _', '+ + +',
	'-', '1.', '10.', '```', '~~~', '~~~ x', '%%', '%% c %%', '#tag #tag', '[foo]: /url',
	'<div>', '</div>', '<span>', '<br>', '<!--', '-->', '<pre>', '</pre>', '<a b="c" d=\'e\' f=g/>', '<a "b">', '</a >',
	'| a | b |', '|---|---|', 'a | b', '--- | ---', '|--|', '| c |', '[[a|b]] | [[c\\|d]]', '| e \\\\| f |',
];

/** What may come before the text of a line: up to three markers and indentations. */
export const lineStart: fc.Arbitrary<string> = fc.array(fc.constantFrom(...PREFIXES), { maxLength: 3 }).map((prefixes) => prefixes.join(''));

/** A text that opens, goes on with, ends or interrupts a block. */
export const lineContent: fc.Arbitrary<string> = fc.constantFrom(...CONTENTS);

/** Lines thrown together, most of them at odds with each other. */
export const jumbledMarkdown: fc.Arbitrary<string> = withLineBreaks(fc.array(
	fc.tuple(lineStart, lineContent).map(([start, content]) => start + content),
	{ maxLength: 7 },
));

type Lines = readonly string[];

const LEAVES: readonly Lines[] = [
	['text'], ['text', 'more *text*'], ['# heading'], ['heading', '---'], ['***'], ['#tag #tag'], ['[!note] title', 'text'],
	['| a | b |', '|---|:-:|', '| [[c|d]] | e |', '| f |'],
	['a | b', '--- | ---', 'c | d', '', '| e | f |'],
	['| a | b |', '|---|', '| c | d |', 'text'],
	['[!info] title', '| a | b |', '|---|---|', '| [[c|d]] | e |', '', '| f | g |'],
	['```', '# code', '', '> code', '```'], ['~~~', '- code'], ['    code', '', '    # code'],
	['<div>', '# html', '</div>'], ['<!-- a', '', '# b -->'], ['%%', '# gone', '', '%%'], ['%% gone %%'],
];

const MARKERS = ['- ', '* ', '  - ', '1. ', '12) ', '-    ', '-\t'];

/** Quotes, lists, tables and code nested in each other, as an author would write them; some lines of text left lazy. */
export const nestedMarkdown: fc.Arbitrary<string> = withLineBreaks(fc.letrec<{ blocks: Lines; block: Lines }>((tie) => ({
	blocks: fc
		.array(fc.tuple(tie('block'), fc.constantFrom<Lines>([''], [''], [], ['', ''])), { minLength: 1, maxLength: 3 })
		.map((all) => all.flatMap(([lines, gap]) => [...lines, ...gap])),
	block: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.constantFrom(...LEAVES),
		fc.tuple(tie('blocks'), fc.boolean()).map(([lines, lazy]) => inQuote(lines, lazy)),
		fc.tuple(tie('blocks'), fc.constantFrom(...MARKERS), fc.boolean()).map(([lines, marker, lazy]) => inItem(lines, marker, lazy)),
	),
})).blocks);

function inQuote(lines: Lines, lazy: boolean): Lines {
	return lines.map((line, index) => (lazy && index > 0 && isText(line) ? line : `> ${line}`));
}

function inItem(lines: Lines, marker: string, lazy: boolean): Lines {
	const indent = ' '.repeat(marker === '-\t' ? 4 : marker.length);
	return lines.map((line, index) => {
		if (index === 0) return marker + line;
		return line === '' || (lazy && isText(line)) ? line : indent + line;
	});
}

function isText(line: string): boolean {
	return /^[a-z]/.test(line);
}

function withLineBreaks(lines: fc.Arbitrary<Lines>): fc.Arbitrary<string> {
	return fc.tuple(lines, LINE_BREAKS).map(([all, lineBreak]) => all.map((line) => line + lineBreak).join(''));
}
