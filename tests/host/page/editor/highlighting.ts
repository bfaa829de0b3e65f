import { syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { Decoration, MatchDecorator, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import { tagHighlighter, tags } from '@lezer/highlight';

/** The classes Obsidian's editor gives to Markdown. */
const highlighter = tagHighlighter([
	{ tag: tags.heading1, class: 'cm-header cm-header-1' },
	{ tag: tags.heading2, class: 'cm-header cm-header-2' },
	{ tag: tags.heading3, class: 'cm-header cm-header-3' },
	{ tag: tags.heading4, class: 'cm-header cm-header-4' },
	{ tag: tags.heading5, class: 'cm-header cm-header-5' },
	{ tag: tags.heading6, class: 'cm-header cm-header-6' },
	{ tag: tags.strong, class: 'cm-strong' },
	{ tag: tags.emphasis, class: 'cm-em' },
	{ tag: tags.strikethrough, class: 'cm-strikethrough' },
	{ tag: tags.link, class: 'cm-link' },
	{ tag: tags.url, class: 'cm-url' },
	{ tag: tags.monospace, class: 'cm-inline-code' },
	{ tag: tags.quote, class: 'cm-quote' },
	{ tag: tags.meta, class: 'cm-hmd-frontmatter' },
	{ tag: tags.processingInstruction, class: 'cm-formatting' },
	{ tag: tags.contentSeparator, class: 'cm-hr' },
	{ tag: tags.comment, class: 'cm-comment' },
	{ tag: tags.keyword, class: 'cm-keyword' },
	{ tag: tags.string, class: 'cm-string' },
	{ tag: tags.number, class: 'cm-number' },
]);

const matcher = new MatchDecorator({
	regexp: /\[\[[^[\]]+\]\]|(?<![^\s(])#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*/gu,
	decoration: ([text]) => Decoration.mark({ class: text.startsWith('#') ? 'cm-hashtag' : 'cm-hmd-internal-link' }),
});

/** Wikilinks and tags, which are no part of the Markdown grammar; only what is on screen is looked at. */
const linksAndTags = ViewPlugin.fromClass(
	class {
		decorations: DecorationSet;

		constructor(view: EditorView) {
			this.decorations = matcher.createDeco(view);
		}

		update(update: ViewUpdate): void {
			this.decorations = matcher.updateDeco(update, this.decorations);
		}
	},
	{ decorations: (plugin) => plugin.decorations },
);

/** How Markdown looks in the editor. */
export const markdownHighlighting: Extension = [syntaxHighlighting(highlighter), linksAndTags];
