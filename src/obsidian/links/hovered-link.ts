/**
 * What the app says of a link that the pointer is over, and how its core plugin Page preview treats it. The app has all of
 * this, and documents only that views tell of their links (`registerHoverLinkSource`): so each part is looked at before it counts.
 */

import { getLinkpath, Keymap, type App, type HoverParent, type TFile } from 'obsidian';
import { corePlugin, memberOf } from '../elements/app-part';

/** What stands in a `hover-link` event. */
export interface HoveredLink {
	readonly event: MouseEvent;
	/** Names what shows the link: `preview` for Reading view, `editor`, or what a plugin has registered. */
	readonly source: string;
	readonly hoverParent: HoverParent;
	readonly targetEl: HTMLElement;
	readonly linktext: string;
	/** The note that the link stands in; empty for none. */
	readonly sourcePath: string;
}

/** The link that a `hover-link` event is of; `undefined` where the event is not as it is known to be. */
export function readHoveredLink(data: unknown): HoveredLink | undefined {
	return isHoveredLink(data) ? data : undefined;
}

function isHoveredLink(data: unknown): data is HoveredLink {
	const texts = ['source', 'linktext', 'sourcePath'].every((name) => typeof memberOf(data, name) === 'string');
	const closest = memberOf(memberOf(data, 'targetEl'), 'closest');
	const parent = memberOf(data, 'hoverParent');
	return texts && typeof closest === 'function' && typeof parent === 'object' && parent !== null && isMouseEvent(memberOf(data, 'event'));
}

function isMouseEvent(event: unknown): boolean {
	return typeof memberOf(event, 'clientX') === 'number' && typeof memberOf(event, 'ctrlKey') === 'boolean';
}

/** The note that a link leads to as a whole; `null` for a link to a part of one, or to none. */
export function wholeNoteAt({ linktext, sourcePath }: HoveredLink, { metadataCache }: Pick<App, 'metadataCache'>): TFile | null {
	return linktext.includes('#') ? null : metadataCache.getFirstLinkpathDest(getLinkpath(linktext), sourcePath);
}

/** Whether the person has previews on at all. */
export function arePreviewsOn(app: App): boolean {
	return pagePreviewOf(app) !== undefined;
}

/** Whether a preview is wanted at once: Page preview can be told, for each kind of view, to wait until Ctrl or Cmd is held. */
export function isWantedNow(app: App, { event, source }: HoveredLink): boolean {
	return Keymap.isModifier(event, 'Mod') || !waitsForKey(app, source);
}

function waitsForKey(app: App, source: string): boolean {
	const chosen = memberOf(memberOf(pagePreviewOf(app), 'overrides'), source);
	const usual = memberOf(memberOf(memberOf(app.workspace, 'hoverLinkSources'), source), 'defaultMod');
	// Reading view alone is known to show previews without a key where nothing else is chosen.
	return [chosen, usual].find((value) => typeof value === 'boolean') ?? source !== 'preview';
}

function pagePreviewOf(app: App): unknown {
	return corePlugin(app, 'page-preview');
}
