/**
 * Bundles src/main.ts into the main.js that Obsidian loads.
 *
 *     node esbuild.config.mjs            the release build, minified
 *     node esbuild.config.mjs --watch    rebuilt on every change, with an inline source map
 */
import process from 'node:process';
import esbuild from 'esbuild';

const watch = process.argv.includes('--watch');

/** What Obsidian hands a plugin at run time. */
const external = [
	'obsidian',
	'electron',
	'@codemirror/autocomplete',
	'@codemirror/collab',
	'@codemirror/commands',
	'@codemirror/language',
	'@codemirror/lint',
	'@codemirror/search',
	'@codemirror/state',
	'@codemirror/view',
	'@lezer/common',
	'@lezer/highlight',
	'@lezer/lr',
];

const context = await esbuild.context({
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	bundle: true,
	format: 'cjs',
	platform: 'browser',
	target: 'es2022',
	external,
	minify: !watch,
	sourcemap: watch ? 'inline' : false,
	treeShaking: true,
	legalComments: 'inline',
	// The app reads the file as UTF-8. Escaped, the words of Chinese, Japanese and Korean take twice the room.
	charset: 'utf8',
	logLevel: watch ? 'info' : 'warning',
});

if (watch) {
	await context.watch();
} else {
	try {
		await context.rebuild();
	} catch {
		// esbuild has already printed what is wrong, with file and line.
		process.exitCode = 1;
	} finally {
		await context.dispose();
	}
}
