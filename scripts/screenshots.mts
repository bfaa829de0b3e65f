import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../tests/host/browser.ts';
import { startStage } from '../tests/host/server.ts';

/** Takes the README's pictures: the built plugin on the sample vault, on a fixed day. */

const SAMPLE_VAULT = fileURLToPath(new URL('../tests/vault', import.meta.url));
const IMAGES = fileURLToPath(new URL('../docs/images/', import.meta.url));
const DAY = '2026-11-23';

async function openNote(page: Page, url: string, note: string, theme: 'light' | 'dark'): Promise<void> {
	await page.goto(`${url}?today=${DAY}&theme=${theme}&open=${encodeURIComponent(note)}`);
	await page.locator('.dossier-card').getByText('Quick stats').waitFor();
}

/** An overdue note that was edited: the reminder above the text, the card beside it. */
async function pictureCard(page: Page, url: string): Promise<void> {
	await openNote(page, url, 'Actors/Intel.md', 'light');
	await page.locator('.cm-content').getByText('What it has to buy next').click();
	await page.keyboard.press('End');
	await page.keyboard.type(' ');
	await page.locator('.dossier-reminder').getByRole('button', { name: 'Mark updated today' }).waitFor();
	await page.screenshot({ path: `${IMAGES}card.png` });
}

/** A comparison of an actor with its peers, in its own view. */
async function pictureComparison(page: Page, url: string): Promise<void> {
	await page.setViewportSize({ width: 1560, height: 700 });
	await openNote(page, url, 'Actors/Micron.md', 'dark');
	await page.locator('.cm-content').click();
	await page.evaluate(() => window.stage?.executeCommand('dossier:compare-with-peers'));
	await page.locator('.dossier-picker').waitFor();
	await page.keyboard.press('Control+Enter');
	await page.locator('.dossier-comparison-view [role="rowheader"]').first().waitFor();
	await page.screenshot({ path: `${IMAGES}comparison.png` });
}

/** The queue, the most urgent note first. */
async function pictureQueue(page: Page, url: string): Promise<void> {
	await page.setViewportSize({ width: 1560, height: 600 });
	await openNote(page, url, 'Actors/Intel.md', 'light');
	await page.evaluate(() => window.stage?.executeCommand('dossier:open-freshness-queue'));
	await page.locator('.dossier-queue-row[data-state="stale"]').first().waitFor();
	await page.screenshot({ path: `${IMAGES}queue.png` });
}

const stage = await startStage({ vault: SAMPLE_VAULT });
const browser = await launchBrowser();
try {
	const page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
	await pictureCard(page, stage.url);
	await pictureComparison(page, stage.url);
	await pictureQueue(page, stage.url);
	process.stdout.write(`Pictures written to ${IMAGES}\n`);
} finally {
	await browser.close();
	await stage.close();
}
