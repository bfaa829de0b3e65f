/**
 * Three circles of rules:
 *
 *  - src/        what Obsidian's community directory checks on every release, typescript-eslint's
 *                strict rules on top, and the layering of the code;
 *  - src/core/   besides that, no app, no DOM, no Node and no clock;
 *  - the rest    (tests, scripts, this folder's own configuration) typescript-eslint's recommended rules.
 *
 * No rule is switched off for src/, and nothing in it carries a directive comment.
 */
import { builtinModules } from 'node:module';
import js from '@eslint/js';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const OUTSIDE_CORE = {
	regex: `^(obsidian|electron|@codemirror/.*|@lezer/.*|node:.*|(${builtinModules.join('|')})(/.*)?)$`,
	message: 'The core knows no app, no editor and no Node: take what is needed as an argument.',
};
const MAIN = {
	regex: '(^|/)main(\\.[jt]s)?$',
	message: 'Nothing imports main.ts: pass the part that is needed as an argument.',
};
const OBSIDIAN_FOLDER = {
	regex: '^\\.{1,2}/(.*/)?obsidian(/|$)',
	message: 'src/obsidian stands above the core.',
};
const folders = (/** @type {string[]} */ ...names) => ({
	regex: `^\\.{1,2}/(.*/)?(${names.join('|')})(/|$)`,
	message: 'Imports go down only: card, settings -> comparison, freshness -> figures -> actor -> markdown, calendar-date, wording, csv.',
});

/** One block of the layering: what `files` may not import. */
const layer = (/** @type {string[]} */ files, /** @type {{ regex: string, message: string }[]} */ ...patterns) => ({
	files,
	rules: { 'no-restricted-imports': ['error', { patterns }] },
});

/** Globals that `src/core` may not know: the clock, the page, the process. */
const NOT_IN_CORE = [
	'Date', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask',
	'window', 'document', 'navigator', 'activeWindow', 'activeDocument', 'app', 'moment',
	'createDiv', 'createEl', 'createFragment', 'createSpan', 'createSvg',
	'console', 'process', 'Buffer', 'fetch', 'localStorage',
];

export default defineConfig(
	{ ignores: ['main.js', 'dossier.mjs', 'dist/', 'tests/vault/', 'tests/screenshots/', 'tests/e2e/.obsidian-cache/'] },

	{
		files: ['src/**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked, obsidianmd.configs.recommended],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		linterOptions: { noInlineConfig: true },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
		},
	},

	layer(['src/obsidian/**/*.ts'], MAIN),
	layer(['src/core/**/*.ts'], OUTSIDE_CORE, OBSIDIAN_FOLDER, MAIN),
	layer(['src/core/{comparison,freshness}/**/*.ts'], OUTSIDE_CORE, OBSIDIAN_FOLDER, MAIN, folders('card', 'settings')),
	layer(['src/core/figures/**/*.ts'], OUTSIDE_CORE, OBSIDIAN_FOLDER, MAIN, folders('card', 'settings', 'comparison', 'freshness')),
	layer(['src/core/actor/**/*.ts'], OUTSIDE_CORE, OBSIDIAN_FOLDER, MAIN, folders('card', 'settings', 'comparison', 'freshness', 'figures')),
	layer(
		['src/core/markdown/**/*.ts', 'src/core/*.ts'],
		OUTSIDE_CORE, OBSIDIAN_FOLDER, MAIN, folders('card', 'settings', 'comparison', 'freshness', 'figures', 'actor'),
	),
	{
		files: ['src/core/**/*.ts'],
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'error',
			'no-restricted-globals': [
				'error',
				...NOT_IN_CORE.map((name) => ({ name, message: 'The core never asks what day it is or where it runs: take it as an argument.' })),
			],
		},
	},

	{
		files: ['scripts/**/*.mts', 'tests/**/*.{ts,mts}', '*.mts'],
		// They stand on packages of their own, which `npm ci` in their folder installs: see the block below.
		ignores: ['tests/e2e/**'],
		extends: [js.configs.recommended, tseslint.configs.recommended],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
		},
	},
	{
		files: ['tests/e2e/**/*.{ts,mts}'],
		extends: [js.configs.recommended, tseslint.configs.recommended],
		languageOptions: { parserOptions: { project: 'tests/e2e/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
		},
	},
	{
		files: ['*.mjs'],
		extends: [js.configs.recommended, tseslint.configs.recommended],
	},

	{
		files: ['manifest.json'],
		plugins: { obsidianmd },
		languageOptions: { parser: tseslint.parser },
		rules: { 'obsidianmd/validate-manifest': 'error' },
	},
	{
		files: ['LICENSE'],
		plugins: { obsidianmd },
		languageOptions: { parser: PlainTextParser },
		rules: { 'obsidianmd/validate-license': 'error' },
	},
	{
		files: ['package.json'],
		extends: [obsidianmd.configs.recommended],
	},
);
