import { until, untilSays, type Scenario } from '../person.ts';

const GRID = '.dossier-comparison [role="grid"]';
const CARD = '.dossier-card-block .dossier-card-name';

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
];
