/**
 * Notes full of what fetches, embeds or runs something, in the built plugin on the stage: listing them does none of it.
 * The stage is served with a policy that would stop most; here the browser does not heed it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { TRAPS } from '../core/markdown/running-text/traps';
import { hasNoBrowser } from './stage-browser';
import { AFTER_PAUSE, StagePage } from './stage-page';

interface Trapped {
	readonly stage: StagePage;
	/** What was asked for beyond the stage, or run, or embedded, so far. */
	readonly caught: () => Promise<string[]>;
}

/** A server that nobody is to ask, at an address of its own. */
async function trapServer(): Promise<{ readonly host: string; readonly asked: string[] }> {
	const asked: string[] = [];
	const server = createServer(({ url = '' }, response) => {
		asked.push(url);
		response.end();
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	onTestFinished(() => void server.close());
	return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** An actor with every trap in every place that is read, and with itself embedded. */
function trappedNote(name: string, host: string): string {
	const traps = TRAPS.map(([what, trap]) => [what, trap.replaceAll('trap.example', host)] as const);
	const rows = traps.map(([what, trap]) => `| ${what} | ${inCell(trap)} | ${inCell(trap)} |`);
	const named = traps.map(([, trap]) => `| ${inCell(trap)} | 5 | |`);
	const points = traps.map(([, trap]) => `- ${trap}\n  - ${trap}`).join('\n');
	const related = traps.map(([, trap], index) => `- [[Actor ${index}]]: ${trap}`).join('\n');
	return `---\naliases: ['${traps[0]?.[1] ?? ''}']\nsector: '${traps[6]?.[1] ?? ''}'\n---\n#actor\n\nText.\n\n## Quick stats\n\n| Metric | Value | Source |\n| --- | --- | --- |\n${rows.join('\n')}\n| Itself | ![[${name}]] | |\n${named.join('\n')}\n\n**Bull:**\n${points}\n\n**Bear:**\n${points}\n\n## Related\n\n${related}\n\n*Updated 2026-01-01*\n`;
}

function inCell(text: string): string {
	return text.replaceAll('|', '\\|');
}

const METRICS = [...TRAPS.map(([what]) => what), 'Itself'].join(', ');
const HOME = `\`\`\`dossier-compare\nactors: [[Trap A]], [[Trap B]]\nmetrics: ${METRICS}\n\`\`\`\n\n\`\`\`dossier-compare\nactors: [[Trap A]], [[Trap B]]\nshow: cases\n\`\`\`\n`;

async function openTrapped(): Promise<Trapped> {
	const { host, asked } = await trapServer();
	const notes = { 'Home.md': HOME, 'Trap A.md': trappedNote('Trap A', host), 'Trap B.md': trappedNote('Trap B', host) };
	const stage = await StagePage.open(notes);
	const { page } = stage;
	const session = await page.context().newCDPSession(page);
	await session.send('Page.setBypassCSP', { enabled: true });
	onTestFinished(async () => {
		await session.send('Page.setBypassCSP', { enabled: false });
		await session.detach();
	});
	const own = new URL(page.url()).origin;
	page.on('request', (request) => {
		if (!request.url().startsWith(own)) asked.push(request.url());
	});
	onTestFinished(() => void page.removeAllListeners('request'));
	await page.reload();
	await page.evaluate(() => window.stageReady);
	await page.evaluate(likeOtherPlugins);
	const inPage = (): Promise<string[]> => page.evaluate(() => {
		const fetching = 'img, video, audio, iframe, object, embed, script[src*="trap"], svg image, .internal-embed, [style*="url("], [autofocus], [onload], [onerror]';
		return [...document.querySelectorAll(`.dossier-card-view :is(${fetching}), .dossier-comparison :is(${fetching}), .dossier-queue :is(${fetching}), .prompt :is(${fetching}), .modal :is(${fetching})`)].map((el) => el.outerHTML)
			.concat('pwned' in window ? [`run: ${String(window.pwned)}`] : []);
	});
	return { stage, caught: async () => [...asked, ...await inPage()] };
}

/** Runs in the page: what Dataview and Templater do with whatever is rendered. */
function likeOtherPlugins(): void {
	window.stage?.plugin.registerMarkdownPostProcessor((el) => {
		for (const code of el.querySelectorAll('code')) if (/^\s*\$?=/.test(code.innerText)) Object.assign(window, { pwned: code.innerText });
		const texts = document.createNodeIterator(el, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
			if (/<%/.test(text.nodeValue ?? '')) Object.assign(window, { pwned: text.nodeValue });
		}
	}, 100);
}

/** Waits until something that stands in the traps is on screen, and a while for what it would fetch. */
async function untilShown(stage: StagePage, place: Locator): Promise<void> {
	await place.first().waitFor();
	await stage.page.waitForTimeout(300);
}

describe.skipIf(hasNoBrowser)('nothing is fetched, embedded or run', () => {
	test('by live tables of notes that nobody has opened', async () => {
		const { stage, caught } = await openTrapped();
		await stage.openNote('Home.md');
		await stage.page.evaluate(() => window.stage?.setMode('preview'));
		await untilShown(stage, stage.page.locator('.dossier-grid-cell a.external-link'));
		await untilShown(stage, stage.page.locator('.dossier-grid-points a.internal-link'));
		expect(await caught()).toEqual([]);
	});

	test('by a comparison in a tab, the queue, the picker and the settings', async () => {
		const { stage, caught } = await openTrapped();
		for (const query of [`actors: [[Trap A]], [[Trap B]]\nmetrics: ${METRICS}`, 'actors: [[Trap A]], [[Trap B]]\nshow: cases', 'actors: [[Trap A]], [[Trap B]]\nshow: coverage']) {
			await stage.page.evaluate((asked) => window.stage?.app.workspace.getLeaf('tab').setViewState({ type: 'dossier-comparison', active: true, state: { query: asked } }), query);
			await untilShown(stage, stage.page.locator('.dossier-comparison-view:visible .dossier-grid-body [role="row"]'));
		}
		await stage.run('open-freshness-queue');
		await untilShown(stage, stage.page.locator('.dossier-queue-state'));
		await stage.runFromPalette('Compare actors');
		await stage.page.keyboard.type('Trap');
		await untilShown(stage, stage.page.locator('.prompt .suggestion-item'));
		await stage.press('Enter', 'Escape');
		await stage.openSettings();
		await untilShown(stage, stage.page.locator('.dossier-setting-effect'));
		expect(await caught()).toEqual([]);
	});

	test('by the card, the reminder and the pointer over a link; links that do no harm lead where they say', async () => {
		const { stage, caught } = await openTrapped();
		await stage.openNote('Trap A.md');
		await untilShown(stage, stage.card.locator('.dossier-card-row'));
		for (const closed of [stage.card.locator('.dossier-card-fold[aria-expanded="false"]'), stage.card.getByRole('button', { name: /^Show all/ })]) {
			while (await closed.count() > 0) await closed.first().click();
		}
		await stage.typeAfter('Text.', ' More.');
		await stage.passTime(AFTER_PAUSE);
		await stage.reminder.waitFor();
		await stage.row('Itself').locator('a.internal-link').hover();
		expect(await stage.row('Itself').locator('a.internal-link').getAttribute('data-href')).toBe('Trap A');
		expect(await stage.row('image with a size').locator('a.external-link').first().getAttribute('href')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/a\.png$/);
		expect(await stage.card.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol).filter((protocol) => !['http:', 'https:'].includes(protocol)))).toEqual([]);
		expect(await caught()).toEqual([]);
	});
});
