import { browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { AppPerson } from '../app-person.ts';
import { until } from '../person.ts';

const COUNT = 5000;
const NOTES = Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [
	`Many/Actor ${String(index)}.md`,
	`#actor\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n| Market cap | $${String(index)}M |\n\n*Updated 2020-01-01*\n`,
]));

describe('a vault of 5,000 notes', () => {
	it('is read without holding the app up', async function () {
		this.timeout(600_000);
		await obsidianPage.disablePlugin('dossier');
		await obsidianPage.resetVault(NOTES);
		await browser.execute(() => {
			const tasks: number[] = [];
			new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
			Object.assign(window, { longTasks: tasks });
		});
		const start = Date.now();
		await obsidianPage.enablePlugin('dossier');
		const person = new AppPerson();
		await person.run('open-freshness-queue');
		await until('all notes', async () => (await person.texts('.dossier-queue-status')).some((text) => /^5,?000 notes/.test(text)));
		const { longest, heap } = await browser.execute(() => ({
			longest: Math.max(0, ...((window as { longTasks?: number[] }).longTasks ?? [])),
			heap: (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0,
		}));
		console.log(`Read in ${String(Date.now() - start)} ms; the longest task took ${String(Math.round(longest))} ms; heap ${String(Math.round(heap / 1e6))} MB`);
		expect(longest).toBeLessThan(500);
	});
});
