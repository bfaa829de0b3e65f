import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { addressOf, assetOf, type Asset } from './asset';

const PAGE_FOLDER = fileURLToPath(new URL('../page/', import.meta.url));

/** The stage's own script and style, built in memory. */
export interface PageBundle {
	readonly script: Asset;
	readonly style: Asset;
	/** The map back to the source, which only developer tools ask for. */
	readonly sourceMap: string;
}

let bundle: Promise<PageBundle> | undefined;

/** Builds the page once for all stages of this process. */
export function bundlePage(): Promise<PageBundle> {
	bundle ??= buildPage();
	return bundle;
}

async function buildPage(): Promise<PageBundle> {
	const result = await build({
		entryPoints: [path.join(PAGE_FOLDER, 'stage.ts'), path.join(PAGE_FOLDER, 'css/stage.css')],
		bundle: true,
		write: false,
		outdir: 'out',
		format: 'iife',
		target: 'es2022',
		minifyWhitespace: true,
		sourcemap: 'linked',
		logLevel: 'silent',
	});
	const textOf = (extension: string): string =>
		result.outputFiles.find((file) => file.path.endsWith(extension))?.text ?? '';
	return {
		script: assetOf('text/javascript', textOf('.js')),
		style: assetOf('text/css', textOf('.css')),
		sourceMap: textOf('.js.map'),
	};
}

/** The one HTML document of the stage; `pluginStyle` is the address of the plugin's style sheet. */
export function htmlOfPage({ script, style }: PageBundle, pluginStyle: string, boot: object): string {
	// The boot record is data, not script, and `<` is escaped so that no vault name can end the element.
	const data = JSON.stringify(boot).replaceAll('<', '\\u003c');
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dossier on its stage</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${addressOf('/stage.css', style)}">
<link rel="stylesheet" href="${pluginStyle}">
</head>
<body class="theme-dark">
<script type="application/json" id="stage-boot">${data}</script>
<script src="${addressOf('/stage.js', script)}"></script>
</body>
</html>
`;
}
