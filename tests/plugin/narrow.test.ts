/** Every surface of the built plugin where there is little room, and under a finger; in a quick run, right-to-left every other one on a phone. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { THOROUGH } from '../runs';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault } from './stage-page';
import { openForSurfaces, setSidebarWidth, showSurface, SURFACES } from './surfaces';

const WIDE = { width: 1440, height: 900 };

/** What of a surface is wider than its place. */
function tooWide(ours: Locator): Promise<string[]> {
	return ours.filter({ visible: true }).evaluateAll((all) => all
		.filter((el) => el.scrollWidth > el.clientWidth + 1 && getComputedStyle(el).display !== 'inline')
		.map((el) => `${el.className}: ${el.scrollWidth} in ${el.clientWidth}`));
}

/** What of a surface is to be pressed and less than 44 pixels high. */
async function tooLow(ours: Locator): Promise<string[]> {
	const low = await ours.evaluateAll((all) => all.flatMap((root) => [root, ...root.querySelectorAll('*')])
		.filter((el) => el.matches('button, select, input:not([type="checkbox"], [type="radio"]), textarea, [role="button"], [role="switch"], .clickable-icon, [data-line], .dossier-queue-row[data-path]'))
		.filter((el) => el.checkVisibility({ visibilityProperty: true }))
		// What leads to a line is pressed anywhere on its row; the button in it is for keys.
		.filter((el) => !el.matches('[data-line] .dossier-card-lead, .dossier-grid-points [data-line]'))
		.filter((el) => el.getBoundingClientRect().height < 43.5 && el.getBoundingClientRect().height > 0)
		.map((el) => `${el.tagName} ${el.className}: ${Math.round(el.getBoundingClientRect().height)}`));
	return [...new Set(low)];
}

/** Which English sentences would have their full stop at their beginning, where the app is written from right to left. */
function turnedRound(ours: Locator): Promise<string[]> {
	return ours.filter({ visible: true }).evaluateAll((all) => all.flatMap((root) => [root, ...root.querySelectorAll('*')])
		.filter((el) => el.checkVisibility() && [...el.childNodes].some((node) => node instanceof Text && /^\s*[A-Z].*[.?!…]\s*$/s.test(node.data)))
		.filter((el) => getComputedStyle(el).unicodeBidi !== 'plaintext' && !(el instanceof HTMLElement && el.dir === 'auto'))
		.map((el) => `${el.className}: ${el.textContent}`));
}

/** The app draws notices, menus and questions. */
const TEXTS_OF_THE_APP = /notice|menu|confirmation/;

/** The app draws the controls of settings and the buttons of a question. */
const CONTROLS_OF_THE_APP = /settings|confirmation/;

describe.skipIf(hasNoBrowser)('nothing is wider than its place, lower than a finger on a phone, or turned round with the app', () => {
	describe.each([
		['240', { size: WIDE, sidebar: 240 }],
		['phone', { phone: true, theme: 'light' as const }],
		['right-to-left', { size: WIDE, isRightToLeft: true, theme: 'light' as const }],
		['right-to-left-phone', { phone: true, isRightToLeft: true }],
	])('%s', (picture, options) => {
		const shared = sharedPage(() => openForSurfaces(options));
		const names = Object.keys(SURFACES).filter((name) => (picture === '240' ? name.includes('card') : !SURFACES[name]?.desktopOnly));
		const turn = 'phone' in options ? 1 : 0;
		test.each(THOROUGH || !('isRightToLeft' in options) ? names : names.filter((_, at) => at % 2 === turn))('%s', async (name) => {
			const surface = SURFACES[name];
			if (surface === undefined) return;
			await showSurface(shared(), surface);
			await shared().keepPicture(`${name.replaceAll(' ', '-')}-${picture}`);
			const ours = shared().page.locator(surface.ours);
			expect(await tooWide(ours)).toEqual([]);
			if ('isRightToLeft' in options && !TEXTS_OF_THE_APP.test(name)) expect(await turnedRound(ours)).toEqual([]);
			if ('phone' in options && !CONTROLS_OF_THE_APP.test(name)) expect(await tooLow(ours)).toEqual([]);
		});
	});
});

describe.skipIf(hasNoBrowser)('the card', () => {
	const shared = sharedPage(() => openForSurfaces({ size: WIDE }));

	test.each([200, 240, 300])('%d pixels wide has each age on the first line of its value, and behind it', async (sidebar) => {
		const stage = shared();
		await setSidebarWidth(stage, sidebar);
		await showSurface(stage, SURFACES['card'] ?? { note: '', ours: '', show: () => Promise.resolve() });
		const astray = await stage.card.locator('.dossier-card-row:visible').evaluateAll((rows) => rows.flatMap((row) => {
			const age = row.querySelector('.dossier-card-age-count')?.getBoundingClientRect();
			const text = row.querySelector('.dossier-card-text')?.getClientRects()[0];
			const lead = row.querySelector('.dossier-card-lead')?.getBoundingClientRect();
			if (age === undefined || text === undefined || lead === undefined) return [];
			const isBeside = age.left >= text.left && age.top < text.bottom && age.bottom > text.top;
			// Where the card is too narrow for two columns, the age is beside the label above the value.
			const isAbove = lead.bottom <= text.top + 2 && age.top < lead.bottom && age.left >= lead.left;
			return isBeside || isAbove ? [] : [row.textContent];
		}));
		expect(astray).toEqual([]);
	});

	test('240 pixels wide says an offer below its sentence, which keeps its line', async () => {
		const stage = shared();
		await setSidebarWidth(stage, 240);
		await stage.openNote('Undated.md');
		await stage.expectText(stage.freshness, 'No date');
		const { height, line } = await stage.freshness.locator('.dossier-card-statement').evaluate((el) => ({ height: el.clientHeight, line: parseFloat(getComputedStyle(el).lineHeight) }));
		expect(height).toBeLessThan(line * 1.5);
	});
});

describe.skipIf(hasNoBrowser)('a table', () => {
	test('breaks no ticker', async () => {
		const stage = await openForSurfaces({ size: WIDE });
		await showSurface(stage, SURFACES['comparison view'] ?? { note: '', ours: '', show: () => Promise.resolve() });
		const lines = await stage.page.locator('.dossier-grid-text').filter({ hasText: /^(WMWMQ|MMWQ|GLBX)/ }).evaluateAll((texts) => texts.map((text) => text.getClientRects().length));
		expect(lines.length).toBeGreaterThan(10);
		expect(Math.max(...lines)).toBe(1);
	});
});

describe.skipIf(hasNoBrowser)('saved settings that cannot be used', () => {
	test('are told at start, once', async () => {
		const stage = await StagePage.open(temporaryVault({ 'Acme.md': '#actor\n', '.obsidian/plugins/dossier/data.json': '{"limitDays":"soon"}' }), { note: 'Acme.md' });
		await stage.expectNotice('1 saved setting couldn\'t be used.');
		expect(await stage.page.locator('.notice').count()).toBe(1);
	});

	test('are not told of where a setting is only unknown', async () => {
		const stage = await StagePage.open(temporaryVault({ 'Acme.md': '#actor\n', '.obsidian/plugins/dossier/data.json': '{"fromTheFuture":1}' }), { note: 'Acme.md' });
		await stage.expectText(stage.card, 'Acme');
		expect(await stage.page.locator('.notice').count()).toBe(0);
	});
});
