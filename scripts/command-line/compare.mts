import { compareActors } from '../../src/core/comparison/table/compare.ts';
import type { ComparisonTable } from '../../src/core/comparison/table/table.ts';
import { printComparison, type PrintOptions } from '../../src/core/comparison/print/markdown.ts';
import { printCsv } from '../../src/core/comparison/print/csv.ts';
import { printTsv } from '../../src/core/comparison/print/tsv.ts';
import { selectActors } from '../../src/core/comparison/choose/select.ts';
import { requireMetrics } from './comparison-request.mts';
import { formatAmong, type Options } from './options.mts';
import { linkResolver, linkWriter } from './link-resolver.mts';
import { jsonText, printLines } from './output.mts';
import { readVault } from './read-vault.mts';
import { RequestError } from './request-error.mts';

/** The formats of a comparison, the default first. */
const FORMATS = ['md', 'tsv', 'csv', 'json'] as const;

type Format = (typeof FORMATS)[number];

/** Prints a comparison. Throws RequestError if an actor or a metric isn't found. */
export async function compare(folder: string, options: Options): Promise<void> {
	const format = formatAmong(FORMATS, options.format);
	const query = options.readComparison();
	const { paths, index } = await readVault(folder, options);
	const resolve = linkResolver(paths);
	const { actors, subject, problems } = selectActors(query.who, { index, resolve, from: '', notPeers: options.notPeers });
	if (problems.length > 0) throw new RequestError(problems.join('\n'));
	if (query.who.kind === 'actors' && actors.length < 2) throw new RequestError('Name two or more actors: --actors A,B.');
	requireMetrics(query, [...index.all()], options.terms);
	const { metrics, sort } = query;
	const table = compareActors(actors.map(({ note }) => note), { terms: options.terms, ...(metrics && { metrics }), ...(sort && { sort }), ...(subject !== undefined && { subject }) });
	printLines(textOf(table, format, { link: linkWriter(paths), asOf: options.today }));
}

/** The whole output, its last line end included. */
function textOf(table: ComparisonTable, format: Format, options: PrintOptions): string {
	switch (format) {
		case 'md': return `${printComparison(table, options)}\n`;
		case 'csv': return printCsv(table);
		case 'tsv': return `${printTsv(table)}\n`;
		case 'json': return `${jsonText(table, '\t')}\n`;
	}
}
