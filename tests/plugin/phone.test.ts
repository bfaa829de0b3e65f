/** What a phone lays over a view: the header and the navigation bar that float, and the sidebars. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault } from './stage-page';

const actor = (date: string, related = ''): string => `#actor #semis\n\nMakes chips.\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Revenue | $1B |\n| Maker | [[Worn]] |\n\n## Related\n\n${related}\n\n*Updated ${date}*\n`;
const NOTES = { 'Acme.md': actor('2026-01-01', '- [[Worn]] (competitor)'), 'Worn.md': actor('2026-01-31'), 'Long.md': `#actor\n\n**Bull:**\n${'- Cheap\n'.repeat(12)}\n**Bear:**\n${'- Slow\n'.repeat(12)}` };

const open = (theme: 'dark' | 'light' = 'dark'): Promise<StagePage> => StagePage.open(temporaryVault(NOTES), { note: 'Acme.md', phone: true, theme });

/** Whether a finger at the middle of an element hits it, and not what lies over it. */
function isHit(locator: Locator): Promise<boolean> {
	return locator.evaluate((el) => {
		const { left, top, width, height } = el.getBoundingClientRect();
		return el.contains(document.elementFromPoint(left + width / 2, top + height / 2));
	});
}

async function allHit(buttons: Locator): Promise<boolean[]> {
	return Promise.all((await buttons.all()).map(isHit));
}

describe.skipIf(hasNoBrowser)('on a phone', () => {
	test.each(['dark', 'light'] as const)('the reminder stands below the header that floats, and the text right below it: %s', async (theme) => {
		const stage = await open(theme);
		await stage.putCursorAfter('Makes chips.');
		await stage.page.keyboard.insertText(' More.');
		await stage.reminder.waitFor();
		expect(await allHit(stage.reminder.getByRole('button'))).toEqual([true, true, true]);
		expect(await isHit(stage.reminder.getByRole('status'))).toBe(true);
		const [reminder, line] = [await stage.reminder.boundingBox(), await stage.page.locator('.cm-line').first().boundingBox()];
		expect((line?.y ?? 0) - (reminder?.y ?? 0) - (reminder?.height ?? 0)).toBeLessThanOrEqual(24);
		await stage.keepPicture(`phone-reminder-${theme}`);
	});

	test.each<[string, string, (stage: StagePage) => Promise<unknown>]>([
		['a comparison', '.dossier-comparison-view > .dossier-comparison', ({ page }) => page.evaluate(() => (
			window.stage?.app.workspace.getLeaf('tab').setViewState({ type: 'dossier-comparison', active: true, state: { query: 'tag: semis' } })
		))],
		['a base', '.dossier-base > .dossier-comparison', ({ page }) => page.evaluate(() => (
			window.stage?.showBase({ type: 'dossier-actors', files: ['Acme.md', 'Worn.md'], order: ['file.name'], config: {} })
		))],
		['the findings', '.dossier-findings-foot', (stage) => stage.run('open-findings')],
		['a card in a tab', '.mod-root .dossier-card-view > .dossier-card', async ({ page }) => {
			await page.evaluate(async () => {
				await window.stage?.openNote('Long.md');
				await window.stage?.app.workspace.getLeaf('tab').setViewState({ type: 'dossier-card', active: true });
			});
			await page.locator('.mod-root .dossier-card-row').first().waitFor();
			await page.locator('.mod-root .dossier-card-view').evaluate((el) => el.scrollTo(0, 1e6));
		}],
	])('the end of %s stands above the bar', async (name, place, show) => {
		const stage = await open();
		await stage.untilRead();
		await show(stage);
		const end = stage.page.locator(place);
		await end.waitFor();
		const bar = await stage.page.locator('.mobile-navbar').boundingBox();
		const box = await end.boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
		expect(box?.height).toBeGreaterThan(20);
		await stage.keepPicture(`phone-end-of-${name.replaceAll(' ', '-')}`);
	});
});

describe.skipIf(hasNoBrowser)('on a phone the sidebar with the card', () => {
	const shared = sharedPage(() => open());
	const isOpen = (): Promise<boolean> => shared().page.locator('.workspace.is-right-sidedock-open').isVisible();

	test.each<[string, () => Locator]>([
		['a link in a row', () => shared().card.locator('.dossier-card-text a.internal-link').first()],
		['a related actor', () => shared().card.locator('[data-kind="link"] a.internal-link').first()],
		['a row, to its line', () => shared().row('Revenue').locator('.dossier-card-lead')],
	])('goes out of the way of what it leads to: %s', async (_, link) => {
		const stage = shared();
		await stage.openNote('Acme.md');
		await stage.run('open-card');
		await link().waitFor();
		expect(await isOpen()).toBe(true);
		await link().click();
		await expect.poll(isOpen).toBe(false);
	});

	test('goes out of the way of the queue', async () => {
		const stage = shared();
		await stage.untilRead();
		await stage.run('open-card');
		await expect.poll(isOpen).toBe(true);
		await stage.run('open-freshness-queue');
		await expect.poll(isOpen).toBe(false);
	});
});
