import { browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { AppPerson, isPhone, specsOf } from '../app-person.ts';
import { REMINDER } from '../scenarios/reminder.ts';

/** Where the line with the cursor stands, in pixels from the top. */
const cursorTop = (): Promise<number> => browser.execute(() => document.querySelector('.workspace-leaf.mod-active .cm-active')?.getBoundingClientRect().top ?? 0);

describe('the reminder', () => {
	beforeEach(() => obsidianPage.resetVault());
	specsOf(REMINDER);

	it('leaves the text where it is', async () => {
		const person = new AppPerson();
		await person.openNote('Long.md');
		await person.typeAfter('Paragraph 40.', ' More.');
		const before = await cursorTop();
		await browser.$('.dossier-reminder').waitForDisplayed();
		expect(Math.abs((await cursorTop()) - before)).toBeLessThan(2);
	});

	it('has buttons that a finger hits on a phone', async function () {
		if (!(await isPhone())) return this.skip();
		const person = new AppPerson();
		await person.openNote('Long.md');
		await person.typeAfter('Paragraph 2.', ' More.');
		await browser.$('.dossier-reminder').waitForDisplayed();
		const heights = await browser.execute(() => [...document.querySelectorAll('.dossier-reminder button')].map((button) => button.getBoundingClientRect().height));
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
	});
});
