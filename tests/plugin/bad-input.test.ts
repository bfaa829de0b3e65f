/**
 * Notes and vaults that are broken, odd or empty, in the built plugin on the stage: each has its
 * card or a sentence on screen, and none an error. That reading itself never throws, whatever it is
 * given, is tested with the reader.
 */
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault } from './stage-page';

const BODY = `Makes things.

## Quick stats

| Metric | Value |
| --- | --- |
| Market cap | ~$2B |
| HQ | Oslo |

**Bull:**
- Cheap

**Bear:**
- Small

*Updated 2026-01-01*
`;
const NOTE = `#actor #cloud\n\n${BODY}`;
const NO_DATE = 'No date';
const STALE = '● Overdue · updated 326 days ago (Jan 1), due after 180';

/** Opens a vault of one note, on that note. */
function open(text: string): Promise<StagePage> {
	return StagePage.open(temporaryVault({ 'Acme.md': text }), { note: 'Acme.md' });
}

/** The card shows everything that the body above says. */
async function expectWholeCard(stage: StagePage): Promise<void> {
	await stage.expectText(stage.freshness, STALE);
	await stage.expectText(stage.row('Market cap'), 'Market cap ~$2B');
	await stage.expectText(stage.row('HQ'), 'HQ Oslo');
	await stage.expectText(stage.section('bull'), 'Bull 1 • Cheap');
	await stage.expectText(stage.section('bear'), 'Bear 1 • Small');
}

/** The first line of the open note, from 1, that says this. */
async function lineOf(stage: StagePage, said: string): Promise<number> {
	return (await stage.text).split('\n').findIndex((line) => line.includes(said)) + 1;
}

/** The cursor comes to the line that says this. */
async function expectCursorAt(stage: StagePage, said: string): Promise<void> {
	await expect.poll(() => stage.cursorLine()).toBe(await lineOf(stage, said));
}

/** Unfolds the problems, follows the one on the line that says `said`, and expects to get there. */
async function expectProblem(stage: StagePage, said: string, message: string): Promise<void> {
	await stage.expectText(stage.section('problems'), '1 line couldn\'t be read');
	await stage.section('problems').locator('.dossier-card-fold').click();
	await stage.expectText(stage.rows('problems'), `Line ${await lineOf(stage, said)} ${message}`);
	// What to do stands at the end of the sentence: it is never cut short.
	expect(await stage.rows('problems').getByRole('button', { name: 'More' }).count()).toBe(0);
	expect(await stage.rows('problems').locator('.dossier-card-long').evaluate((el) => el.scrollHeight - el.clientHeight)).toBeLessThanOrEqual(1);
	await stage.rows('problems').click();
	await expectCursorAt(stage, said);
}

describe.skipIf(hasNoBrowser)('a note', () => {
	const notes: Record<string, string> = {};
	const shared = sharedPage(() => StagePage.open(temporaryVault(notes)));

	/** A test of a note in the vault that these tests share, each in a folder of its own, where it has one name. */
	function testNote(sentence: string, text: string, expectIt: (stage: StagePage) => Promise<void>): void {
		const note = `${Object.keys(notes).length}/Acme.md`;
		notes[note] = text;
		test(sentence, async () => {
			await shared().openNote(note);
			await expectIt(shared());
			// What was unfolded stays so on the card of the next note.
			const unfolded = shared().section('problems').locator('.dossier-card-fold[aria-expanded="true"]');
			if (await unfolded.count() > 0) await unfolded.click();
		});
	}

	testNote('with properties that are not valid YAML is read all the same, and the card leads to the broken line', `---\naliases: [ACM]\nsector: "Cloud\ntags: [actor, asia]\n---\n${BODY}`, async (stage) => {
		await expectWholeCard(stage);
		await stage.expectText(stage.card.locator('.dossier-card-other-names'), 'ACM');
		await stage.expectText(stage.card.locator('.dossier-card-tags'), '#asia');
		await expectProblem(stage, 'sector:', 'The properties aren\'t valid YAML, so they\'re read line by line. Check this line for a missing quote or bracket.');
		await stage.keepPicture('bad-input-yaml');
	});

	testNote('whose properties are never closed says what the rest of it still says', `---\naliases: [ACM]\n\n${NOTE}`, async (stage) => {
		await expectWholeCard(stage);
	});

	testNote('that begins with a byte order mark is read from its first line on', `\uFEFF---\naliases: [ACM]\ntags: actor\n---\n${BODY}`, async (stage) => {
		await expectWholeCard(stage);
		await stage.expectText(stage.card.locator('.dossier-card-other-names'), 'ACM');
	});

	test('that still has its byte order mark when the plugin gets it is read too', async () => {
		const stage = await open(NOTE);
		await stage.page.evaluate((text) => window.stage?.app.vault.create('Marked.md', text), `\uFEFF---\naliases: [MRK]\ntags: actor\n---\n${BODY}`);
		await stage.openNote('Marked.md');
		await stage.expectText(stage.card.locator('.dossier-card-other-names'), 'MRK');
		await expectWholeCard(stage);
	});

	testNote('with the line ends of Windows shows the same card, and its lines are counted right', `---\naliases: [ACM]\n---\n${NOTE}`.replaceAll('\n', '\r\n'), async (stage) => {
		await expectWholeCard(stage);
		await stage.expectText(stage.card.locator('.dossier-card-other-names'), 'ACM');
		await stage.row('HQ').click();
		await expectCursorAt(stage, '| HQ');
	});

	testNote('whose tag line is indented with a tab is an actor note', `\t#actor #cloud\n\n${BODY}`, async (stage) => {
		await expectWholeCard(stage);
		await stage.expectText(stage.card.locator('.dossier-card-tags'), '#cloud');
	});

	for (const [where, end, row] of [
		['in a value', '| HQ | Os', 'HQ Os'],
		['in a metric', '| Rev', 'Rev —'],
		['after a bar', '| HQ |', 'HQ —'],
	] as const) {
		const text = `#actor\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n| Market cap | ~$2B |\n${end}`;
		testNote(`that ends in the middle of its table, ${where}, shows the rows there are`, text, async (stage) => {
			await stage.expectText(stage.row('Market cap'), 'Market cap ~$2B');
			await stage.expectText(stage.rows('quick stats').last(), row);
		});
	}

	testNote('that ends before its table has begun says so and leads to the heading', '#actor\n\n## Quick stats\n\n| Metric | Value |\n| --', async (stage) => {
		await stage.expectText(stage.section('quick stats'), 'No table of metrics and values under "Quick stats".');
		await stage.page.getByRole('button', { name: 'Go to heading' }).click();
		await expectCursorAt(stage, '## Quick stats');
	});

	testNote('with a code block that is never closed shows what stands before it and says from where nothing is read', `${NOTE}\n\`\`\`\n## Related\n\n- [[Lost]]\n`, async (stage) => {
		await expectWholeCard(stage);
		await expectProblem(stage, '```', 'Nothing below this line is read: the code block (```) that opens here never closes.');
	});

	testNote('with a date in the future says so, and that the date is to be corrected', NOTE.replace('2026-01-01', '2062-01-01'), async (stage) => {
		await stage.expectText(stage.freshness, '◇ Date in the future · updated Jan 1, 2062 · Correct the date.');
		await stage.freshness.getByRole('button').click();
		await expectCursorAt(stage, '2062-01-01');
	});

	testNote('with several Updated lines counts from the latest, wherever it stands, and leads there', `${NOTE}\n*Updated 2026-11-01*\n\n*Updated 2026-03-04*\n`, async (stage) => {
		await stage.expectText(stage.freshness, '○ Fresh · updated 22 days ago (Nov 1), due after 180');
		expect(await stage.section('problems').count()).toBe(0);
		await stage.freshness.getByRole('button').click();
		await expectCursorAt(stage, '2026-11-01');
	});

	testNote('with a date that cannot be read says which, how to write it, and where', NOTE.replace('2026-01-01', '2026-13-45'), async (stage) => {
		await stage.expectText(stage.freshness, '◇ Unreadable date · "2026-13-45" · Write the date alone, year first: 2026-01-31.');
		await expectProblem(stage, '2026-13-45', 'Updated date "2026-13-45" can\'t be read. Write it as YYYY-MM-DD.');
		await stage.keepPicture('bad-input-date');
	});

	for (const text of ['#actor', '#actor\n', '---\ntags: actor\n---', '---\ntags: actor\n---\n']) {
		testNote(`that is nothing but the tag (${JSON.stringify(text)}) has a card that says what is missing`, text, async (stage) => {
			await stage.expectText(stage.card, `Acme ◌ ${NO_DATE} Mark updated today Quick stats No quick stats. They go under "Quick stats"`);
			expect(await stage.section('bull').count() + await stage.section('bear').count()).toBe(0);
			await stage.keepPicture('bad-input-only-tag');
		});
	}

	test('that is empty says that it is no actor note and takes the tag', async () => {
		const stage = await open('');
		await stage.expectText(stage.panel, 'Dossier doesn\'t track this note. Tag it #actor or change the rule.');
		await stage.page.getByRole('button', { name: 'Add tag' }).click();
		await stage.expectText(stage.card, `Acme ◌ ${NO_DATE}`);
		expect(await stage.text).toBe('#actor\n');
	});

	test('of 143 KB has its card and is typed in without delay', async () => {
		const stage = await open(hugeNote(143 * 1024));
		await expectWholeCard(stage);
		await stage.putCursorAfter('Makes things.');
		await stage.page.evaluate(watchLongTasks);
		await stage.page.keyboard.type(' It makes more and more of them, every day of the year.', { delay: 30 });
		await stage.row('Market cap').locator('.dossier-card-text').click();
		await stage.typeAfter('| HQ | Oslo', ' and Rome');
		await stage.expectText(stage.row('HQ'), 'HQ Oslo and Rome');
		await stage.expectNote((text) => text.includes('Makes things. It makes more and more of them, every day of the year.'));
		// Many times what it takes, for slow machines: a page that hangs is what this is to find.
		expect(await stage.page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks))).toBeLessThan(500);
	});
});

/** A note with the body above, and with paragraphs, lists and tables until it is so many bytes long. */
function hugeNote(bytes: number): string {
	const chapters: string[] = [];
	for (let length = NOTE.length, number = 1; length < bytes; number++) {
		const chapter = `## Chapter ${number}\n\n${'A sentence on [[Somebody]] and on **something** in 2026. '.repeat(8)}\n\n- One\n  - Two\n\n| Year | Units |\n|---|---|\n| 2025 | ${number} |\n`;
		chapters.push(chapter);
		length += chapter.length + 1;
	}
	return NOTE.replace('## Quick stats', `${chapters.join('\n')}\n## Quick stats`);
}

/** Runs in the page: keeps how long each task took that held up the page, in milliseconds. */
function watchLongTasks(): void {
	const longTasks: number[] = [];
	Object.assign(window, { longTasks });
	new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
}

describe.skipIf(hasNoBrowser)('while its card is open, a note', () => {
	test('that is deleted is said to be gone, and another one opened has its card', async () => {
		const stage = await StagePage.open(temporaryVault({ 'Acme.md': NOTE, 'Basalt.md': NOTE }), { note: 'Acme.md' });
		await stage.expectText(stage.card.locator('.dossier-card-name'), 'Acme');
		await stage.delete('Acme.md');
		await stage.expectText(stage.panel, 'Acme was deleted. Open another note to see its card.');
		expect(await stage.card.isVisible()).toBe(false);
		await stage.openNote('Basalt.md');
		await stage.expectText(stage.card.locator('.dossier-card-name'), 'Basalt');
	});

	test('that goes with its folder is said to be gone', async () => {
		const stage = await StagePage.open(temporaryVault({ 'Asia/Acme.md': NOTE, 'Basalt.md': NOTE }), { note: 'Asia/Acme.md' });
		await stage.expectText(stage.card.locator('.dossier-card-name'), 'Acme');
		await stage.delete('Asia');
		await stage.expectText(stage.panel, 'Acme was deleted.');
	});

	test('that is renamed keeps its card, under the new name', async () => {
		const stage = await open(NOTE);
		await stage.rename('Acme.md', 'Apex.md');
		await stage.expectText(stage.card.locator('.dossier-card-name'), 'Apex');
		await expectWholeCard(stage);
		await stage.typeAfter('| HQ | Oslo', ' and Rome');
		await stage.expectText(stage.row('HQ'), 'HQ Oslo and Rome');
	});

	test('whose folder is renamed keeps its card, which leads to where the note is now', async () => {
		const stage = await StagePage.open(temporaryVault({ 'Asia/Acme.md': NOTE }), { note: 'Asia/Acme.md' });
		await expectWholeCard(stage);
		await stage.rename('Asia', 'Orient');
		await expect.poll(() => stage.card.locator('.dossier-card-name a').getAttribute('href')).toBe('Orient/Acme.md');
		await stage.row('HQ').click();
		await expectCursorAt(stage, '| HQ');
		await stage.freshness.getByRole('button', { name: 'Overdue' }).click();
		await expectCursorAt(stage, '2026-01-01');
		expect(await stage.page.evaluate(() => window.stage?.app.workspace.getActiveFile()?.path)).toBe('Orient/Acme.md');
	});
});

describe.skipIf(hasNoBrowser)('a vault', () => {
	test('without a note says so, and what to write', async () => {
		const stage = await StagePage.open(temporaryVault({}));
		await stage.expectText(stage.panel, 'This vault has no notes yet. Write a note about a company, person, fund or country and tag it #actor to see its card here.');
		await stage.keepPicture('bad-input-empty-vault');
	});

	test('that was empty shows the card of the first note written', async () => {
		const stage = await StagePage.open(temporaryVault({}));
		await stage.expectText(stage.panel, 'This vault has no notes yet.');
		await stage.page.evaluate((text) => window.stage?.app.vault.create('Acme.md', text), NOTE);
		await stage.expectText(stage.panel, 'Open a note to see its card.');
		await stage.openNote('Acme.md');
		await expectWholeCard(stage);
	});

	test('without actors says so, and what makes one', async () => {
		const stage = await StagePage.open(temporaryVault({ 'Home.md': '# Home\n' }), { note: 'Home.md' });
		await stage.expectText(stage.panel, 'Dossier doesn\'t track this note. Tag it #actor or change the rule. Add tag');
		await stage.closeNote();
		await stage.expectText(stage.panel, 'This vault has no actor notes yet. Open a note about a company, person, fund or country and tag it #actor. You can change what counts in Dossier\'s settings.');
		await stage.keepPicture('bad-input-no-actors');
	});

	test.each([
		['without a note', {}],
		['without actors', { 'Home.md': '# Home\n' }],
	])('%s has nobody to compare, which the picker says', async (_what, notes) => {
		const stage = await StagePage.open(temporaryVault(notes));
		await stage.runFromPalette('Compare actors');
		await stage.page.locator('.dossier-picker').waitFor();
		await stage.expectText(stage.page.locator('.prompt'), 'No actor notes in this vault yet.');
		await stage.keepPicture('bad-input-nobody-to-compare');
	});
});
