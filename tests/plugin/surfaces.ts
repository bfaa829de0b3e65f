/** Everything of ours that a person may have on the screen: how each is brought there, for tests that look at all of them. */
import { AFTER_PAUSE, StagePage, temporaryVault, type StagePageOptions } from './stage-page';

const GLOBEX = `---
aliases: [GLBX, Globex Holdings]
ticker: GLBX.XETRA
description: Makes rockets, anvils and all that goes with them for the desert trade, by mail, in crates of oak, to anyone who pays before the crate is nailed shut
---
#actor #desert #rockets

# Globex

## Quick stats

| Metric | Value | As of |
| --- | --- | --- |
| Market cap | $52B | 2025-12-01 |
| Share price | $41.20 | 2026-03-02 |
| Revenue (FY2025) | $9.4B | |
| Employees | 12,000 | 2025-06-30 |
| Headquarters | **Oslo**, with works in [[Acme]] valley | |
| Stake in [[Umbrella Logistics]] | 12% | Mar 2026 |
| P/E | 24x | |
| Outlook | | |
| Dividend yield | 1.1% | 2026-01-15 |
| Crates a year | 1.2M | 2025 |
| Story | ${'A value that goes on for much longer than a narrow panel has room for. '.repeat(5)}| |
| Stray | one | two | three |

## Investment case

**Bull:**
- Scale in the [[Acme]] valley
  - since **1949**
- Brand

**Bear:**
- Oak is dear, and dearer by the year

*Updated 2026-01-01*

## Related

### Competitors

${Array.from({ length: 11 }, (_, n) => `- [[Rival ${n + 1}]] — sells crates (as of ${n % 2 === 0 ? 'Mar 2025' : '2026-02-01'})`).join('\n')}

### Suppliers

- [[Umbrella Logistics]] — carries the crates
- [[Nobody]] — not written yet
- [[Acme]] — anvils
- [[شركة النخيل]] — palm wood

## Crew

- [[Acme]]
`;

const actor = (stats: string, date: string): string => `---\nticker: WMWMQ.XHKG\n---\n#actor #desert\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n${stats}\n\n**Bull:**\n- Cheap\n- ${'A point that takes several lines, as people argue. '.repeat(3)}\n\n**Bear:**\n- Slow\n\n*Updated ${date}*\n\n## Related\n\n- [[Globex]]\n`;

const BLOCK = '```dossier-compare\nactors: [[Globex]], Acme, Umbrella Logistics, شركة النخيل, Missing Inc\nmetrics: Market cap, Revenue, Ticker, HQ, Employees\nsort: Market cap desc\nlayout: down\n```\n';
const SPEC = 'tag: #desert\nmetrics: Market cap, Revenue, Ticker, Headquarters, Employees\nlayout: down';

/** Notes in which every surface has something to show, in two directions of writing. */
export const SURFACE_NOTES: Readonly<Record<string, string>> = {
	'Globex.md': GLOBEX,
	'Acme.md': actor('| Market cap | ~$200B+ |\n| Revenue (2024) | $90B |\n| Revenue (FY2025) | $110B |\n| Ticker | WMWMQ.XHKG |\n| Headquarters | Oslo |', '2026-11-20'),
	'Umbrella Logistics.md': actor('| Market cap | €90B (~$98B) |\n| Ticker | MMWQ/GWHX |\n| Headquarters | Rome |\n| Employees | 1,000 |', '2026-06-01'),
	'شركة النخيل.md': actor('| Market cap | $1.5T |\n| Revenue | $40B (Q3 2026) |\n| Headquarters | الرياض |', '2026-02-01'),
	...Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`Rival ${n + 1}.md`, actor(`| Market cap | $${n + 1}B |`, n % 2 === 0 ? '2026-03-03' : '2026-11-01')])),
	'Card block.md': 'Above.\n\n```dossier\nactor: [[Globex]]\nshow: stats, bull, bear, stat\n```\n\nBelow.\n',
	'Undated.md': '#actor\n\nText.\n',
	'Block.md': `Above.\n\n${BLOCK}\nBelow.\n`,
	'Home.md': '# Home\n',
	'Types/One.md': '---\ntype: company\n---\n# One\n\n## Moat\n\n- Patents\n',
	'Types/Two.md': '---\ntype: company\n---\n# Two\n\n## Moat\n\n- Scale\n',
};

/** Something that is ours on the screen. */
export interface Surface {
	/** The note that is open, and beside the card. */
	readonly note: string;
	/** Brings it onto the screen, from a stage on which all notes are read. */
	readonly show: (stage: StagePage) => Promise<void>;
	/** The elements of it that are ours; where several are named, each that is there. */
	readonly ours: string;
	/** Whether phones have none. */
	readonly desktopOnly?: true;
}

const shown = (stage: StagePage, selector: string): Promise<void> => stage.page.locator(selector).first().waitFor();

async function openCard(stage: StagePage): Promise<void> {
	await stage.run('open-card');
	await shown(stage, '.dossier-card-name:visible, .dossier-card-empty:visible');
}

async function openComparison(stage: StagePage, query: string): Promise<void> {
	await stage.page.evaluate((state) => window.stage?.app.workspace.getLeaf('tab').setViewState({ type: 'dossier-comparison', active: true, state: { query: state } }), query);
	await shown(stage, '.dossier-comparison-view .dossier-grid-body [role="row"]');
}

async function openBase(stage: StagePage): Promise<void> {
	const files = ['Globex.md', 'Rival 1.md', 'Umbrella Logistics.md', 'Acme.md', 'شركة النخيل.md', 'Undated.md', 'Home.md'];
	await stage.page.evaluate((base) => window.stage?.showBase(base), { type: 'dossier-actors', files, groupBy: 'note.ticker', order: ['file.name', 'note.ticker'], config: { cases: 'first', metrics: ['Market cap', 'Headquaters'] } });
	await shown(stage, '.dossier-base .dossier-grid-body .is-group');
}

async function openQueue(stage: StagePage): Promise<void> {
	await stage.run('open-freshness-queue');
	await shown(stage, '.dossier-queue-body [role="row"]');
}

async function openFindings(stage: StagePage): Promise<void> {
	await stage.run('open-findings');
	await shown(stage, '.dossier-findings-status:not(:empty)');
	for (const severity of await stage.page.locator('.dossier-findings-severity[data-severity][aria-pressed="false"]').all()) await severity.click();
	await shown(stage, '.dossier-findings-row:not(.is-group)');
	await stage.page.locator('.dossier-findings-list').focus();
}

async function openPicker(stage: StagePage): Promise<void> {
	await stage.run('compare-with-peers');
	await shown(stage, '.prompt .suggestion-item');
}

async function openPage(stage: StagePage, name: string): Promise<void> {
	await stage.openSettings();
	await stage.setting(name).click();
	await shown(stage, '.dossier-setting-effect:visible');
}

/** Each note reminds once. */
async function remind(stage: StagePage): Promise<void> {
	await stage.typeAfter('**Bull:**', ' so far');
	await stage.passTime(AFTER_PAUSE);
	await stage.reminder.waitFor();
}

/** The frames of windows are the app's: what is in them is ours. */
const MODAL = '.modal-title, .modal-content, .modal-button-container';
const PICKER = '.dossier-picker';
const SETTINGS = '.vertical-tab-content';

/** The surfaces, by what they are called. */
export const SURFACES: Readonly<Record<string, Surface>> = {
	'card': { note: 'Globex.md', show: openCard, ours: '.dossier-card-view' },
	'card with all rows and texts': {
		note: 'Globex.md',
		ours: '.dossier-card-view',
		show: async (stage) => {
			await openCard(stage);
			const { card } = stage;
			const folded = [card.locator('.dossier-card-fold[aria-expanded="false"]'), card.getByRole('button', { name: 'Show all' }), card.getByRole('button', { name: 'More', exact: true })];
			for (const more of folded) while (await more.count() > 0) await more.first().click();
		},
	},
	'card of an undated note': { note: 'Undated.md', show: openCard, ours: '.dossier-card-view' },
	'no card': { note: 'Home.md', show: openCard, ours: '.dossier-card-view' },
	'row menu': {
		note: 'Globex.md',
		ours: '.menu',
		show: async (stage) => {
			await openCard(stage);
			await stage.row('Employees').locator('.dossier-card-text').click({ button: 'right' });
			await shown(stage, '.menu');
		},
	},
	'why': {
		note: 'Globex.md',
		ours: MODAL,
		show: async (stage) => {
			await openCard(stage);
			await stage.row('Employees').locator('.dossier-card-lead').press('?');
			await shown(stage, '.dossier-why');
		},
	},
	'comparison view': { note: 'Globex.md', show: (stage) => openComparison(stage, SPEC), ours: '.dossier-comparison-view' },
	'comparison with a tint': { note: 'Globex.md', show: (stage) => openComparison(stage, `${SPEC}\ntint: age`), ours: '.dossier-comparison-view' },
	'bull and bear view': { note: 'Globex.md', show: (stage) => openComparison(stage, `${SPEC}\nshow: cases`), ours: '.dossier-comparison-view' },
	'coverage view': { note: 'Globex.md', show: (stage) => openComparison(stage, `${SPEC}\nshow: coverage`), ours: '.dossier-comparison-view' },
	'comparison across': { note: 'Globex.md', show: (stage) => openComparison(stage, SPEC.replace('down', 'across')), ours: '.dossier-comparison-view' },
	'base': { note: 'Globex.md', show: openBase, ours: '.dossier-base' },
	'live block': {
		note: 'Block.md',
		ours: '.dossier-comparison',
		show: async (stage) => {
			await stage.page.evaluate(() => window.stage?.setMode('preview'));
			await shown(stage, '.dossier-comparison [role="row"]');
		},
	},
	'card in a note': {
		note: 'Card block.md',
		ours: '.dossier-card-block',
		show: async (stage) => {
			await stage.page.evaluate(() => window.stage?.setMode('preview'));
			await shown(stage, '.markdown-preview-view .dossier-card-name');
		},
	},
	'live block with changes': {
		note: 'Block.md',
		ours: '.block-language-dossier-compare',
		show: async (stage) => {
			await stage.page.evaluate(() => window.stage?.setMode('preview'));
			await shown(stage, '.dossier-comparison [role="row"]');
			await stage.page.getByRole('button', { name: 'Swap rows and columns' }).click();
			await shown(stage, '.dossier-comparison-draft');
		},
	},
	'menu of a heading': {
		note: 'Globex.md',
		ours: '.menu',
		show: async (stage) => {
			await openComparison(stage, SPEC);
			await stage.page.locator('.dossier-comparison-view .dossier-grid-body [role="rowheader"]').last().click({ button: 'right' });
			await shown(stage, '.menu');
		},
	},
	'list of comparisons': {
		note: 'Globex.md',
		ours: '.dossier-picker-row',
		show: async (stage) => {
			await stage.run('open-comparison');
			await shown(stage, '.prompt .dossier-picker-row');
		},
	},
	'queue': { note: 'Globex.md', show: openQueue, ours: '.dossier-queue-view' },
	'queue with a selection': {
		note: 'Globex.md',
		ours: '.dossier-queue-view',
		show: async (stage) => {
			await openQueue(stage);
			await stage.press('Space', 'ArrowDown', 'Space');
		},
	},
	'queue with a question': {
		note: 'Globex.md',
		ours: '.dossier-queue-view',
		show: async (stage) => {
			await openQueue(stage);
			await stage.press('r');
			await shown(stage, '.dossier-queue-question:visible');
		},
	},
	'confirmation': {
		note: 'Globex.md',
		ours: MODAL,
		show: async (stage) => {
			await openQueue(stage);
			await stage.press('Space', 'ArrowDown', 'Space', 'r');
			await shown(stage, '.modal');
		},
	},
	'picker of actors': { note: 'Globex.md', show: openPicker, ours: PICKER },
	'picker of metrics': {
		note: 'Globex.md',
		ours: PICKER,
		show: async (stage) => {
			await openPicker(stage);
			await stage.page.locator('.dossier-picker-buttons button').first().click();
		},
	},
	'settings': { note: 'Globex.md', show: (stage) => stage.openSettings(), ours: SETTINGS },
	'settings of freshness': { note: 'Globex.md', show: (stage) => openPage(stage, 'Freshness'), ours: SETTINGS },
	'settings of own words': { note: 'Globex.md', show: (stage) => openPage(stage, 'Own headings and labels'), ours: SETTINGS },
	'fit': {
		note: 'Globex.md',
		ours: MODAL,
		show: async (stage) => {
			await stage.run('fit-vault');
			await shown(stage, '.dossier-fit-columns');
		},
	},
	'findings': { note: 'Globex.md', show: openFindings, ours: '.dossier-findings-view' },
	'findings with a reason asked for': {
		note: 'Globex.md',
		ours: '.dossier-findings-view',
		show: async (stage) => {
			await openFindings(stage);
			await stage.press('a');
			await shown(stage, '.dossier-findings-reason input');
		},
	},
	'check': {
		note: 'Globex.md',
		ours: MODAL,
		show: async (stage) => {
			await stage.run('check-note');
			await shown(stage, '.dossier-check');
		},
	},
	'reminder': { note: 'Globex.md', show: remind, ours: '.dossier-reminder' },
	'snooze menu': {
		note: 'Rival 1.md',
		ours: '.menu',
		show: async (stage) => {
			await remind(stage);
			await stage.reminder.getByRole('button', { name: 'Snooze' }).click();
			await shown(stage, '.menu');
		},
	},
	'snooze date': {
		note: 'Rival 3.md',
		ours: MODAL,
		show: async (stage) => {
			await remind(stage);
			await stage.reminder.getByRole('button', { name: 'Snooze' }).click();
			await stage.page.locator('.menu').getByText('Until a date…').click();
			await shown(stage, '.dossier-snooze');
		},
	},
	'badge and line in Reading view': {
		note: 'Globex.md',
		ours: '.dossier-badge, .dossier-stale-line',
		show: async (stage) => {
			await stage.page.evaluate(() => window.stage?.setMode('preview'));
			await shown(stage, '.dossier-stale-line');
		},
	},
	'notice with Undo': {
		note: 'Undated.md',
		ours: '.notice',
		show: async (stage) => {
			await stage.run('set-updated-date-to-today');
			await shown(stage, '.notice');
		},
	},
	'card over a link': {
		note: 'Acme.md',
		ours: '.dossier-hover > .dossier-card',
		desktopOnly: true,
		show: async (stage) => {
			await stage.page.evaluate(() => window.stage?.setMode('preview'));
			await stage.page.locator('.markdown-preview-view a.internal-link', { hasText: 'Globex' }).hover();
			await shown(stage, '.hover-popover .dossier-card-name');
		},
	},
	'status bar': { note: 'Globex.md', show: (stage) => shown(stage, '.dossier-status'), ours: '.dossier-status', desktopOnly: true },
};

/** How a page for surfaces is opened. */
export interface SurfaceOptions extends Omit<StagePageOptions, 'note'> {
	/** Whether the app is in a language that is written from right to left. */
	readonly isRightToLeft?: boolean;
	/** Pixels that the sidebar is wide. */
	readonly sidebar?: number;
}

/** A page on which surfaces can be shown, one after the other. */
export async function openForSurfaces({ isRightToLeft = false, sidebar, ...options }: SurfaceOptions = {}): Promise<StagePage> {
	const stage = await StagePage.open(temporaryVault(SURFACE_NOTES), { note: 'Home.md', ...options });
	if (isRightToLeft) await turnRight(stage);
	if (sidebar !== undefined) await setSidebarWidth(stage, sidebar);
	await stage.untilRead();
	return stage;
}

/** Makes the sidebar of the card so many pixels wide. */
export async function setSidebarWidth({ page }: StagePage, width: number): Promise<void> {
	await page.evaluate((pixels) => window.stage?.setSidebarWidth('right', pixels), width);
}

/** Shows a surface, and no other. */
export async function showSurface(stage: StagePage, { note, show }: Surface): Promise<void> {
	await stage.closeWindows();
	await stage.page.evaluate(() => {
		const workspace = window.stage?.app.workspace;
		for (const type of ['dossier-comparison', 'bases', 'dossier-queue', 'dossier-findings']) for (const leaf of workspace?.getLeavesOfType(type) ?? []) leaf.detach();
		for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.remove();
		// Over what else is on a phone's screen.
		if (document.body.classList.contains('is-phone')) workspace?.rightSplit.collapse();
	});
	await stage.openNote('Home.md');
	await stage.openNote(note);
	await stage.page.evaluate(() => window.stage?.setMode('source'));
	await show(stage);
}

/** What the app does where its language is written from right to left. */
async function turnRight({ page }: StagePage): Promise<void> {
	await page.evaluate(() => {
		document.body.dir = 'rtl';
		document.body.classList.add('mod-rtl');
	});
}
