/**
 * The house as `docs/architecture.md` draws it: floors (which wing may import which) and rooms (which
 * folder may import which). The document is the table; the tests hold the imports of src/ against it.
 */
import { folderOf, type Import } from './source-graph';

/** A folder of src/ that holds files. */
export interface Room {
	/** Its path below src/: `core/actor/words`; `main.ts` for the one file that stands in none. */
	readonly name: string;
	/** The rooms it may import, as the document names them: a wing stands for every room in it. */
	readonly mayImport: readonly string[];
}

export interface House {
	/** Wings, the highest floor first; those of one floor may not import each other in a circle. */
	readonly floors: readonly (readonly string[])[];
	readonly rooms: readonly Room[];
}

/** Reads the drawing (a line that begins with `main.ts`) and the table headed `Room`. Throws where the document has lost either. */
export function readHouse(markdown: string): House {
	const drawing = /^main\.ts → .*$/m.exec(markdown)?.[0];
	const table = /^\| Room \|.*\n\|[-| ]+\|\n((?:\|.*\n)+)/m.exec(markdown)?.[1];
	if (drawing === undefined || table === undefined) throw new Error('docs/architecture.md has no drawing of the floors or no table of the rooms.');
	return { floors: drawing.split(' → ').map(readFloor), rooms: table.trim().split('\n').map(readRoom) };
}

/** `core/{card, settings}` → `core/card`, `core/settings`; `obsidian/*` is the wing `obsidian`. */
function readFloor(text: string): string[] {
	const [, wing, members] = /^(\w+)\/\{(.*)\}$/.exec(text) ?? [];
	return members === undefined ? [text.replace(/\/\*$/, '')] : members.split(', ').map((member) => `${wing ?? ''}/${member}`);
}

/** The first cell names the room, the last one what it may import. */
function readRoom(row: string): Room {
	const cells = row.slice(1, -1).split('|');
	const [name = ''] = codesIn(cells[0]);
	return { name, mayImport: codesIn(cells.at(-1)) };
}

function codesIn(cell = ''): string[] {
	return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** The room a file stands in, by the folder it is in; a file directly in `src/`, `src/core/` or `src/obsidian/` is a room of its own. */
export function roomOf(path: string): string {
	const inside = path.replace(/^src\//, '');
	const folder = folderOf(`/${inside}`).slice(1);
	return ['', 'core', 'obsidian'].includes(folder) ? inside : folder;
}

/** Whether `name` is `wing` or lies in it. */
export function isIn(name: string, wing: string): boolean {
	return name === wing || name.startsWith(`${wing}/`);
}

/** The floor (0 is the highest) of a file's wing, or `undefined` where the drawing has none for it. */
export function floorOf({ floors }: House, path: string): number | undefined {
	const index = floors.findIndex((wings) => wings.some((wing) => isIn(path.replace(/^src\//, '').replace(/\.ts$/, ''), wing.replace(/\.ts$/, ''))));
	return index === -1 ? undefined : index;
}

/** What every room may import without asking. */
const FREE_TO_ALL = ['core/calendar-date.ts', 'core/wording.ts', 'core/csv.ts', 'core/detached.ts', 'core/grouped.ts', 'core/limits.ts', 'obsidian/sentence.ts'];

/** Imports that the table does not allow. */
export function strayImports({ rooms }: House, imports: readonly Import[]): Import[] {
	const allowed = new Map(rooms.map(({ name, mayImport }) => [name, mayImport]));
	return imports.filter(({ from, to }) => {
		const [importer, imported] = [roomOf(from), roomOf(to)];
		return importer !== imported && !FREE_TO_ALL.includes(imported) && !allowed.get(importer)?.some((name) => isIn(imported, name));
	});
}

/** What the table allows and no file does: `core/card may import core/csv`. */
export function unusedLeave({ rooms }: House, imports: readonly Import[]): string[] {
	const used = imports.map(({ from, to }) => [roomOf(from), roomOf(to)] as const);
	return rooms.flatMap(({ name, mayImport }) => mayImport
		.filter((target) => !used.some(([importer, imported]) => importer === name && imported !== name && isIn(imported, target)))
		.map((target) => `${name} may import ${target}`));
}
