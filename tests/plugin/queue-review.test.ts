/** Going through the queue note by note in the built plugin, on the stage, by the keyboard alone: what is seen, what is marked, and where. */
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { StagePage, temporaryVault } from './stage-page';

/** Longer than a note is in front of a person until they have seen it, and than the queue waits until it shows one, in milliseconds. */
const TO_SEE = 3500;

const dated = (date: string): string => `#actor\n\nText.\n\n*Updated ${date}*\n`;
/** Twenty notes, the oldest first in the queue. */
const NAMES = Array.from({ length: 20 }, (_, n) => `Firm ${String(n + 1).padStart(2, '0')}`);
const NOTES: Readonly<Record<string, string>> = {
	...Object.fromEntries(NAMES.map((name, n) => [`${name}.md`, dated(`2026-01-${String(n + 1).padStart(2, '0')}`)])),
	'Plain.md': 'A note.\n',
};

async function openQueue(notes: Readonly<Record<string, string>> = NOTES, options: { phone?: boolean } = {}): Promise<StagePage> {
	const stage = await StagePage.open(temporaryVault(notes), { note: 'Plain.md', size: { width: 1500, height: 860 }, ...options });
	await stage.untilRead();
	await stage.run('open-freshness-queue');
	await stage.page.locator('.dossier-queue-list:focus .dossier-queue-row.is-current').waitFor();
	return stage;
}

const current = ({ page }: StagePage): Promise<string> => page.locator('.dossier-queue-row.is-current .dossier-queue-name').innerText();
const question = ({ page }: StagePage) => page.getByRole('alertdialog');

/** What each tab of the main area shows, group by group. */
const tabs = ({ page }: StagePage): Promise<string[]> => page.locator('.mod-root .workspace-tab-header').allInnerTexts();

/** The note in the tab beside the queue. */
const beside = ({ page }: StagePage): Promise<string | undefined> => page.evaluate(() => {
	const leaf = window.stage?.app.workspace.getLeavesOfType('markdown').at(-1);
	return leaf?.getDisplayText();
});

/** The notes that say they were updated on the day of the test. */
const marked = ({ page }: StagePage): Promise<string[]> => page.evaluate(() => {
	const { vault } = window.stage?.app ?? {};
	return (vault?.getMarkdownFiles() ?? []).filter(({ path }) => window.stage?.vaultText(path)?.includes('*Updated 2026-11-23*')).map(({ basename }) => basename).sort();
});

const saved = (stage: StagePage): Promise<void> => stage.page.evaluate(() => window.stage?.saveAll());

/** Waits until the note beside the queue is this one, and looks at it for a while. */
async function lookAt(stage: StagePage, name: string): Promise<void> {
	await stage.passTime(500);
	await expect.poll(() => beside(stage)).toBe(name);
	await stage.passTime(TO_SEE);
}

describe.skipIf(hasNoBrowser)('twenty notes', () => {
	test('are reviewed in one tab beside the queue, by keys: each is marked once it was seen, and the next one shown', async () => {
		const stage = await openQueue();
		await stage.press('p');
		for (const name of NAMES) {
			await expect.poll(() => current(stage)).toBe(name);
			await lookAt(stage, name);
			await stage.press('r');
			await stage.expectNotice(`${name} marked updated today.`);
		}
		await stage.expectText(stage.page.locator('.dossier-queue-empty'), 'Nothing is overdue or due soon.');
		await saved(stage);
		expect(await marked(stage)).toEqual(NAMES);
		expect(await tabs(stage)).toEqual(['Plain', 'Freshness queue', 'Firm 20']);
	});

	test('are not marked by a person who only presses keys: each is asked about', async () => {
		const stage = await openQueue();
		for (const name of NAMES) {
			await stage.press('r');
			await stage.expectText(question(stage), `You haven't looked at ${name} yet. Mark anyway?`);
			await stage.press('Escape');
			await stage.press('ArrowDown');
		}
		await saved(stage);
		expect(await marked(stage)).toEqual([]);
	});
});

describe.skipIf(hasNoBrowser)('a note that was not seen', () => {
	test('is marked where the person says so, and the cursor goes on to the next; Undo takes it back', async () => {
		const stage = await openQueue();
		await stage.press('r');
		await question(stage).waitFor();
		await stage.press('Enter');
		await stage.expectNotice('Firm 01 marked updated today.');
		expect(await current(stage)).toBe('Firm 02');
		await stage.page.locator('.dossier-queue-list:focus').waitFor();
		await stage.page.locator('.notice button', { hasText: 'Undo' }).click();
		await expect.poll(() => marked(stage)).toEqual([]);
	});

	test('is asked about with its overdue figures, in one question', async () => {
		const stage = await openQueue({ ...NOTES, 'Firm 01.md': `#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Price | $5 (Mar 2026) |\n\n*Updated 2026-01-01*\n` });
		await stage.press('r');
		await stage.expectText(question(stage), "You haven't looked at Firm 01 yet. A figure is overdue: Price (8 mo). Mark anyway?");
		await stage.press('Enter');
		await stage.expectNotice('Firm 01 marked updated today.');
		expect(await stage.page.locator('.modal').count()).toBe(0);
	});

	test('is one that was passed by on the way, or in front for a moment', async () => {
		const stage = await openQueue();
		await stage.press('p');
		await stage.passTime(500);
		await stage.press('ArrowDown', 'ArrowDown', 'ArrowUp');
		await stage.passTime(500);
		await expect.poll(() => beside(stage)).toBe('Firm 02');
		await stage.press('r');
		await stage.expectText(question(stage), "You haven't looked at Firm 02 yet.");
	});

	test('is no longer asked about once the cursor is on another', async () => {
		const stage = await openQueue();
		await stage.press('r');
		await question(stage).waitFor();
		await stage.page.locator('.dossier-queue-list').focus();
		await stage.press('ArrowDown');
		await question(stage).waitFor({ state: 'hidden' });
	});

	test('of several is named, with their number', async () => {
		const stage = await openQueue();
		await stage.press('p');
		await lookAt(stage, 'Firm 01');
		await stage.press('Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space');
		await stage.expectText(stage.page.locator('.dossier-queue-status'), '3 selected: Firm 01, Firm 02 and Firm 03');
		await stage.press('r');
		await stage.expectText(stage.page.locator('.modal'), "You haven't looked at 2 of them yet: Firm 02 and Firm 03.");
		await stage.page.locator('.modal button:focus').waitFor();
		await stage.press('Enter');
		await stage.expectNotice('3 notes marked (Firm 01, Firm 02 and Firm 03).');
	});
});

describe.skipIf(hasNoBrowser)('a note that was seen', () => {
	test('is one that the person typed in, however shortly', async () => {
		const stage = await openQueue();
		await stage.press('Enter');
		await stage.expectNote((text) => text.includes('*Updated 2026-01-01*'));
		await stage.typeAfter('Text.', ' More.');
		await stage.run('open-freshness-queue');
		await stage.press('r');
		await stage.expectNotice('Firm 01 marked updated today.');
	});

	test('yesterday is asked about again', async () => {
		const stage = await openQueue();
		await stage.press('p');
		await lookAt(stage, 'Firm 01');
		await stage.press('ArrowDown');
		await lookAt(stage, 'Firm 02');
		await stage.setTime('2026-11-24T09:00:00');
		await stage.page.evaluate(() => window.dispatchEvent(new Event('focus')));
		await stage.press('ArrowUp', 'r');
		await stage.expectText(question(stage), "You haven't looked at Firm 01 yet.");
	});
});

describe.skipIf(hasNoBrowser)('the tab beside the queue', () => {
	test('is the one in sight, if there is one, and used again by Enter', async () => {
		const stage = await openQueue();
		await stage.page.evaluate(() => window.stage?.openNote('Plain.md', 'split'));
		await stage.run('open-freshness-queue');
		await stage.press('Enter');
		await stage.expectNote((text) => text.includes('*Updated 2026-01-01*'));
		await stage.run('open-freshness-queue');
		await stage.press('ArrowDown', 'Enter');
		await stage.expectNote((text) => text.includes('*Updated 2026-01-02*'));
		expect(await tabs(stage)).toEqual(['Plain', 'Freshness queue', 'Firm 02']);
	});

	test('is left alone where it is pinned or closed: there is another', async () => {
		const stage = await openQueue();
		await stage.press('p');
		await lookAt(stage, 'Firm 01');
		await stage.page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('markdown').at(-1)?.setPinned(true));
		await stage.press('ArrowDown');
		await lookAt(stage, 'Firm 02');
		expect(await tabs(stage)).toEqual(['Plain', 'Freshness queue', 'Firm 01', 'Firm 02']);
		await stage.page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('markdown').at(-1)?.detach());
		await stage.run('open-freshness-queue');
		await stage.press('ArrowDown');
		await lookAt(stage, 'Firm 03');
		expect(await tabs(stage)).toEqual(['Plain', 'Freshness queue', 'Firm 01', 'Firm 03']);
	});

	test('on a phone is a tab of its own, used again', async () => {
		const stage = await openQueue(NOTES, { phone: true });
		for (const name of ['Firm 01', 'Firm 02']) {
			await stage.page.locator('.dossier-queue-name', { hasText: name }).click();
			await expect.poll(() => beside(stage)).toBe(name);
			await stage.run('open-freshness-queue');
		}
		expect(await stage.page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('markdown').length)).toBe(2);
	});
});

describe.skipIf(hasNoBrowser)('the card', () => {
	test('follows the row, and stays with it while the card has the focus', async () => {
		const stage = await openQueue();
		const name = stage.card.locator('.dossier-card-name');
		await stage.expectText(name, 'Firm 01');
		await stage.press('ArrowDown');
		await stage.expectText(name, 'Firm 02');
		await stage.run('open-card');
		await stage.passTime(500);
		await stage.expectText(name, 'Firm 02');
		await stage.openNote('Plain.md');
		await stage.expectText(stage.panel, "Dossier doesn't track this note.");
	});
});

describe.skipIf(hasNoBrowser)('a snooze', () => {
	test('is told with its note and day, and Undo takes it back', async () => {
		const stage = await openQueue();
		await stage.press('Space', 'ArrowDown', 'Space', 's', 'ArrowDown', 'ArrowDown', 'Enter');
		await stage.expectNotice('2 notes snoozed until Nov 30, 2026: Firm 01 and Firm 02.');
		await expect.poll(() => stage.page.locator('.dossier-queue-row[data-path]').first().innerText()).toContain('Firm 03');
		expect(await current(stage)).toBe('Firm 03');
		await stage.page.locator('.notice button', { hasText: 'Undo' }).click();
		await expect.poll(() => stage.page.locator('.dossier-queue-body .dossier-queue-name').first().innerText()).toBe('Firm 01');
		expect(await stage.savedSettings()).toMatchObject({ snoozed: {} });
	});
});
