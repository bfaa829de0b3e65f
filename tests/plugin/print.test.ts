/** A live table on paper, as a note with one is exported to PDF. */
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { StagePage, temporaryVault } from './stage-page';

const METRICS = ['Revenue', 'EBITDA', 'Net income', 'Employees', 'Market cap', 'P/E', 'Net debt', 'Capex', 'Dividend', 'Headquarters'];
const actor = (number: number): string => `#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n${METRICS.map((metric) => `| ${metric} | ${metric === 'Headquarters' ? 'Johannesburg' : number} |\n`).join('')}`;
/** More cells than a screen gets at once. */
const ACTORS = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`Firms/Firm ${index + 100}.md`, actor(index + 1)]));
const NOTES = { ...ACTORS, 'Firms.md': '# Firms\n\n```dossier-compare\nfolder: Firms\n```\n\nBelow.\n' };

describe.skipIf(hasNoBrowser)('a live table on paper', () => {
	test('has all of its rows, on as many pages as they take, and no buttons', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Firms/Firm 100.md' });
		await stage.untilRead();
		await stage.page.evaluate(() => window.stage?.renderForPrint('Firms.md'));
		await stage.page.locator('.print .dossier-grid-sort').first().waitFor({ state: 'attached' });
		await stage.page.evaluate(() => window.addEventListener('beforeprint', () => {
			const rows = document.querySelectorAll('.print .dossier-grid-body .dossier-grid-row');
			document.body.setAttribute('data-printed', String(rows.length));
		}));
		const pdf = (await stage.page.pdf({ format: 'A4' })).toString('latin1');
		expect(await stage.page.locator('body').getAttribute('data-printed')).toBe('130');
		expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
		await expect.poll(() => stage.page.locator('.print .dossier-grid-body .dossier-grid-row').count()).toBeLessThan(130);
	});

	test('is as high and as wide as it needs to be, and has no bar', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Firms/Firm 100.md', size: { width: 760, height: 900 } });
		await stage.untilRead();
		await stage.page.evaluate(() => window.stage?.renderForPrint('Firms.md'));
		await stage.page.locator('.print .dossier-grid-sort').first().waitFor({ state: 'attached' });
		await stage.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
		await stage.page.emulateMedia({ media: 'print' });
		const box = stage.page.locator('.print .dossier-grid-box');
		const { cut, beyond } = await box.evaluate((el) => ({ cut: el.scrollHeight - el.clientHeight, beyond: el.scrollWidth - document.documentElement.clientWidth }));
		/** Words that are broken, and cells that have more than they show. */
		const broken = await box.evaluate((el) => [...el.querySelectorAll<HTMLElement>('.dossier-grid-cell')].slice(0, 300).flatMap((cell) => {
			const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
			const words: string[] = cell.scrollWidth > cell.clientWidth ? [`${cell.innerText} is cut`] : [];
			for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
				for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\S+/g)) {
					const range = document.createRange();
					range.setStart(node, index);
					range.setEnd(node, index + word.length);
					if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) words.push(word);
				}
			}
			return words;
		}));
		const isBarSeen = await stage.page.locator('.print .dossier-comparison-bar').isVisible();
		await stage.keepPicture('print');
		await stage.page.emulateMedia({ media: null });
		expect([cut, Math.max(0, beyond), isBarSeen, broken]).toEqual([0, 0, false, []]);
	});
});
