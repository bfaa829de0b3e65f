/**
 * Measures what people do in vaults of thousands of invented actors, kept in the memory of the stage's page: the queue, the
 * picker, comparisons, and a note that changes.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../../tests/host/browser.ts';
import { startStage } from '../../tests/host/server.ts';
import type { MeasuredStep } from './many-page.ts';
import { median } from './median.mts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const SIZES = [5_000, 80_000];

async function measure(page: Page, actors: number): Promise<void> {
	await page.evaluate((count) => window.addActors?.(count), actors);
	const steps = await page.evaluate(() => window.measureMany?.() ?? Promise.reject(new Error('The page has no measure.')));
	process.stdout.write(`\n${actors} actors, in ms\n`);
	for (const step of steps) process.stdout.write(`  ${describe(step)}\n`);
}

function describe({ name, times }: MeasuredStep): string {
	const sorted = [...times].sort((a, b) => a - b);
	const all = times.length === 1 ? '' : `  p99 ${(sorted[Math.floor(times.length * 0.99)] ?? 0).toFixed(2)}, of ${times.length}`;
	return `${name.padEnd(50)} ${median(times).toFixed(times.length > 100 ? 3 : 0).padStart(7)}${all}`;
}

if (findBrowser() === undefined) {
	process.stdout.write('\nskipped many actors: no Chromium found. Install it, or set $CHROMIUM to its path.\n');
} else {
	spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: REPOSITORY, stdio: 'inherit' });
	const bundle = await build({ entryPoints: [`${REPOSITORY}scripts/bench/many-page.ts`], bundle: true, write: false, format: 'iife' });
	const stage = await startStage({ vault: `${REPOSITORY}tests/vault` });
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
		page.setDefaultTimeout(300_000);
		await page.addInitScript({ content: bundle.outputFiles[0]?.text ?? '' });
		await page.goto(stage.url);
		await page.waitForFunction(() => window.stage !== undefined);
		for (const actors of SIZES) await measure(page, actors);
	} finally {
		await browser.close();
		await stage.close();
	}
}
