/**
 * Measures scrolling a comparison of every actor in a vault, in a browser: the longest frame of a run,
 * as a median of several runs. It is a process of its own because the stage finds its files relative
 * to its sources, which a bundle can't.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../../tests/host/browser.ts';
import { startStage } from '../../tests/host/server.ts';
import { median } from './median.mts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const RUNS = 7;
const FRAMES = 150;
/** Pixels a frame: 0, for the machine's own noise; a turn of the wheel; and ten times that, a flick. */
const SPEEDS = [0, 120, 1200];
const QUERY = 'folder: /\nmetrics: Market cap, Revenue, Employees, Valuation, AUM, Founded, HQ, Ticker, CEO, Growth';

/** Scrolls by `pixels` a frame, from where the last run ended; back to the top at the end. Returns each frame's milliseconds. */
function scroll(page: Page, pixels: number): Promise<number[]> {
	return page.evaluate(async ([step, frames]) => {
		const box = document.querySelector('.dossier-comparison-view .dossier-grid-box');
		if (box === null) throw new Error("The comparison isn't open.");
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

/** Milliseconds from a click to the second frame after it, by when the change is painted. */
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
	process.stdout.write('\nskipped scrolling: no Chromium found. Install it, or set $CHROMIUM to its path.\n');
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
