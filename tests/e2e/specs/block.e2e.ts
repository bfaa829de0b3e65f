import { browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { AppPerson, specsOf } from '../app-person.ts';
import { untilSays } from '../person.ts';
import { BLOCKS } from '../scenarios/blocks.ts';

/** With them, more cells than a screen gets at once. */
const METRICS = ['Revenue', 'EBITDA', 'Net income', 'Employees', 'Capex', 'Net debt'];
const GRID = '.dossier-comparison [role="grid"]';

describe('a block', () => {
	specsOf(BLOCKS);

	it('is drawn in a canvas', async () => {
		await obsidianPage.resetVault({
			'Blocks.canvas': JSON.stringify({ nodes: [{ id: 'a', type: 'file', file: 'Block.md', x: 0, y: 0, width: 600, height: 600 }], edges: [] }),
		});
		const person = new AppPerson();
		await person.openNote('Blocks.canvas');
		await untilSays(person, `.canvas-node ${GRID}`, 'Globex');
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
