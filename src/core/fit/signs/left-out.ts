/** Notes that are never about an actor, whatever rule they fit: templates, days, what lies in folders set aside, index pages. */

import { nameOf } from '../../actor/note/path';
import { isAside, isIndexName, senseOf } from '../words/sense';

/** Whether a note does not count when a vault is fitted. */
export function isLeftOut(path: string, text: string): boolean {
	const folders = path.split('/').slice(0, -1);
	const name = nameOf(path);
	return folders.some((folder) => folder.startsWith('.') || isAside(folder)) || isDay(name) || isIndexName(name)
		|| isFolderPage(name, folders.at(-1)) || TEMPLATE_NAME.test(name) || hasTemplateTitle(text);
}

/** `People/People.md` lists people; `Acme/Acme.md` is about Acme. */
function isFolderPage(name: string, folder: string | undefined): boolean {
	return name === folder && senseOf(name) !== 'none';
}

function isDay(name: string): boolean {
	return /^\d{4}[-_.]?(?:\d{2}|[WQ]\d{1,2})(?:[-_.]?\d{2})?$/i.test(name.trim());
}

const TEMPLATE_NAME = /\{\{|<%|(?:^|[\s_-])template$|^template(?:[\s_-]|$)/i;

/** Whether the beginning of a note has an expression that a template plugin fills in. */
function hasTemplateTitle(text: string): boolean {
	const head = text.slice(0, HEAD);
	return head.includes('{{title}}') || head.includes('{{date') || head.includes('<% tp.');
}

/** In characters: where properties and title stand. */
const HEAD = 600;
