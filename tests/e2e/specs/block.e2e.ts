import { browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { AppPerson, countOf, setMode } from '../app-person.ts';
import { until, untilSays } from '../person.ts';

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
});
