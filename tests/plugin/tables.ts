/** Tables that the plugin has put into a note, held against the notes their figures come from. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { mayBeSuffix } from '../../src/core/comparison/table/times/suffix';
import { readMetric } from '../../src/core/figures/metrics/read';
import { compileMetricTerms } from '../../src/core/figures/metrics/terms';
import { isDelimiterRow, splitRow } from '../../src/core/markdown/table-row';
import type { MarkdownView } from '../host/page/workspace/markdown-view';
import type { StagePage } from './stage-page';

/** The cells of the first table in a text that begins with this corner. */
export function tableIn(text: string, corner: 'Metric' | 'Actor'): string[][] {
	const lines = text.split('\n');
	const from = lines.findIndex((line, index) => line.startsWith(`| ${corner} | [[`) || (line.startsWith(`| ${corner} |`) && corner === 'Actor' && isDelimiterRow(lines[index + 1] ?? '')));
	const to = lines.findIndex((line, index) => index > from && !line.startsWith('|'));
	// What sums a column up is nobody's figure.
	return lines.slice(from, to).filter((line) => !isDelimiterRow(line)).map(splitRow).filter(([first]) => first !== '*Median*');
}

/** Runs the command on the open note and gives the table back, actors down. */
export async function compareWithPeers(stage: StagePage): Promise<string[][]> {
	await stage.page.evaluate(() => {
		const view = window.stage?.app.workspace.getMostRecentLeaf()?.view as MarkdownView | undefined;
		view?.editor.setCursor({ line: view.editor.lastLine(), ch: 0 });
	});
	await stage.run('compare-with-peers');
	await stage.page.locator('.dossier-picker').waitFor({ timeout: 120_000 });
	await stage.press('Alt+Enter');
	return tableIn(await stage.text, 'Actor');
}

/**
 * Every cell of the table must stand in a table row, list item or property of its note that begins
 * with the same metric: looked for in the text, without the reader of notes that the plugin uses. Behind it may
 * stand of which time it is.
 */
export function expectSourceCells([header = [], ...actors]: readonly (readonly string[])[], pathOf: (name: string) => string): void {
	for (const [link = '', ...cells] of actors) {
		const source = readFileSync(pathOf(/\[\[(?:[^\]|]*\/)?([^\]|/]+)/.exec(link)?.[1] ?? ''), 'utf8').split('\n');
		const values = valuesByMetric(source);
		for (const [index, cell] of cells.entries()) {
			const told = values.get(keyOf(header[index + 1] ?? '')) ?? [];
			const isTold = told.some((value) => cell === value || (cell.startsWith(`${value} `) && mayBeSuffix(cell.slice(value.length + 1))));
			if (cell !== '—') expect(isTold, `${link}, ${header[index + 1] ?? ''}: ${cell}`).toBe(true);
		}
	}
}

const TERMS = compileMetricTerms([]);

const keyOf = (metric: string): string => readMetric(metric, TERMS).key;

function valuesByMetric(lines: readonly string[]): Map<string, string[]> {
	const values = new Map<string, string[]>();
	for (const line of lines) {
		const [name = '', value = ''] = line.startsWith('|') ? splitRow(line) : (/^(?:[-*] )?(.+?): (.*)$/.exec(line)?.slice(1) ?? []);
		values.set(keyOf(name), [...values.get(keyOf(name)) ?? [], value.replace(/^"(.*)"$/, '$1')]);
	}
	return values;
}
