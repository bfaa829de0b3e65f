import { until, untilSays, type Scenario } from '../person.ts';

const GRID = '.dossier-comparison [role="grid"]';
const CARD = '.dossier-card-block .dossier-card-name';

/** With them, more cells than a screen gets at once. */
const METRICS = ['Revenue', 'EBITDA', 'Net income', 'Employees', 'Capex', 'Net debt'];
const many = (value: number): string => `#actor #many\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n${METRICS.map((metric) => `| ${metric} | ${String(value)} |\n`).join('')}`;

/** Live tables and cards in notes. */
export const BLOCKS: readonly Scenario[] = [
	{
		name: 'a live table is drawn in the editor, and its buttons are hit beside the one to edit it',
		note: 'Block.md',
		act: async (person) => {
			await untilSays(person, GRID, 'Globex');
			await until('its buttons on top', () => person.areHit('.cm-embed-block .dossier-comparison-controls button'));
		},
	},
	{
		name: 'a live table is drawn in Reading view, and in a callout',
		note: 'Block.md',
		act: async (person) => {
			await person.setMode('preview');
			await until('two tables', async () => (await person.texts(`.markdown-preview-view ${GRID}`)).filter((says) => says.includes('Globex')).length === 2);
			await person.setMode('source');
		},
	},
	{
		name: 'a card is drawn in the editor and in Reading view, and its buttons are hit',
		note: 'Card.md',
		act: async (person) => {
			for (const mode of ['source', 'preview'] as const) {
				await person.setMode(mode);
				await untilSays(person, CARD, 'Globex');
				await until('its buttons on top', () => person.areHit('.dossier-card-block .dossier-card-actions button'));
			}
			await person.setMode('source');
		},
	},
	{
		name: 'a live table is printed with all of its rows',
		note: 'Block.md',
		notes: {
			...Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`Many ${String(index)}.md`, many(index + 1)])),
			'Print.md': `\`\`\`dossier-compare\ntag: #many\nmetrics: ${METRICS.join(', ')}\nlayout: down\n\`\`\`\n`,
		},
		act: async (person) => {
			// A head, 200 actors and the medians.
			await until('all rows on paper', async () => (await person.countPrinted('Print.md', '[role="grid"][aria-rowcount="202"]', '.dossier-grid-body .dossier-grid-row')) === 200);
		},
	},
];
