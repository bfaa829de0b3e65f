/**
 * The settings in the built plugin, on the stage: each says what it does in the vault at hand, takes
 * effect everywhere without a restart, and loses nothing that was saved. It cannot show how Obsidian's
 * own settings window draws the definitions.
 */
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { AFTER_PAUSE, sharedPage, StagePage, temporaryVault, type StagePageOptions } from './stage-page';

const DATA = '.obsidian/plugins/dossier/data.json';
const NOTES: Readonly<Record<string, string>> = {
	'Companies/Acme.md': '---\ntype: company\nticker: ACM\nchecked: 2026-11-01\n---\n\n## Firm data\n\n| Metric | Value |\n| --- | --- |\n| HQ | Oslo |\n\n*Updated 2026-01-01*\n',
	'Companies/Basalt.md': '#actor\n\n**Bull:**\n- Cheap\n- Small\n\n**Bear:**\n- Slow\n',
	'People/Doe.md': '---\ntype: Person\n---\n#actor\n\n*Updated 2026-10-01*\n',
	'Home.md': '# Home\n',
};

/** Opens the vault above with the settings saved as given, a text as it stands. */
function open(saved?: unknown, options: StagePageOptions = {}): Promise<StagePage> {
	const data = typeof saved === 'string' ? saved : JSON.stringify(saved);
	return StagePage.open(temporaryVault(saved === undefined ? NOTES : { ...NOTES, [DATA]: data }), { note: 'Companies/Acme.md', ...options });
}

/** Each row, with all of its texts and controls, comes into sight by scrolling down. */
async function expectWholeInReach(stage: StagePage): Promise<void> {
	const screen = stage.page.locator('.vertical-tab-content');
	expect(await screen.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
	const { width } = (await screen.boundingBox()) ?? { width: 0 };
	const rows = await stage.page.locator('.setting-item:visible').evaluateAll((all) => all.map((row) => {
		row.scrollIntoView({ block: 'nearest' });
		const place = row.getBoundingClientRect();
		return { hidden: row.scrollWidth - row.clientWidth, width: place.width, bottom: place.bottom };
	}));
	expect(rows.filter((row) => row.hidden > 0 || row.width > width)).toEqual([]);
	expect(rows.at(-1)?.bottom).toBeLessThanOrEqual((stage.page.viewportSize()?.height ?? 0) + 1);
}

/** Writes into the field or the list of a setting, and lets a pause in typing pass. */
async function fill(stage: StagePage, name: string, text: string): Promise<void> {
	if (await stage.setting(name).locator('.dossier-entries').count() > 0) await stage.fillEntries(name, text);
	else await stage.setting(name).locator('input').fill(text);
	await stage.passTime(AFTER_PAUSE);
}

/** Opens the page of freshness in the settings. */
async function openFreshness(stage: StagePage): Promise<void> {
	await stage.openSettings();
	await stage.setting('Freshness').click();
	await stage.setting('Days until overdue').locator('.dossier-setting-effect').waitFor();
}

describe.skipIf(hasNoBrowser)('the settings page', () => {
	const shared = sharedPage(() => open());

	test('says below each setting what it does in this vault', async () => {
		const stage = shared();
		await stage.openSettings();
		await stage.expectEffect('Actor notes', 'Matches 2 notes.');
		await stage.expectEffect('Language of notes', 'Recognizes English.');
		await stage.expectText(stage.setting('Freshness'), 'A note is overdue after 180 days.');
		await stage.expectEffect('Updated properties', '1 note has an updated date.');
		await stage.expectEffect('Risks as bear points', 'No notes show their risks as bear points.');
		await stage.expectEffect('Metric synonyms', '0 metric names, grouped into 0 metrics.');
		await stage.expectText(stage.setting('Own headings and labels'), 'None yet.');
		await stage.keepPicture('settings-dark');
	});

	test.each([
		['the main screen', undefined],
		['the page of freshness', 'Freshness'],
		['the page of own words', 'Own headings and labels'],
	])('%s scrolls to its last row, and nothing is cut off at the side', async (_, name) => {
		const stage = shared();
		await stage.closeWindows();
		await stage.page.setViewportSize({ width: 900, height: 420 });
		await stage.openSettings();
		if (name !== undefined) await stage.setting(name).click();
		await expectWholeInReach(stage);
	});

	test('has a page for own headings and labels', async () => {
		const stage = await open({ actors: ['/'] }, { theme: 'light' });
		await stage.openSettings();
		await stage.setting('Own headings and labels').click();
		await stage.expectEffect('Quick stats headings', '0 of 4 notes have quick stats.');
		await stage.expectEffect('Bull labels', '1 note has bull points (2), 1 has bear points (1).');
		await stage.expectEffect('Related headings', '0 notes have related actors.');
		await stage.fillEntries('Bull labels', 'Upside\nPro');
		await stage.page.getByRole('button', { name: 'Back' }).click();
		await stage.expectText(stage.setting('Own headings and labels'), '2 labels of your own.');
		expect(await stage.savedSettings()).toEqual({ actors: ['/'], bullLabels: ['Upside', 'Pro'] });
		await stage.keepPicture('settings-light');
	});

	test('fits a phone, where everything to touch is large enough', async () => {
		const stage = await open({}, { phone: true });
		await stage.openSettings();
		await stage.expectEffect('Actor notes', 'Matches 2 notes.');
		await expectWholeInReach(stage);
		const box = await stage.setting('Actor notes').locator('.dossier-entries').boundingBox();
		expect(box?.width).toBeGreaterThan(280);
		await stage.keepPicture('settings-phone');
	});
});

describe.skipIf(hasNoBrowser)('which notes are actors', () => {
	test('changes as the rules are typed: the vault is read again, the line says the new count, and the open card follows', async () => {
		const stage = await open();
		await stage.expectText(stage.panel, 'Dossier doesn\'t track this note. Tag it #actor or change the rule. Add tag');
		await stage.openSettings();
		await fill(stage, 'Actor notes', '#actor\ntype = company | person\nFoo/');
		await stage.expectEffect('Actor notes', 'Matches 3 notes: 2 by #actor, 1 by type = company | person. No notes in "Foo/".');
		await stage.expectText(stage.card.locator('.dossier-card-name'), 'Acme');
		await stage.expectEffect('Updated properties', '2 notes have an updated date.');
		expect(await stage.savedSettings()).toEqual({ actors: ['#actor', 'type = company | person', 'Foo/'] });
	});

	test('notes that fit no rule any more are let go', async () => {
		const stage = await open({}, { note: 'Companies/Basalt.md' });
		await stage.expectText(stage.card.locator('.dossier-card-name'), 'Basalt');
		await stage.openSettings();
		await fill(stage, 'Actor notes', 'has ticker');
		await stage.expectEffect('Actor notes', 'Matches 1 note.');
		await stage.expectText(stage.panel, 'Dossier doesn\'t track this note. Actor notes have the property ticker. You can change the rule in Dossier\'s settings.');
		await stage.press('Escape');
		// No tag would make it one, so none is offered.
		expect(await stage.page.getByRole('button', { name: 'Add tag' }).isVisible()).toBe(false);
		expect(await stage.canRun('compare-with-peers')).toBe(false);
	});

	test('a line that is no rule is named, kept and ignored', async () => {
		const stage = await open();
		await stage.openSettings();
		await fill(stage, 'Actor notes', '#actor\ncompany');
		await stage.expectText(stage.setting('Actor notes').locator('.setting-item-error'), '"company" isn\'t a rule. Try #tag, type = company, has ticker, Folder/ or not Folder/.');
		await stage.expectEffect('Actor notes', 'Matches 2 notes.');
		await expect.poll(() => stage.savedSettings().catch(() => null)).toEqual({ actors: ['#actor', 'company'] });
		await fill(stage, 'Actor notes', '');
		await stage.expectText(stage.setting('Actor notes').locator('.setting-item-error'), 'With no rule, notes tagged #actor are actor notes.');
		await fill(stage, 'Actor notes', '#actor');
		await expect.poll(() => stage.setting('Actor notes').locator('.setting-item-error').count()).toBe(0);
	});

	test('can be chosen from the usual rules and the folders of the vault', async () => {
		const stage = await open();
		await stage.openSettings();
		await stage.setting('Actor notes').getByRole('button', { name: 'Add rule' }).click();
		await stage.page.locator('.menu .menu-item', { hasText: 'has ticker' }).click();
		await stage.expectEffect('Actor notes', 'Matches 3 notes: 2 by #actor, 1 by has ticker.');
		await stage.setting('Actor notes').getByRole('button', { name: 'Add rule' }).click();
		await stage.keepPicture('settings-presets');
		await stage.page.locator('.menu .menu-item', { hasText: 'Choose a folder…' }).click();
		await stage.page.keyboard.type('Peop');
		await stage.page.locator('.prompt .suggestion-item', { hasText: 'People/' }).waitFor();
		await stage.press('Enter');
		await expect.poll(() => stage.entries('Actor notes')).toBe('#actor\nhas ticker\nPeople/');
		await stage.expectEffect('Actor notes', '"People/" adds no more notes.');
	});

	test('is saved when the page is left before the pause in typing is over', async () => {
		const stage = await open();
		await stage.openSettings();
		await stage.setting('Actor notes').locator('.dossier-entries input').last().pressSequentially('Companies/');
		await stage.press('Escape');
		expect(await stage.savedSettings()).toEqual({ actors: ['#actor', 'Companies/'] });
		await stage.expectText(stage.card.locator('.dossier-card-name'), 'Acme');
	});
});

describe.skipIf(hasNoBrowser)('other settings', () => {
	test('updated properties date notes in the order given', async () => {
		const stage = await open({ actors: ['/'], updatedProperties: [] }, { note: 'Companies/Basalt.md' });
		await stage.page.evaluate(() => window.stage?.app.vault.create('Checked.md', '---\nchecked: 2026-11-20\nupdated: 2020-01-01\n---\n'));
		await stage.openNote('Checked.md');
		await stage.expectText(stage.freshness, 'No date');
		await stage.openSettings();
		await fill(stage, 'Updated properties', 'checked\nupdated');
		await stage.expectText(stage.freshness, 'Fresh · updated 3 days ago (Nov 20)');
		await stage.expectEffect('Updated properties', '3 notes have an updated date.');
	});

	test('own headings and labels are read, and the line below each says what came of it', async () => {
		const stage = await open({ actors: ['/'] });
		await stage.page.evaluate(() => window.stage?.app.vault.create('Own.md', '**Upside:**\n- Cheap\n\n**Downside:**\n- Small\n\n## Ecosystem\n\n- [[Acme]]\n\n*Stand 2026-11-20*\n'));
		await stage.openNote('Own.md');
		await stage.expectText(stage.freshness, 'No date');
		await stage.openSettings();
		await stage.setting('Own headings and labels').click();
		await fill(stage, 'Quick stats headings', 'Firm data');
		await stage.expectEffect('Quick stats headings', '1 of 5 notes has quick stats: 1 under Firm data.');
		await fill(stage, 'Bull labels', 'upside');
		await fill(stage, 'Bear labels', 'Downside');
		await stage.expectEffect('Bear labels', '2 notes have bull points (3), 2 have bear points (2).');
		await fill(stage, 'Related headings', 'Ecosystem');
		await stage.expectEffect('Related headings', '1 note has related actors, 1 in total.');
		await fill(stage, 'Update labels', 'Stand');
		await stage.expectEffect('Update labels', '3 notes have an updated date.');
		await stage.expectText(stage.freshness, 'Fresh · updated 3 days ago (Nov 20)');
		await stage.expectText(stage.section('bull'), 'Cheap');
	});

	test('risks are bear points or not, as the person wants it', async () => {
		const stage = await open();
		await stage.page.evaluate(() => window.stage?.app.vault.create('Risky.md', '#actor\n\n**Bull:**\n- Cheap\n\n## Key risks\n\n- Small\n'));
		await stage.openNote('Risky.md');
		await stage.expectText(stage.section('bear'), 'Small');
		await stage.openSettings();
		await stage.expectEffect('Risks as bear points', '1 note shows its risks as bear points.');
		await stage.setting('Risks as bear points').getByRole('switch').click();
		await stage.expectEffect('Risks as bear points', 'No notes show their risks as bear points.');
		await stage.expectText(stage.section('bear'), 'No bear points.');
	});

	test('the language of the notes can be chosen', async () => {
		const stage = await open();
		await stage.openSettings();
		await stage.setting('Language of notes').locator('select').selectOption({ label: 'Deutsch' });
		await stage.expectEffect('Language of notes', 'Recognizes English, Deutsch.');
		await expect.poll(() => stage.savedSettings().catch(() => null)).toEqual({ language: 'de' });
	});

	test('that change from outside take effect', async () => {
		const stage = await open();
		await stage.openSettings();
		await stage.page.evaluate(async (path) => {
			await window.stage?.app.vault.adapter.write(path, JSON.stringify({ actors: ['type = company'] }));
			await window.stage?.plugin.onExternalSettingsChange?.();
		}, DATA);
		await stage.expectEffect('Actor notes', 'Matches 1 note.');
		expect(await stage.entries('Actor notes')).toBe('type = company');
		await stage.expectText(stage.card.locator('.dossier-card-name'), 'Acme');
	});
});

describe.skipIf(hasNoBrowser)('the page of freshness', () => {
	const EVERY = { actors: ['/'] };

	test('says what each setting makes of the notes of this vault', async () => {
		const saved = { ...EVERY, limitRules: ['#actor = 60', 'Funds/ = 365'], snoozed: { 'Companies/Acme.md': '2026-12-24', 'Companies/Gone.md': 'never' } };
		const stage = await open(saved, { theme: 'light' });
		await openFreshness(stage);
		await stage.expectEffect('Days until overdue', '180 days for 2 notes, other limits for 2. In total: 1 overdue, 1 due soon, 0 fresh, 2 no date.');
		await stage.expectEffect('Limits by tag and folder', '#actor = 60: 2 notes, none overdue. Funds/ = 365: no notes. In total: 1 overdue, 1 due soon, 0 fresh, 2 no date.');
		await stage.expectEffect('Per-note limit', 'No notes set it.');
		await stage.expectEffect('Due soon', 'The last 30 of 180 days: 1 note is due soon.');
		await stage.expectEffect('Where a new date goes', '2 notes have no date. Marking one as updated adds the line *Updated 2026-11-23* after its quick stats.');
		await stage.keepPicture('settings-freshness-light');
		await stage.page.getByRole('button', { name: 'Back' }).click();
		await stage.expectText(stage.setting('Freshness'), 'A note is overdue after 180 days; 2 limits by tag or folder.');
	});

	test('counts by the default limit as it is typed, before it is saved, and judges the card', async () => {
		const stage = await open(EVERY);
		await stage.expectText(stage.freshness, 'Overdue');
		await openFreshness(stage);
		await stage.expectEffect('Days until overdue', '180 days: 1 overdue, 0 due soon, 1 fresh, 2 no date.');
		await stage.setting('Days until overdue').locator('input').fill('400');
		await stage.expectEffect('Days until overdue', '400 days: 0 overdue, 0 due soon, 2 fresh, 2 no date.');
		await stage.expectEffect('Due soon', 'The last 67 of 400 days');
		await stage.expectText(stage.freshness, 'Fresh');
		await fill(stage, 'Days until overdue', '0');
		await stage.expectText(stage.setting('Days until overdue').locator('.setting-item-error'), 'Enter a whole number of days, 1 or more.');
		await expect.poll(() => stage.savedSettings()).toEqual({ ...EVERY, limitDays: 400 });
	});

	test('counts by limits for tags and folders as they are typed, before anything is saved', async () => {
		const stage = await open(EVERY);
		await openFreshness(stage);
		const row = stage.setting('Limits by tag and folder');
		await stage.expectEffect('Limits by tag and folder', 'All notes use the limit above, unless they set their own.');
		const place = await row.locator('.dossier-entries input').first().boundingBox();
		await stage.fillEntries('Limits by tag and folder', '#actor = 30\nPeople/ = never\n#bank');
		const said = await row.locator('.dossier-setting-effect').innerText();
		expect(said.split('\n')).toEqual(['#actor = 30: 2 notes, 1 overdue.', 'People/ = never: no notes, since a more specific limit applies to each.', 'In total: 2 overdue, 0 due soon, 0 fresh, 2 no date.']);
		expect(await stage.savedSettings()).toEqual(EVERY);
		// Neither is a line complained of that may be half typed, nor does the box move below the cursor.
		expect(await row.locator('.setting-item-error').count()).toBe(0);
		await stage.expectText(row.locator('.setting-item-error'), '"#bank" isn\'t a limit. Try #tag = 60, Folder/ = 365 or #tag = never.');
		expect(await row.locator('.dossier-entries input').first().boundingBox()).toEqual(place);
		await expect.poll(() => stage.savedSettings()).toEqual({ ...EVERY, limitRules: ['#actor = 30', 'People/ = never', '#bank'] });
		await stage.press('Escape');
		await stage.openNote('People/Doe.md');
		await stage.expectText(stage.freshness, 'Overdue · updated 53 days ago (Oct 1), due after 30 (limit from #actor)');
	});

	test('lets a note set its own limit, by a property that can be called otherwise', async () => {
		const stage = await open(EVERY);
		await stage.page.evaluate(async () => {
			await window.stage?.app.vault.create('Own.md', '---\nreview-every: never\n---\n\n*Updated 2020-01-01*\n');
			await window.stage?.app.vault.create('Odd.md', '---\nreview-every: soon\n---\n');
		});
		await openFreshness(stage);
		const row = stage.setting('Per-note limit');
		await row.locator('input').fill('');
		await stage.expectText(row.locator('.setting-item-error'), 'Enter a property name.');
		await row.locator('input').fill('Review every');
		await stage.expectEffect('Per-note limit', '2 notes set it, 1 of them to never. Odd: "soon" isn\'t a limit for Review every. Use a number of days such as 60, or never.');
		await stage.expectEffect('Days until overdue', '180 days for 5 notes, other limits for 1.');
		await stage.setting('Due soon').locator('select').selectOption({ label: 'Never' });
		await stage.expectEffect('Due soon', 'Notes are fresh until they are overdue.');
		await stage.press('Escape');
		expect(await stage.savedSettings()).toEqual({ ...EVERY, limitProperty: 'Review every', dueSoonShare: 0 });
	});

	test('says where a new date goes, and the date goes there', async () => {
		const stage = await open(EVERY, { note: 'Home.md' });
		await openFreshness(stage);
		await stage.setting('Where a new date goes').locator('select').selectOption({ label: 'A property' });
		await stage.expectEffect('Where a new date goes', 'Marking one as updated adds the property updated: 2026-11-23.');
		await stage.press('Escape');
		await stage.run('set-updated-date-to-today');
		await stage.expectNote((text) => text.startsWith('---\nupdated: 2026-11-23\n---\n'));
		expect(await stage.savedSettings()).toEqual({ ...EVERY, placeForDate: 'property' });
	});

	test('lists snoozed notes and takes snoozes back, one by one', async () => {
		const stage = await open({ ...EVERY, snoozed: { 'Companies/Gone.md': 'never', 'Companies/Acme.md': '2026-12-24', 'Home.md': '2026-11-23' } });
		await openFreshness(stage);
		const row = stage.setting('Snoozed notes');
		const items = row.locator('li');
		await stage.expectText(items.nth(0), 'Acme Companies · until Dec 24, 2026');
		await stage.expectText(items.nth(1), 'Gone Companies · reminders off · no longer in the vault');
		expect(await items.count()).toBe(2);
		await items.nth(1).scrollIntoViewIfNeeded();
		await stage.keepPicture('settings-snoozed');
		await row.getByRole('button', { name: 'End snooze for Acme' }).click();
		await expect.poll(() => stage.savedSettings()).toEqual({ ...EVERY, snoozed: { 'Companies/Gone.md': 'never' } });
		// The focus is on the next one: the keyboard can go on.
		await stage.press('Enter');
		await stage.expectText(row, 'No snoozed notes.');
		await expect.poll(() => stage.savedSettings()).toEqual({ ...EVERY, snoozed: {} });
	});

	test('fits a phone, which has no status bar to speak of', async () => {
		const stage = await open({ ...EVERY, limitRules: ['#actor = 60'], snoozed: { 'Companies/Acme.md': '2026-12-24' } }, { phone: true });
		await openFreshness(stage);
		await stage.expectEffect('Limits by tag and folder', '#actor = 60: 2 notes, none overdue.');
		expect(await stage.setting('Status bar').count()).toBe(0);
		await expectWholeInReach(stage);
		const button = await stage.page.getByRole('button', { name: 'End snooze for Acme' }).boundingBox();
		expect(button?.height).toBeGreaterThanOrEqual(44);
		await stage.keepPicture('settings-freshness-phone');
	});
});

describe.skipIf(hasNoBrowser)('names of metrics', () => {
	test('are joined as the lines are typed; a line that names no synonym is named, kept and ignored', async () => {
		const stage = await open({ actors: ['/'], statsHeadings: ['Firm data'] });
		await stage.openSettings();
		await stage.expectEffect('Metric synonyms', '1 metric name, grouped into 1 metric.');
		await fill(stage, 'Metric synonyms', 'Seat = HQ\nRevenue');
		await stage.expectEffect('Metric synonyms', '1 metric name, grouped into 1 metric. Seat includes HQ (1 note).');
		await stage.expectText(stage.setting('Metric synonyms').locator('.setting-item-error'), '"Revenue" has no synonyms. Try Revenue = Sales, Turnover.');
		await expect.poll(() => stage.savedSettings()).toEqual({ actors: ['/'], statsHeadings: ['Firm data'], metricSynonyms: ['Seat = HQ', 'Revenue'] });
		await stage.keepPicture('settings-synonyms');
	});
});

describe.skipIf(hasNoBrowser)('saved settings that cannot be used', () => {
	const saved = { actors: ['type = company', 'company'], limitDays: 'soon', limitByTag: { '#bank': 30 } };

	test('are said at the top of the page; the rest is used, and what was not set anew stays as it was', async () => {
		const stage = await open(saved);
		await stage.expectText(stage.card.locator('.dossier-card-name'), 'Acme');
		await stage.openSettings();
		await stage.expectText(stage.page.locator('.dossier-setting-problems'), [
			'3 saved settings couldn\'t be used',
			'"actors" has an unused line. "company" isn\'t a rule. Try #tag, type = company, has ticker, Folder/ or not Folder/.',
			'"limitDays" must be a whole number of days, 1 or more (found "soon"). Using 180.',
			'Unknown setting "limitByTag", ignored but kept.',
		].join(' '));
		await stage.keepPicture('settings-problems');
		await stage.setting('Risks as bear points').getByRole('switch').click();
		await expect.poll(() => stage.savedSettings()).toEqual({ ...saved, risksAsBear: false });
		await stage.setting('Freshness').click();
		await fill(stage, 'Days until overdue', '90');
		await stage.page.getByRole('button', { name: 'Back' }).click();
		await stage.expectText(stage.page.locator('.dossier-setting-problems'), '2 saved settings couldn\'t be used');
		await expect.poll(() => stage.savedSettings()).toEqual({ ...saved, risksAsBear: false, limitDays: 90 });
	});

	test.each([
		['no JSON', '{ "limitDays": 90,', 'data.json isn\'t valid JSON. Using the defaults.'],
		['no object', '[90]', 'The saved settings must be an object (found a list). Using the defaults.'],
	])('because the file is %s: it is said, and kept beside the new one', async (_, text, sentence) => {
		const stage = await open(text, { note: 'Companies/Basalt.md' });
		await stage.expectText(stage.card.locator('.dossier-card-name'), 'Basalt');
		await stage.openSettings();
		await stage.expectText(stage.page.locator('.dossier-setting-problems'), `The saved settings couldn't be used ${sentence}`);
		await stage.setting('Freshness').click();
		await fill(stage, 'Days until overdue', '90');
		await expect.poll(() => stage.savedSettings().catch(() => null)).toEqual({ limitDays: 90 });
		expect(await stage.hiddenFile('data-unreadable.json')).toBe(text);
		await stage.page.getByRole('button', { name: 'Back' }).click();
		await expect.poll(() => stage.page.locator('.dossier-setting-problems').isVisible()).toBe(false);
	});
});

describe.skipIf(hasNoBrowser)('a vault that is read again', () => {
	const many = Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`Many/Note ${number}.md`, number % 2 === 0 ? '#actor\n' : '#firm\n']));

	/** Notes come one by one from then on, so that the reading can be watched. */
	function slowDown(stage: StagePage): Promise<void> {
		return stage.page.evaluate(() => {
			const vault = window.stage?.app.vault;
			if (vault === undefined) return;
			const read = vault.cachedRead.bind(vault);
			vault.cachedRead = async (file) => {
				await new Promise((resolve) => setTimeout(resolve, 300));
				return read(file);
			};
		});
	}

	test('says how far it is, keeps what was read before until then, and starts over where the settings change again', async () => {
		const stage = await StagePage.open(temporaryVault(many), { note: 'Many/Note 0.md' });
		await stage.untilRead();
		await slowDown(stage);
		await stage.openSettings();
		await stage.expectEffect('Actor notes', 'Matches 150 notes.');
		await stage.fillEntries('Actor notes', '#firm');
		await stage.expectEffect('Actor notes', 'Reading notes… ');
		await stage.fillEntries('Actor notes', '#firm\n#actor');
		await stage.expectEffect('Actor notes', 'Matches 300 notes: 150 by #firm, 150 by #actor.');
		await stage.keepPicture('settings-after-reading');
	});
});

describe.skipIf(hasNoBrowser)('accepted findings', () => {
	test('of a list longer than anybody looks through, the beginning is shown, and how many more there are', async () => {
		const acceptedFindings = Array.from({ length: 1450 }, (_, n) => (
			{ rule: 'stale-note', notes: ['Home.md'], fingerprint: n.toString(16).padStart(8, '0'), reason: `Reason ${n}` }
		));
		const stage = await open({ acceptedFindings });
		await stage.openSettings();
		const list = stage.setting('Accepted findings');
		await stage.expectText(list, 'stale-note in Home: Reason 199');
		await stage.expectText(list, '1,250 more.');
		expect(await list.getByRole('button').count()).toBe(200);
	});
});

describe.skipIf(hasNoBrowser)('similar metric names', () => {
	const rows = (...stats: readonly (readonly [string, string])[]): string => `#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n${stats.map(([metric, value]) => `| ${metric} | ${value} |\n`).join('')}`;
	const ALIKE = {
		'Ash.md': rows(['Overhead growth', '12%'], ['Key markets', 'Norway, Chile'], ['Labor cost', '$5M']),
		'Birch.md': rows(['Overhead growth', '9%'], ['Key markets', 'Peru']),
		'Cedar.md': rows(['Growth, overhead', '7%'], ['Key market', 'Kenya'], ['Labour cost', '$3M']),
	};
	const DESKTOP = { note: 'Ash.md' };

	async function openSimilar(notes: Readonly<Record<string, string>>, options: StagePageOptions = DESKTOP): Promise<StagePage> {
		const stage = await StagePage.open(notes, options);
		await stage.untilRead();
		return showSimilar(stage);
	}

	async function showSimilar(stage: StagePage): Promise<StagePage> {
		await stage.closeWindows();
		await stage.openSettings();
		await stage.setting('Similar metric names').click();
		return stage;
	}

	/** For tests that leave the settings as they were. */
	const shared = sharedPage(() => openSimilar(ALIKE));

	test('are listed with why and an example of each, the commonest first', async () => {
		const stage = await showSimilar(shared());
		const items = stage.setting('Names that look like one metric').locator('li');
		await stage.expectText(items.first(), 'Key markets (2 notes) and Key market (1 note) Singular and plural Ash, line 8: Key markets · Norway, Chile Cedar, line 8: Key market · Kenya');
		expect(await items.count()).toBe(3);
		await stage.keepPicture('settings-similar-dark');
	});

	test('are joined by one click: the setting has the line, the comparison one metric, and the focus goes on', async () => {
		const stage = await openSimilar(ALIKE);
		await stage.page.getByRole('button', { name: 'Join Overhead growth and Growth, overhead' }).click();
		await expect.poll(() => stage.savedSettings().catch(() => null)).toEqual({ metricSynonyms: ['Overhead growth = "Growth, overhead"'] });
		await expect.poll(() => stage.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Join Labor cost and Labour cost');
		await stage.expectText(stage.setting('Joined'), 'Overhead growth = "Growth, overhead"');
		await stage.press('Enter');
		await expect.poll(() => stage.setting('Names that look like one metric').locator('li').count()).toBe(1);
		await stage.page.getByRole('button', { name: 'Separate: Labor cost = Labour cost' }).click();
		await expect.poll(() => stage.setting('Names that look like one metric').locator('li').count()).toBe(2);
		await stage.page.getByRole('button', { name: 'Back' }).click();
		await stage.expectEffect('Metric synonyms', '6 metric names, grouped into 5 metrics. Overhead growth includes Growth, overhead (1 note).');
	});

	test('are kept apart by one click, and suggested again by another', async () => {
		const stage = await showSimilar(shared());
		await stage.page.getByRole('button', { name: 'Keep Overhead growth and Growth, overhead apart' }).click();
		await expect.poll(() => stage.savedSettings().catch(() => null)).toEqual({ metricsApart: ['Overhead growth ≠ "Growth, overhead"'] });
		const items = stage.setting('Names that look like one metric').locator('li');
		await expect.poll(() => items.count()).toBe(2);
		await stage.page.getByRole('button', { name: 'Back' }).click();
		await stage.expectText(stage.setting('Similar metric names'), '1 pair kept apart.');
		await stage.setting('Similar metric names').click();
		await expect.poll(() => items.count()).toBe(2);
		await stage.page.getByRole('button', { name: 'Suggest again: Overhead growth ≠ "Growth, overhead"' }).click();
		await expect.poll(() => items.count()).toBe(3);
		await stage.expectText(stage.setting('Kept apart'), 'None kept apart.');
		expect(await stage.savedSettings()).toEqual({ metricsApart: [] });
	});

	test('are none where no names look alike', async () => {
		const stage = await openSimilar({ 'Ash.md': ALIKE['Ash.md'] });
		await stage.expectText(stage.setting('Names that look like one metric'), 'No metric names look alike.');
	});

	test('are shown as far as one can look through: the commonest 50, and how many more', async () => {
		const stats = Array.from({ length: 53 }, (_, at): string => `${String.fromCharCode(97 + (at % 26))}${at < 26 ? 'aa' : at < 52 ? 'bb' : 'cc'}`);
		const stage = await openSimilar({
			'Ash.md': rows(...stats.map((word) => [`Cost of ${word}`, '$5M'] as const)),
			'Birch.md': rows(...stats.map((word) => [`${word} cost`, '$5M'] as const)),
		});
		await stage.expectEffect('Names that look like one metric', '3 more.');
		expect(await stage.setting('Names that look like one metric').locator('li').count()).toBe(50);
	});

	test('fit a phone, where each button is large enough', async () => {
		const stage = await openSimilar(ALIKE, { ...DESKTOP, phone: true });
		const button = await stage.page.getByRole('button', { name: 'Join Overhead growth and Growth, overhead' }).boundingBox();
		expect(button?.height).toBeGreaterThanOrEqual(44);
		await expectWholeInReach(stage);
		await stage.keepPicture('settings-similar-phone');
	});
});

describe.skipIf(hasNoBrowser)('a list of entries', () => {
	const ENTRIES = { updatedProperties: ['reviewed', 'updated', 'modified'] };
	const NAME = 'Updated properties';
	const field = (stage: StagePage, at: number) => stage.setting(NAME).locator('.dossier-entries input').nth(at);
	const focused = (stage: StagePage): Promise<string> => stage.page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.value : 'elsewhere'));
	const saved = async (stage: StagePage): Promise<unknown> => ((await stage.savedSettings()) as { updatedProperties?: unknown }).updatedProperties;
	const openList = async (): Promise<StagePage> => {
		const stage = await open(ENTRIES);
		await stage.openSettings();
		await field(stage, 0).focus();
		return stage;
	};

	test('is added to, edited, moved and removed from, by keys alone', async () => {
		const stage = await openList();
		await stage.press('ArrowDown', 'Alt+ArrowUp');
		expect(await focused(stage)).toBe('updated');
		await stage.press('Enter', 'Enter', 'End');
		await stage.page.keyboard.type(' on');
		await stage.press('ArrowDown');
		await stage.page.keyboard.type('checked');
		await stage.press('Enter', 'ArrowUp', 'ArrowUp', 'ArrowUp');
		expect(await focused(stage)).toBe('reviewed');
		await stage.press('Control+a', 'Backspace', 'Backspace');
		expect(await focused(stage)).toBe('updated');
		await stage.passTime(AFTER_PAUSE);
		await expect.poll(() => saved(stage)).toEqual(['updated', 'modified on', 'checked']);
	});

	test('is one tab stop, where the person was last, and is left by Tab', async () => {
		const stage = await openList();
		await stage.press('ArrowDown', 'Tab');
		expect(await stage.page.evaluate(() => document.activeElement?.closest('.dossier-entries') === null)).toBe(true);
		await stage.press('Shift+Tab');
		expect(await focused(stage)).toBe('updated');
	});

	test('takes several lines that are pasted as so many entries, and drops what is left empty', async () => {
		const stage = await openList();
		await field(stage, 1).evaluate((input: HTMLInputElement) => {
			input.focus();
			input.select();
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', 'one\r\n\n two \nthree');
			input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		});
		expect(await stage.entries(NAME)).toBe('reviewed\none\ntwo\nthree\nmodified');
		await field(stage, 0).fill(' ');
		await stage.press('Tab');
		await expect.poll(() => saved(stage)).toEqual(['one', 'two', 'three', 'modified']);
		expect(await stage.setting(NAME).locator('.dossier-entries input').count()).toBe(5);
	});

	test('has buttons for pointers: an entry is moved and removed, and the blank one stays last', async () => {
		const stage = await openList();
		const button = (at: number, name: string) => stage.setting(NAME).locator('.dossier-entries li').nth(at).getByRole('button', { name });
		await stage.setting(NAME).locator('.dossier-entries li').nth(2).hover();
		await button(2, 'Move down').click();
		expect(await stage.entries(NAME)).toBe('reviewed\nupdated\nmodified');
		await button(2, 'Move up').click();
		expect(await stage.entries(NAME)).toBe('reviewed\nmodified\nupdated');
		await stage.setting(NAME).locator('.dossier-entries li').nth(0).hover();
		await button(0, 'Remove').click();
		expect(await stage.entries(NAME)).toBe('modified\nupdated');
		expect(await focused(stage)).toBe('modified');
		await stage.passTime(AFTER_PAUSE);
		await expect.poll(() => saved(stage)).toEqual(['modified', 'updated']);
	});
});
