/** What clicks on links, tags and rows lead to, by every button of a mouse. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault } from './stage-page';

const actor = (line: string, date: string): string => `#actor #semis\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Revenue | ${line} |\n\n*Updated ${date}*\n`;
const NOTES = {
	'Acme.md': actor('$1B from [[Worn]] #chips', '2026-01-01'),
	'Worn.md': actor('$2B of #chips', '2026-01-31'),
	'Away.md': 'Text.\n',
	'Live.md': '# Peers\n\n```dossier-compare\nactors: Acme, Worn\n```\n\nBelow.\n',
};

/** A click by one of the buttons that browsers report apart from others: 1 the wheel, 3 back, 4 forward. */
function clickBy(locator: Locator, button: number): Promise<void> {
	return locator.dispatchEvent('auxclick', { button, bubbles: true, cancelable: true });
}

const tabs = ({ page }: StagePage): Promise<number> => page.locator('.mod-root .workspace-tab-header').count();
const active = ({ page }: StagePage): Promise<string | undefined> => page.evaluate(() => window.stage?.app.workspace.getMostRecentLeaf()?.getDisplayText());

describe.skipIf(hasNoBrowser)('the back and forward buttons of a mouse', () => {
	const shared = sharedPage(async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Live.md' });
		await stage.page.locator('.dossier-grid').waitFor();
		await stage.openNote('Acme.md');
		await stage.row('Revenue').waitFor();
		await stage.page.evaluate(() => window.stage?.openNote('Live.md', 'tab'));
		await stage.run('open-freshness-queue');
		await stage.page.locator('.dossier-queue-body .dossier-queue-row').first().waitFor();
		return stage;
	});

	test.each<[string, string]>([
		['a row of the card', '.dossier-card-lead >> nth=0'],
		['a link on the card', '.dossier-card-text a.internal-link >> nth=0'],
		['a row of the queue', '.dossier-queue-body .dossier-queue-name >> nth=0'],
		['a cell of a comparison', '.dossier-grid-cell.is-link >> nth=0'],
	])('open nothing on %s', async (_, place) => {
		const stage = shared();
		const before = [await tabs(stage), await active(stage)];
		const el = stage.page.locator(place);
		for (const button of [3, 4]) await clickBy(el, button);
		await stage.page.waitForTimeout(300);
		expect([await tabs(stage), await active(stage)]).toEqual(before);
	});

	test('leave the wheel what it does: it opens in a tab of its own', async () => {
		const stage = shared();
		const before = await tabs(stage);
		await clickBy(stage.page.locator('.dossier-card a.internal-link').first(), 1);
		await expect.poll(() => tabs(stage)).toBe(before + 1);
	});
});

describe.skipIf(hasNoBrowser)('a tag', () => {
	const shared = sharedPage(() => StagePage.open(temporaryVault(NOTES), { note: 'Live.md' }));
	const field = (): Locator => shared().page.locator('.mod-left-split input');

	test.each<[string, string, string]>([
		['on the card', 'Worn.md', '.dossier-card a.tag'],
		['in a comparison', 'Live.md', '.dossier-grid a.tag'],
	])('leads to a search for it, and to no new window: %s', async (_, note, place) => {
		const stage = shared();
		await stage.openNote(note);
		// A window would come later than this looks for one.
		await stage.page.evaluate(() => window.addEventListener('click', (event) => {
			window.setTimeout(() => document.body.setAttribute('data-stays', String(event.defaultPrevented)));
		}, { capture: true, once: true }));
		await stage.page.locator(place).first().click();
		await expect.poll(() => field().inputValue()).toBe('tag:#chips');
		expect(await stage.page.locator('body').getAttribute('data-stays')).toBe('true');
		await field().fill('');
	});

	test('says what to do where search is switched off', async () => {
		const stage = shared();
		await stage.openNote('Worn.md');
		await stage.page.evaluate(() => {
			const plugins = window.stage?.app.internalPlugins;
			if (plugins !== undefined) plugins.getEnabledPluginById = () => null;
		});
		await stage.card.locator('a.tag').first().click();
		await stage.expectNotice('To see notes tagged #chips, turn on the core plugin Search.');
	});
});

describe.skipIf(hasNoBrowser)('a note that is open in a tab nobody has looked at yet', () => {
	test('is gone to where it is open, and takes the place of no other', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Away.md' });
		await stage.untilRead();
		await stage.page.evaluate(() => window.stage?.deferNote('Acme.md'));
		await stage.run('open-freshness-queue');
		await stage.row('Revenue').locator('.dossier-card-lead').click();
		await expect.poll(() => active(stage)).toBe('Acme');
		expect(await stage.page.locator('.mod-root .workspace-tab-header').allInnerTexts()).toEqual(['Away', 'Acme', 'Freshness queue']);
		await stage.expectNote((text) => text === NOTES['Acme.md']);
	});
});
