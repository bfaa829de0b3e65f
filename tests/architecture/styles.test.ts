/** The rules for styles.css really forbid what the community directory reports, and let pass what it allows. */
import { describe, expect, test } from 'vitest';
import stylelint from 'stylelint';
import { ROOT } from './repository';

async function brokenRules(code: string): Promise<string[]> {
	const { results } = await stylelint.lint({ code, cwd: ROOT, configFile: `${ROOT}/.stylelintrc.json` });
	return [...new Set(results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule)))];
}

describe('forbidden', () => {
	test.each([
		['.a:has(.b) { color: var(--text-normal); }', 'selector-pseudo-class-disallowed-list'],
		['.a { color: var(--text-normal) !important; }', 'declaration-no-important'],
		['.a { display: contents; }', 'declaration-property-value-disallowed-list'],
		['.a { clip-path: circle(50%); }', 'property-disallowed-list'],
		['.a { column-gap: var(--size-4-1); }', 'property-disallowed-list'],
		['.a { gap: var(--size-4-1) var(--size-4-2); }', 'declaration-property-value-disallowed-list'],
		['.a { text-decoration: underline dotted; }', 'declaration-property-value-disallowed-list'],
		['.a { background-image: url("https://example.org/a.png"); }', 'function-url-scheme-disallowed-list'],
		['.a { background-image: url("//example.org/a.png"); }', 'function-url-no-scheme-relative'],
		['@import url("a.css");', 'at-rule-disallowed-list'],
		['.a { margin-left: 1px; }', 'property-disallowed-list'],
		['.a { border-right-color: var(--color-red); }', 'property-disallowed-list'],
		['.a { border-top-left-radius: 1px; }', 'property-disallowed-list'],
		['.a { right: 0; }', 'property-disallowed-list'],
		['.a { padding: 0 var(--size-4-1) 0 0; }', 'declaration-property-value-disallowed-list'],
		['.a { text-align: right; }', 'declaration-property-value-disallowed-list'],
		['.a { color: #f00; }', 'color-no-hex'],
		['.a { color: red; }', 'color-named'],
		['.a { color: rgb(255 0 0); }', 'function-disallowed-list'],
		['.a { color: hsl(0deg 100% 50%); }', 'function-disallowed-list'],
		['.a { color: rgb(var(--color-red-rgb)); }', 'declaration-property-value-disallowed-list'],
		['.dossierCard { color: var(--text-normal); }', 'selector-class-pattern'],
	])('%s', async (code, rule) => {
		expect(await brokenRules(`${code}\n`)).toContain(rule);
	});
});

describe('allowed', () => {
	test.each([
		'.dossier-card {\n\tmargin-inline: var(--size-4-2) 0;\n\tpadding-block-start: var(--size-4-1);\n\tinset-inline-start: 0;\n}',
		'.dossier-card {\n\tgap: var(--size-4-1);\n\tcolor: currentcolor;\n\tbackground-color: transparent;\n\ttext-align: start;\n\ttext-decoration: none;\n}',
		'@container (inline-size < 300px) {\n\t.dossier-card {\n\t\tpadding: var(--size-4-1) var(--size-4-2);\n\t}\n}',
		'@supports (color: color-mix(in srgb, var(--color-red), transparent)) {\n\t.dossier-card {\n\t\tcolor: color-mix(in srgb, var(--color-red), transparent);\n\t}\n}',
	])('%s', async (code) => {
		expect(await brokenRules(`${code}\n`)).toEqual([]);
	});
});
