import { browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { AppPerson, countOf } from '../app-person.ts';
import { untilSays } from '../person.ts';

describe('Live Preview', () => {
	beforeEach(() => obsidianPage.resetVault());

	it('typing reminds once, and the card follows', async () => {
		const person = new AppPerson();
		await person.openNote('Globex.md');
		await person.run('open-card');
		await person.openNote('Globex.md');
		await person.typeAfter('Some words.', ' More.');
		await browser.$('.dossier-reminder').waitForDisplayed();
		expect(await countOf('.dossier-reminder')).toBe(1);
	});

	it('a cell of the quick stats that is edited changes the card, and has nothing of ours in it', async () => {
		const person = new AppPerson();
		await person.openNote('Globex.md');
		await person.run('open-card');
		await person.openNote('Globex.md');
		const cell = browser.$('.cm-table-widget tr:nth-child(2) td:nth-child(2)');
		await cell.waitForDisplayed();
		await cell.click();
		await person.press('End', '9');
		await untilSays(person, '.dossier-card-row', '9');
		expect(await countOf('.cm-table-widget [class*="dossier-"]')).toBe(0);
		expect(await countOf('.dossier-reminder')).toBeLessThanOrEqual(1);
	});
});
