/**
 * Measures the start of the plugin in a browser, over a vault whose texts are in memory: how long main.js takes to be
 * evaluated, and how long it takes until every note is in the index, against reading the same texts bare on the same page, in turn.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../../tests/host/browser.ts';
import { startStage } from '../../tests/host/server.ts';
import { longestTask, TRACED } from './longest-task.mts';
import type { MeasuredStart } from './start-page.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const ROUNDS = 8;

/** One start, and its longest task on the processor, in milliseconds. */
type Round = MeasuredStart & { readonly longest: number };

async function measureRound(browser: Browser, page: Page): Promise<Round> {
	await browser.startTracing(page, { categories: TRACED });
	const start = await page.evaluate(() => window.measureStart?.() ?? Promise.reject(new Error('The page has no measure.')));
	return { ...start, longest: longestTask(await browser.stopTracing(), 'bench: start', 'bench: end') };
}

/** Prints the best of some rounds: whatever else the machine does can only make them slower. */
async function measure(browser: Browser, page: Page): Promise<void> {
	const rounds: Round[] = [];
	for (let round = 0; round < ROUNDS; round++) rounds.push(await measureRound(browser, page));
	const best = (key: keyof Round): number => Math.min(...rounds.map((round) => round[key]));
	process.stdout.write(`\nstarting the plugin: all notes in the index after ${best('index').toFixed(0)} ms, ${(best('index') / best('bare')).toFixed(2)} × the bare reading of ${best('bare').toFixed(0)} ms; `);
	process.stdout.write(`main.js evaluated in ${best('evaluated').toFixed(0)} ms; the open card after ${best('card').toFixed(0)} ms; `);
	process.stdout.write(`listeners told ${best('told')} times; longest task ${best('longest').toFixed(0)} ms on the processor (best of ${ROUNDS})\n`);
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
		await measure(browser, page);
	} finally {
		await browser.close();
		await stage.close();
	}
}
