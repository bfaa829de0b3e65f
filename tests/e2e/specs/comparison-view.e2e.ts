import { browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { AppPerson, isPhone, specsOf } from '../app-person.ts';
import { until, untilSays } from '../person.ts';
import { COMPARISON_VIEW } from '../scenarios/comparison-view.ts';

const open = (): Promise<void> => new AppPerson().openComparison('tag: #desert\nmetrics: Market cap');

describe('the comparison view', () => {
	before(() => obsidianPage.resetVault());
	specsOf(COMPARISON_VIEW);

	it('is there again after a note was opened in its tab and Back was pressed', async () => {
		const person = new AppPerson();
		await open();
		await untilSays(person, '.dossier-comparison-view [role="grid"]', 'Globex');
		await person.openNote('Acme.md');
		await browser.executeObsidianCommand('app:go-back');
		await untilSays(person, '.dossier-comparison-view [role="grid"]', 'Globex');
	});

	it('is scrolled to where it was after a note was opened in its tab and Back was pressed', async () => {
		const person = new AppPerson();
		await obsidianPage.resetVault(Object.fromEntries(Array.from({ length: 80 }, (_, index) => [
			`Many/Actor ${String(index)}.md`, `#actor #desert\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n| Market cap | $${String(index + 1)}B |\n`,
		])));
		await open();
		await untilSays(person, '.dossier-comparison-view [role="grid"]', 'Actor 7');
		const scrolled = (): Promise<number> => browser.execute(() => document.querySelector('.workspace-leaf.mod-active .dossier-grid-box')?.scrollTop ?? 0);
		await browser.execute(() => document.querySelector('.workspace-leaf.mod-active .dossier-grid-box')?.scrollTo(0, 600));
		await until('the table scrolled', async () => (await scrolled()) > 500);
		await person.openNote('Acme.md');
		await browser.executeObsidianCommand('app:go-back');
		await untilSays(person, '.dossier-comparison-view [role="grid"]', 'Actor');
		await until('the place of before', async () => Math.abs((await scrolled()) - 600) < 5);
	});

	it('is there again after a reload', async () => {
		await open();
		await browser.pause(3000);
		await browser.reloadObsidian();
		await untilSays(new AppPerson(), '.dossier-comparison-view [role="grid"]', 'Globex');
	});

	it('copies from a window of its own', async function () {
		if (await isPhone()) return this.skip();
		await open();
		await browser.executeObsidian(({ app }) => {
			const [leaf] = app.workspace.getLeavesOfType('dossier-comparison');
			if (leaf !== undefined) app.workspace.moveLeafToPopout(leaf);
		});
		const [, popout] = await browser.getWindowHandles();
		if (popout !== undefined) await browser.switchToWindow(popout);
		await browser.$('.dossier-comparison-controls button:last-child').click();
		await browser.$('.menu-item*=Copy as Markdown').click();
		const [main] = await browser.getWindowHandles();
		if (main !== undefined) await browser.switchToWindow(main);
		await expect(browser.$('.notice*=copied')).toBeDisplayed();
	});
});
