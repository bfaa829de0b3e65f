import { browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { AppPerson, isPhone } from '../app-person.ts';

/** Where the line with the cursor stands, in pixels from the top. */
const cursorTop = (): Promise<number> => browser.execute(() => document.querySelector('.workspace-leaf.mod-active .cm-active')?.getBoundingClientRect().top ?? 0);

describe('the reminder', () => {
	beforeEach(() => obsidianPage.resetVault());

	it('leaves the text where it is', async () => {
		const person = new AppPerson();
		await person.openNote('Long.md');
		await person.typeAfter('Paragraph 40.', ' More.');
		const before = await cursorTop();
		await browser.$('.dossier-reminder').waitForDisplayed();
		expect(Math.abs((await cursorTop()) - before)).toBeLessThan(2);
	});

	it('has buttons that can be hit, below the header of a phone too', async () => {
		const person = new AppPerson();
		await person.openNote('Long.md');
		await person.typeAfter('Paragraph 2.', ' More.');
		await browser.$('.dossier-reminder').waitForDisplayed();
		const hit = await browser.execute(() => [...document.querySelectorAll('.dossier-reminder button')].map((button) => {
			const { left, top, width, height } = button.getBoundingClientRect();
			return { isOnTop: button.contains(document.elementFromPoint(left + width / 2, top + height / 2)), height };
		}));
		expect(hit.every(({ isOnTop }) => isOnTop)).toBe(true);
		if (await isPhone()) expect(Math.min(...hit.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
	});
});
