import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectActors } from '../../../../src/core/comparison/choose/select';
import {
	addActor, addMetric, compareOver, dropActor, dropMetric, moveActor, moveMetric, pinActor, type OnScreen,
} from '../../../../src/core/comparison/edit/on-screen';
import { parseQuery } from '../../../../src/core/comparison/query/parse';
import { printQuery } from '../../../../src/core/comparison/query/print';
import type { ComparisonQuery } from '../../../../src/core/comparison/query/query';
import { compareActors } from '../../../../src/core/comparison/table/compare';
import { readMetric } from '../../../../src/core/figures/metrics/read';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { noteNamed, noteWithStats, relatedLink } from '../../actor/note-sample';
import { runs } from '../../../runs';
import { lookupIn } from '../actor-lookup';

const terms = compileMetricTerms([]);
const employees = readMetric('Employees', terms);
const acme = noteWithStats('Acme', [['Market cap', '$30B'], ['Revenue', '$4B'], ['HQ', 'Oslo']], { related: [relatedLink('Bolt', 'competitor'), relatedLink('Crux', 'rival')] });
const bolt = noteWithStats('Bolt', [['Market cap', '$50B'], ['Revenue', '$3B (TTM)']], { aliases: ['BLT'] });
const crux = noteWithStats('Crux', [['Market cap', '$10B'], ['HQ', 'Rome']]);
const dune = noteNamed('Dune');
const echo = noteNamed('Echo', { path: 'Funds/Echo.md' });
const lookup = lookupIn([acme, bolt, crux, dune, echo]);

/** What the lines of a block show. */
function shown(...lines: string[]): OnScreen {
	const query = parseQuery(lines.join('\n')).query as ComparisonQuery;
	const selection = selectActors(query.who, lookup);
	const table = compareActors(selection.actors.map(({ note }) => note), { terms, ...(selection.subject !== undefined && { subject: selection.subject }), ...(query.metrics && { metrics: query.metrics }), ...(query.sort && { sort: query.sort }) });
	return { query, selection, order: table.actors.map(({ path }) => path), metrics: table.metrics, terms, lookup };
}

const linesOf = (query: ComparisonQuery | undefined): string[] | undefined => (query === undefined ? undefined : printQuery(query).split('\n'));
const PEERS = 'peers of: [[Acme]]';
const LIST = 'actors: Acme, BLT, Nobody, Crux';

describe('an actor', () => {
	test.each([
		['is dropped from peers, who are listed from then on, their subject too', dropActor(shown(PEERS), bolt.path), ['actors: [[Acme]], [[Crux]]', 'subject: [[Acme]]']],
		['that is the subject leaves a list without one', dropActor(shown(PEERS), acme.path), ['actors: [[Bolt]], [[Crux]]']],
		['is dropped from a folder', dropActor(shown('folder: Actors', 'sort: HQ desc'), dune.path), ['actors: [[Acme]], [[Bolt]], [[Crux]]', 'sort: HQ desc']],
		['is dropped by whichever name it has, and the others stay as they are written', dropActor(shown(LIST), bolt.path), ['actors: Acme, Nobody, Crux']],
		['is dropped with all its names', dropActor(shown('actors: Bolt, Acme, BLT'), bolt.path), ['actors: Acme']],
		['is not dropped if it is the last', dropActor(shown('actors: Acme, Nobody'), acme.path), undefined],
		['is not dropped if it is not there', dropActor(shown(LIST), dune.path), undefined],
		['that is the fifth is added without turning the table', addActor(shown('actors: Acme, Bolt, Crux, Dune'), echo), ['actors: Acme, Bolt, Crux, Dune, [[Echo]]', 'layout: across']],
		['that is the fifth is dropped without turning the table', dropActor(shown('actors: Acme, Bolt, Crux, Dune, Echo'), echo.path), ['actors: Acme, Bolt, Crux, Dune', 'layout: down']],
		['is added at the end', addActor(shown(PEERS), dune), ['actors: [[Acme]], [[Bolt]], [[Crux]], [[Dune]]', 'subject: [[Acme]]']],
		['is added once', addActor(shown(LIST), bolt), undefined],
		['is moved', moveActor(shown(LIST), bolt.path, -1), ['actors: BLT, Acme, Nobody, Crux']],
		['is moved past a name that nobody has', moveActor(shown(LIST), bolt.path, 1), ['actors: Acme, Nobody, Crux, BLT']],
		['is not moved over the edge', moveActor(shown(LIST), acme.path, -1), undefined],
		['is moved in the order on screen, which is no sort any more', moveActor(shown(LIST, 'sort: Market cap desc'), crux.path, -1), ['actors: BLT, Crux, Acme, Nobody']],
		['is moved among those behind the subject, wherever that is listed', moveActor(shown(LIST, 'subject: BLT'), crux.path, -1), ['actors: Crux, Acme, BLT, Nobody', 'subject: BLT']],
		['is moved by several places', moveActor(shown('actors: Acme, BLT, Crux, Dune'), acme.path, 2), ['actors: BLT, Crux, Acme, Dune']],
		['is not moved before the subject', moveActor(shown(LIST, 'subject: Crux'), acme.path, -1), undefined],
		['is not moved where it is the subject', moveActor(shown(LIST, 'subject: Acme'), acme.path, 1), undefined],
		['becomes the subject', pinActor(shown(LIST), bolt.path), [LIST, 'subject: BLT']],
		['becomes the subject instead of another', pinActor(shown(PEERS), crux.path), ['actors: [[Acme]], [[Bolt]], [[Crux]]', 'subject: [[Crux]]']],
		['is no subject any more', pinActor(shown(LIST, 'subject: Bolt'), bolt.path), [LIST]],
	])('%s', (_, query, lines) => expect(linesOf(query)).toEqual(lines));
});

test('an actor that is moved by any number of places stands there, and the others keep their order', () => {
	const names = fc.shuffledSubarray(['Acme', 'BLT', 'Nobody', 'Crux', '[[Dune]]', 'Funds/Echo'], { minLength: 3 });
	const subject = fc.option(fc.constantFrom('Acme', 'Bolt', 'Dune'), { nil: undefined });
	const sort = fc.constantFrom(undefined, 'Market cap desc', 'HQ asc');
	fc.assert(fc.property(names, subject, sort, fc.nat(5), fc.nat(5), (all, pinned, by, from, to) => {
		const screen = shown(`actors: ${all.join(', ')}`, ...(pinned === undefined ? [] : [`subject: ${pinned}`]), ...(by === undefined ? [] : [`sort: ${by}`]));
		const { order, selection } = screen;
		const [path, target] = [order[from], order[to]];
		const query = moveActor(screen, path ?? '', to - from);
		const stays = path === undefined || target === undefined || [path, target].includes(selection.subject ?? '');
		const others = order.filter((each) => each !== path);
		expect(query === undefined).toBe(stays);
		expect(shown(printQuery(query ?? screen.query)).order).toEqual(stays ? order : [...others.slice(0, to), path, ...others.slice(to)]);
	}), { numRuns: runs(400) });
});

const METRICS = 'metrics: Sales, HQ, Market capitalization';

describe('a metric', () => {
	test.each([
		['is dropped, and the others keep the names they are asked for by', dropMetric(shown(LIST, METRICS), 'hq'), 'metrics: Sales, Market capitalization'],
		['is dropped from the usual ones, which are named from then on', dropMetric(shown('actors: Acme, Bolt'), 'market cap'), 'metrics: Revenue, HQ'],
		['is not dropped if it is the last', dropMetric(shown(LIST, 'metrics: HQ'), 'hq'), undefined],
		['is not dropped if it is not shown', dropMetric(shown(LIST, METRICS), 'employees'), undefined],
		['is added at the end', addMetric(shown(LIST, METRICS), employees), `${METRICS}, Employees`],
		['is added once', addMetric(shown(LIST, METRICS), { key: 'revenue', name: 'Revenue' }), undefined],
		['is moved', moveMetric(shown(LIST, METRICS), 'hq', -1), 'metrics: HQ, Sales, Market capitalization'],
		['is not moved over the edge', moveMetric(shown(LIST, METRICS), 'market cap', 1), undefined],
		['is compared over another span', compareOver(shown(LIST, METRICS), 'revenue', 'trailing'), 'metrics: Revenue (trailing), HQ, Market capitalization'],
	])('%s', (_, query, line) => expect(linesOf(query)?.find((each) => each.startsWith('metrics'))).toBe(line));

	test('keeps its span when another is dropped', () => {
		const query = dropMetric(shown(LIST, 'metrics: Revenue (trailing), HQ'), 'hq');
		expect(query?.metrics).toEqual(['Revenue (trailing)']);
	});
});

describe('an edit and its opposite', () => {
	const screen = shown('actors: Acme, BLT, Crux', 'subject: Acme', METRICS);
	const after = (query: ComparisonQuery | undefined): OnScreen => shown(printQuery(query ?? screen.query));

	test.each([
		['moving an actor', moveActor(after(moveActor(screen, bolt.path, 1)), bolt.path, -1)],
		['moving a metric', moveMetric(after(moveMetric(screen, 'hq', 1)), 'hq', -1)],
		['adding an actor', dropActor(after(addActor(screen, dune)), dune.path)],
		['adding a metric', dropMetric(after(addMetric(screen, employees)), employees.key)],
		['pinning', pinActor(after(pinActor(screen, crux.path)), acme.path)],
	])('leave the query as it was: %s', (_, query) => expect(query).toEqual(screen.query));
});
