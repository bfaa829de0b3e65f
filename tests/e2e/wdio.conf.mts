/** Runs the specs in each version of Obsidian, and once more in the newest as on a phone. */
import { CACHE, VERSIONS } from './versions.mts';

const SHARED = { plugins: ['../..'], vault: 'vault' };

const desktop = VERSIONS.map(([appVersion, installerVersion]) => ({
	'browserName': 'obsidian',
	'browserVersion': appVersion,
	'wdio:obsidianOptions': { ...SHARED, installerVersion },
}));

const phone = VERSIONS.slice(-1).map(([appVersion, installerVersion]) => ({
	'browserName': 'obsidian',
	'browserVersion': appVersion,
	'wdio:obsidianOptions': { ...SHARED, installerVersion, emulateMobile: true },
	'goog:chromeOptions': { mobileEmulation: { deviceMetrics: { width: 390, height: 844 } } },
}));

export const config: WebdriverIO.Config = {
	runner: 'local',
	framework: 'mocha',
	specs: ['./specs/**/*.e2e.ts'],
	maxInstances: 2,
	capabilities: [...desktop, ...phone],
	services: ['obsidian'],
	reporters: ['obsidian'],
	cacheDir: CACHE,
	mochaOpts: { ui: 'bdd', timeout: 120_000 },
	waitforInterval: 100,
	waitforTimeout: 10_000,
	logLevel: 'warn',
};
