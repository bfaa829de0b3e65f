import { browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { AppPerson, countOf } from '../app-person.ts';
import { untilSays } from '../person.ts';

const DATE_FIELD = '.workspace-leaf.mod-active .metadata-property[data-property-key="updated"] input';

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

	it('a date that is set in the field of its property changes the card', async () => {
		const person = new AppPerson();
		await person.openNote('Umbrella.md');
		await person.run('open-card');
		await untilSays(person, '.dossier-card-freshness', 'Overdue');
		await person.openNote('Umbrella.md');
		await browser.$(DATE_FIELD).waitForDisplayed();
		// Set at once: keys go to the parts of a date in the order of the system's language.
		await browser.execute((selector) => {
			const el = document.querySelector<HTMLInputElement>(selector);
			if (el === null) return;
			el.focus();
			el.value = new Date().toLocaleDateString('sv');
			for (const type of ['input', 'change']) el.dispatchEvent(new Event(type, { bubbles: true }));
			el.blur();
		}, DATE_FIELD);
		await untilSays(person, '.dossier-card-freshness', 'Fresh');
	});
});
