/**
 * `npm test` runs everything once, and what depends on the calendar in three time zones.
 *
 *  - `core`   plain Node tests, in UTC; again in Los Angeles (behind UTC, with summer time) and
 *             Auckland (ahead of UTC, seasons turned): a day that slips shows on one side or the other;
 *  - `stage`  tests of the built main.js: in a browser where they need one, two files at a time, after the others.
 *
 * `npx vitest run --project core tests/core/calendar-date.test.ts` runs one file once.
 */
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

const PLAIN_TESTS = 'tests/**/*.test.ts';
const BUILT_PLUGIN_TESTS = ['tests/stage/**/*.test.ts', 'tests/plugin/**/*.test.ts', 'tests/architecture/bundle.test.ts'];
/** Tests of the source text, the repository and Markdown itself, where no date is in play: the same in every zone, so they run in one. */
const ZONELESS_TESTS = ['tests/architecture/!(time-zone).test.ts', 'tests/core/markdown/**/*.test.ts', 'tests/reference/**/*.test.ts'];

/** The plain tests under a time zone. It is in the environment when the worker process starts. */
const plainTests = (name: string, zone: string, alsoExclude: string[] = []) => ({
	test: {
		name,
		environment: 'node' as const,
		pool: 'forks' as const,
		env: { TZ: zone },
		include: [PLAIN_TESTS],
		exclude: [...configDefaults.exclude, ...BUILT_PLUGIN_TESTS, ...alsoExclude],
		maxWorkers: '100%',
		testTimeout: 20_000,
	},
});

export default defineConfig({
	test: {
		reporters: ['default'],
		projects: [
			plainTests('core', 'UTC'),
			plainTests('core in Los Angeles', 'America/Los_Angeles', ZONELESS_TESTS),
			plainTests('core in Auckland', 'Pacific/Auckland', ZONELESS_TESTS),
			{
				test: {
					name: 'stage',
					environment: 'node',
					pool: 'forks',
					env: { TZ: 'UTC' },
					include: BUILT_PLUGIN_TESTS,
					globalSetup: ['tests/build-plugin.mts'],
					// The files of one worker share a process, and with it the browser and the page's script.
					isolate: false,
					maxWorkers: Math.min(2, availableParallelism()),
					sequence: { groupOrder: 1 },
					testTimeout: 60_000,
					hookTimeout: 120_000,
					expect: { poll: { timeout: 10_000 } },
				},
			},
		],
	},
});
