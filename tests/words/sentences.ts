/**
 * The sentences that a person can meet, found in the source text: every string that reads as English and
 * not as code. Words that notes are read by (`WORD_TABLES`) are no sentences of ours.
 */
import ts from 'typescript';
import { parseSource, walk } from '../architecture/source-graph';

/** Folders whose strings are words of other people's notes, or data. */
const WORD_TABLES = ['src/core/actor/words/', 'src/core/fit/words/', 'src/core/figures/', 'src/core/check/figures/', 'src/core/check/promises/', 'src/core/markdown/', 'src/core/freshness/facts/time.ts',
	'src/core/freshness/facts/words-in-languages.ts'];

/** Calls whose texts are for the page or the app and never read out: tags, classes, selectors, events, keys. */
const CODE_CALLS = /^(addClass|removeClass|toggleClass|hasClass|setAttr|getAttribute|setAttribute|removeAttribute|hasAttribute|toggleAttribute|querySelector|querySelectorAll|closest|matches|match|matchAll|test|replace|replaceAll|split|join|startsWith|endsWith|includes|indexOf|register\w*|trigger|on|addEventListener|removeEventListener|setIcon|getIcon|RegExp|require|import|loadLocalStorage|saveLocalStorage|Collator|NumberFormat|DateTimeFormat|Set|localeCompare)$/;

/** Properties whose texts are not read out. */
const CODE_KEYS = /^(cls|id|icon|type|kind|role|key|href|rel|state|name-|data-\w+|value|flags|event|field|metric|property|unit|style|numeric|sensitivity|month|day|year|dateStyle|tag|modifiers|scope)$/;

/** The sentences of one file in the order they stand in, each once; what is filled in stands in braces: `{count} notes marked.` */
export function sentencesIn(path: string, text: string): string[] {
	if (WORD_TABLES.some((folder) => path.startsWith(folder))) return [];
	const found = new Set<string>();
	walk(parseSource(path, text), (node) => {
		if (!isText(node) || isCode(node)) return;
		const sentence = sentenceOf(node);
		if (readsAsEnglish(sentence)) found.add(sentence);
	});
	return [...found];
}

type Text = ts.StringLiteralLike | ts.TemplateExpression;

function isText(node: ts.Node): node is Text {
	return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** Whether a text stands where the program reads it: a module, a type, a key, a comparison, a class name, a selector. */
function isCode(node: Text): boolean {
	let child: ts.Node = node;
	let parent = node.parent;
	while (ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent) || ts.isBinaryExpression(parent) || ts.isArrayLiteralExpression(parent)) {
		if (ts.isConditionalExpression(parent) && parent.condition === child) return true;
		if (ts.isBinaryExpression(parent) && isComparison(parent.operatorToken.kind)) return true;
		child = parent;
		parent = parent.parent;
	}
	if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent) || ts.isCaseClause(parent)) return true;
	if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === child;
	if (ts.isPropertyAssignment(parent)) return parent.name === child || CODE_KEYS.test(parent.name.getText());
	if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return isCodeArgument(parent, child);
	return false;
}

function isComparison(kind: ts.SyntaxKind): boolean {
	return [
		ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken,
		ts.SyntaxKind.InKeyword, ts.SyntaxKind.InstanceOfKeyword,
	].includes(kind);
}

/** The first argument of `createEl` is a tag, that of `createDiv('…')` a class; the calls of `CODE_CALLS` take nothing to be read. */
function isCodeArgument(call: ts.CallExpression | ts.NewExpression, argument: ts.Node): boolean {
	const called = call.expression;
	const name = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
	if (/^create(El|Div|Span|Svg)$/.test(name)) return call.arguments?.[0] === argument;
	return CODE_CALLS.test(name);
}

function sentenceOf(node: Text): string {
	if (ts.isStringLiteralLike(node)) return node.text.trim();
	return [node.head.text, ...node.templateSpans.map(({ expression, literal }) => `{${filledIn(expression)}}${literal.text}`)].join('').trim();
}

/** What is filled in, by the last name in it: `{count}`; `{…}` where it has texts of its own, which are listed by themselves. */
function filledIn(expression: ts.Expression): string {
	let hasText = false;
	walk(expression, (node) => { hasText ||= isText(node); });
	if (hasText) return '…';
	const called = ts.isCallExpression(expression) ? expression.expression : expression;
	return /(\w+)\W*$/.exec(called.getText())?.[1] ?? '…';
}

/** Two words, or one that begins with a capital as labels do; outside braces. `data-line`, `dossier-card` and `YYYY-MM-DD` are none. */
function readsAsEnglish(sentence: string): boolean {
	if (sentence.includes('var(--') || /^(?:<[^>]*>|&\w+;|\{[^}]*\}|\s)*$/.test(sentence)) return false;
	const words = sentence.replace(/\{[^}]*\}/g, '¤');
	if (/^[\w-]*¤?[\w-]*$/.test(words) && !/^[A-Z][a-z]+$/.test(words)) return false;
	return /(?:^|[^\p{L}\p{N}.#/_-])\p{L}{2,}(?:[ ,.:;…!?'’]|$)/u.test(words) || /^\p{Lu}\p{Ll}/u.test(words);
}
