/**
 * `npm test` runs everything once, and what depends on the time zone in three of them.
 *
 *  - `core`   plain Node tests, in UTC, where every reading of the local time is an error: so none of
 *             them can depend on the zone, and a test that does says what to do about it;
 *  - `zone …` tests named `*.zones.test.ts`, in UTC, in Los Angeles (behind UTC, with summer time) and
 *             Auckland (ahead of UTC, seasons turned): a day that slips shows on one side or the other;
 *  - `stage`  tests of the built main.js: in a browser where they need one, after the others.
 *
 * `npx vitest run tests/core/freshness/wall-calendar.zones.test.ts` runs one file, in each of its projects.
 */
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

const PLAIN_TESTS = 'tests/**/*.test.ts';
const ZONE_TESTS = 'tests/**/*.zones.test.ts';
const BUILT_PLUGIN_TESTS = ['tests/stage/**/*.test.ts', 'tests/plugin/**/*.test.ts', 'tests/architecture/bundle.test.ts'];

/** Plain tests under a time zone. It is in the environment when the worker process starts. */
const plainTests = (name: string, zone: string, files: { include: string; exclude: string[]; setupFiles: string[] }) => ({
	test: {
		name,
		environment: 'node' as const,
		pool: 'forks' as const,
		env: { TZ: zone },
		...files,
		include: [files.include],
		exclude: [...configDefaults.exclude, ...files.exclude],
		// The files of a worker share its modules, so that each is loaded once: no module of the core keeps anything that a test can change.
		isolate: false,
		maxWorkers: '100%',
		testTimeout: 60_000,
	},
});

const zoneTests = (name: string, zone: string) => plainTests(`zone ${name}`, zone, { include: ZONE_TESTS, exclude: BUILT_PLUGIN_TESTS, setupFiles: ['tests/seed.ts'] });

export default defineConfig({
	test: {
		reporters: ['default'],
		// A module is made ready for Node once, and not anew for each project and in each run, as long as its text is the same.
		experimental: { fsModuleCache: true },
		projects: [
			plainTests('core', 'UTC', { include: PLAIN_TESTS, exclude: [ZONE_TESTS, ...BUILT_PLUGIN_TESTS], setupFiles: ['tests/seed.ts', 'tests/local-time/setup.ts'] }),
			zoneTests('UTC', 'UTC'),
			zoneTests('Los Angeles', 'America/Los_Angeles'),
			zoneTests('Auckland', 'Pacific/Auckland'),
			{
				test: {
					name: 'stage',
					environment: 'node',
					pool: 'forks',
					env: { TZ: 'UTC' },
					include: BUILT_PLUGIN_TESTS,
					setupFiles: ['tests/seed.ts'],
					globalSetup: ['tests/build-plugin.mts'],
					// The files of one worker share a process, and with it the browser and the page's script.
					isolate: false,
					// A worker waits for its browser, or both for a frame, a third of the time.
					maxWorkers: Math.min(4, availableParallelism() + 1),
					sequence: { groupOrder: 1 },
					testTimeout: 120_000,
					hookTimeout: 120_000,
					expect: { poll: { timeout: 10_000 } },
				},
			},
		],
	},
});
