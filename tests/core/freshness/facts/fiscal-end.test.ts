/** Fiscal years end when the note says so. */
import { describe, expect, test } from 'vitest';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { describeFactAge } from '../../../../src/core/freshness/facts/age';
import { factsOf, isDated } from '../../../../src/core/freshness/facts/facts';
import { lastMonthIn } from '../../../../src/core/freshness/facts/fiscal-end';

const TODAY = '2026-07-02';

type Row = readonly [metric: string, value: string];

function firstFact(...rows: readonly Row[]) {
	return firstFactIn([], ...rows);
}

/** The first fact of a note whose text says so of its fiscal years. */
function firstFactIn(fiscalYears: readonly string[], ...rows: readonly Row[]) {
	const quickStats = rows.map(([metric, value], index) => ({ metric, value, source: null, line: index + 1 }));
	return factsOf({ quickStats, ...(fiscalYears.length > 0 && { elsewhere: { overTime: [], fiscalYears } }), quickStatsFrom: null, moreStats: [], related: [], updated: null }, compileMetricTerms([]), TODAY).filter(isDated)[0];
}

describe('the month that a text states', () => {
	test.each([
		['FY ends June', 6], ['FYE Sep', 9], ['FYE: Mar 31', 3], ['fiscal year ends in September', 9], ['fiscal year ended 30 June', 6],
		['Geschäftsjahr endet im September', 9], ['exercice clos le 31 mars', 3], ['ejercicio cierra en junio', 6], ['exercício encerrado em março', 3],
		['3月決算', 3], ['12월 결산', 12],
		['Fiscal year ends on the last Saturday of September', 9], ['FY: Jul 1 - Jun 30', 6], ['FY = Apr-Mar', 3], ['fiscal year runs from July to June', 6],
		['Geschäftsjahresende: 30. Juni', 6], ['Geschäftsjahr läuft von Oktober bis September', 9], ['Geschäftsjahr Oktober bis September', 9],
		['exercice clos fin mars', 3], ['exercice social se termine le 30 juin', 6], ['exercice va de juillet à juin', 6],
		['ejercicio fiscal termina el 30 de junio', 6], ['ejercicio va de julio a junio', 6], ['año fiscal termina en junio', 6], ['cierre fiscal: junio', 6],
		['exercício social termina em março', 3], ['ano fiscal vai de julho a junho', 6], ['exercício encerra em 31 de março', 3],
		['财年截至3月31日', 3], ['财年于6月结束', 6], ['财年4月至3月', 3], ['會計年度截至6月30日', 6], ['会计年度为7月1日至次年6月30日', 6],
		['会計年度は3月末', 3], ['決算期：3月', 3], ['決算月は9月', 9], ['会計年度は4月から3月', 3],
		['결산월: 3월', 3], ['회계연도는 3월에 끝난다', 3], ['회계연도는 4월부터 3월', 3],
	])('%s', (text, month) => {
		expect(lastMonthIn(text)).toBe(month);
	});

	test.each(['FY2025', 'revenue in June', 'FYE Sep; later FYE Dec', 'fiscal stimulus in June', 'Fy'])('none: %s', (text) => {
		expect(lastMonthIn(text)).toBeUndefined();
	});
});

describe('a fiscal year runs', () => {
	test.each<[string, readonly Row[], string]>([
		['to the last month of those it is said to run through', [['Revenue', '$5B (FY2025)'], ['Fiscal year', 'Oct to Sep']], '2024-10-01 to 2025-09-30'],
		['to the month in its own cell', [['Revenue', '$5B (FY2025, FYE Jun)']], '2024-07-01 to 2025-06-30'],
		['to the month in its name', [['Revenue (FY ends June)', '$5B (FY2025)']], '2024-07-01 to 2025-06-30'],
		['to the month of a row of its own', [['Revenue', '$5B (FY2025)'], ['Fiscal year end', 'Sep 30']], '2024-10-01 to 2025-09-30'],
		['to the month that a row mentions', [['Revenue', '$5B (Q1 FY2026)'], ['Listing', 'Main board; FYE June']], '2025-07-01 to 2025-09-30'],
		['to the month that its name states', [['Revenue (FY25, ended Mar 2025)', '$5B']], '2024-04-01 to 2025-03-31'],
		['to the month in the name of another row', [['EPS (FY25)', '$4'], ['Revenue (FY25, ended Mar 2025)', '$5B']], '2024-04-01 to 2025-03-31'],
		['into the year after the one it is called by', [['EPS (FY24)', '$4'], ['Revenue (FY24, ended Feb 2025)', '$5B']], '2024-03-01 to 2025-02-28'],
		['to the quarter that a name states', [['EPS (FY25)', '$4'], ['Revenue (Q3 FY25, ended Dec 2024)', '$5B']], '2024-04-01 to 2025-03-31'],
		['to its own end where those of two years differ by a month', [['Revenue (FY25, ended Jan 2026)', '$5B'], ['Revenue (FY24, ended Feb 2025)', '$4B']], '2025-02-01 to 2026-01-31'],
		['by halves', [['Revenue', '$5B (H2 FY2025)'], ['FYE', 'March']], '2024-10-01 to 2025-03-31'],
		['to the end that it states itself', [['Revenue', '$5B (FYE Sep 2025)'], ['FYE', 'March']], '2024-10-01 to 2025-09-30'],
		['with the calendar where rows differ', [['Revenue', '$5B (FY2025)'], ['FYE', 'March'], ['Notes', 'FY ends June']], '2025-01-01 to 2025-12-31'],
		['with the calendar where nothing is said', [['Revenue', '$5B (FY2025)']], '2025-01-01 to 2025-12-31'],
	])('%s', (_, rows, days) => {
		const time = firstFact(...rows)?.time;
		expect(`${time?.first ?? ''} to ${time?.last ?? ''}`).toBe(days);
	});

	test.each<[string, readonly string[], readonly Row[], string]>([
		['to the month that the text of the note states', ['(FY ends March)'], [['Revenue', '$5B (FY2025)']], '2025-03-31'],
		['near it', ['Fiscal year ends near January 31'], [['Revenue', '$5B (FY2025)']], '2025-01-31'],
		['to that of a row before it', ['(FY ends March)'], [['Revenue', '$5B (FY2025)'], ['FYE', 'June']], '2025-06-30'],
		['with the calendar where the text states several', ['FY ends March', 'FY ends May'], [['Revenue', '$5B (FY2025)']], '2025-12-31'],
	])('%s', (_, said, rows, last) => {
		expect(firstFactIn(said, ...rows)?.time.last).toBe(last);
	});

	test('and is said to be taken as the calendar year only then', () => {
		const said = (...rows: readonly Row[]): string => {
			const fact = firstFact(...rows);
			return fact === undefined ? '' : describeFactAge(fact, TODAY, 'en-US').long;
		};
		expect(said(['Revenue', '$5B (FY2025)'])).toBe('FY2025 (taken as the calendar year), 7 months ago');
		expect(said(['Revenue', '$5B (FY2025)'], ['FYE', 'December'])).toBe('FY2025, 7 months ago');
		expect(said(['Revenue', '$5B (FY2025)'], ['FYE', 'June'])).toBe('FY2025, 13 months ago');
		expect(said(['Revenue', '$5B (Q3 2025)'])).toBe('Q3 2025, 10 months ago');
	});
});
