/** The browser that the tests of a file run in: started before the first of them, closed after the last. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser, reasonWithoutBrowser } from '../host/browser';

const reason = reasonWithoutBrowser();
if (reason !== undefined) console.warn(reason);

/** Whether this machine has no browser: what needs one is skipped then, and why is said on the console. */
export const hasNoBrowser = reason !== undefined;

let browser: Browser;

beforeAll(async () => {
	if (!hasNoBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Opens a page of so many pixels. Who opens it closes it. */
export function newPage(width: number, height: number): Promise<Page> {
	return browser.newPage({ viewport: { width, height } });
}
