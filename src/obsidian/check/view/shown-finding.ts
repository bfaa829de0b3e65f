import type { Vault } from 'obsidian';
import type { Finding } from '../../../core/check/rule/finding';
import { applyEdits, type TextEdit } from '../../../core/markdown/write/text-edit';
import type { ChangedLines, ShownFinding } from './detail';

/** A finding with the lines it speaks of, as the vault has them. */
export async function shownFinding(vault: Pick<Vault, 'getFileByPath' | 'cachedRead'>, finding: Finding): Promise<ShownFinding> {
	const paths = [...new Set(finding.places.map(({ path }) => path))];
	const texts = new Map(await Promise.all(paths.map(async (path) => [path, await textOf(path)] as const)));
	const lines = finding.places.map(({ path, line }) => (texts.get(path) ?? '').split(/\r\n?|\n/)[line - 1] ?? '');
	const fixes = finding.places.map((place) => {
		const { fix } = (finding.parts ?? [finding]).find(({ places: [first] }) => first === place) ?? {};
		return fix && linesChanged(texts.get(place.path) ?? '', fix);
	});
	return { finding, lines, fixes };

	async function textOf(path: string): Promise<string> {
		const file = vault.getFileByPath(path);
		return file === null ? '' : vault.cachedRead(file).catch(() => '');
	}
}

/** The lines that an edit touches, before and after. Those that stay as they are are left out. */
function linesChanged(text: string, edit: TextEdit): ChangedLines {
	const from = Math.max(text.lastIndexOf('\n', edit.from - 1), text.lastIndexOf('\r', edit.from - 1)) + 1;
	const rest = text.slice(edit.to).search(/[\r\n]/);
	const to = rest < 0 ? text.length : edit.to + rest;
	const before = text.slice(from, to).trim();
	const after = applyEdits(text, [edit]).slice(from, to + edit.insert.length - (edit.to - edit.from)).trim();
	const isBelow = /^[\r\n]/.test(after.slice(before.length)) && after.startsWith(before);
	return isBelow ? { before: '', after: after.slice(before.length).trim() } : { before, after };
}
