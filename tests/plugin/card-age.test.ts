/**
 * What the card of the built plugin says of age, in a browser: which limit a note is judged by, the age
 * of its facts, related actors that were updated since, a hint where there is no date, and snapshots
 * that the notes have left behind. Obsidian's own style sheet and fonts are not on the stage, so how
 * much room a row leaves there is not proved; that an age takes none is.
 */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { printSnapshot } from '../../src/core/comparison/snapshot/snapshot';
import { hasNoBrowser } from './stage-browser';
import { AFTER_PAUSE, sharedPage, StagePage, temporaryVault } from './stage-page';

const STATS = ['## Quick stats', '', '| Metric | Value |', '| --- | --- |'].join('\n');
const ROWS = [
	'| Market cap | ~$37B (Mar 2026) |',
	'| Users | 203M (2026-02) |',
	'| Revenue (FY2025) | $1,309.1B and a few words that go on until they are cut off by the third line of this row, which is not far |',
	'| Margin (FY2025) | 31% |',
	'| Stock YTD (2025) | +100% or so, doubled |',
	'| New users | 1M (Nov 20, 2026) |',
	'| HQ | Berlin |',
].join('\n');
const ACME = `#actor #cloud\n\n${STATS}\n${ROWS}\n\n*Updated 2026-04-10*\n\n## Related\n\n- [[Basalt]] — holds 12% (as of Mar 9, 2026)\n- [[Cobalt]] — supplier\n- [[Dolomite]]\n- [[Erbium]]\n`;
const dated = (day: string): string => `#actor\n\n*Updated ${day}*\n`;

const NOTES = {
	'Acme.md': ACME,
	'Basalt.md': dated('2026-05-30'),
	'Cobalt.md': dated('2026-06-12'),
	'Dolomite.md': dated('2026-05-02'),
	'Erbium.md': dated('2026-04-11'),
	'Fluorite.md': dated('2026-04-09'),
};

function open(notes: Readonly<Record<string, string>> = NOTES, note = 'Acme.md', options: { phone?: boolean } = {}): Promise<StagePage> {
	return StagePage.open(temporaryVault(notes), { note, ...options });
}

function withSettings(settings: Readonly<Record<string, unknown>>): Record<string, string> {
	return { ...NOTES, '.obsidian/plugins/dossier/data.json': JSON.stringify(settings) };
}

/** The lines below the one on freshness that have something to say. */
function signs(stage: StagePage): Locator {
	return stage.card.locator('.dossier-card-sign:visible');
}

function age(stage: StagePage, row: string): Locator {
	return stage.row(row).locator('.dossier-card-age');
}

/** The texts that an age lies on, of the rows given. It runs in the page, so it knows nothing but the page. */
function coveredTexts(rows: readonly Element[]): string[] {
	return rows.flatMap((row) => {
		const place = row.querySelector('.dossier-card-age:not(:empty)')?.getBoundingClientRect();
		if (place === undefined) return [];
		const texts = Array.from(row.querySelectorAll('.dossier-card-lead, .dossier-card-text, .dossier-card-aside'));
		const isCovered = (text: Element): boolean => {
			const range = document.createRange();
			range.selectNodeContents(text);
			// What is cut off lies below the end of its row.
			const end = text.closest('.dossier-card-long')?.getBoundingClientRect().bottom ?? Infinity;
			return Array.from(range.getClientRects()).some(({ left, right, top, bottom }) => left < place.right && right > place.left && top < place.bottom - 2 && Math.min(bottom, end) > place.top + 2);
		};
		return texts.filter(isCovered).map((text) => text.textContent);
	});
}

describe.skipIf(hasNoBrowser)('how fresh a note is', () => {
	test.each([
		['#cloud = 300', '○ Fresh · updated 227 days ago (Apr 10), due after 300 (limit from #cloud)'],
		['#cloud = never', '○ Fresh · updated 227 days ago (Apr 10), never overdue (limit from #cloud)'],
	])('is told with the rule it is judged by: %s', async (rule, words) => {
		const stage = await open(withSettings({ limitRules: [rule] }));
		await stage.expectText(stage.freshness, words);
	});

	test('is told with a limit of its own, and one that cannot be read is a problem like others', async () => {
		const own = (limit: string): string => `---\nstale-after: ${limit}\n---\n${ACME}`;
		const stage = await open({ 'Acme.md': own('90 days'), 'Odd.md': own('soon') });
		await stage.expectText(stage.freshness, 'due after 90 (limit from this note)');
		await stage.openNote('Odd.md');
		await stage.expectText(stage.freshness, 'due after 180');
		await stage.section('problems').locator('.dossier-card-fold').click();
		await stage.expectText(stage.section('problems'), '"soon" isn\'t a limit for stale-after. Use a number of days such as 60, or never.');
	});

	test('cannot be told of an undated note, whose latest date is a hint and no judgement', async () => {
		const stage = await open({ 'Plain.md': '#actor\n\nIt grew until Mar 2026.\n', 'Made.md': '#actor\n\nSaid on 2026-02-03.\n\n*Created 2026-02-03*\n' }, 'Plain.md');
		await stage.expectText(stage.freshness, '◌ No date Latest date mentioned: Mar 2026');
		await stage.openNote('Made.md');
		await stage.expectText(stage.freshness, 'No date · created Feb 3, 2026');
		expect(await stage.freshness.innerText()).not.toContain('mentioned');
	});
});

describe.skipIf(hasNoBrowser)('the age of a fact', () => {
	/** For tests that set the width of the sidebar. */
	const shared = sharedPage(open);

	test('stands at the end of its row, and is marked past the limit', async () => {
		const stage = await open();
		await stage.expectText(age(stage, 'Market cap'), '8 mo');
		expect(await stage.row('Market cap').getAttribute('title')).toBe('Mar 2026, 8 months ago: older than the limit of 90 days for prices');
		expect(await age(stage, 'Market cap').getAttribute('class')).toContain('is-past-limit');
		expect(await age(stage, 'New users').innerText()).toBe('3 d');
		expect(await age(stage, 'New users').getAttribute('class')).not.toContain('is-past-limit');
		expect(await age(stage, 'holds 12%').innerText()).toBe('8 mo');
		expect(await age(stage, 'HQ').innerText()).toBe('');
	});

	test('is told with its time where the row does not say that in words, and there is room', async () => {
		const stage = shared();
		await stage.page.evaluate(() => window.stage?.setSidebarWidth('right', 460));
		await stage.expectText(age(stage, '203M'), 'Feb 2026 · 9 mo');
		await stage.page.evaluate(() => window.stage?.setSidebarWidth('right', 300));
		await expect.poll(() => age(stage, '203M').innerText()).toBe('9 mo');
	});

	test('follows the note', async () => {
		const stage = await open();
		await stage.expectText(age(stage, 'Market cap'), '8 mo');
		await stage.putCursorAfter('~$37B (Mar 2026');
		await stage.press(...Array.from({ length: 8 }, () => 'Backspace'));
		await stage.page.keyboard.type('Oct 2026');
		await stage.passTime(AFTER_PAUSE);
		await expect.poll(() => age(stage, 'Market cap').innerText()).toBe('23 d');
	});

	test.each([220, 260, 300, 460])('is seen in every row in a sidebar %d pixels wide, and covers no text', async (width) => {
		const stage = shared();
		await stage.page.evaluate((pixels) => window.stage?.setSidebarWidth('right', pixels), width);
		await expect.poll(() => stage.card.locator('.dossier-card-age:visible').count()).toBe(7);
		expect(await stage.card.locator('.dossier-card-row:visible').evaluateAll(coveredTexts)).toEqual([]);
	});
});

describe.skipIf(hasNoBrowser)('related actors that were updated since', () => {
	const LINE = '4 related notes are newer';

	async function unfold(stage: StagePage): Promise<void> {
		await signs(stage).getByRole('button', { name: 'newer' }).click();
	}

	test('are counted in a line below the freshness, and named when it is unfolded', async () => {
		const stage = await open();
		await expect.poll(() => signs(stage).innerText()).toBe(LINE);
		await unfold(stage);
		await stage.expectText(signs(stage), `${LINE} Cobalt (Jun 12), Basalt (May 30), Dolomite (May 2), Erbium (Apr 11)`);
		await stage.press('Enter');
		await expect.poll(() => signs(stage).innerText()).toBe(LINE);
	});

	test('are links like others', async () => {
		const stage = await open();
		await unfold(stage);
		const link = signs(stage).getByText('Basalt');
		await link.hover();
		expect(await stage.page.evaluate(() => window.stage?.app.recorded.hoverLinks.length)).toBeGreaterThan(0);
		await link.click({ modifiers: ['ControlOrMeta'] });
		await expect.poll(() => stage.page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('markdown').length)).toBe(2);
		await stage.expectText(stage.panel.locator('.dossier-card-name'), 'Basalt');
	});

	test('are not mentioned where there are none', async () => {
		const stage = await open(NOTES, 'Fluorite.md');
		await stage.expectText(stage.freshness, 'Apr 9');
		await stage.untilRead();
		await stage.passTime(AFTER_PAUSE);
		expect(await signs(stage).count()).toBe(0);
	});

	test('follow what other notes say', async () => {
		const stage = await open();
		await stage.expectText(signs(stage), LINE);
		await unfold(stage);
		await stage.page.evaluate(async () => {
			const vault = window.stage?.app.vault;
			const file = vault?.getFileByPath('Fluorite.md');
			if (vault && file) await vault.process(file, (text) => `${text.replace('04-09', '07-01')}\n## Related\n- [[Acme]]\n`);
		});
		await stage.passTime(AFTER_PAUSE);
		await stage.expectText(signs(stage), '5 related notes are newer Fluorite (Jul 1), Cobalt (Jun 12)');
	});

	test('are not counted up while the vault is read', async () => {
		const many = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`Peer ${n}.md`, `${dated('2026-06-01')}\n## Related\n- [[Acme]]\n`]));
		const vault = temporaryVault({ ...NOTES, ...many });
		const stage = await StagePage.open(vault, { note: 'Home.md' });
		// The page is opened anew with a witness in it: what the line says at any time is kept.
		const witness = await stage.page.addInitScript(() => {
			const said = new Set<string>();
			Object.assign(window, { said });
			new MutationObserver(() => {
				const text = document.querySelector('.dossier-card-sign')?.textContent ?? '';
				if (text !== '') said.add(text);
			}).observe(document, { subtree: true, childList: true, characterData: true });
		});
		await stage.page.goto(stage.page.url().replace('Home.md', 'Acme.md'));
		await stage.expectText(signs(stage), '204 related notes');
		const said = await stage.page.evaluate(() => [...(window as unknown as { said: Set<string> }).said]);
		await witness.dispose();
		expect(said.map((text) => text.split(' ', 1)[0])).toEqual(['204']);
	});

	test('leave the lines of a phone where they are', async () => {
		const stage = await open(NOTES, 'Acme.md', { phone: true });
		await stage.run('open-card');
		const line = signs(stage).getByRole('button', { name: LINE });
		expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await unfold(stage);
		const tops = await signs(stage).locator('a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().bottom));
		const lines = new Set(tops.map(Math.round)).size;
		expect((await signs(stage).boundingBox())?.height).toBeLessThan(22 * (lines + 2));
	});
});

describe.skipIf(hasNoBrowser)('a comparison in an actor note', () => {
	const actor = (rows: string): string => `#actor\n\n${STATS}\n${rows}\n`;
	const table = ['| Metric | [[Alpha]] | [[Beta]] |', '| --- | --- | --- |', '| HQ | Oslo | Rome |', '| P/E | 5 | 6 |', '', '*As of 2026-11-01 · 2 actors, 2 metrics*'].join('\n');
	const snapshot = printSnapshot({ who: { kind: 'actors', names: ['[[Alpha]]', '[[Beta]]'] }, show: 'table' }, '2026-11-01', table);
	const notes = { 'Alpha.md': actor('| HQ | Oslo |\n| P/E | 7 |'), 'Beta.md': actor('| HQ | Rome |\n| P/E | 6 |'), 'Hub.md': `#actor\n\nSome words.\n\n${snapshot}\n` };

	test('says how far the notes have left it behind, leads there, and falls silent when it is refreshed', async () => {
		const stage = await open(notes, 'Hub.md');
		await stage.untilRead();
		await stage.passTime(AFTER_PAUSE);
		await stage.expectText(signs(stage), 'Static table in this note: 1 of 4 values differs from the notes');
		await signs(stage).click();
		expect(await stage.cursorLine()).toBe(5);
		await stage.openNote('Alpha.md');
		await expect.poll(() => signs(stage).count()).toBe(0);
		await stage.openNote('Hub.md');
		await stage.passTime(AFTER_PAUSE);
		await stage.expectText(signs(stage), '1 of 4 values differs');
		await stage.run('refresh-comparisons');
		await stage.expectNote((text) => text.includes('| P/E | 7 | 6 |'));
		await stage.passTime(AFTER_PAUSE);
		await expect.poll(() => signs(stage).count(), { timeout: 5000 }).toBe(0);
	});
});
