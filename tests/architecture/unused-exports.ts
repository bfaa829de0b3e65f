/**
 * Finds what a file of src/ exports and no other file imports: it is either dead, or private to its file.
 * A type that its own file uses may be exported all the same: it is the shape of something else there.
 */
import ts from 'typescript';
import { parseSource, resolve, type Sources } from './source-graph';

/** Exports of `src/` files that no other file imports, as `src/core/csv.ts: quoted`. Default exports are Obsidian's to load. */
export function findUnusedExports(sources: Sources): string[] {
	const used = new Set([...sources].flatMap(([path, text]) => importedNames(path, text, sources)));
	const isUsed = (path: string, name: string): boolean => used.has(`${path}: ${name}`) || used.has(`${path}: *`);
	return [...sources]
		.filter(([path]) => path.startsWith('src/'))
		.flatMap(([path, text]) => exportedNames(path, text).filter((name) => !isUsed(path, name)).map((name) => `${path}: ${name}`));
}

const STATEMENT = /^(?:import|export)\b([^;'"]*?)\bfrom\s*'([^']+)'/gm;
const IN_PLACE = /\bimport\(\s*'([^']+)'/g;

/** `path: name` for each name that is imported; `path: *` where a whole module is. Read by pattern: parsing every test takes seconds. */
function importedNames(path: string, text: string, sources: Sources): string[] {
	const statements = [...text.matchAll(STATEMENT)].map(([, names = '', specifier = '']) => ({ names: namesIn(names), specifier }));
	const inPlace = [...text.matchAll(IN_PLACE)].map(([, specifier = '']) => ({ names: ['*'], specifier }));
	return [...statements, ...inPlace].flatMap(({ names, specifier }) => {
		const target = specifier.startsWith('.') ? resolve(path, specifier, sources) : undefined;
		return target === undefined ? [] : names.map((name) => `${target}: ${name}`);
	});
}

/** The names in the file they come from: `a` of `{ a as b, type c }`; `*` where there are no braces. */
function namesIn(clause: string): string[] {
	const inBraces = /\{([^}]*)\}/.exec(clause)?.[1];
	return inBraces === undefined ? ['*'] : inBraces.split(',').map((part) => part.trim().replace(/^type /, '').replace(/ as .*/, ''));
}

function exportedNames(path: string, text: string): string[] {
	return parseSource(path, text).statements.flatMap((statement) => {
		if (ts.isExportDeclaration(statement)) return namesGiven(statement);
		const kinds = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []).map(({ kind }) => kind) : [];
		if (!kinds.includes(ts.SyntaxKind.ExportKeyword) || kinds.includes(ts.SyntaxKind.DefaultKeyword)) return [];
		return declaredNames(statement).filter((name) => !(isType(statement) && isUsedIn(text, name)));
	});
}

function namesGiven({ exportClause }: ts.ExportDeclaration): string[] {
	return exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text).filter((name) => name !== 'default') : [];
}

function isType(statement: ts.Statement): statement is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
	return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}

/** Whether a text says a name more than once: where it declares it, and where it uses it. */
function isUsedIn(text: string, name: string): boolean {
	return [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length > 1;
}

function declaredNames(statement: ts.Statement): string[] {
	if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
	const isNamed = isType(statement) || ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement);
	return isNamed && statement.name ? [statement.name.text] : [];
}

function boundNames(name: ts.BindingName): string[] {
	if (ts.isIdentifier(name)) return [name.text];
	return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundNames(element.name)));
}
