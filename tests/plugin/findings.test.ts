/** Living with findings in the built plugin, on the stage, by keys alone. */
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { StagePage, temporaryVault, type StagePageOptions } from './stage-page';

const LIST = '# List\n\n| Company | Market cap |\n|---|---|\n| [[Acme]] | $30B |\n| [[Beta]] | $3B |\n';
const NOTES = {
	'Acme.md': '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Market cap | $12B |\n\n## Related\n\n- [[Beta]] — competitor (tools)\n\n*Updated 2026-11-01*\n',
	'Beta.md': '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Market cap | $3B |\n\n## Related\n\n- [[Gamma]] — competitor\n\n*Updated 2026-11-01*\n',
	'Gamma.md': '#actor\n\n## Related\n\n- [[Beta]] — competitor\n\n*Updated 2027-05-01*\n',
	'List.md': LIST,
	'Plain.md': 'A note.\n',
};

/** More than the store waits for after a change, and than it takes to save one. */
const AFTER_CHANGE = 4000;

/** The findings on screen, as somebody sees them who has only keys. */
class Findings {
	private constructor(readonly stage: StagePage) {}

	static async open(notes: Readonly<Record<string, string>> = NOTES, options: StagePageOptions = { note: 'Plain.md' }): Promise<Findings> {
		const stage = await StagePage.open(temporaryVault(notes), options);
		const findings = new Findings(stage);
		await findings.show();
		return findings;
	}

	/** Opens the view, and waits until all notes are checked. */
	async show(): Promise<void> {
		await this.stage.run('open-findings');
		await this.stage.page.locator('.dossier-findings-status', { hasText: /finding/ }).waitFor();
		await this.stage.page.locator('.dossier-findings-list:focus').waitFor();
	}

	/** The rows in the order of the screen: heads of groups with their counts, and sentences. */
	async rows(): Promise<string[]> {
		const rows = this.stage.page.locator('.dossier-findings-row');
		return (await rows.evaluateAll((all) => all.map((el) => (
			el.classList.contains('is-group') ? el.querySelector<HTMLElement>('.dossier-findings-text')?.innerText.replace(/\s+/g, ' ') ?? '' : el.querySelector('.dossier-findings-message')?.textContent?.split(':')[0] ?? ''
		))));
	}

	async expectRows(...rows: string[]): Promise<void> {
		await expect.poll(() => this.rows(), { timeout: 10_000 }).toEqual(rows);
	}

	/** What a screen reader would name: the active descendant of what has the focus. */
	current(): Promise<string | undefined> {
		return this.stage.page.evaluate(() => {
			const id = document.activeElement?.getAttribute('aria-activedescendant');
			return id == null ? undefined : document.getElementById(id)?.querySelector('.dossier-findings-where')?.textContent ?? undefined;
		});
	}

	read(name: string): Promise<string> {
		return this.stage.page.evaluate((wanted) => {
			const vault = window.stage?.app.vault;
			const file = vault?.getFileByPath(wanted);
			return vault && file ? vault.read(file) : Promise.resolve('');
		}, name);
	}

	change(name: string, from: string, to: string): Promise<void> {
		return this.stage.page.evaluate(async ([path, before, after]) => {
			const vault = window.stage?.app.vault;
			const file = vault?.getFileByPath(path);
			if (vault && file) await vault.process(file, (text) => text.replace(before, after));
		}, [name, from, to] as const);
	}
}

const DRIFT = 'Unexpected second figure for Market cap of Acme';
const FUTURE = 'Unexpected updated date May 1, 2027, expected a day up to today. Correct the date.';
const ONE_SIDED = 'Unexpected peer in one direction';

describe.skipIf(hasNoBrowser)('the findings, by keys alone', () => {
	test('are listed by rule, then by note; arrows pass over the heads', async () => {
		const findings = await Findings.open();
		const { stage } = findings;
		await findings.expectRows('figure-drift 1', DRIFT, 'future-date 1', FUTURE);
		expect(await findings.current()).toBe('List, line 5 · see also Acme, line 7');
		await stage.press('ArrowDown');
		expect(await findings.current()).toBe('Gamma, line 7');
		await stage.press('ArrowDown', 'Home');
		expect(await findings.current()).toBe('List, line 5 · see also Acme, line 7');
		await stage.press('g');
		await findings.expectRows('Gamma 1', FUTURE, 'List 1', DRIFT);
		expect(await findings.current()).toBe('Line 5, figure-drift · see also Acme, line 7');
		await stage.keepPicture('findings');
	});

	test('/ filters by word, rule or note; Esc clears the filter, and goes back to the note', async () => {
		const findings = await Findings.open();
		const { stage } = findings;
		await stage.press('/');
		await stage.page.keyboard.insertText('gamma');
		await findings.expectRows('future-date 1', FUTURE);
		await stage.page.keyboard.insertText(' drift');
		await stage.expectText(stage.page.locator('.dossier-findings-empty'), 'No finding has these words. Press Esc to clear the filter.');
		await stage.press('Escape');
		await findings.expectRows('figure-drift 1', DRIFT, 'future-date 1', FUTURE);
		await stage.press('Escape');
		expect(await findings.current()).toBeDefined();
		await stage.press('Escape');
		await stage.expectNote((text) => text === NOTES['Plain.md']);
	});

	test('Enter opens both places side by side, and the next ones in the same tabs', async () => {
		const findings = await Findings.open({ ...NOTES, 'List 2.md': LIST.replace('$30B', '$31B') });
		const { stage } = findings;
		const shown = (): Promise<string[]> => stage.page.evaluate(() => (
			(window.stage?.app.workspace.getLeavesOfType('markdown') ?? []).map(({ view }) => view.getDisplayText())
		));
		await stage.press('Enter');
		await expect.poll(shown).toEqual(['List 2', 'Acme']);
		await expect.poll(() => stage.cursorLine()).toBe(5);
		await findings.show();
		await stage.press('ArrowDown', 'Enter');
		await expect.poll(shown).toEqual(['List', 'Acme']);
	});

	test('A accepts with a reason; it stays accepted after a restart, and is back when its line changes', async () => {
		const findings = await Findings.open();
		const { stage } = findings;
		await stage.press('a');
		await stage.press('Enter');
		await stage.expectText(stage.page.locator('.dossier-findings-problem'), 'Give a reason.');
		await stage.page.keyboard.insertText('two funds');
		await stage.press('Enter');
		await stage.expectNotice('Accepted in List, until its lines change.');
		await findings.expectRows('future-date 1', FUTURE);
		expect(await findings.read('List.md')).toMatch(/^\| \[\[Acme\]\] \| \$30B %% dossier-ignore figure-drift: two funds \[[\da-f]{8}\] %% \|$/m);
		expect(await findings.current()).toBe('Gamma, line 7');
		await stage.page.evaluate(() => window.stage?.reloadPlugin());
		await findings.show();
		await findings.expectRows('future-date 1', FUTURE);
		await findings.change('Acme.md', '$12B', '$13B');
		await stage.passTime(AFTER_CHANGE);
		await findings.expectRows('figure-drift 1', DRIFT, 'future-date 1', FUTURE);
	});

	test('A and Tab accept in the settings: the note stays as it is, until its line changes, and after a rename too', async () => {
		const findings = await Findings.open();
		const { stage } = findings;
		const accept = async (): Promise<void> => {
			await stage.press('a');
			await stage.page.keyboard.insertText('two funds');
			await stage.press('Tab', 'Tab', 'Enter');
			await stage.expectNotice('Accepted in the settings, until its lines change.');
			await findings.expectRows('future-date 1', FUTURE);
		};
		await accept();
		expect(await findings.current()).toBe('Gamma, line 7');
		expect(await findings.read('List.md')).toBe(LIST);
		await stage.page.locator('.notice button', { hasText: 'Undo' }).click();
		await findings.expectRows('figure-drift 1', DRIFT, 'future-date 1', FUTURE);
		await findings.show();
		await stage.press('Home');
		await accept();
		await stage.page.evaluate(async () => {
			const { vault } = window.stage?.app ?? {};
			const file = vault?.getFileByPath('List.md');
			if (vault && file) await vault.rename(file, 'Caps.md');
		});
		await stage.page.evaluate(() => window.stage?.reloadPlugin());
		await findings.show();
		await findings.expectRows('future-date 1', FUTURE);
		await findings.change('Acme.md', '$12B', '$13B');
		await stage.passTime(AFTER_CHANGE);
		await findings.expectRows('figure-drift 1', DRIFT, 'future-date 1', FUTURE);
		await findings.change('Acme.md', '$13B', '$12B');
		await stage.passTime(AFTER_CHANGE);
		await findings.expectRows('future-date 1', FUTURE);
		await stage.openSettings();
		const accepted = stage.setting('Accepted findings');
		await stage.expectText(accepted.locator('li'), 'figure-drift in Caps and Acme: two funds');
		await accepted.getByRole('button', { name: 'Take back: figure-drift in Caps and Acme' }).click();
		await stage.closeWindows();
		await findings.expectRows('figure-drift 1', DRIFT, 'future-date 1', FUTURE);
	});

	test('Undo takes an acceptance back', async () => {
		const findings = await Findings.open();
		const { stage } = findings;
		await stage.press('a');
		await stage.page.keyboard.insertText('two funds');
		await stage.press('Enter');
		await stage.expectNotice('Accepted in List');
		await stage.page.locator('.notice button', { hasText: 'Undo' }).click();
		await expect.poll(() => findings.read('List.md')).toBe(LIST);
		await findings.expectRows('figure-drift 1', DRIFT, 'future-date 1', FUTURE);
	});

	test('Esc gives a reason up, and the focus is in the list again', async () => {
		const findings = await Findings.open();
		await findings.stage.press('a', 'x', 'Escape');
		expect(await findings.current()).toBe('List, line 5 · see also Acme, line 7');
		expect(await findings.read('List.md')).toBe(LIST);
	});

	test('F fixes what can be fixed, as it was shown, and Undo takes it back', async () => {
		const findings = await Findings.open();
		const { stage } = findings;
		await stage.page.locator('.dossier-findings-severity', { hasText: 'Hints' }).click();
		await stage.press('/');
		await stage.page.keyboard.insertText('one-sided-peer');
		await findings.expectRows('one-sided-peer 1', ONE_SIDED);
		await stage.press('Enter');
		await stage.expectText(stage.page.locator('.dossier-findings-fix'), '[[Acme]] — competitor');
		await stage.press('f');
		await stage.expectNotice('Fixed in Beta.');
		expect(await findings.read('Beta.md')).toContain('- [[Gamma]] — competitor\n- [[Acme]] — competitor\n');
		await stage.expectText(stage.page.locator('.dossier-findings-empty'), 'No finding has these words.');
		await stage.page.locator('.notice button', { hasText: 'Undo' }).click();
		await expect.poll(() => findings.read('Beta.md')).toBe(NOTES['Beta.md']);
		await findings.expectRows('one-sided-peer 1', ONE_SIDED);
	});

	test('F fixes all that a finding says as one, each in its note, and Undo takes all back; a part is fixed by its button', async () => {
		const related = (...names: string[]): string => `#actor\n\n## Related\n\n${names.map((name) => `- [[${name}]] — competitor`).join('\n')}\n`;
		const peers = ['Ames', 'Bolt', 'Cask', 'Dune'];
		const findings = await Findings.open({ 'Hub.md': related(...peers), ...Object.fromEntries(peers.map((name) => [`${name}.md`, related('Else')])) }, { note: 'Hub.md' });
		const { stage } = findings;
		const texts = (): Promise<string[]> => Promise.all(peers.map((name) => findings.read(`${name}.md`)));
		await stage.page.locator('.dossier-findings-severity', { hasText: 'Hints' }).click();
		await findings.expectRows('one-sided-peer 1', 'Unexpected peers in one direction');
		await stage.expectText(stage.page.locator('.dossier-findings-fix').nth(3), '[[Hub]] — competitor');
		await stage.keepPicture('findings-joined');
		await stage.page.locator('.dossier-findings-list').focus();
		await stage.press('f', 'f');
		await stage.expectNotice('Fixed in 4 notes.');
		expect(await texts()).toEqual(peers.map(() => related('Else', 'Hub')));
		await findings.expectRows();
		expect(await stage.page.locator('.notice').count()).toBe(1);
		await stage.page.locator('.notice button', { hasText: 'Undo' }).click();
		await expect.poll(texts).toEqual(peers.map(() => related('Else')));
		await findings.expectRows('one-sided-peer 1', 'Unexpected peers in one direction');
		await stage.page.getByRole('button', { name: 'Fix Bolt, line 5' }).click();
		await findings.expectRows('one-sided-peer 3', ONE_SIDED, ONE_SIDED, ONE_SIDED);
		expect(await findings.read('Bolt.md')).toBe(related('Else', 'Hub'));
	});

	test('nothing is checked while somebody types, and what was typed counts after a pause', async () => {
		const findings = await Findings.open(NOTES, { note: 'List.md' });
		const { stage } = findings;
		await stage.press('Escape');
		await stage.typeAfter('$30', '0');
		await stage.passTime(AFTER_CHANGE);
		await findings.show();
		await stage.expectText(stage.page.locator('.dossier-findings-about'), '$300B');
	});

	test('says so where there is nothing', async () => {
		const findings = await Findings.open({ 'Plain.md': 'A note.\n' });
		await findings.stage.expectText(findings.stage.page.locator('.dossier-findings-empty'), 'No findings');
	});
});

describe.skipIf(hasNoBrowser)('findings in a note', () => {
	test('are shown once the view was opened: counted on the card, and marked at their lines', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Gamma.md' });
		await stage.untilRead();
		const marks = stage.page.locator('.dossier-mark');
		const count = stage.page.locator('.dossier-card-findings button');
		await stage.passTime(AFTER_CHANGE);
		expect([await marks.count(), await count.count()]).toEqual([0, 0]);
		await stage.run('open-findings');
		await stage.page.locator('.dossier-findings-row').first().waitFor();
		await stage.press('Escape');
		await stage.expectText(count, '1 finding');
		await expect.poll(() => marks.count()).toBe(1);
		await stage.typeAfter('#actor', ' #firm');
		expect(await marks.count()).toBe(1);
		await count.click();
		await stage.expectText(stage.page.locator('.dossier-findings-row:not(.is-group)'), FUTURE);
		expect(await stage.page.locator('.dossier-findings-filter').inputValue()).toBe('"Gamma.md"');
	});

	test('are shown after a restart, too, unless they are switched off', async () => {
		const findings = await Findings.open(NOTES, { note: 'Gamma.md' });
		const { stage } = findings;
		await stage.press('Escape');
		await stage.page.evaluate(() => window.stage?.reloadPlugin());
		await stage.page.locator('.dossier-mark').waitFor();
		await stage.openSettings();
		await stage.setting('Show findings in notes').locator('.checkbox-container').click();
		await stage.closeWindows();
		await stage.passTime(AFTER_CHANGE);
		await expect.poll(() => stage.page.locator('.dossier-mark').count()).toBe(0);
	});
});
