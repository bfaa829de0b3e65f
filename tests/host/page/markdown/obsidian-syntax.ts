import type MarkdownItModule from 'markdown-it';

type MarkdownIt = InstanceType<typeof MarkdownItModule>;
type InlineRule = Parameters<MarkdownIt['inline']['ruler']['push']>[1];
type CoreRule = Parameters<MarkdownIt['core']['ruler']['push']>[1];

const TAG = /^#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/u;
const WIKILINK = /^(!?)\[\[(?=[^[\]\n]*[^[\]\s])([^[\]\n]+?)\]\]/;

/** What Obsidian adds to Markdown: wikilinks, embeds, tags, highlights, comments and tasks. */
export function addObsidianSyntax(md: MarkdownIt): void {
	md.inline.ruler.before('link', 'wikilink', readWikilink);
	md.inline.ruler.before('link', 'tag', readTag);
	md.inline.ruler.before('emphasis', 'highlight', readHighlight);
	md.inline.ruler.before('link', 'comment', readComment);
	md.core.ruler.push('tasks', markTasks);
}

const readWikilink: InlineRule = (state, silent) => {
	const match = WIKILINK.exec(state.src.slice(state.pos));
	if (match === null) return false;
	if (!silent) {
		const inside = match[2] ?? '';
		const [, link = inside, display] = /^(.*?)\\?\|(.*)$/.exec(inside) ?? [];
		const open = state.push('wikilink_open', match[1] === '!' ? 'span' : 'a', 1);
		open.attrSet('class', match[1] === '!' ? 'internal-embed' : 'internal-link');
		open.attrSet(match[1] === '!' ? 'src' : 'data-href', link.trim());
		if (match[1] !== '!') {
			open.attrSet('href', link.trim());
			open.attrSet('target', '_blank');
			open.attrSet('rel', 'noopener nofollow');
		}
		const text = state.push('text', '', 0);
		text.content = (display ?? link.replace(/^#/, '').replace(/#/g, ' > ')).trim();
		state.push('wikilink_close', match[1] === '!' ? 'span' : 'a', -1);
	}
	state.pos += match[0].length;
	return true;
};

const readTag: InlineRule = (state, silent) => {
	const before = state.pos === 0 ? ' ' : state.src.charAt(state.pos - 1);
	if (!/[\s(]/.test(before)) return false;
	const tag = TAG.exec(state.src.slice(state.pos, state.posMax))?.[0];
	if (tag === undefined || /^#\d+$/.test(tag)) return false;
	if (!silent) {
		const open = state.push('tag_open', 'a', 1);
		for (const [name, value] of Object.entries({ class: 'tag', href: tag, target: '_blank', rel: 'noopener nofollow' })) {
			open.attrSet(name, value);
		}
		state.push('text', '', 0).content = tag;
		state.push('tag_close', 'a', -1);
	}
	state.pos += tag.length;
	return true;
};

const readHighlight: InlineRule = (state, silent) => {
	const match = /^==(?=\S)([^\n]*?\S)==/.exec(state.src.slice(state.pos, state.posMax));
	if (match === null) return false;
	if (!silent) {
		const { pos, posMax } = state;
		state.push('mark_open', 'mark', 1);
		state.pos = pos + 2;
		state.posMax = pos + match[0].length - 2;
		state.md.inline.tokenize(state);
		state.push('mark_close', 'mark', -1);
		state.posMax = posMax;
		state.pos = pos;
	}
	state.pos += match[0].length;
	return true;
};

const readComment: InlineRule = (state) => {
	const match = /^%%[\s\S]*?%%/.exec(state.src.slice(state.pos, state.posMax));
	if (match === null) return false;
	state.pos += match[0].length;
	return true;
};

/** `- [ ] text` becomes a task, with a box before the text. */
const markTasks: CoreRule = (state) => {
	state.tokens.forEach((token, index) => {
		const item = state.tokens[index - 2];
		if (token.type !== 'inline' || item?.type !== 'list_item_open') return;
		const first = token.children?.[0];
		const match = first?.type === 'text' ? /^\[(.)\] /.exec(first.content) : null;
		if (first === undefined || match === null) return;
		first.content = first.content.slice(match[0].length);
		item.attrJoin('class', 'task-list-item');
		item.attrSet('data-task', match[1] === ' ' ? '' : (match[1] ?? ''));
		const box = new state.Token('html_inline', '', 0);
		box.content = `<input class="task-list-item-checkbox" type="checkbox" disabled${match[1] === ' ' ? '' : ' checked'}>`;
		token.children?.unshift(box);
	});
};
