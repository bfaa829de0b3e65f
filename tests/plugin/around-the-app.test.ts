/** What the app around the plugin does that is easily forgotten: its own buttons and styles, its windows, its tabs and its icons. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault } from './stage-page';

const METRICS = ['Revenue', 'EBITDA', 'Net income', 'Employees', 'Market cap'];
const actor = (tag: string, figure: number): string => `#actor #${tag}\n\nText.\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n${METRICS.map((metric) => `| ${metric} | ${figure} |\n`).join('')}\n*Updated 2026-05-27*\n`;
const NOTES = {
	'Acme.md': actor('semis', 1),
	'Worn.md': actor('semis', 2),
	'Live.md': '# Peers\n\n```dossier-compare\nactors: Acme, Worn\n```\n\nBelow.\n',
};
/** More actors than a screen shows. */
const MANY = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`Firms/Firm ${index + 100}.md`, actor('banks', index + 1)]));

async function openComparison(stage: StagePage, query: string): Promise<Locator> {
	await stage.untilRead();
	await stage.page.evaluate(async (asked) => {
		const leaf = window.stage?.app.workspace.getLeaf('tab');
		await leaf?.setViewState({ type: 'dossier-comparison', active: true, state: { query: asked } });
	}, query);
	const view = stage.page.locator('.dossier-comparison-view:visible');
	await view.locator('.dossier-grid-body .dossier-grid-row').first().waitFor();
	return view;
}

describe.skipIf(hasNoBrowser)('beside what the app draws', () => {
	const shared = sharedPage(() => StagePage.open(temporaryVault({ ...NOTES, ...MANY }), { note: 'Live.md' }));

	test('the buttons of a live table are hit, and not the one to edit its block', async () => {
		const stage = shared();
		await stage.openNote('Live.md');
		const button = stage.page.locator('.cm-embed-block').getByRole('button', { name: 'Copy and save' });
		await button.waitFor();
		await stage.page.locator('.cm-embed-block .dossier-grid').hover();
		expect(await button.evaluate((el) => {
			const { left, top, width, height } = el.getBoundingClientRect();
			return [0.1, 0.5, 0.9].every((part) => el.contains(document.elementFromPoint(left + width * part, top + height / 2)));
		})).toBe(true);
		await stage.keepPicture('live-table-edit-button');
	});

	test('nor do the buttons of a card in a narrow note lie under it', async () => {
		const stage = await StagePage.open(temporaryVault({ ...NOTES, 'Card.md': 'Above.\n\n```dossier\nactor: [[Acme]]\n```\n\nBelow.\n' }), { note: 'Card.md', size: { width: 1000, height: 860 } });
		const card = stage.page.locator('.cm-embed-block .dossier-card');
		await card.locator('.dossier-card-name').waitFor();
		await card.hover();
		const buttons = card.locator('.dossier-card-actions button');
		expect(await buttons.evaluateAll((all) => all.map((el) => {
			const { left, top, width, height } = el.getBoundingClientRect();
			return [0.1, 0.5, 0.9].every((part) => el.contains(document.elementFromPoint(left + width * part, top + height / 2)));
		}))).toEqual([true, true]);
	});

	test('buttons with an icon have one: by the names that the app knows', async () => {
		const stage = shared();
		await stage.openNote('Live.md');
		await stage.page.locator('.cm-embed-block .dossier-grid').waitFor();
		const empty = stage.page.locator('[class^="dossier"] button.clickable-icon:not(:has(svg))');
		expect(await empty.count()).toBe(0);
	});

	test('the chosen actors of the picker look like pills', async () => {
		const stage = shared();
		await stage.openNote('Acme.md');
		await stage.run('compare-actors');
		const pill = stage.page.locator('.dossier-picker-pill').first();
		await pill.waitFor();
		const { background, height, border } = await pill.evaluate((el) => {
			const style = getComputedStyle(el);
			return { background: style.backgroundColor, height: el.getBoundingClientRect().height, border: style.borderTopWidth };
		});
		expect({ background, border }).toEqual({ background: 'rgba(0, 0, 0, 0)', border: '1px' });
		expect(height).toBeLessThan(30);
		await stage.closeWindows();
	});

	test('Back leads to where the person was in a comparison', async () => {
		const stage = shared();
		const view = await openComparison(stage, 'tag: banks');
		const box = view.locator('.dossier-grid-box').last();
		await box.evaluate((el) => el.scrollTo({ top: 400 }));
		const top = await stage.page.evaluate(async () => {
			const leaf = window.stage?.app.workspace.getMostRecentLeaf();
			const [state, eState] = [leaf?.getViewState(), leaf?.getEphemeralState()];
			await window.stage?.openNote('Acme.md', 'tab');
			if (state !== undefined) await window.stage?.app.workspace.getLeaf('tab').setViewState({ ...state, active: true }, eState);
			return window.stage?.app.workspace.getMostRecentLeaf()?.view.containerEl.querySelector('.dossier-grid-box')?.scrollTop;
		});
		expect(top).toBe(400);
	});
});

describe.skipIf(hasNoBrowser)('the reminder', () => {
	test('is as high as what is in it', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Acme.md', now: '2027-01-01T12:00:00' });
		await stage.putCursorAfter('Text.');
		await stage.page.keyboard.insertText(' More.');
		await stage.reminder.waitFor();
		const [panel, content] = [await stage.reminder.boundingBox(), await stage.reminder.locator('.dossier-reminder-content').boundingBox()];
		expect((panel?.height ?? 0) - (content?.height ?? 0)).toBeLessThanOrEqual(10);
	});
});

describe.skipIf(hasNoBrowser)('what is named for screen readers', () => {
	/** Longer than the app waits before it shows what is named as a tooltip. */
	const TOOLTIP = 800;

	test.each<[string, string, (stage: StagePage) => Promise<Locator>]>([
		['the reminder', 'Freshness reminder', async (stage) => {
			await stage.putCursorAfter('Text.');
			await stage.page.keyboard.insertText(' More.');
			return stage.reminder.getByRole('status');
		}],
		['the line in Reading view', 'Freshness reminder', async (stage) => {
			await stage.page.evaluate(() => window.stage?.setMode('preview'));
			return stage.page.locator('.dossier-stale-line > span').first();
		}],
		['the states of the queue', 'States to show', async (stage) => {
			await stage.untilRead();
			await stage.run('open-freshness-queue');
			return stage.page.locator('.dossier-queue-state').first();
		}],
		['the chosen actors of the picker', 'Chosen actors', async (stage) => {
			await stage.run('compare-actors');
			return stage.page.locator('.dossier-picker-pills');
		}],
	])('shows no tooltip over all that is in it: %s', async (_, name, show) => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Acme.md', now: '2027-01-01T12:00:00' });
		const within = await show(stage);
		await within.waitFor();
		await within.hover();
		await stage.page.waitForTimeout(TOOLTIP);
		expect(await stage.page.locator('.tooltip').allInnerTexts()).toEqual([]);
		await stage.page.getByRole('group', { name, exact: true }).waitFor();
	});
});

describe.skipIf(hasNoBrowser)('windows of the app', () => {
	test('switching the plugin on leaves the focus where it is', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Acme.md' });
		await stage.card.waitFor();
		expect(await stage.page.evaluate(() => window.stage?.app.workspace.activeLeaf?.view.getViewType())).toBe('markdown');
	});

	test('the day turns where the app is, also where the plugin was switched on in the window of the settings', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Acme.md' });
		await stage.page.evaluate(async () => {
			const settings = document.body.createEl('iframe');
			const here = activeDocument;
			Object.assign(window, { activeDocument: settings.contentDocument });
			await window.stage?.reloadPlugin();
			Object.assign(window, { activeDocument: here });
			settings.remove();
		});
		await stage.run('open-card');
		await stage.expectText(stage.freshness, '180 days ago');
		await stage.setTime('2026-11-24T08:00:00');
		await stage.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await stage.expectText(stage.freshness, '181 days ago');
	});

	test('what is copied in a window of its own goes to the clipboard by that window', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Acme.md' });
		await openComparison(stage, 'actors: Acme, Worn');
		await stage.page.evaluate(() => {
			const popOut = document.body.createEl('iframe');
			const view = document.querySelector('.dossier-comparison-view');
			if (view !== null) popOut.contentDocument?.body.append(view);
			const give = (win: Window, name: string): void => {
				const clipboard = { writeText: () => Promise.resolve(document.body.setAttribute('data-copied-by', name)) };
				Object.defineProperty(win.navigator, 'clipboard', { configurable: true, value: clipboard });
			};
			give(window, 'main window');
			if (popOut.contentWindow !== null) give(popOut.contentWindow, 'pop-out');
			popOut.contentDocument?.querySelector<HTMLElement>('[aria-label="Copy and save"]')?.click();
		});
		// The menu opens in that window, too; it is larger than a frame in the page.
		await stage.page.frameLocator('iframe').locator('.menu-item', { hasText: 'Copy for a spreadsheet' }).dispatchEvent('click');
		await stage.expectNotice('Table copied.');
		expect(await stage.page.locator('body').getAttribute('data-copied-by')).toBe('pop-out');
	});
});

describe.skipIf(hasNoBrowser)('a list without rows says why while nothing is typed', () => {
	const shared = sharedPage(() => StagePage.open(temporaryVault({ 'Plain.md': 'Text.\n' })));

	test.each([
		['compare-actors', 'No actor notes in this vault yet.'],
		['compare-by-tag', 'No two actors share a tag.'],
	])('%s', async (command, words) => {
		const stage = shared();
		await stage.untilRead();
		await stage.run(command);
		await stage.page.locator('.suggestion-empty', { hasText: words }).waitFor();
		await stage.closeWindows();
	});
});

describe.skipIf(hasNoBrowser)('in another language of the app', () => {
	test('numbers and dates are as that language writes them', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Acme.md', language: 'de' });
		await stage.expectText(stage.freshness, '(27. Mai)');
	});

	test('that is written from right to left, a comparison runs that way', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Acme.md', language: 'ar' });
		const view = await openComparison(stage, 'actors: Acme, Worn');
		const [first, second] = await Promise.all([0, 1].map((index) => view.getByRole('columnheader').nth(index).boundingBox()));
		expect(first?.x).toBeGreaterThan(second?.x ?? Infinity);
	});

	test('that is written from right to left, sentences in notices, menus and windows end where those of English do', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Acme.md', language: 'ar' });
		const { page } = stage;
		/** Whether the last sign stands to the right of the one before it, on its line. */
		const endsRight = (text: Locator): Promise<boolean> => text.evaluate((el) => {
			const all = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
			let node = all.nextNode();
			for (let next = all.nextNode(); next !== null; next = all.nextNode()) node = next;
			const [before, last] = [2, 1].map((back) => {
				const range = document.createRange();
				const end = node?.textContent?.length ?? 0;
				if (node !== null) range.setStart(node, end - back);
				if (node !== null) range.setEnd(node, end - back + 1);
				return range.getBoundingClientRect().left;
			});
			return (last ?? 0) > (before ?? 0);
		});
		await stage.untilRead();
		await stage.run('refresh-comparisons');
		expect(await endsRight(page.locator('.notice-message').last())).toBe(true);
		await page.locator('.dossier-card-row').first().click({ button: 'right' });
		expect(await endsRight(page.locator('.menu-item-title', { hasText: 'Why is this here?' }))).toBe(true);
		await page.locator('.menu-item-title', { hasText: 'Why is this here?' }).click();
		expect(await endsRight(page.locator('.modal-title'))).toBe(true);
		await stage.closeWindows();
		await stage.run('check-note');
		expect(await endsRight(page.locator('.dossier-check-read p').first())).toBe(true);
	});
});

describe.skipIf(hasNoBrowser)('tabs', () => {
	test('the menu of a tab offers what its bar does: of a comparison, and of a card', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Acme.md' });
		await openComparison(stage, 'actors: Acme, Worn');
		const entries = async (tab: Locator): Promise<string[]> => {
			await tab.click({ button: 'right' });
			const shown = await stage.page.locator('.menu .menu-item-title').allInnerTexts();
			await stage.page.keyboard.press('Escape');
			return shown;
		};
		expect(await entries(stage.page.locator('.mod-root .workspace-tab-header.is-active'))).toEqual(expect.arrayContaining(['Copy as Markdown', 'Save as CSV']));
		await stage.openNote('Acme.md');
		const card = stage.page.locator('.mod-right-split .workspace-tab-header').first();
		expect(await entries(card)).toEqual(expect.arrayContaining(['Compare with peers', 'Copy as Markdown', 'Copy as live card']));
	});
});
