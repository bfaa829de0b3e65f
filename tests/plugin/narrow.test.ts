/** Every surface of the built plugin where there is little room, and under a finger. */
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault } from './stage-page';
import { openForSurfaces, showSurface, SURFACES } from './surfaces';

const WIDE = { width: 1440, height: 900 };

/** Keeps pictures of all surfaces, for people to look at, and says which of them are wider than their place. */
async function tooWide(stage: StagePage, name: string, picture: string): Promise<string[]> {
	const surface = SURFACES[name];
	if (surface === undefined) return [];
	await showSurface(stage, surface);
	await stage.keepPicture(`${name.replaceAll(' ', '-')}-${picture}`);
	return stage.page.locator(surface.ours).filter({ visible: true }).evaluateAll((all) => all
		.filter((el) => el.scrollWidth > el.clientWidth + 1 && getComputedStyle(el).display !== 'inline')
		.map((el) => `${el.className}: ${el.scrollWidth} in ${el.clientWidth}`));
}

describe.skipIf(hasNoBrowser)('nothing is wider than its place', () => {
	describe.each([
		['240', { size: WIDE, sidebar: 240 }],
		['phone', { phone: true, theme: 'light' as const }],
		['right-to-left', { size: WIDE, isRightToLeft: true, theme: 'light' as const }],
		['right-to-left-phone', { phone: true, isRightToLeft: true }],
	])('%s', (picture, options) => {
		const shared = sharedPage(() => openForSurfaces(options));
		const names = Object.keys(SURFACES).filter((name) => (picture === '240' ? name.includes('card') : !SURFACES[name]?.desktopOnly));
		test.each(names)('%s', async (name) => {
			expect(await tooWide(shared(), name, picture)).toEqual([]);
		});
	});
});

describe.skipIf(hasNoBrowser)('under a finger', () => {
	const shared = sharedPage(() => openForSurfaces({ phone: true }));
	/** The app draws the controls of settings and the buttons of a question. */
	const names = Object.keys(SURFACES).filter((name) => !SURFACES[name]?.desktopOnly && !/settings|confirmation/.test(name));

	test.each(names)('everything to press is 44 pixels high in the %s', async (name) => {
		const surface = SURFACES[name];
		if (surface === undefined) return;
		await showSurface(shared(), surface);
		const small = await shared().page.locator(surface.ours).evaluateAll((all) => all.flatMap((root) => [root, ...root.querySelectorAll('*')])
			.filter((el) => el.matches('button, select, input:not([type="checkbox"], [type="radio"]), textarea, [role="button"], [role="switch"], .clickable-icon, [data-line], .dossier-queue-row[data-path]'))
			.filter((el) => el.checkVisibility({ visibilityProperty: true }))
			// What leads to a line is pressed anywhere on its row; the button in it is for keys.
			.filter((el) => !el.matches('[data-line] .dossier-card-lead, .dossier-grid-points [data-line]'))
			.filter((el) => el.getBoundingClientRect().height < 43.5 && el.getBoundingClientRect().height > 0)
			.map((el) => `${el.tagName} ${el.className}: ${Math.round(el.getBoundingClientRect().height)}`));
		expect([...new Set(small)]).toEqual([]);
	});
});

describe.skipIf(hasNoBrowser)('the card', () => {
	test.each([200, 240, 300])('%d pixels wide has each age on the first line of its value, and behind it', async (sidebar) => {
		const stage = await openForSurfaces({ size: WIDE, sidebar });
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
		const stage = await openForSurfaces({ size: WIDE, sidebar: 240 });
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
	test.each([
		['{"limitDays":"soon"}', '1 saved setting couldn\'t be used.'],
		['{ "limitDays": 90,', 'data.json isn\'t valid JSON.'],
	])('are told at start, once: %s', async (data, says) => {
		const stage = await StagePage.open(temporaryVault({ 'Acme.md': '#actor\n', '.obsidian/plugins/dossier/data.json': data }), { note: 'Acme.md' });
		await stage.expectNotice(says);
		expect(await stage.page.locator('.notice').count()).toBe(1);
	});

	test('are not told of where a setting is only unknown', async () => {
		const stage = await StagePage.open(temporaryVault({ 'Acme.md': '#actor\n', '.obsidian/plugins/dossier/data.json': '{"fromTheFuture":1}' }), { note: 'Acme.md' });
		await stage.expectText(stage.card, 'Acme');
		expect(await stage.page.locator('.notice').count()).toBe(0);
	});
});
