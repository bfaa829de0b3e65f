import { browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { AppPerson, countOf } from '../app-person.ts';
import { untilSays } from '../person.ts';

const DATA = '.obsidian/plugins/dossier/data.json';

describe('the settings', () => {
	it('say what each does in this vault, and leave nothing behind when they are closed', async () => {
		const person = new AppPerson();
		await browser.executeObsidianCommand('app:open-settings');
		await browser.$('.vertical-tab-nav-item*=Dossier').click();
		await untilSays(person, '.dossier-setting-effect', 'Matches');
		await person.press('Escape');
		expect(await countOf('.dossier-setting-effect')).toBe(0);
	});

	it('that cannot be read are told of at start, and kept', async () => {
		const person = new AppPerson();
		await obsidianPage.disablePlugin('dossier');
		await obsidianPage.write(DATA, '{ "limitDays": 90,');
		await obsidianPage.enablePlugin('dossier');
		await untilSays(person, '.notice', 'data.json');
		expect(await obsidianPage.read(DATA)).toBe('{ "limitDays": 90,');
		await obsidianPage.delete(DATA);
	});
});
