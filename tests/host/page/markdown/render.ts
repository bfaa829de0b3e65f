import MarkdownIt from 'markdown-it';
import type { App } from '../app';
import type { Component } from '../base/component';
import { getLinkpath } from '../metadata/linktext';
import { getFrontMatterInfo } from '../metadata/tags';
import { setIcon } from '../overlay/icons';
import { addObsidianSyntax } from './obsidian-syntax';
import { runPostProcessors, type PostProcessorContext } from './post-processors';
import { sanitizeHTMLToDom } from './sanitize';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

const md = new MarkdownIt({ html: true, linkify: true, breaks: false });
addObsidianSyntax(md);

let documents = 0;

/**
 * Renders Markdown into an element, block by block as Obsidian does, and lets the post processors at each.
 * `isNote` says that the text is a whole note, so that its properties are left out and its lines are known.
 */
export async function renderInto(
	app: App,
	text: string,
	el: HTMLElement,
	sourcePath: string,
	component: Component,
	isNote = false,
): Promise<void> {
	const { contentStart } = isNote ? getFrontMatterInfo(text) : { contentStart: 0 };
	const firstLine = text.slice(0, contentStart).split('\n').length - 1;
	const docId = `stage-${++documents}`;
	const env = {};
	for (const tokens of rootBlocks(md.parse(withoutComments(text.slice(contentStart)), env))) {
		const section = el.createDiv(`el-${tokens[0]?.tag ?? 'p'}`);
		section.append(sanitizeHTMLToDom(md.renderer.render(tokens, md.options, env)));
		dress(app, section, sourcePath);
		const [from = 0, to = 1] = tokens[0]?.map ?? [];
		const context: PostProcessorContext = {
			docId,
			sourcePath,
			frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter,
			addChild: (child) => void component.addChild(child),
			getSectionInfo: (inner) =>
				isNote && section.contains(inner) ? { text, lineStart: from + firstLine, lineEnd: to + firstLine - 1 } : null,
		};
		await runPostProcessors(section, context);
	}
}

/** Blanks out comments of several lines; line numbers stay. */
function withoutComments(text: string): string {
	return text.replace(/^%%[\s\S]*?%%/gm, (comment) => comment.replace(/[^\n]/g, ''));
}

function rootBlocks(tokens: Token[]): Token[][] {
	const blocks: Token[][] = [];
	let current: Token[] = [];
	for (const token of tokens) {
		current.push(token);
		if (token.level !== 0 || token.nesting === 1) continue;
		blocks.push(current);
		current = [];
	}
	return blocks;
}

/** Gives rendered Markdown the marks Obsidian's has. */
function dress(app: App, section: HTMLElement, sourcePath: string): void {
	for (const link of section.findAll('a.internal-link')) {
		const linkpath = getLinkpath(link.getAttr('data-href') ?? '');
		link.toggleClass('is-unresolved', app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath) === null);
	}
	for (const link of section.findAll('a[href]:not(.internal-link):not(.tag)')) dressPlainLink(app, link, sourcePath);
	for (const heading of section.findAll('h1, h2, h3, h4, h5, h6')) heading.setAttr('data-heading', heading.getText());
	for (const list of section.findAll('ul, ol')) {
		if (list.querySelector(':scope > .task-list-item') !== null) list.addClass('contains-task-list');
	}
	for (const quote of section.findAll('blockquote')) dressCallout(quote);
}

function dressPlainLink(app: App, link: HTMLElement, sourcePath: string): void {
	const href = link.getAttr('href') ?? '';
	if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
		link.addClass('external-link');
		link.setAttrs({ target: '_blank', rel: 'noopener nofollow' });
		return;
	}
	const target = decodeURI(href);
	link.addClass('internal-link');
	link.setAttr('data-href', target);
	link.toggleClass('is-unresolved', app.metadataCache.getFirstLinkpathDest(getLinkpath(target), sourcePath) === null);
}

function dressCallout(quote: HTMLElement): void {
	const first = quote.querySelector('p');
	const match = /^\[!([^\]]+)\]([+-]?)[ \t]*(.*)/.exec(first?.textContent ?? '');
	if (first === null || match === null) return;
	const type = (match[1] ?? 'note').toLowerCase();
	const callout = createDiv({ cls: 'callout', attr: { 'data-callout': type } });
	const title = callout.createDiv('callout-title');
	setIcon(title.createDiv('callout-icon'), type === 'warning' ? 'triangle-alert' : 'pencil');
	title.createDiv({ cls: 'callout-title-inner', text: match[3] || type.charAt(0).toUpperCase() + type.slice(1) });
	const content = callout.createDiv('callout-content');
	removeFirstLine(first);
	if (first.childNodes.length === 0) first.remove();
	content.append(...quote.childNodes);
	quote.replaceWith(callout);
}

function removeFirstLine(paragraph: HTMLElement): void {
	for (let node = paragraph.firstChild; node !== null; node = paragraph.firstChild) {
		const text = node instanceof Text ? node.data : '';
		const newline = text.indexOf('\n');
		if (newline >= 0) {
			(node as Text).data = text.slice(newline + 1);
			return;
		}
		node.remove();
	}
}
