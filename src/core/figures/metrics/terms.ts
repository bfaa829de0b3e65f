/** What metrics are called and what they measure: one table, to which a person adds their own synonyms. */

import { metricKey } from './key';
import { readSynonymLine } from './own-synonyms';

/**
 * What a metric measures, which decides how its cells are read: a `flow` runs over a period (revenue),
 * a `stock` is of a day (market cap), a `date` names one (founded), a `text` is never a number
 * (ticker, HQ), a `span of prices` (52-week range) is never ranked; `other` is everything else.
 */
export type Measure = 'flow' | 'stock' | 'date' | 'text' | 'span of prices' | 'other';

/** One metric that many notes have. */
export interface MetricTerm {
	/** The canonical name. */
	readonly name: string;
	/** Other names, singular, in any case. Plurals need no entry. */
	readonly synonyms: readonly string[];
	readonly measure: Measure;
	/** Which end is the better one; absent where neither is (employees, founded). */
	readonly better?: 'higher' | 'lower';
}

/** The terms by the key of each of their names (see `metricKey`). */
export type MetricTerms = ReadonlyMap<string, MetricTerm>;

/**
 * Puts the built-in terms and a person's own lines (`Revenue = Sales, Turnover`) together; a line that
 * states none is ignored. A metric known by the line's first name goes by that name from then on; a
 * further name moves to it, with all its synonyms where it is a canonical one. Later lines win.
 */
export function compileMetricTerms(own: readonly string[]): MetricTerms {
	const terms = new Map(KNOWN_METRICS.flatMap((term) => namesOf(term).map((name) => [metricKey(name), term] as const)));
	for (const line of own) {
		const stated = readSynonymLine(line);
		if (stated !== undefined) join(terms, stated.name, stated.synonyms);
	}
	return terms;
}

function namesOf({ name, synonyms }: MetricTerm): string[] {
	return [name, ...synonyms];
}

/** Makes one metric of `name`, the metric known by it, and `synonyms`. */
function join(terms: Map<string, MetricTerm>, name: string, synonyms: readonly string[]): void {
	const byName = terms.get(metricKey(name));
	const bySynonym = synonyms.flatMap((synonym) => terms.get(metricKey(synonym)) ?? []);
	const whole = new Set([byName, ...bySynonym.filter((term) => synonyms.some((synonym) => metricKey(synonym) === metricKey(term.name)))]);
	const { measure, better } = byName ?? bySynonym[0] ?? { measure: 'other' as const };
	const merged = [...whole].flatMap((term) => (term === undefined ? [] : namesOf(term).filter((each) => terms.get(metricKey(each)) === term)));
	const others = new Set([...merged, ...synonyms].filter((each) => each !== name));
	const joined: MetricTerm = { name, synonyms: [...others], measure, ...(better && { better }) };
	for (const each of namesOf(joined)) terms.set(metricKey(each), joined);
}

/** The metrics that many notes have. A flow, a stock or a rate is better higher where more of it is what a reader looks for; costs, debts and multiples are better lower. */
const KNOWN_METRICS: readonly MetricTerm[] = [
	{ name: 'Revenue', measure: 'flow', better: 'higher', synonyms: ['Sales', 'Turnover', 'Net sales', 'Sales revenue'] },
	{ name: 'Net revenue', measure: 'flow', better: 'higher', synonyms: [] },
	{ name: 'Gross revenue', measure: 'flow', better: 'higher', synonyms: [] },
	{ name: 'Revenue growth', measure: 'flow', better: 'higher', synonyms: ['Sales growth', 'Revenue growth YoY', 'YoY revenue growth'] },
	{ name: 'Annualized revenue', measure: 'flow', better: 'higher', synonyms: ['Revenue run rate', 'Run rate revenue', 'Annualised revenue', 'Run rate', 'Annual run rate'] },
	{ name: 'Gross profit', measure: 'flow', better: 'higher', synonyms: [] },
	{ name: 'Operating income', measure: 'flow', better: 'higher', synonyms: ['Operating profit', 'Operating income (loss)', 'Operating result', 'Profit from operations'] },
	{ name: 'Adjusted operating income', measure: 'flow', better: 'higher', synonyms: ['Adjusted operating profit'] },
	{ name: 'EBIT', measure: 'flow', better: 'higher', synonyms: [] },
	{ name: 'EBITDA', measure: 'flow', better: 'higher', synonyms: [] },
	{ name: 'Adjusted EBITDA', measure: 'flow', better: 'higher', synonyms: [] },
	{ name: 'Pre-tax profit', measure: 'flow', better: 'higher', synonyms: ['Pretax profit', 'Profit before tax', 'PBT', 'Pre-tax income', 'Pretax income'] },
	{ name: 'Net income', measure: 'flow', better: 'higher', synonyms: ['Net profit', 'Profit', 'Net earnings', 'Profit after tax', 'PAT', 'Net income (loss)', 'Net profit (loss)', 'Net profit after tax', 'NPAT', 'Net result'] },
	{ name: 'Adjusted net income', measure: 'flow', better: 'higher', synonyms: ['Adjusted net profit', 'Adjusted earnings'] },
	{ name: 'Net loss', measure: 'flow', better: 'lower', synonyms: [] },
	{ name: 'EPS', measure: 'flow', better: 'higher', synonyms: ['Earnings per share', 'Diluted EPS', 'EPS (diluted)'] },
	{ name: 'Adjusted EPS', measure: 'flow', better: 'higher', synonyms: ['Adjusted diluted EPS', 'Adjusted earnings per share', 'Non-GAAP EPS'] },
	{ name: 'Free cash flow', measure: 'flow', better: 'higher', synonyms: ['FCF'] },
	{ name: 'Operating cash flow', measure: 'flow', better: 'higher', synonyms: ['OCF', 'Cash flow from operations'] },
	{ name: 'Capex', measure: 'flow', synonyms: ['Capital expenditure', 'Capital spending', 'Capital expenses'] },
	{ name: 'R&D', measure: 'flow', synonyms: ['R&D spending', 'R&D expense', 'Research and development', 'R&D spend', 'R&D expenditure'] },
	{ name: 'Cash burn', measure: 'flow', better: 'lower', synonyms: ['Burn', 'Burn rate'] },
	{ name: 'Order intake', measure: 'flow', better: 'higher', synonyms: [] },
	{ name: 'Bookings', measure: 'flow', better: 'higher', synonyms: ['Gross bookings'] },
	{ name: 'GMV', measure: 'flow', better: 'higher', synonyms: ['Gross merchandise value', 'Gross merchandise volume'] },
	{ name: 'Production', measure: 'flow', better: 'higher', synonyms: [] },
	{ name: 'Deliveries', measure: 'flow', better: 'higher', synonyms: [] },
	{ name: 'Budget', measure: 'flow', synonyms: [] },
	{ name: 'Dividend', measure: 'flow', better: 'higher', synonyms: ['Dividend per share', 'DPS'] },
	{ name: 'Buyback', measure: 'flow', synonyms: ['Share buyback', 'Stock buyback', 'Share repurchase'] },
	{ name: 'Market share', measure: 'flow', better: 'higher', synonyms: [] },
	{ name: 'Gross margin', measure: 'flow', better: 'higher', synonyms: [] },
	{ name: 'Operating margin', measure: 'flow', better: 'higher', synonyms: [] },
	{ name: 'EBITDA margin', measure: 'flow', better: 'higher', synonyms: [] },
	{ name: 'Adjusted EBITDA margin', measure: 'flow', better: 'higher', synonyms: [] },
	{ name: 'Net margin', measure: 'flow', better: 'higher', synonyms: ['Net profit margin', 'Profit margin'] },
	{ name: 'FCF margin', measure: 'flow', better: 'higher', synonyms: ['Free cash flow margin'] },
	{ name: 'ROE', measure: 'flow', better: 'higher', synonyms: ['Return on equity'] },
	{ name: 'ROA', measure: 'flow', better: 'higher', synonyms: ['Return on assets'] },
	{ name: 'ROIC', measure: 'flow', better: 'higher', synonyms: ['Return on invested capital'] },
	{ name: 'Combined ratio', measure: 'flow', better: 'lower', synonyms: [] },
	{ name: 'Net interest margin', measure: 'flow', better: 'higher', synonyms: ['NIM'] },
	{ name: 'GDP', measure: 'flow', synonyms: ['GDP (nominal)', 'Nominal GDP', 'Gross domestic product'] },
	{ name: 'GDP per capita', measure: 'flow', better: 'higher', synonyms: [] },
	{ name: 'GDP growth', measure: 'flow', better: 'higher', synonyms: ['Real GDP growth'] },
	{ name: 'Inflation', measure: 'flow', better: 'lower', synonyms: ['Inflation rate', 'CPI inflation'] },
	{ name: 'Unemployment', measure: 'flow', better: 'lower', synonyms: ['Unemployment rate'] },
	{ name: 'Defense spending', measure: 'flow', synonyms: ['Defence spending', 'Military spending', 'Defense budget', 'Defence budget'] },
	{ name: 'Market cap', measure: 'stock', better: 'higher', synonyms: ['Market capitalization', 'Market capitalisation', 'Mcap', 'Market value'] },
	{ name: 'Enterprise value', measure: 'stock', synonyms: ['EV'] },
	{ name: 'Valuation', measure: 'stock', better: 'higher', synonyms: ['Last valuation', 'Company valuation', 'Post-money valuation'] },
	{ name: 'AUM', measure: 'stock', better: 'higher', synonyms: ['Assets under management', 'Fund AUM'] },
	{ name: 'Net worth', measure: 'stock', better: 'higher', synonyms: [] },
	{ name: 'NAV', measure: 'stock', better: 'higher', synonyms: ['Net asset value'] },
	{ name: 'NAV/share', measure: 'stock', better: 'higher', synonyms: ['NAV per share', 'Net asset value per share'] },
	{ name: 'Book value/share', measure: 'stock', better: 'higher', synonyms: ['Book value per share', 'BVPS'] },
	{ name: 'Total assets', measure: 'stock', better: 'higher', synonyms: ['Assets'] },
	{ name: 'Total debt', measure: 'stock', better: 'lower', synonyms: ['Debt', 'Gross debt'] },
	{ name: 'Net debt', measure: 'stock', better: 'lower', synonyms: [] },
	{ name: 'Long-term debt', measure: 'stock', better: 'lower', synonyms: [] },
	{ name: 'Cash', measure: 'stock', better: 'higher', synonyms: ['Cash position', 'Cash balance', 'Cash and equivalents', 'Cash and cash equivalents'] },
	{ name: 'Net cash', measure: 'stock', better: 'higher', synonyms: [] },
	{ name: 'Total equity', measure: 'stock', better: 'higher', synonyms: ['Equity', 'Shareholders\' equity', 'Shareholder equity', 'Shareholders equity'] },
	{ name: 'Deposits', measure: 'stock', better: 'higher', synonyms: [] },
	{ name: 'Total raised', measure: 'stock', synonyms: ['Total funding', 'Funding', 'Raised', 'Capital raised', 'Funding raised', 'Total funding raised', 'Total capital raised', 'Money raised'] },
	{ name: 'Endowment', measure: 'stock', better: 'higher', synonyms: [] },
	{ name: 'ARR', measure: 'stock', better: 'higher', synonyms: ['Annual recurring revenue', 'Annualized recurring revenue', 'Annualised recurring revenue'] },
	{ name: 'RPO', measure: 'stock', better: 'higher', synonyms: ['Remaining performance obligations'] },
	{ name: 'Backlog', measure: 'stock', better: 'higher', synonyms: ['Order backlog', 'Order book'] },
	{ name: 'Users', measure: 'stock', better: 'higher', synonyms: [] },
	{ name: 'MAU', measure: 'stock', better: 'higher', synonyms: ['Monthly active user', 'Monthly users'] },
	{ name: 'DAU', measure: 'stock', better: 'higher', synonyms: ['Daily active user'] },
	{ name: 'Subscribers', measure: 'stock', better: 'higher', synonyms: [] },
	{ name: 'Employees', measure: 'stock', synonyms: ['Headcount', 'Staff', 'Workforce', 'Personnel', 'Employee count', 'Head count', 'FTE'] },
	{ name: 'Stores', measure: 'stock', synonyms: ['Store count'] },
	{ name: 'Fleet', measure: 'stock', synonyms: ['Fleet size'] },
	{ name: 'Capacity', measure: 'stock', synonyms: [] },
	{ name: 'Population', measure: 'stock', synonyms: [] },
	{ name: 'Shares outstanding', measure: 'stock', synonyms: ['Shares in issue', 'Outstanding shares'] },
	{ name: 'Short interest', measure: 'stock', synonyms: [] },
	{ name: 'Credit rating', measure: 'text', synonyms: [] },
	{ name: 'FX reserves', measure: 'stock', better: 'higher', synonyms: ['Foreign exchange reserves', 'Foreign reserves', 'Forex reserves'] },
	{ name: 'Policy rate', measure: 'stock', synonyms: [] },
	{ name: 'CET1 ratio', measure: 'stock', better: 'higher', synonyms: ['CET1', 'CET 1 ratio'] },
	{ name: 'Share price', measure: 'stock', synonyms: ['Price', 'Stock price', 'Close', 'Latest price', 'Latest close', 'Last price', 'Last close', 'Closing price', 'Close price'] },
	{ name: '52-week range', measure: 'span of prices', synonyms: ['52 wk range', '52w range', '52 week price range', '12-month range', '52-week low/high', '52-week high/low'] },
	{ name: 'Price target', measure: 'stock', synonyms: ['Analyst target', 'Analyst price target', 'Consensus price target', 'Average price target'] },
	{ name: 'P/E', measure: 'stock', better: 'lower', synonyms: ['PE', 'P/E ratio', 'PE ratio', 'Trailing P/E', 'Trailing PE', 'P/E (trailing)', 'Price/earnings', 'Price to earnings'] },
	{ name: 'Forward P/E', measure: 'stock', better: 'lower', synonyms: ['Forward PE', 'P/E (forward)', 'Fwd P/E', 'Forward P/E ratio', 'NTM P/E', 'P/E (NTM)'] },
	{ name: 'EV/EBITDA', measure: 'stock', better: 'lower', synonyms: [] },
	{ name: 'Net debt/EBITDA', measure: 'stock', better: 'lower', synonyms: ['Net leverage'] },
	{ name: 'Dividend yield', measure: 'stock', better: 'higher', synonyms: ['Div yield', 'Div. yield', 'Distribution yield'] },
	{ name: 'Beta', measure: 'stock', synonyms: [] },
	{ name: 'Expense ratio', measure: 'stock', better: 'lower', synonyms: ['TER', 'Total expense ratio', 'Ongoing charge'] },
	{ name: 'Management fee', measure: 'stock', better: 'lower', synonyms: [] },
	{ name: 'Age', measure: 'stock', synonyms: [] },
	{ name: 'GitHub stars', measure: 'stock', better: 'higher', synonyms: [] },
	{ name: 'Founded', measure: 'date', synonyms: ['Established', 'Formed', 'Year founded', 'Year established', 'Date founded', 'Est.', 'Founding year', 'Founding date'] },
	{ name: 'Born', measure: 'date', synonyms: ['Date of birth', 'DOB', 'Birth date', 'Birthdate'] },
	{ name: 'Died', measure: 'date', synonyms: ['Date of death'] },
	{ name: 'IPO', measure: 'date', synonyms: ['IPO date'] },
	{ name: 'Launched', measure: 'date', synonyms: ['Launch', 'Launch date'] },
	{ name: 'Acquired', measure: 'date', synonyms: [] },
	{ name: 'HQ', measure: 'text', synonyms: ['Headquarter', 'Headquartered', 'Headquartered in', 'Head office', 'Based', 'Based in', 'Base', 'HQ location'] },
	{ name: 'Ticker', measure: 'text', synonyms: ['Ticker symbol', 'Symbol', 'Stock ticker', 'Stock symbol'] },
	{ name: 'Exchange', measure: 'text', synonyms: ['Stock exchange'] },
	{ name: 'Founder', measure: 'text', synonyms: ['Co-founder', 'Cofounder', 'Founded by'] },
	{ name: 'Founder/CEO', measure: 'text', synonyms: ['CEO/founder', 'Founder and CEO', 'CEO and founder', 'Co-founder and CEO', 'Co-founder/CEO'] },
	{ name: 'CEO', measure: 'text', synonyms: ['Chief executive', 'Chief executive officer'] },
	{ name: 'CFO', measure: 'text', synonyms: ['Chief financial officer'] },
	{ name: 'CTO', measure: 'text', synonyms: ['Chief technology officer'] },
	{ name: 'COO', measure: 'text', synonyms: ['Chief operating officer'] },
	{ name: 'Chairman', measure: 'text', synonyms: ['Chair', 'Chairperson', 'Chairwoman'] },
	{ name: 'President', measure: 'text', synonyms: [] },
	{ name: 'Parent', measure: 'text', synonyms: ['Parent company', 'Parent group'] },
	{ name: 'Owner', measure: 'text', synonyms: [] },
	{ name: 'Country', measure: 'text', synonyms: [] },
	{ name: 'Nationality', measure: 'text', synonyms: [] },
	{ name: 'Role', measure: 'text', synonyms: [] },
	{ name: 'Prior role', measure: 'text', synonyms: ['Previous role', 'Former role', 'Earlier role'] },
	{ name: 'Sector', measure: 'text', synonyms: [] },
	{ name: 'Industry', measure: 'text', synonyms: [] },
	{ name: 'Type', measure: 'text', synonyms: [] },
	{ name: 'Status', measure: 'text', synonyms: [] },
	{ name: 'Website', measure: 'text', synonyms: ['URL', 'Web site', 'Homepage'] },
	{ name: 'Fiscal year end', measure: 'text', synonyms: ['FY end', 'FYE'] },
	{ name: 'Currency', measure: 'text', synonyms: [] },
	{ name: 'ISIN', measure: 'text', synonyms: [] },
	{ name: 'Focus', measure: 'text', synonyms: [] },
	{ name: 'Business', measure: 'text', synonyms: [] },
	{ name: 'Model', measure: 'text', synonyms: [] },
	{ name: 'Education', measure: 'text', synonyms: [] },
	{ name: 'Location', measure: 'text', synonyms: [] },
	{ name: 'Known for', measure: 'text', synonyms: [] },
	{ name: 'Profile', measure: 'text', synonyms: [] },
	{ name: 'Strategy', measure: 'text', synonyms: [] },
	{ name: 'Background', measure: 'text', synonyms: [] },
	{ name: 'Structure', measure: 'text', synonyms: [] },
	{ name: 'Peers', measure: 'text', synonyms: [] },
	{ name: 'Party', measure: 'text', synonyms: [] },
	{ name: 'Ownership', measure: 'text', synonyms: [] },
	{ name: 'Rank', measure: 'text', synonyms: ['Ranking'] },
];
