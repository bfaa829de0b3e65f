/**
 * Scrolling a comparison of every actor of a vault, in a browser: the longest frame of a run, median of
 * several runs. Reported, not judged. A process of its own, because the stage finds its files by where
 * its sources stand, which a bundle forgets.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../../tests/host/browser.ts';
import type {} from '../../tests/host/page/stage.ts';
import { startStage } from '../../tests/host/server.ts';
import { median } from './median.mts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const RUNS = 7;
const FRAMES = 150;
/** Pixels of each frame: none, which tells what the machine does by itself; about what a hand does with a wheel; and ten times as much, a flick. */
const SPEEDS = [0, 120, 1200];
const QUERY = 'folder: /\nmetrics: Market cap, Revenue, Employees, Valuation, AUM, Founded, HQ, Ticker, CEO, Growth';

/** Scrolls on by `pixels` in each frame, from where the last run has left off or from the top. Gives the milliseconds of each frame. */
function scroll(page: Page, pixels: number): Promise<number[]> {
	return page.evaluate(async ([step, frames]) => {
		const box = document.querySelector('.dossier-comparison-view .dossier-grid-box');
		if (box === null) throw new Error('There is no comparison.');
		const times: number[] = [];
		let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
		for (let frame = 0; frame < frames; frame++) {
			const isAtEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - step;
			if (step > 0) box.scrollTop = isAtEnd ? 0 : box.scrollTop + step;
			const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
			times.push(now - last);
			last = now;
		}
		return times;
	}, [pixels, FRAMES] as const);
}

/** Milliseconds from the act to the second frame after it, when what it changed has been painted. */
function paintedAfter(page: Page, selector: string): Promise<number> {
	return page.evaluate(async (wanted) => {
		const start = performance.now();
		document.querySelector<HTMLElement>(wanted)?.click();
		for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
		return performance.now() - start;
	}, selector);
}

async function measure(page: Page): Promise<void> {
	const view = page.locator('.dossier-comparison-view');
	await page.evaluate((query) => window.stage?.app.workspace.getLeaf('tab').setViewState({ type: 'dossier-comparison', active: true, state: { query } }), QUERY);
	await view.locator('.dossier-grid-body [role="row"]').first().waitFor({ timeout: 300_000 });
	process.stdout.write(`\nscrolling a comparison: ${await view.locator('.dossier-comparison-status').innerText()}, ${await view.locator('[role="row"]').count()} rows drawn, ${RUNS} runs of ${FRAMES} frames\n`);
	for (const pixels of SPEEDS) {
		const runs: number[][] = [];
		for (let run = 0; run < RUNS; run++) runs.push(await scroll(page, pixels));
		const longest = median(runs.map((times) => Math.max(...times)));
		process.stdout.write(`${String(pixels).padStart(6)} px a frame: longest frame ${longest.toFixed(1)} ms, median frame ${median(runs.flat()).toFixed(1)} ms (medians of the runs)\n`);
	}
	const sorts: number[] = [];
	for (let run = 0; run < RUNS; run++) sorts.push(await paintedAfter(page, '.dossier-comparison-view .dossier-grid-heads .dossier-grid-sort'));
	process.stdout.write(`sorting all of them: painted after ${median(sorts).toFixed(0)} ms\n`);
}

const vault = process.argv[2];
if (vault === undefined) throw new Error('Usage: tsx scripts/bench/scroll.mts VAULT');
if (findBrowser() === undefined) {
	process.stdout.write('\nscrolling was skipped: no Chromium was found. Install one, or name it in $CHROMIUM.\n');
} else {
	spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: REPOSITORY, stdio: 'inherit' });
	const stage = await startStage({ vault });
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
		await page.goto(stage.url);
		await page.waitForFunction(() => window.stage !== undefined, undefined, { timeout: 120_000 });
		await measure(page);
	} finally {
		await browser.close();
		await stage.close();
	}
}
