/** What `obsidian://dossier` addresses do, with the app's own handler of them. */
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault } from './stage-page';

const actor = (more: string): string => `#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Ticker | ${more} |\n| Revenue | $1B |\n\n*Updated 2026-01-01*\n`;
const NOTES = { 'Acme.md': actor('ACM'), 'Firms/Umbrella, Inc.md': actor('TWIN'), 'Globex.md': actor('TWIN'), 'Home.md': 'Text.\n' };

describe.skipIf(hasNoBrowser)('an address', () => {
	const shared = sharedPage(async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Home.md' });
		await stage.untilRead();
		return stage;
	});

	/** Opens an address as the app does: what stands behind the question mark, decoded, by name. */
	async function go(query: string): Promise<StagePage> {
		const stage = shared();
		const params = Object.fromEntries(new URLSearchParams(query));
		await stage.page.evaluate((asked) => {
			for (const notice of document.querySelectorAll('.notice')) notice.remove();
			const handler: unknown = window.stage?.app.recorded.protocolHandlers.get('dossier');
			if (typeof handler === 'function') Reflect.apply(handler, undefined, [{ action: 'dossier', ...asked }]);
		}, params);
		return stage;
	}

	test.each([['Acme', 'Acme'], ['acm', 'Acme'], ['Firms/Umbrella%2C%20Inc', 'Umbrella, Inc']])('shows the card of %s', async (name, shown) => {
		const stage = await go(`card=${name}`);
		await expect.poll(() => stage.card.locator('.dossier-card-name').allInnerTexts()).toEqual([shown]);
	});

	test.each([
		['card=Acmee', 'No actor is called "Acmee". Did you mean Acme?'],
		['card=TWIN', '2 actors are called "TWIN": Firms/Umbrella, Inc.md, Globex.md.'],
		['card=Home', 'Home.md isn\'t an actor note.'],
		['compare=Nobody', 'No actor is called "Nobody".'],
		['', 'This link doesn\'t say what to show.'],
		['card=', 'This link doesn\'t say what to show.'],
	])('that is "%s" is answered: %s', async (query, sentence) => {
		await (await go(query)).expectNotice(sentence);
	});

	test('opens a comparison, which says itself who was not found', async () => {
		const stage = await go('compare=Acme,%22Umbrella,%20Inc%22,Nobody&metrics=Revenue');
		await expect.poll(() => stage.page.evaluate(() => window.stage?.app.workspace.getLeavesOfType('dossier-comparison')[0]?.getViewState().state?.query)).toBe('actors: Acme, "Umbrella, Inc", Nobody\nmetrics: Revenue');
		await stage.page.locator('.dossier-comparison-view').getByText('No actor is called "Nobody".').waitFor();
	});
});
