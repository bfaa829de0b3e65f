/** CONTRIBUTING's tables name files and folders that exist, and names that are in them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText, ROOT } from '../architecture/repository';
import { codesIn, rowsUnder } from './documents';

/** What is wrong with a cell such as "`KEYS`, `EXAMPLES` in `src/…/line.ts`": a path that is missing, or a name that the path after it doesn't have. */
function faultsIn(cell: string): string[] {
	let names: string[] = [];
	return codesIn(cell).flatMap((code) => {
		if (!/[/.]/.test(code)) {
			names.push(code);
			return [];
		}
		const missing = faultsOf(code, names);
		names = [];
		return missing;
	});
}

function faultsOf(path: string, names: readonly string[]): string[] {
	if (!existsSync(join(ROOT, path))) return [`${path} doesn't exist`];
	const text = path.endsWith('/') ? textOfFolder(path) : readText(path);
	return names.filter((name) => !new RegExp(`\\b${name}\\b`).test(text)).map((name) => `${path} has no ${name}`);
}

function textOfFolder(path: string): string {
	return readdirSync(join(ROOT, path)).filter((name) => name.includes('.')).map((name) => readText(path + name)).join('\n');
}

describe('the table "Adding the usual thing"', () => {
	const rows = rowsUnder('To add', 'CONTRIBUTING.md');

	test('has rows, and a path in each', () => {
		expect(rows.length).toBeGreaterThan(10);
		expect(rows.filter(([, change = '', tested = '']) => !/`[^`]*\/|\.md`/.test(change + tested))).toEqual([]);
	});

	test.each(rows)('leads to what is there: %s', (_, change = '', tested = '') => {
		expect([...faultsIn(change), ...faultsIn(tested)]).toEqual([]);
	});
});

test('the table of folders names folders that exist', () => {
	expect(rowsUnder('Folder', 'CONTRIBUTING.md').flatMap(([folder = '']) => faultsIn(folder))).toEqual([]);
});

test('a missing file and a name that is elsewhere are found', () => {
	expect(faultsIn('`main.mts` in `src/nowhere.ts`, `onload` in `src/main.ts`, and `textsOf` in `src/main.ts`')).toEqual([
		"main.mts doesn't exist", "src/nowhere.ts doesn't exist", 'src/main.ts has no textsOf',
	]);
});
