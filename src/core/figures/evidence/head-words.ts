/** Words of headings and heads of tables that tell of the values below them: to add one is to add it here. */

/** Heads of a third column that holds the time of each value, in small letters. */
export const TIME_COLUMNS: ReadonlySet<string> = new Set([
	'as of', 'as at', 'date', 'dated', 'period', 'year', 'quarter', 'fiscal year', 'fy', 'when', 'time', 'month', 'updated', 'last updated',
	'stand', 'datum', 'zeitraum', 'periode', 'jahr', 'à date', 'période', 'année', 'exercice', 'fecha', 'período', 'periodo', 'año',
	'ejercicio', 'data', 'ano', 'exercício', '截至', '日期', '时间', '時間', '期间', '期間', '年度', '日付', '時点', '時期', '기준',
	'기준일', '날짜', '기간', '연도',
]);

/** Heads of a third column for sources, which may be called by the day they are of. */
export const SOURCE_COLUMNS: ReadonlySet<string> = new Set([
	'source', 'sources', 'source / date', 'source/date', 'date / source', 'date/source', 'quelle', 'quellen', 'fuente', 'fonte', '来源', '來源',
	'出典', '출처',
]);

/** Words that lead to the time of all that is below a heading, each alone and in small letters. */
export const NO_WORDS_OF_TIME: ReadonlySet<string> = new Set([
	'as', 'of', 'at', 'on', 'in', 'per', 'last', 'latest', 'updated', 'verified', 'checked', 'reviewed', 'date', 'data', 'status',
	'stand', 'zum', 'am', 'vom', 'aktualisiert', 'geprüft', 'au', 'à', 'en', 'du', 'mis', 'jour', 'vérifié', 'a', 'al', 'de', 'del', 'el',
	'actualizado', 'verificado', 'em', 'ao', 'atualizado', '截至', '截止', '更新', '时点', '時点', '現在', '기준', '현재',
]);

/** Canonical names of metrics that are always of money, and of much of it: prices, people and shares are not. */
export const MONEY_METRICS: ReadonlySet<string> = new Set([
	'Revenue', 'Net revenue', 'Gross revenue', 'Annualized revenue', 'Gross profit', 'Operating income', 'Adjusted operating income', 'EBIT',
	'EBITDA', 'Adjusted EBITDA', 'Pre-tax profit', 'Net income', 'Adjusted net income', 'Net loss', 'Operating loss', 'Pre-tax loss',
	'EBITDA loss', 'Adjusted EBITDA loss', 'Free cash flow', 'Operating cash flow', 'Capex', 'R&D', 'Market cap', 'Enterprise value',
	'Valuation', 'AUM', 'Total assets', 'Total debt', 'Net debt', 'Long-term debt', 'Cash', 'Net cash', 'Total equity', 'Total raised',
]);
