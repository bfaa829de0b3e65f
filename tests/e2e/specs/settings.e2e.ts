import { browser, expect } from '@wdio/globals';
import { AppPerson, countOf, specsOf } from '../app-person.ts';
import { untilSays } from '../person.ts';
import { SETTINGS } from '../scenarios/settings.ts';

describe('the settings', () => {
	specsOf(SETTINGS);

	it('say what each does in this vault, and leave nothing behind when they are closed', async () => {
		const person = new AppPerson();
		await browser.executeObsidianCommand('app:open-settings');
		await browser.$('.vertical-tab-nav-item*=Dossier').click();
		await untilSays(person, '.dossier-setting-effect', 'Matches');
		await person.press('Escape');
		expect(await countOf('.dossier-setting-effect')).toBe(0);
	});
});
