import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** The first that is there is taken: the shell is Chromium without a window, which does the same work in two thirds of the time. */
const COMMON_PLACES = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const COMMON_NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/**
 * Parts of Chromium that a test has no use for. Playwright switches off some of its own, and the last such flag counts, so
 * those that matter here are listed again. Loading the browser's own pages ahead costs a third of opening a page; reading a
 * script while it arrives, the browser does not see that it has compiled it already.
 */
const FEATURES_OFF = [
	'PreloadTopChromeWebUI',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ScriptStreaming',
	'ThirdPartyStoragePartitioning',
];

/**
 * Quiet and offline: no sandbox as root in a container, no updates, no sync, no first-run page. A page of the tests lives for
 * a second or two: work that makes it faster later, or is spread over threads, is not worth it, nor is painting it in pieces.
 */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--num-raster-threads=1',
	'--default-tile-width=1300',
	'--default-tile-height=900',
	'--js-flags=--single-threaded-gc --no-turbofan --no-maglev',
	`--disable-features=${FEATURES_OFF.join(',')}`,
];

/** Finds a Chromium on this machine: `$CHROMIUM` first, then the usual places. */
export function findBrowser(): string | undefined {
	const named = process.env['CHROMIUM'];
	if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
	return COMMON_PLACES.find((place) => existsSync(place)) ?? findOnPath();
}

/** Why the browser tests are skipped, or undefined where a browser is there. With `CI` set a missing browser is an error. */
export function reasonWithoutBrowser(): string | undefined {
	if (findBrowser() !== undefined) return undefined;
	const reason = 'No Chromium was found: install one, or name it in $CHROMIUM.';
	if (process.env['CI'] !== undefined && process.env['CI'] !== 'false') throw new Error(reason);
	return reason;
}

/** Starts a headless browser with a fresh profile. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = findBrowser();
	if (executablePath === undefined) throw new Error('No Chromium was found: install one, or name it in $CHROMIUM.');
	return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

function findOnPath(): string | undefined {
	for (const name of COMMON_NAMES) {
		try {
			return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
		} catch {
			continue;
		}
	}
	return undefined;
}
