/** What hostile texts are made of: each is repeated until the text has the length wanted. None of them is what an author writes. */
export const HOSTILE_UNITS: readonly string[] = [
	// Nothing, and line ends of every kind.
	'a', ' ', '\t', '\n', '\r', '\r\n', '\n\n', ' \n', 'a\n', 'a\r', 'a ', '\u00a0', '\u2028', '\u200b', '\0',
	// Brackets and links, open and closed.
	'[', ']', '[[', ']]', '[[a', '[[a]]', '[[a]], ', '; [[a]]', '](', '[a](b) ', '[a](', '![[', '(', ')', '()', '(a', '（', '{', '{{',
	// Marks of Markdown and HTML.
	'<', '<a ', '<!--', '<http:', '&', '&amp;', '#', '#a ', '*', '* ', '**', '**a** ', '_', '__', '`', '` ', '``a`', '~', '%%', '$', '\\', '\\|', '|', '||', '| a ', '>', '> ',
	// Markers of lists, headings, rules and code.
	'- ', '- a\n', '1. ', '1. a\n', '+ a\n', '- a: b\n', '# a\n', '## Quick stats\n', '---\n', '***\n', '```\n', '| a | b |\n', '|---|---|\n', '> a\n', '> [!info] a\n',
	// Words of notes.
	'Bull: ', 'Bull: a\n\n', '**Bear:** a\n', 'the bull case for ', 'Updated ', '*Updated 2026-01-01*\n', 'updated:: ', 'peers, ', 'acquired ', 'a: ', 'a:: b\n', 'key: value\n', 'Related\n',
	// Figures, dates and their signs.
	'1', '1 ', '1-', '1-1-', '1,', '1.', '1 000 ', '0.', '+', '-', '–', '%', '5% ', '$5B ', '€', '¥5', 'USD ', 'bn ', 'million ', '億', '万', 'x ', '~', '≈ ', '->', '1 -> ', '/', '1/', ':', '1:',
	'2026 ', '2026-', '2026-01-01 ', '2026年', 'Q1 2025 ', 'FY24 ', 'Mar ', 'Mar 2026, ', 'as of ', '(Feb 2026), ', '(2026) ', 'since 2021 ', 'TTM ', 'n/a ',
	// Links, boxes, quotes and comments inside one another, and blocks of Obsidian and HTML.
	'- [ ] ', '- - ', '> - ', '  - a\n', '| a \\| b | [[a|b]] ', '[^1]: a\n', '$$\n', '%%\n', '%% a %%', '<!-- a -->', '<details>\n', '==a==', '^a ', '#a/b',
	'(a](', '[](', '[[a\\|b]] ', '[[a#', '%% dossier-snapshot 2026-01-01: actors: a %%\n', '```dossier-compare\n',
	// YAML: anchors, maps, texts of several lines.
	'&a ', '&a [*a]', 'a: {', 'a: |\n b\n', '? a\n: b\n', '!!a ', '[updated:: 2026-01-01] ',
	// Names and values that go on without a blank.
	'A-', 'a/b/', 'http://a', '(1', '$1-', '1x-', '01/02/', 'vs ', 'cash & ', 'revenue per ', 'H1 2025 ', 'in 2026 ', 'by Q1 2027 ', 'NT$', '1億2', '1→', 'Ticker: ',
	// Quotation marks and separators.
	'"', '\'', '"a", ', '\\"', ';', '; ', ', ', '=', ' = ', '·', '≠', '“', '…',
	// Unicode that is more than one character, or looks like another.
	'\u0301', 'e\u0301', '\ud800', '\udc00', '\ud83d\ude00', '\u{1f4ca} ', '\u200d', '１', '１.', 'ａ', '増', '\u202e', '\u0085', '\u3000', 'ﷺ', 'İ', 'ß',
];

/** A text of about `length` characters that is one unit again and again, whole each time. */
export function hostileText(unit: string, length: number): string {
	return unit.repeat(Math.ceil(length / unit.length));
}
