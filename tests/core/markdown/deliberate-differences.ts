/**
 * Every way in which the scanner reads a note otherwise than markdown-it does, and means to. Whatever differs
 * besides is a fault of the scanner.
 *
 * A difference is written down as what makes the oracle agree: a rule that its parser is taught, or a rewriting
 * of the text that it is handed. Both are as narrow as could be: an oracle that knows of all of them still
 * contradicts the scanner on everything else.
 */
import type { Difference } from './oracle';
import { beforeEachBlock, endBlankLastLine, hasPipe, hideIndentedQuoteMarks, indentOf, lineText, noTableIf, opensBlock, outdentTags, readComment, readFrontmatter } from './parser-lessons';
import { expandNestedTabs, fillTableGaps, fitDelimiterRows, guardDeepMarkers, guardLazyLines, hideEscapedBackslashes, hideLinkPipes } from './text-lessons';

/** Where the scanner leaves CommonMark and GFM, for the sake of what authors mean. */
export const DELIBERATE_DIFFERENCES: readonly Difference[] = [
	{
		name: 'front matter is a block of its own',
		reason: 'CommonMark knows none, and reads a rule, headings and whatever else the YAML resembles.',
		example: '---\naliases: [A]\n---\ntext',
		teach: (parser) => { parser.block.ruler.before('table', 'frontmatter', readFrontmatter); },
	},
	{
		name: 'an Obsidian comment that opens a line is a block of its own',
		reason: 'Tables and tags that were commented out are not meant to be read.',
		example: '%%\n# gone\n\n- gone\n%%\ntext',
		teach: (parser) => { parser.block.ruler.before('html_block', 'comment', readComment, { alt: ['paragraph', 'reference', 'blockquote'] }); },
	},
	{
		name: 'an indented line of nothing but tags is text',
		reason: 'Authors indent their tag line by accident; were it code, the note would be no actor.',
		example: '\t#actor #company',
		teach: (parser) => { beforeEachBlock(parser, 'outdent tags', outdentTags); },
	},
	{
		name: 'link reference definitions are lines of a paragraph',
		reason: 'Notes link by wikilinks, and it would take a parser for links to tell definitions apart.',
		example: '[a]: /b\n===',
		teach: (parser) => { parser.disable('reference'); },
	},
	{
		name: 'a pipe inside a wikilink does not split a cell',
		reason: 'Authors forget to escape it; GFM cuts the cell there and drops what no longer fits.',
		example: '| a | b |\n|---|---|\n| [[c|d]] | e |',
		rewrite: hideLinkPipes,
	},
	{
		name: 'a line without a pipe is no row of the table above it',
		reason: 'Authors put the Updated line right below a table; GFM makes it a row.',
		example: '| a | b |\n|---|---|\n| c | d |\n*Updated 2026-01-01*',
		teach: (parser) => {
			parser.block.ruler.before('table', 'end of table', (state, line, _end, silent) => (
				silent && state.parentType === 'table' && !hasPipe(lineText(state, line))
			), { alt: ['blockquote'] });
		},
	},
	{
		name: 'a row after one blank line goes on with the table',
		reason: 'The blank line is a slip; the rows after it would be lost.',
		example: '| a | b |\n|---|---|\n| c | d |\n\n| e | f |',
		rewrite: fillTableGaps,
	},
	{
		name: 'a delimiter row has a pipe, and so has the header above it',
		reason: 'To its author, a line of dashes below a text is a heading or a rule.',
		example: '| a |\n:-',
		teach: (parser) => { noTableIf(parser, (state, line) => !hasPipe(lineText(state, line)) || !hasPipe(lineText(state, line + 1))); },
	},
	{
		name: 'the delimiter row need not have as many cells as the header',
		reason: 'What was meant is plain, and GFM sees no table at all.',
		example: '| a | b |\n|---|\n| c | d |',
		rewrite: fitDelimiterRows,
	},
	{
		name: 'containers nested deeper than 100 are text',
		reason: 'No note may exhaust the stack of those who walk its outline; markdown-it drops such lines instead, unless told not to.',
		example: '> '.repeat(101) + 'a',
		rewrite: guardDeepMarkers,
	},
];

/** Where the scanner keeps to CommonMark or to the reference implementation of GFM, and markdown-it does not. */
export const ORACLE_FAULTS: readonly Difference[] = [
	{
		name: 'a line that opens another block is no table header',
		reason: 'GFM takes the header from a paragraph; markdown-it looks for tables before all else.',
		example: '- a | b\n|---|---|',
		teach: (parser) => { noTableIf(parser, (state, line) => opensBlock(state, line, state.lineMax)); },
	},
	{
		name: 'a lazy line is no table header',
		reason: 'It goes on with a paragraph, whatever it looks like; markdown-it ends the paragraph there.',
		example: '- a\n| b | c |\n  |---|---|',
		teach: (parser) => { noTableIf(parser, (state, line) => indentOf(state, line) < 0); },
	},
	{
		name: 'a pipe after two backslashes splits a cell',
		reason: 'The first backslash escapes the second; markdown-it looks at the last one only.',
		example: '| a | b |\n|---|---|\n| c \\\\| d |',
		rewrite: hideEscapedBackslashes,
	},
	{
		name: 'a `>` that is indented by four columns is text',
		reason: 'markdown-it lets it go on with a quote.',
		example: '> a\n    > # b',
		teach: (parser) => { beforeEachBlock(parser, 'hide quote marks', hideIndentedQuoteMarks); },
	},
	{
		name: 'a lazy line that is indented by four columns is text',
		reason: 'Inside of nested containers markdown-it counts its columns from the wrong edge, and opens what the line looks like.',
		example: '> > a\n    # b',
		rewrite: guardLazyLines,
	},
	{
		name: 'tabs after nested markers count as CommonMark says',
		reason: 'markdown-it counts them from the wrong edge.',
		example: '>\t>\t- a',
		rewrite: expandNestedTabs,
	},
	{
		name: 'a last line of blanks is a line, though no line break ends it',
		reason: 'markdown-it does not see it, and ends code, HTML and comments before it.',
		example: '<pre>\n ',
		teach: (parser) => { parser.core.ruler.after('normalize', 'end last line', endBlankLastLine); },
	},
];
