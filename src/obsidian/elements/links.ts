import { getLinkpath, Keymap, Menu, type App, type Component, type HoverParent } from 'obsidian';
import { openLink } from '../note/open';
import { elementAt } from './element-at';
import { showMenu } from './hint-menu';
import { searchForTag } from './tag-search';

/** The id by which Page preview knows links in the card and in comparisons. */
export const CARD_HOVER_SOURCE = 'dossier-card';

/** The view that links stand in: unloading it removes their listeners, and hover previews belong to it. */
type LinkOwner = Component & HoverParent & { readonly app: App };

/** Whether a click opens what it is on: by the mouse's right, back and forward buttons it doesn't, which make a click too. */
export function opens({ button }: MouseEvent): boolean {
	return button === 0 || button === 1;
}

/** Opens what a link in the note at `from` leads to. */
export type FollowLink = (linktext: string, from: string) => void;

/**
 * Makes links and tags in `root` do what they do in a note: open, search, show a preview and a menu. `path` is the note that a
 * link stands in. `follow` opens links where no new tab is asked for; where it is left out, they open in place of what is shown.
 */
export function followLinks(view: LinkOwner, root: HTMLElement, path: (link: Element) => string, follow?: FollowLink): void {
	const open = (event: MouseEvent): void => {
		if (!opens(event)) return;
		const link = internalLinkAt(event);
		const tag = elementAt(event)?.closest('a.tag')?.getText();
		if (link === undefined && tag === undefined) return;
		event.preventDefault();
		// In Reading view the note around would follow the link as one of its own.
		event.stopPropagation();
		const newLeaf = Keymap.isModEvent(event);
		if (link === undefined) searchForTag(view.app, tag ?? '');
		else if (follow !== undefined && newLeaf === false) follow(link.linktext, path(link.el));
		else void openLink(view.app.workspace, link.linktext, path(link.el), newLeaf);
	};
	view.registerDomEvent(root, 'click', open);
	view.registerDomEvent(root, 'auxclick', open);
	view.registerDomEvent(root, 'mouseover', (event) => {
		const link = internalLinkAt(event);
		if (link === undefined) return;
		event.stopPropagation();
		const { el: targetEl, linktext } = link;
		const hover = { event, source: CARD_HOVER_SOURCE, hoverParent: view, targetEl, linktext, sourcePath: path(targetEl) };
		view.app.workspace.trigger('hover-link', hover);
	});
	view.registerDomEvent(root, 'contextmenu', (event) => {
		const link = internalLinkAt(event);
		if (link === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		const menu = new Menu();
		view.app.workspace.handleLinkContextMenu(menu, link.linktext, path(link.el));
		showMenu(menu, event, link.el);
	});
}

/** Shows which internal links lead to no note yet, as links in a note do. */
export function markUnresolved(root: HTMLElement, { metadataCache }: Pick<App, 'metadataCache'>, path: string): void {
	for (const link of root.findAll('a.internal-link')) {
		const target = getLinkpath(link.getAttr('data-href') ?? '');
		link.toggleClass('is-unresolved', target !== '' && metadataCache.getFirstLinkpathDest(target, path) === null);
	}
}

function internalLinkAt(event: MouseEvent): { el: Element; linktext: string } | undefined {
	const el = elementAt(event)?.closest('a.internal-link');
	const linktext = el?.getAttribute('data-href');
	return el === null || el === undefined || typeof linktext !== 'string' ? undefined : { el, linktext };
}
