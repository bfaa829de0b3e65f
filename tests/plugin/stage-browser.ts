/** The browser of the stage: one for all test files that a worker process runs, one after the other. It ends with the process. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser, reasonWithoutBrowser } from '../host/browser';

const reason = reasonWithoutBrowser();
if (reason !== undefined) console.warn(reason);

/** Whether this machine has no browser: what needs one is skipped then, and why is said on the console. */
export const hasNoBrowser = reason !== undefined;

/** How large a page is, in pixels. */
export interface PageSize {
	readonly width: number;
	readonly height: number;
}

let browser: Promise<Browser> | undefined;
let context: Promise<BrowserContext> | undefined;

/**
 * Opens an empty page in which the server at `url` has left nothing behind. Who opens it closes it.
 *
 * Pages share a profile, because a new one costs as much as opening the stage. A stage is a site of its own
 * by its port, so what pages keep on the device is kept apart; the port may have been another stage's before.
 */
export async function newPage(url: string, size: PageSize): Promise<Page> {
	context ??= openContext();
	const page = await (await context).newPage();
	const { origin } = new URL(url);
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
	await session.detach();
	await page.setViewportSize(size);
	return page;
}

/** A browser that has crashed is replaced: it fails the test it crashed in, and no other. */
async function openContext(): Promise<BrowserContext> {
	browser ??= launchBrowser();
	const running = await browser;
	running.once('disconnected', () => {
		browser = undefined;
		context = undefined;
	});
	return running.newContext();
}
