/**
 * `npm run check`: types, lint, styles, build and tests, one after the other up to the first that fails.
 * Where the time went is said before the tests, which come last and end with vitest's own summary and duration.
 */
import { spawnSync } from 'node:child_process';

const BEFORE_TESTS = ['types', 'lint', 'styles', 'build'];

/** Whether the script of package.json passed. */
function passes(script: string): boolean {
	return spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function checkAll(): boolean {
	const times: string[] = [];
	for (const script of BEFORE_TESTS) {
		const start = performance.now();
		const passed = passes(script);
		times.push(`${script} ${((performance.now() - start) / 1000).toFixed(1)} s${passed ? '' : ' (failed)'}`);
		if (passed) continue;
		console.log(`Time: ${times.join(' · ')}`);
		return false;
	}
	console.log(`Time: ${times.join(' · ')} · tests: see their Duration below`);
	return passes('test');
}

process.exitCode = checkAll() ? 0 : 1;
