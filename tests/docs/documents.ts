/** Reading the repository's documents as tests need them. */
import { readdirSync } from 'node:fs';
import { readText, ROOT } from '../architecture/repository';

/** Every document that people read, from the repository's root. */
export const DOCUMENTS: readonly string[] = [
	'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md',
	...readdirSync(`${ROOT}/docs`).filter((name) => name.endsWith('.md')).sort().map((name) => `docs/${name}`),
];

/** The rows of every table whose first head is `head`, each as its cells. Empty if there is none. */
export function rowsUnder(head: string, document: string): string[][] {
	const tables = readText(document).matchAll(/(?:^\|.*\n)+/gm);
	return [...tables].flatMap(([table]) => {
		const [heads, , ...rows] = table.trim().split('\n').map(cellsOf);
		return heads?.[0] === head ? rows : [];
	});
}

function cellsOf(row: string): string[] {
	return row.slice(1, -1).split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** The pieces of code in a text: `--tag` of "`--tag TAG`" with its argument. */
export function codesIn(text = ''): string[] {
	return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
