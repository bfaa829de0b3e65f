import { obsidianPage } from 'wdio-obsidian-service';
import { AppPerson, specsOf } from '../app-person.ts';
import { untilSays } from '../person.ts';
import { BLOCKS } from '../scenarios/blocks.ts';

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
});
