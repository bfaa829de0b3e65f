import { browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { AppPerson, countOf, isPhone, setMode, specsOf } from '../app-person.ts';
import { untilSays } from '../person.ts';
import { READING_VIEW } from '../scenarios/reading-view.ts';

describe('Reading view', () => {
	before(() => obsidianPage.resetVault());
	afterEach(() => setMode('source'));
	specsOf(READING_VIEW);

	it('has a badge in an embedded note, and no offer to mark it', async () => {
		const person = new AppPerson();
		await person.openNote('Home.md');
		await setMode('preview');
		await browser.$('.markdown-embed .dossier-badge').waitForExist();
		await expect(browser.$('.markdown-embed .dossier-stale-line')).not.toBeDisplayed();
	});

	it('shows a part of a note over a link to it, with no offer to mark it', async function () {
		if (await isPhone()) return this.skip();
		const person = new AppPerson();
		await obsidianPage.write('Part.md', 'Read [[Globex#Case]].\n');
		await person.openNote('Part.md');
		await setMode('preview');
		await browser.$('.markdown-reading-view a.internal-link').moveTo();
		await untilSays(person, '.hover-popover', 'Oak is dear');
		expect(await countOf('.hover-popover .dossier-card-name')).toBe(0);
		await expect(browser.$('.hover-popover .dossier-stale-line')).not.toBeDisplayed();
	});
});
