/**
 * Measures the start of the plugin in a browser, over a vault whose texts are in memory: how long main.js takes to be
 * evaluated, and how long it takes until every note is in the index, against reading the same texts bare on the same page, in turn.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../../tests/host/browser.ts';
import type {} from '../../tests/host/page/stage.ts';
import { startStage } from '../../tests/host/server.ts';
import type { MeasuredStart } from './start-page.ts';
import { median } from './median.mts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const ROUNDS = 7;

async function measure(page: Page): Promise<void> {
	const rounds: MeasuredStart[] = [];
	for (let round = 0; round <= ROUNDS; round++) rounds.push(await page.evaluate(() => window.measureStart?.() ?? Promise.reject(new Error('The page has no measure.'))));
	// The first one compiles.
	const of = (key: keyof MeasuredStart): number => median(rounds.slice(1).map((round) => round[key]));
	const ratio = median(rounds.slice(1).map(({ index, bare }) => index / bare));
	process.stdout.write(`\nstarting the plugin: all notes in the index after ${of('index').toFixed(0)} ms, ${ratio.toFixed(2)} × the bare reading of ${of('bare').toFixed(0)} ms; `);
	process.stdout.write(`main.js evaluated in ${of('evaluated').toFixed(0)} ms; the open card after ${of('card').toFixed(0)} ms; listeners told ${of('told')} times; longest task ${of('longest') === 0 ? 'under 50' : of('longest').toFixed(0)} ms (medians of ${ROUNDS})\n`);
}

const [, , vault, note] = process.argv;
if (vault === undefined) throw new Error('Usage: tsx scripts/bench/start.mts VAULT [NOTE]');
if (findBrowser() === undefined) {
	process.stdout.write('\nskipped starting: no Chromium found. Install it, or set $CHROMIUM to its path.\n');
} else {
	spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: REPOSITORY, stdio: 'inherit' });
	const bundle = await build({ entryPoints: [`${REPOSITORY}scripts/bench/start-page.ts`], bundle: true, write: false, format: 'iife', minify: true });
	const stage = await startStage({ vault });
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage();
		await page.addInitScript({ content: bundle.outputFiles[0]?.text ?? '' });
		await page.goto(note === undefined ? stage.url : `${stage.url}?${new URLSearchParams({ open: note }).toString()}`);
		await page.waitForFunction(() => window.stage !== undefined, undefined, { timeout: 120_000 });
		await measure(page);
	} finally {
		await browser.close();
		await stage.close();
	}
}
