/**
 * Who imports whom, read from source text with the TypeScript parser. Type imports count: a file
 * that needs another's types cannot be understood, moved or tested without it.
 *
 * Works on a map of paths and texts, so that a test can hand it a few made-up files.
 */
import ts from 'typescript';

/** Source texts by path from the repository's root, `/` between folders. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
	readonly from: string;
	/** The imported file where the specifier names one of the sources; the specifier as written otherwise. */
	readonly to: string;
	readonly line: number;
}

export interface SourceGraph {
	/** Imports between the sources. */
	readonly inner: readonly Import[];
	/** Imports of packages and of Node. */
	readonly outer: readonly Import[];
	/** Relative imports of something that is not among the sources. */
	readonly unresolved: readonly Import[];
}

const parsed = new Map<string, ts.SourceFile>();

/** Each text is parsed once: several tests look at the same files. */
export function parseSource(path: string, text: string): ts.SourceFile {
	const before = parsed.get(path);
	if (before?.text === text) return before;
	const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
	parsed.set(path, file);
	return file;
}

/** Calls `visit` for `node` and everything under it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
	visit(node);
	node.forEachChild((child) => { walk(child, visit); });
}

export function lineOf(node: ts.Node): number {
	const file = node.getSourceFile();
	return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

export function readGraph(sources: Sources): SourceGraph {
	const graph = { inner: [] as Import[], outer: [] as Import[], unresolved: [] as Import[] };
	for (const [from, text] of sources) {
		for (const { specifier, line } of specifiersIn(from, text)) {
			if (!specifier.startsWith('.')) {
				graph.outer.push({ from, to: specifier, line });
				continue;
			}
			const file = resolve(from, specifier, sources);
			if (file === undefined) graph.unresolved.push({ from, to: specifier, line });
			else graph.inner.push({ from, to: file, line });
		}
	}
	return graph;
}

/** Every module named in `import`, `export … from`, `import type`, `import('…')` as call or type, `require`. */
function specifiersIn(path: string, text: string): { specifier: string, line: number }[] {
	const found: { specifier: string, line: number }[] = [];
	walk(parseSource(path, text), (node) => {
		const name = moduleNameOf(node);
		if (name !== undefined && ts.isStringLiteralLike(name)) found.push({ specifier: name.text, line: lineOf(node) });
	});
	return found;
}

function moduleNameOf(node: ts.Node): ts.Node | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
	if (ts.isExternalModuleReference(node)) return node.expression;
	if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
	if (!ts.isCallExpression(node)) return undefined;
	const called = node.expression;
	const loads = called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');
	return loads ? node.arguments[0] : undefined;
}

/** The source that a relative specifier in `from` names, or `undefined` where there is none. */
export function resolve(from: string, specifier: string, sources: Sources): string | undefined {
	const path = new URL(specifier, `file:///${from}`).pathname.slice(1).replace(/\.js$/, '');
	return [path, `${path}.ts`, `${path}/index.ts`].find((candidate) => sources.has(candidate));
}

/** Groups of nodes that reach each other, each sorted; a node that points at itself is a group of one. */
export function findCycles(edges: readonly (readonly [from: string, to: string])[]): string[][] {
	const targets = new Map<string, Set<string>>();
	for (const [from, to] of edges) targets.set(from, (targets.get(from) ?? new Set()).add(to));
	const reach = new Map([...targets.keys()].map((node) => [node, reachableFrom(node, targets)]));
	const cycles = new Map<string, string[]>();
	for (const [node, reached] of reach) {
		if (!reached.has(node)) continue;
		const members = [...reached].filter((other) => reach.get(other)?.has(node)).sort();
		cycles.set(members.join(' '), members);
	}
	return [...cycles.values()];
}

function reachableFrom(start: string, targets: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
	const seen = new Set<string>();
	const waiting = [...targets.get(start) ?? []];
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		if (seen.has(node)) continue;
		seen.add(node);
		waiting.push(...targets.get(node) ?? []);
	}
	return seen;
}

/** The folder a file stands in. */
export function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/'));
}
