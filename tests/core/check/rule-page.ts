/** Takes a rule's page in `docs/rules/` apart: what it says of the rule, and its examples. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A few notes, and what the rule finds in them. */
export interface RuleExample {
	/** The heading it stands under, and the line it ends on. */
	readonly name: string;
	/** Texts by path: a vault. */
	readonly notes: Readonly<Record<string, string>>;
	/** The settings it is read by, as data.json holds them. */
	readonly settings: unknown;
	/** Each finding as `Path.md:line:column: message`, every further place of it on a line of its own, indented. */
	readonly findings: readonly string[];
}

/** A rule's page. */
export interface RulePage {
	readonly title: string;
	readonly summary: string;
	/** `Hint, on by default.` */
	readonly standing: string;
	readonly examples: readonly RuleExample[];
}

/** Where the pages are. */
export const PAGES = join(import.meta.dirname, '../../../docs/rules');

/** Reads the page of a rule. */
export function readRulePage(id: string): RulePage {
	return parseRulePage(readFileSync(join(PAGES, `${id}.md`), 'utf8'));
}

/**
 * An example is the notes (`md PATH` blocks) from a heading, or from the example before, to a `findings` block or the next
 * heading; a `json` block among them is its settings. Without a `findings` block, nothing is to be found.
 */
export function parseRulePage(page: string): RulePage {
	const lines = page.split('\n');
	const [title = '', summary = '', standing = ''] = page.split(/\n\n/);
	const examples: RuleExample[] = [];
	let heading = '';
	let notes: Record<string, string> = {};
	let settings: unknown = {};
	const end = (line: number, findings: readonly string[]): void => {
		if (Object.keys(notes).length > 0) examples.push({ name: `${heading}, line ${String(line)}`, notes, settings, findings });
		[notes, settings] = [{}, {}];
	};
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		const [, marks, kind = '', path = ''] = /^(`{3,})(\w+) ?(.*)$/.exec(line) ?? [];
		if (/^##+ /.test(line)) {
			end(at, []);
			heading = line.replace(/^#+ /, '');
		}
		if (marks === undefined) continue;
		const close = lines.indexOf(marks, at + 1);
		if (close < 0) throw new Error(`The block on line ${String(at + 1)} never closes.`);
		const text = lines.slice(at + 1, close).join('\n');
		if (kind === 'md' && path in notes) throw new Error(`Line ${String(at + 1)} has a second note "${path}" in one example.`);
		if (kind === 'md') notes[path] = `${text}\n`;
		else if (kind === 'json') settings = JSON.parse(text);
		else if (kind === 'findings') end(close + 1, text.split('\n'));
		at = close;
	}
	end(lines.length, []);
	return { title: title.replace(/^# /, ''), summary, standing, examples };
}
