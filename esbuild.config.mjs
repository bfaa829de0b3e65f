/**
 * Bundles src/main.ts into the main.js that Obsidian loads, and scripts/dossier.mts into the dossier.mjs that Node runs by itself.
 *
 *     node esbuild.config.mjs                       the release build of both, minified
 *     node esbuild.config.mjs --watch               main.js, rebuilt on every change, with an inline source map
 *     node esbuild.config.mjs --command-line FILE   dossier.mjs alone, as FILE
 */
import { chmod } from 'node:fs/promises';
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

/** @type {import('esbuild').BuildOptions} */
const both = {
	bundle: true,
	minify: !watch,
	treeShaking: true,
	legalComments: 'inline',
	// Both are read as UTF-8. Escaped, the words of Chinese, Japanese and Korean take twice the room.
	charset: 'utf8',
	logLevel: watch ? 'info' : 'warning',
};

const context = await esbuild.context({
	...both,
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	format: 'cjs',
	platform: 'browser',
	target: 'es2022',
	external,
	sourcemap: watch ? 'inline' : false,
});

/** Builds the command line as one file that needs nothing but Node. yaml, which is bundled, is under the ISC licence. */
async function buildCommandLine(outfile = 'dossier.mjs') {
	await esbuild.build({
		...both,
		entryPoints: ['scripts/dossier.mts'],
		outfile,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		// The YAML parser is CommonJS, and asks for Node's own modules as such.
		banner: { js: "#!/usr/bin/env node\n/*! With yaml, (c) Eemeli Aro, ISC licence */\nimport { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
	});
	await chmod(outfile, 0o755);
}

if (watch) {
	await context.watch();
} else {
	try {
		const [asked, file] = process.argv.slice(2);
		if (asked === '--command-line') {
			await buildCommandLine(file);
		} else {
			await context.rebuild();
			await buildCommandLine();
		}
	} catch {
		// esbuild has already printed what is wrong, with file and line.
		process.exitCode = 1;
	} finally {
		await context.dispose();
	}
}
