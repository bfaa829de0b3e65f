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

/** A vault on a stage, and the page for it, which is still empty. */
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
const LISTENED_TO = ['pageerror', 'console'] as const;

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
	await forgetAll(stage);
	await page.setViewportSize(size);
	return { url: server.url, page, leave: () => leave(stage) };
}

/** A page that has crashed is not used again. */
async function leave(stage: Stage): Promise<void> {
	const { page, server } = stage;
	for (const event of LISTENED_TO) page.removeAllListeners(event);
	try {
		await page.goto('about:blank');
		free.push(stage);
	} catch {
		await server.close();
	}
}

/** Clears what the stage's site has kept on the device, and what a person has done to the page: permissions and the mouse. */
async function forgetAll({ page, server }: Stage): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', { origin: new URL(server.url).origin, storageTypes: 'all' });
	await session.detach();
	await page.context().clearPermissions();
	await page.mouse.move(0, 0);
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
