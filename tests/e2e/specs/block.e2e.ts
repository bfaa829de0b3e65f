import { browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { AppPerson, countOf, setMode } from '../app-person.ts';
import { until, untilSays } from '../person.ts';

/** With them, more cells than a screen gets at once. */
const METRICS = ['Revenue', 'EBITDA', 'Net income', 'Employees', 'Capex', 'Net debt'];
const GRID = '.workspace-leaf.mod-active .dossier-comparison [role="grid"]';

describe('a comparison block', () => {
	before(() => obsidianPage.resetVault());

	it('is drawn in Live Preview, beside the app\'s own button', async () => {
		const person = new AppPerson();
		await person.openNote('Block.md');
		await setMode('source');
		await untilSays(person, GRID, 'Globex');
		const isCovered = await browser.execute(() => {
			const button = document.querySelector('.cm-embed-block .dossier-comparison-controls button:last-child');
			const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
			return !(button?.contains(document.elementFromPoint(left + width / 2, top + height / 2)) ?? false);
		});
		expect(isCovered).toBe(false);
	});

	it('is drawn in Reading view, and in a callout', async () => {
		const person = new AppPerson();
		await person.openNote('Block.md');
		await setMode('preview');
		await untilSays(person, GRID, 'Globex');
		await until('two tables', async () => (await countOf('.markdown-reading-view .dossier-comparison [role="grid"]')) === 2);
		await setMode('source');
	});

	it('is printed with all of its rows', async () => {
		await obsidianPage.resetVault(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [
			`Many/Actor ${String(index)}.md`, `#actor #many\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n${METRICS.map((metric) => `| ${metric} | ${String(index + 1)} |`).join('\n')}\n`,
		])));
		// As "Export to PDF" does, up to the window that asks where to.
		const printed = await browser.executeObsidian(async ({ app, obsidian }, text) => {
			const owner = new obsidian.Component();
			owner.load();
			const el = document.body.createDiv('print').createDiv('markdown-preview-view markdown-rendered');
			await obsidian.MarkdownRenderer.render(app, text, el, 'Block.md', owner);
			const end = Date.now() + 20_000;
			while (el.find('[role="grid"]')?.getAttribute('aria-rowcount') !== '201' && Date.now() < end) await new Promise((resolve) => window.setTimeout(resolve, 100));
			window.dispatchEvent(new Event('beforeprint'));
			const rows = el.findAll('.dossier-grid-body .dossier-grid-row').length;
			window.dispatchEvent(new Event('afterprint'));
			owner.unload();
			el.parentElement?.remove();
			return rows;
		}, `\`\`\`dossier-compare\ntag: #many\nmetrics: ${METRICS.join(', ')}\nlayout: down\n\`\`\`\n`);
		expect(printed).toBe(200);
	});
});
