/**
 * What a bundle could do that the README promises it does not: reach the network, load code, ask
 * for modules that Obsidian does not hand out, or stop on an older phone. Read from the syntax, so that words in strings
 * and comments do not count, and names do, in whichever way they are reached.
 */
import ts from 'typescript';
import { parseSource, walk } from './source-graph';

const NETWORK_NAMES = new Set([
	'fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'sendBeacon', 'RTCPeerConnection',
	'requestUrl', 'request', 'importScripts', 'serviceWorker',
]);
const ADDRESS = /\b(https?|wss?|ftp):\/\/[a-z0-9[]/i;
const LOOKBEHIND = /\(\?<[!=]/;

export interface BundleFindings {
	/** Names that open a connection, and addresses. */
	readonly network: readonly string[];
	/** `import()`, `eval`, `new Function`. */
	readonly loadedCode: readonly string[];
	/** Modules asked for with `require`. */
	readonly modules: readonly string[];
	/** Regular expressions that look behind, as pattern or as text to make one from: older iOS stops at them. */
	readonly lookbehinds: readonly string[];
}

export function scanBundle(text: string): BundleFindings {
	const network = new Set<string>();
	const loadedCode = new Set<string>();
	const modules = new Set<string>();
	const lookbehinds = new Set<string>();
	walk(parseSource('main.js', text), (node) => {
		if (isUseOf(node) && NETWORK_NAMES.has(node.text)) network.add(node.text);
		if (isText(node) && ADDRESS.test(node.text)) network.add(node.text);
		if (isText(node) && LOOKBEHIND.test(node.text)) lookbehinds.add(node.text);
		if (node.kind === ts.SyntaxKind.ImportKeyword) loadedCode.add('import()');
		if (ts.isIdentifier(node) && (node.text === 'eval' || node.text === 'Function')) loadedCode.add(node.text);
		if (isRequire(node)) modules.add(moduleName(node));
	});
	return { network: [...network].sort(), loadedCode: [...loadedCode].sort(), modules: [...modules].sort(), lookbehinds: [...lookbehinds].sort() };
}

/** A name, or `['name']`. */
function isUseOf(node: ts.Node): node is ts.Identifier | ts.StringLiteralLike {
	return ts.isIdentifier(node)
		|| (ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent) && node.parent.argumentExpression === node);
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
	return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isRegularExpressionLiteral(node);
}

function isRequire(node: ts.Node): node is ts.CallExpression {
	return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require';
}

function moduleName(call: ts.CallExpression): string {
	const name = call.arguments[0];
	return name !== undefined && ts.isStringLiteralLike(name) ? name.text : `not a plain name: ${call.getText()}`;
}
