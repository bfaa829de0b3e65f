import { browser, expect } from '@wdio/globals';
import { AppPerson, isPhone, specsOf } from '../app-person.ts';
import { untilSays } from '../person.ts';
import { QUEUE } from '../scenarios/queue.ts';

describe('the queue', () => {
	specsOf(QUEUE);

	it('lets the palette have its keys', async function () {
		if (await isPhone()) return this.skip();
		const person = new AppPerson();
		await person.run('open-freshness-queue');
		await person.press('Control+p');
		await browser.$('.prompt input').waitForDisplayed();
		await person.press('r', 'Escape');
		await browser.$('.prompt').waitForExist({ reverse: true });
		await expect(browser.$('.notice')).not.toBeDisplayed();
	});

	it('has its foot above the bar of a phone', async function () {
		if (!(await isPhone())) return this.skip();
		const person = new AppPerson();
		await person.run('open-freshness-queue');
		await untilSays(person, '.dossier-queue-body .dossier-queue-row', 'Globex');
		const isCovered = await browser.execute(() => {
			const foot = document.querySelector('.dossier-queue-foot');
			const { left, top, width, height } = foot?.getBoundingClientRect() ?? new DOMRect();
			return !(foot?.contains(document.elementFromPoint(left + width / 2, top + height / 2)) ?? false);
		});
		expect(isCovered).toBe(false);
	});
});
