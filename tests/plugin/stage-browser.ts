/** Stages for tests, each with a page of the browser: kept for all files that a worker process runs, and ended with it. */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, reasonWithoutBrowser } from '../host/browser';
import { startStage, type RunningStage, type StageShow } from '../host/server';

const reason = reasonWithoutBrowser();
if (reason !== undefined) console.warn(reason);

/** Whether this machine has no browser: what needs one is skipped then, and why is said on the console. */
export const hasNoBrowser = reason !== undefined;

/** How large a page is, in pixels. */
export interface PageSize {
	readonly width: number;
	readonly height: number;
}

/** A vault on a stage, and the page for it, on which something else may still be open. */
export interface TakenStage {
	readonly url: string;
	readonly page: Page;
	/** Gives the stage back; before its vault is removed. */
	leave(): Promise<void>;
}

interface Stage {
	readonly server: RunningStage;
	readonly page: Page;
}

/** Events of a page that tests listen to. */
const LISTENED_TO = ['pageerror', 'console', 'framenavigated'] as const;

/** How long a page may take to answer, in milliseconds. */
const ANSWER_TIME = 10_000;

let browser: Promise<Browser> | undefined;
const free: Stage[] = [];

/**
 * Takes a stage and puts a vault on it: one that another test has left, as if it were new.
 *
 * Page and address are kept because opening the stage on a new page takes four times the work: the browser starts a process
 * and compiles the same script anew. A stage is a site of its own by its port, so tests may run side by side.
 */
export async function takeStage(show: StageShow, size: PageSize): Promise<TakenStage> {
	const stage = free.pop() ?? { server: await startStage(show), page: await openPage() };
	const { server, page } = stage;
	await server.put(show);
	await page.context().clearPermissions();
	await page.mouse.move(0, 0);
	if (page.viewportSize()?.width !== size.width || page.viewportSize()?.height !== size.height) await page.setViewportSize(size);
	return { url: server.url, page, leave: () => leave(stage) };
}

/** Opens an address of the stage, and waits until all of it is there. */
export async function openStage(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.evaluate(() => window.stageReady);
}

/** The page stays as it is until the next test opens its own there; one that does not answer any more is not used again. */
async function leave(stage: Stage): Promise<void> {
	const { page, server } = stage;
	for (const event of LISTENED_TO) page.removeAllListeners(event);
	if (await isAlive(page)) free.push(stage);
	else await Promise.all([server.close(), page.close().catch(() => undefined)]);
}

/** Whether the page runs what it is asked to: not where it has crashed, or does something without an end. */
async function isAlive(page: Page): Promise<boolean> {
	const late = new Promise<boolean>((resolve) => setTimeout(resolve, ANSWER_TIME, false).unref());
	return Promise.race([page.evaluate(() => true).catch(() => false), late]);
}

/** A browser that has crashed is replaced: it fails the test it crashed in, and no other. */
async function openPage(): Promise<Page> {
	browser ??= launchBrowser();
	const running = await browser;
	running.once('disconnected', () => {
		browser = undefined;
		free.length = 0;
	});
	const [context = await running.newContext()] = running.contexts();
	return context.newPage();
}
