/** Places where the author told the compiler to look away. */
import ts from 'typescript';
import { lineOf, parseSource, walk } from './source-graph';

export interface TypeHole {
	readonly kind: 'any' | 'as unknown as' | '!';
	readonly line: number;
}

export function findTypeHoles(path: string, text: string): TypeHole[] {
	const holes: TypeHole[] = [];
	walk(parseSource(path, text), (node) => {
		const kind = holeKind(node);
		if (kind !== undefined) holes.push({ kind, line: lineOf(node) });
	});
	return holes;
}

function holeKind(node: ts.Node): TypeHole['kind'] | undefined {
	if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
	if (ts.isNonNullExpression(node)) return '!';
	if ((ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node)) && node.exclamationToken) return '!';
	if (isCast(node) && isCast(skipBrackets(node.expression))) return 'as unknown as';
	return undefined;
}

function isCast(node: ts.Node): node is ts.AsExpression | ts.TypeAssertion {
	return ts.isAsExpression(node) || ts.isTypeAssertionExpression(node);
}

function skipBrackets(node: ts.Expression): ts.Expression {
	return ts.isParenthesizedExpression(node) ? skipBrackets(node.expression) : node;
}
