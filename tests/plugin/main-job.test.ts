/**
 * The main job from beginning to end, as a person does it: open a note and read its card, compare
 * it, edit it, be reminded of its date, set the date. On the sample vault, and on a note and a vault
 * beside the repository where they are there. Each part has tests of its own; here they are one story.
 *
 * The pictures it takes are for people to look at (`tests/screenshots/`).
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { AFTER_PAUSE, sharedPage, StagePage } from './stage-page';
import { compareWithPeers as tableOfPeers, expectSourceCells } from './tables';

const SAMPLE_VAULT = fileURLToPath(new URL('../vault', import.meta.url));
const SEED = fileURLToPath(new URL('../../../shared/seed', import.meta.url));
const REAL_VAULT = fileURLToPath(new URL('../../../shared/vault', import.meta.url));

/** A stale note, what its card has to say, and where a person edits it. */
interface Story {
	readonly vault: string;
	readonly note: string;
	/** How many rows each section has. */
	readonly counts: Readonly<Record<'quick stats' | 'bull' | 'bear' | 'related', number>>;
	/** A row of the quick stats. */
	readonly figure: string;
	readonly stale: string;
	readonly reminder: string;
	/** The Updated line as it is written. */
	readonly updated: string;
	/** What becomes of it, in the form it has: what the card and the notice then say. */
	readonly today: string;
	readonly fresh: string;
	readonly notice: string;
	/** A point of the case, after which the person goes on writing. */
	readonly point: string;
	/** The head of the table that compares it with its peers; null where it has none, which is said. */
	readonly peers: string | null;
	/** For the names of the pictures. */
	readonly picture: string;
}

const SAMPLE: Story = {
	vault: SAMPLE_VAULT,
	note: 'Actors/SK Hynix.md',
	counts: { 'quick stats': 8, bull: 3, bear: 3, related: 5 },
	figure: 'HBM share ~57% (#1)',
	stale: '● Overdue · updated at least 296 days ago (Jan 2026), due after 180',
	reminder: 'Overdue: updated at least 296 days ago (Jan 2026)',
	updated: '*Updated Jan 2026*',
	today: '*Updated Nov 2026*',
	fresh: '○ Fresh · updated this month (Nov 2026), due after 180 days',
	notice: 'SK Hynix marked updated today.',
	point: '- Samsung is back',
	peers: '| Metric | [[SK Hynix]] | [[Samsung Electronics]] | [[Micron]] |',
	picture: 'sample',
};

const FIRST_NOTE: Story = {
	vault: SEED,
	note: 'Alibaba.md',
	counts: { 'quick stats': 5, bull: 5, bear: 5, related: 5 },
	figure: 'Cloud share #1 China (~35%)',
	stale: '● Overdue · updated 326 days ago (Jan 1), due after 180',
	reminder: 'Overdue: updated 326 days ago (Jan 1)',
	updated: '*Updated 2026-01-01*',
	today: '*Updated 2026-11-23*',
	fresh: '○ Fresh · updated today (Nov 23), due after 180 days',
	notice: 'Alibaba marked updated today.',
	point: '- China cloud leader',
	peers: null,
	picture: 'first-note',
};

const STORIES = [SAMPLE, FIRST_NOTE].filter(({ vault }) => existsSync(vault));

async function expectCard(stage: StagePage, { counts, figure, stale }: Story): Promise<void> {
	await stage.expectText(stage.freshness, stale);
	for (const [section, count] of Object.entries(counts)) await expect.poll(() => stage.rows(section).count(), { message: section }).toBe(count);
	await stage.expectText(stage.section('quick stats'), figure);
}

/** Compares with peers from the palette, and takes the table back with one undo; where there are no peers, that is said and nothing is written. */
async function compareWithPeers(stage: StagePage, { peers, picture }: Story): Promise<void> {
	await stage.untilRead();
	const before = await stage.text;
	await stage.putCursorAfter('## Related');
	await stage.runFromPalette('Compare with peers');
	if (peers === null) await stage.expectNotice('names 2 peers without an actor note: ByteDance and AI hyperscalers.');
	else {
		await stage.page.locator('.dossier-picker').waitFor();
		await stage.press('Alt+Enter');
		await stage.expectNote((text) => text.includes(peers) && text.includes('*As of 2026-11-23 · 3 actors, '));
		await stage.keepPicture(`${picture}-comparison`);
		await stage.press('Control+z');
	}
	expect(await stage.text).toBe(before);
}

/** Edits the note and lets a pause pass, after which the reminder is there. */
async function editUntilReminded(stage: StagePage, { point, reminder }: Story): Promise<void> {
	await stage.typeAfter(point, ', still');
	await stage.passTime(AFTER_PAUSE);
	await stage.expectText(stage.reminder.getByRole('status'), reminder);
}

describe.skipIf(hasNoBrowser).each(STORIES)('the main job, on $note', (story) => {
	test('the card says it all, peers are compared and that undone, the reminder comes after a pause, its button sets the date, one undo takes that back', async () => {
		const stage = await StagePage.open(story.vault, { note: story.note });
		await expectCard(stage, story);
		await stage.keepPicture(`${story.picture}-card`);
		await compareWithPeers(stage, story);

		await editUntilReminded(stage, story);
		const edited = await stage.text;
		expect(edited).toContain(`${story.point}, still\n`);
		await stage.expectText(stage.card, `${story.point.replace('- ', '')}, still`);
		await stage.keepPicture(`${story.picture}-reminder`);

		await stage.reminder.getByRole('button', { name: 'Mark updated today' }).click();
		expect(await stage.text).toBe(edited.replace(story.updated, story.today));
		await stage.expectText(stage.freshness, story.fresh);
		expect(await stage.reminder.count()).toBe(0);
		await stage.expectNotice(story.notice);
		await stage.keepPicture(`${story.picture}-fresh`);

		await stage.press('Control+z');
		expect(await stage.text).toBe(edited);
		await stage.expectText(stage.freshness, story.stale);
	});

	test.each(['dark', 'light'] as const)('on a phone, %s: card in its drawer, reminder above the text', async (theme) => {
		const stage = await StagePage.open(story.vault, { note: story.note, theme, phone: true });
		await stage.run('open-card');
		await expectCard(stage, story);
		await stage.keepPicture(`${story.picture}-card-phone-${theme}`);
		await stage.row(story.point.replace('- ', '')).click();
		await expect.poll(() => stage.card.isVisible()).toBe(false);
		await editUntilReminded(stage, story);
		await stage.keepPicture(`${story.picture}-reminder-phone-${theme}`);
		await stage.reminder.getByRole('button', { name: 'Mark updated today' }).click();
		await stage.expectNote((text) => text.includes(story.today));
	});

	test('in a light theme', async () => {
		const stage = await StagePage.open(story.vault, { note: story.note, theme: 'light' });
		await expectCard(stage, story);
		await editUntilReminded(stage, story);
		await stage.keepPicture(`${story.picture}-light`);
	});
});

describe.skipIf(hasNoBrowser)('comparing, with the keyboard alone', () => {
	test('with actors chosen by name, beginning with the one whose note is open', async () => {
		const stage = await StagePage.open(SAMPLE_VAULT, { note: SAMPLE.note });
		await stage.untilRead();
		const before = await stage.text;
		await stage.putCursorAfter('## Related');
		await stage.runFromPalette('Compare actors');
		await stage.page.keyboard.type('intel');
		await stage.press('Enter');
		await expect.poll(() => stage.page.locator('.dossier-picker-pill').allInnerTexts()).toEqual(['SK Hynix', 'Intel']);
		await stage.keepPicture('sample-picker');
		await stage.press('Alt+Enter');
		await stage.expectNote((text) => text.includes('| Metric | [[SK Hynix]] | [[Intel]] |'));
		await stage.press('Control+z');
		expect(await stage.text).toBe(before);
	});
});

describe.skipIf(hasNoBrowser)('the command that goes to the reminder', () => {
	const COMMAND = 'go-to-reminder';

	test('can run only while the reminder shows', async () => {
		const stage = await StagePage.open(SAMPLE_VAULT, { note: SAMPLE.note });
		expect(await stage.canRun(COMMAND)).toBe(false);
		await editUntilReminded(stage, SAMPLE);
		expect(await stage.canRun(COMMAND)).toBe(true);
		await stage.openNote('Actors/AMD.md');
		expect(await stage.canRun(COMMAND)).toBe(false);
	});

	test('goes from the text to its first button, and Escape goes back to where the person was typing', async () => {
		const stage = await StagePage.open(SAMPLE_VAULT, { note: SAMPLE.note });
		await editUntilReminded(stage, SAMPLE);
		await stage.runFromPalette('Go to reminder');
		await expect.poll(() => stage.page.evaluate(() => document.activeElement?.textContent)).toBe('Mark updated today');
		await stage.press('Escape');
		expect(await stage.reminder.count()).toBe(0);
		expect(await stage.canRun(COMMAND)).toBe(false);
		await stage.page.keyboard.type(' and well');
		expect(await stage.text).toContain(`${SAMPLE.point}, still and well\n`);
	});

	test('makes the date today\'s with Enter, and the person goes on typing', async () => {
		const stage = await StagePage.open(SAMPLE_VAULT, { note: SAMPLE.note });
		await editUntilReminded(stage, SAMPLE);
		await stage.runFromPalette('Go to reminder');
		await stage.press('Enter');
		await stage.expectNote((text) => text.includes(SAMPLE.today));
		await stage.page.keyboard.type(' and well');
		expect(await stage.text).toContain(`${SAMPLE.point}, still and well\n`);
	});
});

describe.skipIf(hasNoBrowser || !existsSync(REAL_VAULT))('a vault of thousands of notes', () => {
	const NOTE = 'Actors/NVIDIA.md';

	const TYPED = 'Typed while notes are read.';

	/** The card of the note is there, and its text takes what is typed. */
	async function expectCardAndTyping(stage: StagePage): Promise<void> {
		await stage.expectText(stage.card.locator('.dossier-card-name'), 'NVIDIA');
		await stage.putCursorAfter('\n');
		await stage.page.keyboard.type(TYPED);
		expect(await stage.text).toContain(TYPED);
	}

	// One story on one page, as reading thousands of notes takes long: each test begins where the one before it ends.
	const shared = sharedPage(() => StagePage.open(REAL_VAULT, { note: NOTE }));

	test('has its list, the card of the open note and a text to type in, then all of its actors', async () => {
		const stage = shared();
		await stage.page.locator('.nav-file-title', { hasText: 'NVIDIA' }).first().waitFor();
		await expectCardAndTyping(stage);
		await stage.untilRead();
		await stage.runFromPalette('Compare actors');
		await stage.page.locator('.prompt .suggestion-item').first().waitFor();
		await stage.press('Escape');
	}, 180_000);

	test('compares the actor with its peers: every cell is its note\'s', async () => {
		const table = await tableOfPeers(shared());
		expect(table.length).toBeGreaterThan(6);
		expectSourceCells(table, (name) => path.join(REAL_VAULT, 'Actors', `${name}.md`));
	}, 180_000);

	test('begins with the card whenever it is read anew', async () => {
		const stage = shared();
		await stage.readOnly(NOTE);
		await stage.run('open-card');
		await expectCardAndTyping(stage);
		expect((await stage.text).split(TYPED)).toHaveLength(3);
		await stage.run('compare-actors');
		await stage.expectText(stage.page.locator('.dossier-picker-status'), 'Reading notes…');
	}, 180_000);
});
