/**
 * The sample vault keeps the odd forms it is there for. Editors and version control like to put
 * them right: a line end, a byte order mark, a tab, a property that no YAML parser accepts.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readText, ROOT } from './repository';

const VAULT = 'tests/vault';
const notes = new Map(
	readdirSync(join(ROOT, VAULT), { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.md'))
		.map((path) => [path.replaceAll('\\', '/').normalize('NFC'), readText(`${VAULT}/${path}`)]),
);
const withText = (pattern: RegExp): string[] => [...notes].filter(([, text]) => pattern.test(text)).map(([path]) => path);

function brokenFrontmatter(): string[] {
	return [...notes].filter(([, text]) => {
		const yaml = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text)?.[1];
		try {
			parse(yaml ?? '');
			return false;
		} catch {
			return true;
		}
	}).map(([path]) => path);
}

describe('the sample vault', () => {
	test('holds eighteen actor notes and four others', () => {
		const folders = ['Actors', 'Countries', 'Funds', 'People'];
		const actors = [...notes.keys()].filter((path) => folders.includes(path.split('/')[0] ?? ''));
		expect(actors).toHaveLength(18);
		expect(notes.size - actors.length).toBe(4);
	});

	test('has one note as Windows editors write it: byte order mark and CRLF on every line', () => {
		expect(withText(/^\uFEFF/)).toEqual(['Actors/Nestlé.md']);
		expect(withText(/\r\n/)).toEqual(['Actors/Nestlé.md']);
		expect(notes.get('Actors/Nestlé.md')).not.toMatch(/[^\r]\n/);
	});

	test('has one note whose tag line is indented with a tab', () => {
		expect(withText(/^\t#actor/m)).toEqual(['Actors/TSMC.md']);
	});

	test('has one note whose frontmatter no YAML parser reads', () => {
		expect(brokenFrontmatter()).toEqual(['Actors/Arm.md']);
	});

	test('has one note with a date that cannot be told', () => {
		expect(withText(/^\*Updated \d\d-\d\d-\d{4}\*$/m)).toEqual(['Actors/Arm.md']);
	});

	test('has links with a bar inside table cells, escaped and not', () => {
		expect(withText(/^\|.*\[\[[^\]|\\]+\\\|/m)).toContain('Actors/NVIDIA.md');
		expect(withText(/^\|.*\[\[[^\]|\\]+\|[^\]]/m)).toContain('Actors/AMD.md');
	});

	test('has two notes that answer to the same alias', () => {
		expect(withText(/^aliases: \[.*\bNovo\b[,\]]/m)).toEqual(['Actors/Novo Nordisk.md', 'Funds/Novo Holdings.md']);
	});
});
