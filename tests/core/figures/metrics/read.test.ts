/** Names of rows as people write them, and which metric, period and estimate each states. All were checked by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metricKey } from '../../../../src/core/figures/metrics/key';
import { KNOWN_METRICS } from '../../../../src/core/figures/metrics/known-metrics';
import { NAMES_IN_LANGUAGES } from '../../../../src/core/figures/metrics/languages/names-in-languages';
import type { StatedIn } from '../../../../src/core/figures/metrics/stated-in';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { readMetric } from '../../../../src/core/figures/metrics/read';
import { runs } from '../../../runs';

type Row = readonly [written: string, name: string, period?: string | undefined, estimate?: true];

const TERMS = compileMetricTerms([]);

/** The commonest names that are not called as they are written; with those that are, 200. */
const COMMONEST: readonly Row[] = [
	['Tickers', 'Ticker'],
	['Headquarters', 'HQ'],
	['Founders', 'Founder'],
	['Current role', 'Role'],
	['Funding', 'Total raised'],
	['Revenue (2024)', 'Revenue', '2024'],
	['Price', 'Share price'],
	['Revenue (TTM)', 'Revenue', 'TTM'],
	['FY2025 revenue', 'Revenue', 'FY2025'],
	['Co-founder', 'Founder'],
	['2024 revenue', 'Revenue', '2024'],
	['Co-founders', 'Founder'],
	['Formed', 'Founded'],
	['Base', 'HQ'],
	['Revenue (FY2025)', 'Revenue', 'FY2025'],
	['Total funding', 'Total raised'],
	['Prior roles', 'Prior role'],
	['Based', 'HQ'],
	['Established', 'Founded'],
	['Owners', 'Owner'],
	['Revenue (FY2024)', 'Revenue', 'FY2024'],
	['Revenue (2025)', 'Revenue', '2025'],
	['Stock price', 'Share price'],
	['2025 revenue', 'Revenue', '2025'],
	['URL', 'Website'],
	['Assets', 'Total assets'],
	['**Founded**', 'Founded'],
	['Previous role', 'Prior role'],
	['2025 investments', 'investments', '2025'],
	['TTM revenue', 'Revenue', 'TTM'],
	['Acquired by', 'Acquirer'],
];

/** The commonest names that stay as they are. */
const STAY: readonly string[] = [
	'HQ', 'Founded', 'Ticker', 'Role', 'Focus', 'Type', 'Status', 'Market cap', 'CEO', 'Employees', 'Parent', 'Revenue',
	'Founder', 'Sector', 'AUM', 'Model', 'Education', 'Born', 'Net worth', 'Peers', 'Valuation', 'Location', 'Business', 'Ownership',
	'Owner', 'Country', 'Total raised', 'Strategy', 'Nationality', 'Population', 'Profile', 'Previous', 'Prior role', 'Exchange', 'Since', 'Background',
	'Known for', 'GDP', 'IPO', 'Customers', 'Key product', 'Chairman', 'Party', 'Company', 'Structure', 'Prior', 'Dividend yield', 'Currency',
	'Capital', 'Vault relevance', 'Coverage', 'Age', 'Notable', 'Product', 'Countries', 'Full name', 'Key products', 'Category', 'Listed', 'Acquirer',
	'Products', 'Drivers', 'Style', 'Position', 'Former ticker', 'Acquisition price', 'Offices', 'Founder/CEO', 'Note', 'Origin', 'Predecessor',
	'Stage', 'ARR', 'Segment', 'President', 'Capacity', 'Acquired', 'Key asset', 'Key deal', 'Fleet', 'Key brands', 'Firm', 'Dividend',
	'Brands', 'Members', 'Market share', 'Platform', 'Tenure', 'Production', 'Stores', 'Geography', 'Approach', 'Clients', 'Segments', 'Flagship',
	'Format', 'Gross margin', 'Total assets', 'Launched', 'Technology', '52-week range', 'Markets', 'Key assets', 'Operator', 'Spouse', 'Deal value', 'Properties',
	'Key markets', 'Portfolio', 'Affiliation', 'Peak valuation', 'P/E', 'Died', 'Reports to', 'Users', 'Locations', 'Competitors', 'Current', 'Shares outstanding',
	'Token', 'Control', 'Relevance', 'Key customers', 'Fund', 'Specialty', 'Majority owner', 'Backlog', 'Listing', 'Cash', 'Key partner', 'Key project',
	'CFO', 'Prior career', 'MAU', 'Family', 'Investable', 'Share price', 'Primary context', 'Rank', 'Length', 'Net income', 'Former name', 'Partners',
	'Website', 'Region', 'Operating margin', 'Family office', 'Distribution', 'Appointed', 'Partner', 'Father', 'Lead investor', 'Successor', 'Market position', 'Route',
	'Podcast', 'Key investors', 'Credit rating', 'Key sectors', 'Title', 'Expense ratio', 'Issuer', 'Subscribers', 'League', 'Cluster', 'Footprint', 'Co-founded',
	'Investors', 'Notable deal',
];

/** Rarer shapes. */
const SHAPES: readonly Row[] = [
	['Revenue (FY26E)', 'Revenue', 'FY2026', true],
	['Revenue (2025E)', 'Revenue', '2025', true],
	['AI revenue (F27E)', 'AI revenue', 'FY2027', true],
	['F2027E revenue', 'Revenue', 'FY2027', true],
	['F24A revenue', 'Revenue', 'FY2024'],
	['F35 deliveries', 'F35 deliveries'],
	['2025E EPS', 'EPS', '2025', true],
	['Est. revenue (2025)', 'Revenue', '2025', true],
	['Estimated revenue', 'Revenue', undefined, true],
	['Est. annual revenue', 'Revenue', undefined, true],
	['Revenue (est.)', 'Revenue', undefined, true],
	['Revenue estimate', 'Revenue', undefined, true],
	['Blanks ) before a mark', 'Blanks ) before a mark', undefined],
	['Revenue (2024, Sacra est.)', 'Revenue', '2024', true],
	['Revenue (2021 forecast)', 'Revenue', '2021', true],
	['Expected 2026 revenue', 'Revenue', '2026', true],
	['**Projected 2026 revenue**', 'Revenue', '2026', true],
	['Net worth (Forbes est. Jan 2016)', 'Net worth', '2016-01', true],
	['2026 GDP forecast', 'GDP', '2026', true],
	['Current est. valuation', 'Valuation', undefined, true],
	['Actual 2024 revenue', 'Revenue', '2024'],
	['Revenue, FY2025', 'Revenue', 'FY2025'],
	['Revenue FY25', 'Revenue', 'FY2025'],
	['FY 2025 revenue', 'Revenue', 'FY2025'],
	['Q3 2025 revenue', 'Revenue', 'Q3 2025'],
	['Revenue (Q3 FY25)', 'Revenue', 'Q3 FY2025'],
	['Q2 FY26 EPS', 'EPS', 'Q2 FY2026'],
	['**Q3 FY25/26 revenue**', 'Revenue', 'Q3 FY2026'],
	['Net loss (H1 FY2025/26)', 'Net loss', 'H1 FY2026'],
	['Revenue (TTM Jun 2025)', 'Revenue', 'TTM'],
	['Revenue (FY2025, ended Feb 2025)', 'Revenue', 'FY2025'],
	['Revenue (FY2025, ends Feb 2025)', 'Revenue', 'FY2025'],
	['Revenue (FY25, ending Mar 2025)', 'Revenue', 'FY2025'],
	['Revenue (FY2025 prelim)', 'Revenue', 'FY2025'],
	['H1 2025 net profit', 'Net income', 'H1 2025'],
	['Q4 FY 2025 consolidated PAT', 'Net income', 'Q4 FY2025'],
	['Digital revenue (9M 2025)', 'Digital revenue', '9M 2025'],
	['2025 total sales', 'Revenue', '2025'],
	['Annual turnover', 'Revenue'],
	['2024 net loss', 'Net loss', '2024'],
	['2025 net income (loss)', 'Net income', '2025'],
	['Adj. EBITDA (FY2025)', 'Adjusted EBITDA', 'FY2025'],
	['FY 2025 adj EBITDA', 'Adjusted EBITDA', 'FY2025'],
	['Adj. diluted EPS (FY25)', 'Adjusted EPS', 'FY2025'],
	['Market cap (Feb 2026)', 'Market cap', '2026-02'],
	['Market cap (as of Mar 2026)', 'Market cap', '2026-03'],
	['Market cap (2026-04-17)', 'Market cap', '2026-04'],
	['Market cap (0762.HK)', 'Market cap'],
	['Mkt cap', 'Market cap'],
	['Market capitalisation', 'Market cap'],
	['Current market cap', 'Market cap'],
	['AUM (end-2022)', 'AUM', '2022'],
	['AUM (early Apr 2026)', 'AUM', '2026-04'],
	['Total AUM', 'AUM'],
	['AUM (current)', 'AUM'],
	['Net debt (Dec 2025)', 'Net debt', '2025-12'],
	['Cash (year-end 2025)', 'Cash', '2025'],
	['Close (2026-06-12)', 'Share price', '2026-06'],
	['Close (1288.HK, 2026-06-12)', 'Share price', '2026-06'],
	['Price (Jun 22 2026 close)', 'Share price', '2026-06'],
	['Latest price (2026-06-12)', 'Share price', '2026-06'],
	['Policy rate, May 28 2026', 'Policy rate', '2026-05'],
	['Profits (1998-2019)', 'Net income', '1998-2019'],
	['P/E (trailing)', 'P/E'],
	['P/E (TTM)', 'P/E', 'TTM'],
	['Trailing P/E', 'P/E'],
	['P/E ratio', 'P/E'],
	['P/E (forward)', 'Forward P/E'],
	['Forward PE', 'Forward P/E'],
	['12-month range', '52-week range'],
	['52 week range', '52-week range'],
	['Monthly active users', 'MAU'],
	['Headcount', 'Employees'],
	['Number of employees', 'Employees'],
	['Founder(s)', 'Founder'],
	['Founder & CEO', 'Founder/CEO'],
	['Founder / CEO', 'Founder/CEO'],
	['CEO/Founder', 'Founder/CEO'],
	['Chair', 'Chairman'],
	['Founded by', 'Founder'],
	['Year founded', 'Founded'],
	['Shareholders\' equity', 'Total equity'],
	['NAV per share', 'NAV/share'],
	['Order book (2025)', 'Backlog', '2025'],
	['market_cap', 'Market cap'],
	['Revenue (US$M)', 'Revenue'],
	['Revenue (US$ bn)', 'Revenue'],
	['Market cap (USD)', 'Market cap'],
	['Revenue (in millions)', 'Revenue'],
	['Revenue (RMB mn, FY2025)', 'Revenue', 'FY2025'],
	['Revenue (FY2025, standalone)', 'Revenue (standalone)', 'FY2025'],
	['Revenue (Americas)', 'Revenue (Americas)'],
	['Revenue (Americas, 2025)', 'Revenue (Americas)', '2025'],
	['TTM revenue (pre-merger)', 'revenue (pre-merger)', 'TTM'],
	['Cloud revenue (Q2 FY26)', 'Cloud revenue', 'Q2 FY2026'],
	['2025 net revenue', 'Net revenue', '2025'],
	['FY2025 gross revenue', 'Gross revenue', 'FY2025'],
	['2024 revenue growth', 'Revenue growth', '2024'],
	['5-year revenue growth', '5-year revenue growth'],
	['Revenue per lawyer (2025)', 'Revenue per lawyer', '2025'],
	['Peak market cap', 'Peak market cap'],
	['2021 peak market cap', 'peak market cap', '2021'],
	['Novelis Q4 FY 2025 revenue', 'Novelis revenue', 'Q4 FY2025'],
	['Aluminium upstream EBITDA FY 2025', 'Aluminium upstream EBITDA', 'FY2025'],
	['Capex guidance', 'Capex guidance', undefined, true],
	['Capex guidance (2025)', 'Capex guidance', '2025', true],
	['FY26 rev guide', 'Revenue guidance', 'FY2026', true],
	['Adj EBITDA (FY2026 guide)', 'Adjusted EBITDA guidance', 'FY2026', true],
	['AI capex (2026 guided)', 'AI capex guidance', '2026', true],
	['FY2025 profit guidance', 'Net income guidance', 'FY2025', true],
	['2026 Alphabet capex guide', 'Alphabet capex guidance', '2026', true],
	['FY2026 guidance', 'guidance', 'FY2026', true],
	['2026 revenue target', 'Revenue target', '2026', true],
	['Licensed beds (2032 target)', 'Licensed beds target', '2032', true],
	['2030 target', 'target', '2030', true],
	['Price target (consensus)', 'Price target', undefined, true],
	['Target', 'Target'],
	['Target market', 'Target market'],
	['FY2026 budget', 'Budget', 'FY2026'],
	['FY2026 budget gap', 'budget gap', 'FY2026'],
	['Notable 2026 victims', 'Notable victims', '2026'],
	['March 2026 cuts', 'cuts', '2026-03'],
	['Fortune 500 penetration', 'Fortune 500 penetration'],
	['Nikkei 225', 'Nikkei 225'],
	['Russell 2000 weight', 'Russell 2000 weight'],
	['Vision 2030', 'Vision 2030'],
	['$100K+ ARR customers', '$100K+ ARR customers'],
	['Series E', 'Series E'],
	['H100 GPUs', 'H100 GPUs'],
	['F1 role', 'F1 role'],
	['Phase 1', 'Phase 1'],
	['Parent (since 2025)', 'Parent (since 2025)'],
	['Pre-2023 ownership', 'Pre-2023 ownership'],
	['Chair (2025-)', 'Chair (2025-)'],
	['Brazil revenue (2025 vs 2024)', 'Brazil revenue (2025 vs 2024)'],
	['YoY growth (2024 → 2025)', 'YoY growth (2024 → 2025)'],
	['Capex (9mo 2025)', 'Capex', '9M 2025'],
	['Jan-Feb 2026 revenue', 'Revenue', 'Jan-Feb 2026'],
	['FQ2 2026 revenue', 'Revenue', 'Q2 FY2026'],
	['Valuation (post Series E, Oct 2025)', 'Valuation (post Series E)', '2025-10'],
	['Revenue (at exit)', 'Revenue (at exit)'],
	['Q1 2026 Equities', 'Equities', 'Q1 2026'],
	['2024', '2024'],
	['Q1 2026', 'Q1 2026'],
	['YTD 2026 (May 3 / FT)', 'YTD 2026 (May 3 / FT)'],
	['[[Betano]] stake', 'Betano stake'],
	['[[Concepts/Market cap\\|Cap]] \\(2024\\)', 'Cap', '2024'],
	['\\#1 position', '#1 position'],
	['Revenue (Jan-Sep 2025)', 'Revenue', '9M 2025'],
	['2025 revenue (Jan-Sep)', 'Revenue', '9M 2025'],
	['2025 revenue (Q3)', 'Revenue', 'Q3 2025'],
	['FY2025 revenue (H1)', 'Revenue', 'H1 FY2025'],
	['Revenue (FQ2 2026)', 'Revenue', 'Q2 FY2026'],
	['Revenue (nine months ended Sep 2025)', 'Revenue', '9M 2025'],
	['First half 2025 revenue', 'Revenue', 'H1 2025'],
	['2026 YTD return', 'Return', 'YTD 2026'],
	['YTD return (May 2026)', 'Return', 'YTD 2026'],
	['Jan/Feb 2026 revenue', 'Jan/Feb 2026 revenue'],
	['Revenue (2026.7)', 'Revenue', '2026-07'],
	['Mars 2025 revenue', 'Mars revenue', '2025'],
	['Umsatz 2025', 'Revenue', '2025'],
	['Umsatz (Juni 2025)', 'Revenue', '2025-06'],
	['Chiffre d’affaires (S1 2025)', 'Revenue', 'H1 2025'],
	['Receita 3T25', 'Revenue', 'Q3 2025'],
	['売上高（2026年3月期）', 'Revenue', 'FY2026'],
	['2025年营收', 'Revenue', '2025'],
	['매출 (2025년 3분기)', 'Revenue', 'Q3 2025'],
	['Price/Book', 'P/B'],
	['Price to sales', 'P/S'],
	['Revenue YoY', 'Revenue growth'],
	['Revenue (YoY)', 'Revenue growth'],
	['Revenue growth (YoY)', 'Revenue growth'],
	['Revenue growth y/y, FY2025', 'Revenue growth', 'FY2025'],
	['Revenue growth YoY', 'Revenue growth'],
	['YoY revenue growth', 'Revenue growth'],
	['Net income YoY', 'Net income growth'],
	['YoY growth', 'YoY growth'],
	['GAAP net income', 'Net income'],
	['Q1 2026 GAAP EPS', 'EPS', 'Q1 2026'],
	['Non-GAAP EPS', 'Adjusted EPS'],
	['Non-GAAP net income', 'Adjusted net income'],
	['op. margin', 'Operating margin'],
	['Non-GAAP op. margin', 'Adjusted operating margin'],
	['Fund AUM', 'Fund AUM'],
	['Funds raised', 'Total raised'],
	['Raised', 'Total raised'],
	['Target price', 'Price target'],
	['Defence spending', 'Defense spending'],
	['Annualised revenue', 'Annualized revenue'],
	['MAUs', 'MAU'],
	['Revenue[^1]', 'Revenue'],
	['Revenue¹', 'Revenue'],
	['Revenue² (2024)', 'Revenue', '2024'],
	['Revenue†', 'Revenue'],
	['Revenue<sup>1</sup>', 'Revenue'],
	['Revenue [1]', 'Revenue'],
	['Area (km²)', 'Area (km²)'],
	['Weight loss', 'Weight loss'],
	['Stock YTD', 'Stock YTD'],
	['Share of OP', 'Share of OP'],
	['Revenue YTD', 'Revenue', 'YTD'],
];

test.each([...COMMONEST, ...SHAPES].map(([written, name, period, estimate]) => ({ written, name, period, estimate })))('$written is $name of $period', ({ written, name, period, estimate }) => {
	const metric = readMetric(written, TERMS);
	expect([metric.name, metric.period, metric.estimate]).toEqual([name, period, estimate]);
	expect(metric.key).toBe(metricKey(name));
});

test.each(STAY)('%j stays as it is', (written) => {
	const { name, period, estimate } = readMetric(written, TERMS);
	expect([name, period, estimate]).toEqual([written, undefined, undefined]);
});

test('the commonest are two hundred', () => {
	expect(new Set([...COMMONEST.map(([written]) => written), ...STAY]).size).toBe(200);
});

describe('what a metric measures', () => {
	test.each([
		['Revenue (2024)', 'flow'],
		['Cloud revenue', 'flow'],
		['Revenue (Americas)', 'flow'],
		['Capex guidance', 'flow'],
		['Revenue target', 'flow'],
		['Peak market cap', 'stock'],
		['Founded', 'date'],
		['Former CEO', undefined],
		['Revenue per employee', 'stock'],
		['52-week range', 'span of prices'],
		['Countries', undefined],
	])('%j: %j', (written, measure) => {
		expect(readMetric(written, TERMS).term?.measure).toBe(measure);
	});

	test('a longer name is a metric of its own, with the direction of the one it ends in', () => {
		expect(readMetric('Cloud revenue', TERMS)).toMatchObject({ key: 'cloud revenue', name: 'Cloud revenue', term: { name: 'Cloud revenue', synonyms: [], measure: 'flow' } });
		expect(readMetric('Cloud gross margin', TERMS).term).toMatchObject({ measure: 'flow', better: 'higher' });
	});
});

test.each([
	['Key product', 'Key products'],
	['Co-CEO', 'Co-CEOs'],
	['Board seat', 'Board seats'],
	['2026 guide', '2025 guidance'],
	['Adj. OIBDA', 'Adjusted OIBDA'],
	['GPU', 'GPUs'],
	['Data centres', 'Data centers'],
	['Cash + investments', 'Cash and investments'],
	['Total funding', 'Raised'],
])('%j and %j are one metric', (one, other) => {
	expect(readMetric(one, TERMS).key).toBe(readMetric(other, TERMS).key);
});

test.each([
	['AUM', 'Fund AUM'],
	['Net income', 'Adjusted net income'],
	['Market share', 'Global market share'],
	['Revenue', 'Net revenue'],
	['Revenue', 'Revenue growth'],
	['Revenue', 'Revenue (Americas)'],
	['Net income', 'Net loss'],
	['P/E', 'Forward P/E'],
	['Capex', 'Capex guidance'],
	['Dividend', 'Dividend yield'],
	['Country', 'Countries'],
	['IPO', 'IPOs'],
	['Capacity (GW)', 'Capacity (MW)'],
])('%j and %j are two', (one, other) => {
	expect(readMetric(one, TERMS).key).not.toBe(readMetric(other, TERMS).key);
});

describe('what the values are in', () => {
	test.each<[written: string, name: string, statedIn: StatedIn | undefined]>([
		['Revenue ($M)', 'Revenue', { currency: 'USD', sign: '$', magnitude: 6 }],
		['Revenue ($B)', 'Revenue', { currency: 'USD', sign: '$', magnitude: 9 }],
		['Revenue, $M', 'Revenue', { currency: 'USD', sign: '$', magnitude: 6 }],
		['Revenue $M', 'Revenue', { currency: 'USD', sign: '$', magnitude: 6 }],
		['Revenue [$M]', 'Revenue', { currency: 'USD', sign: '$', magnitude: 6 }],
		['Revenue ($ in millions)', 'Revenue', { currency: 'USD', sign: '$', magnitude: 6 }],
		['Revenue ($000)', 'Revenue', { currency: 'USD', sign: '$', magnitude: 3 }],
		['Revenue (US$\'000)', 'Revenue', { currency: 'USD', magnitude: 3 }],
		['Revenue (US$ bn)', 'Revenue', { currency: 'USD', magnitude: 9 }],
		['Revenue (in millions)', 'Revenue', { magnitude: 6 }],
		['Revenue in millions', 'Revenue', { magnitude: 6 }],
		['Revenue (in USD)', 'Revenue', { currency: 'USD' }],
		['Market cap (USD, billions)', 'Market cap', { currency: 'USD', magnitude: 9 }],
		['market_cap_usd', 'Market cap', { currency: 'USD' }],
		['Revenue (INR M)', 'Revenue', { currency: 'INR', magnitude: 6 }],
		['Revenue (₹ crore)', 'Revenue', { currency: 'INR', magnitude: 7 }],
		['Revenue (₹ lakh crore)', 'Revenue', { currency: 'INR', magnitude: 12 }],
		['Revenue (€m)', 'Revenue', { currency: 'EUR', magnitude: 6 }],
		['Umsatz (Mio. €)', 'Revenue', { currency: 'EUR', magnitude: 6 }],
		['Umsatz in Mio. EUR', 'Revenue', { currency: 'EUR', magnitude: 6 }],
		['Umsatz (TEUR)', 'Revenue', { currency: 'EUR', magnitude: 3 }],
		['Revenue (MSEK)', 'Revenue', { currency: 'SEK', magnitude: 6 }],
		['Chiffre d’affaires (en millions d\'euros)', 'Revenue', { currency: 'EUR', magnitude: 6 }],
		['Receita (R$ milhões)', 'Revenue', { currency: 'BRL', magnitude: 6 }],
		['Receita (R$ mil)', 'Revenue', { currency: 'BRL', magnitude: 3 }],
		['営業収益（億円）', 'Revenue', { currency: 'JPY', magnitude: 8 }],
		['売上高（百万円）', 'Revenue', { currency: 'JPY', magnitude: 6 }],
		['营收（亿元）', 'Revenue', { currency: 'CNY', magnitude: 8 }],
		['营收（单位：亿元人民币）', 'Revenue', { currency: 'CNY', magnitude: 8 }],
		['매출 (억원)', 'Revenue', { currency: 'KRW', magnitude: 8 }],
		['员工（万人）', 'Employees', { magnitude: 4 }],
		['従業員数（人）', 'Employees', undefined],
		['Employees (thousands)', 'Employees', { magnitude: 3 }],
		['Employees (K)', 'Employees', { magnitude: 3 }],
		['Users (M)', 'Users', { magnitude: 6 }],
		['Share price (p)', 'Share price', { currency: 'GBP', magnitude: -2 }],
		['Share price (USD)', 'Share price', { currency: 'USD' }],
		['Gross margin (%)', 'Gross margin', { isPercent: true }],
		['EV/EBITDA (x)', 'EV/EBITDA', undefined],
		['Revenue (¥bn)', 'Revenue', { sign: '¥', magnitude: 9 }],
		['Revenue (kr bn)', 'Revenue', { sign: 'kr', magnitude: 9 }],
		['Revenue (FY2025, $M)', 'Revenue', { currency: 'USD', sign: '$', magnitude: 6 }],
		['FY2025 revenue (Americas, €m)', 'revenue (Americas)', { currency: 'EUR', magnitude: 6 }],
	])('%s: %s', (written, name, statedIn) => {
		const metric = readMetric(written, TERMS);
		expect([metric.name, metric.statedIn]).toEqual([name, statedIn]);
		expect(metric.key).toBe(metricKey(name));
	});

	test.each([
		'Revenue ($ mil)', 'Revenue (€T)', 'Revenue (mixed)', 'Length (m)', 'Length (M)', 'Depth (Ft)', 'Distance (miles)', 'Share price (B)',
		'Shares outstanding (M)', 'Production (t)', 'Capacity (GW)', 'EPS (cents)', 'Trust in EUR', 'Exposure USD', 'Revenue (mil. USD)',
	])('%j is not understood, so that nothing is assumed', (written) => {
		const { name, statedIn } = readMetric(written, TERMS);
		expect([name, statedIn]).toEqual([written, undefined]);
	});
});

test.each([
	['TTM revenue (Mar 2025)', 'TTM', '2025-03'],
	['Revenue (TTM Jun 2025)', 'TTM', '2025-06'],
	['FY2025 revenue (Sep 2025)', 'FY2025', '2025-09'],
	['2024 revenue (reported Feb 2026)', '2024', '2026-02'],
	['YTD return (May 2026)', 'YTD 2026', '2026-05'],
	['Revenue (Feb 2026)', '2026-02', undefined],
])('%j is of %s as of %s', (written, period, asOf) => {
	const metric = readMetric(written, TERMS);
	expect([metric.period, metric.asOf]).toEqual([period, asOf]);
});

test('losses are marked, and nothing that only ends in one', () => {
	const marked = ['Net loss', '2025 net loss', 'Operating loss', 'Cloud operating loss', 'Loss', 'Nettoverlust', 'Net income', 'Weight loss', 'Loss ratio']
		.filter((name) => readMetric(name, TERMS).term?.isLoss === true);
	expect(marked).toEqual(['Net loss', '2025 net loss', 'Operating loss', 'Cloud operating loss', 'Loss', 'Nettoverlust']);
});

test('only ratios have a better end', () => {
	const better = [...new Set(TERMS.values())].filter((term) => term.better !== undefined).map(({ name }) => name);
	expect(better).toEqual([
		'Revenue growth', 'Gross margin', 'Adjusted gross margin', 'Operating margin', 'Adjusted operating margin', 'EBIT margin', 'EBITDA margin',
		'Adjusted EBITDA margin', 'Net margin', 'FCF margin', 'ROE', 'ROA', 'ROIC', 'ROCE', 'ROTE', 'Combined ratio', 'Net interest margin', 'GDP growth',
		'Expense ratio',
	]);
});

describe('names in other languages', () => {
	test.each([
		['Umsatz', 'Revenue'], ['Chiffre d’affaires', 'Revenue'], ['Ingresos', 'Revenue'], ['Receita', 'Revenue'], ['营收', 'Revenue'], ['売上高', 'Revenue'],
		['매출', 'Revenue'], ['Mitarbeiter', 'Employees'], ['Effectifs', 'Employees'], ['Empleados', 'Employees'], ['Funcionários', 'Employees'],
		['员工数', 'Employees'], ['従業員数', 'Employees'], ['직원 수', 'Employees'], ['Marktkapitalisierung', 'Market cap'], ['Capitalisation boursière', 'Market cap'],
		['时价', '时价'], ['時価総額', 'Market cap'], ['시가총액', 'Market cap'], ['Jahresüberschuss', 'Net income'], ['Résultat net', 'Net income'],
		['Hauptsitz', 'HQ'], ['Siège social', 'HQ'], ['Sede', 'HQ'], ['总部', 'HQ'], ['本社', 'HQ'], ['본사', 'HQ'], ['Gegründet', 'Founded'],
		['Patrimonio neto', 'Total equity'], ['Umsatz je Mitarbeiter', 'Umsatz je Mitarbeiter'],
	])('%s is %s', (written, name) => {
		expect(readMetric(written, TERMS).name).toBe(name);
	});

	test('stand in the table under a metric that it has', () => {
		const names = new Set<string>(KNOWN_METRICS.map(({ name }) => name));
		expect(Object.values(NAMES_IN_LANGUAGES).flatMap((language) => Object.keys(language)).filter((name) => !names.has(name))).toEqual([]);
	});
});

describe('any name', () => {
	/** `P/E (NTM)` has its period already, and `2024 est.` is one. */
	const KNOWN = [...new Set([...TERMS.values()].flatMap(({ name, synonyms }) => [name, ...synonyms]))].filter((name) => !/NTM|^Est/.test(name));
	const PERIODS = [' (2024)', ' (FY26E)', ' (TTM)', ' (Feb 2026)', ' (as of Mar 2026)', ', FY2025', ' FY25', ' (Q3 2025)', ' (2024, est.)'];
	const known = fc.constantFrom(...KNOWN);
	const pieces = fc.array(fc.oneof(fc.string(), known, fc.constantFrom(...PERIODS, '2024 ', 'FY25', '(', ')', '[[', ']]', '|', 'est. ', ' guide', 'target', ',', '-', '/ ')), { maxLength: 8 });

	test('is read without an error, and never to nothing where something is written', () => {
		fc.assert(fc.property(pieces, (parts) => {
			const written = parts.join('');
			const { key, name } = readMetric(written, TERMS);
			expect(key).toBe(metricKey(name));
			expect(key === '').toBe(metricKey(written) === '');
		}), { numRuns: runs(2000) });
	});

	test.each(['total ', '(2024) ', '- ', '.', '(', ' est.', 'Q1 2025 ', '[[a|'])('is read to its end, however often %j is in it', (piece) => {
		const { key, name } = readMetric(`${piece.repeat(20_000)}x`, TERMS);
		expect(key).toBe(metricKey(name));
	});

	test('that is known has the same key with a period as without', () => {
		fc.assert(fc.property(known, fc.constantFrom(...PERIODS), (name, period) => {
			const dated = readMetric(`${name}${period}`, TERMS);
			expect(dated.key).toBe(readMetric(name, TERMS).key);
			expect(dated.period).toBeDefined();
		}), { numRuns: runs(1000) });
	});

	test.each(['年間配当', '年商'])('%s is known with the year before it, whose sign it begins with', (name) => {
		expect(readMetric(`2024 ${name}`, TERMS)).toMatchObject({ key: readMetric(name, TERMS).key, period: '2024' });
	});

	test('that is known has the same key with the period before it', () => {
		fc.assert(fc.property(known, fc.constantFrom('2024 ', 'FY2025 ', 'Q3 2025 ', '2026E '), (name, period) => {
			expect(readMetric(`${period}${name}`, TERMS).key).toBe(readMetric(name, TERMS).key);
		}), { numRuns: runs(1000) });
	});

	test('is the same in any case, emphasis and blanks', () => {
		fc.assert(fc.property(known, fc.constantFrom('', ...PERIODS), fc.constantFrom('**', '*', '', '==', '`'), (name, period, mark) => {
			const { key, period: said } = readMetric(`${name}${period}`, TERMS);
			const spaced = `  ${mark}${name.replaceAll(' ', '  ')}${mark}${period}\t`;
			for (const written of [spaced, spaced.toUpperCase(), spaced.toLowerCase()]) expect(readMetric(written, TERMS)).toMatchObject({ key, ...(said !== undefined && { period: said }) });
		}), { numRuns: runs(500) });
	});
});

describe('whether the values are money', () => {
	test.each([
		'市值', '总市值', '流通市值（2025）', '2024年营收', '营业收入', '海外收入', '归母净利润', '売上高', '営業利益', '時価総額', '매출', '매출액', '영업이익', '시가총액',
		'Market cap', 'Cloud revenue', 'Net income', 'FY2025 revenue', 'Total assets',
	])('%j says that they are', (written) => {
		expect(readMetric(written, TERMS).statedIn).toEqual({ isMoney: true });
	});

	test.each(['融资', '累计融资', '融資', '総調達額', 'Total raised', 'Funding'])('%j says that they were raised', (written) => {
		expect(readMetric(written, TERMS).statedIn).toEqual({ isMoney: true, isRaised: true });
	});

	test.each([
		'总股本', '用户数', '员工', '毛利率', '营收增速', '市盈率', '融资/估值说明', '発行済株式数', '従業員数', '主力商品', '직원 수', '이익률',
		'Users', 'Gross margin', 'Revenue growth', 'Shares outstanding', 'Debt/GDP', 'Salesforce',
	])('%j does not', (written) => {
		expect(readMetric(written, TERMS).statedIn).toBeUndefined();
	});

	test.each([['Revenue ($M)', { magnitude: 6, currency: 'USD', sign: '$' }], ['営業利益（億円）', { magnitude: 8, currency: 'JPY' }]])('what %j says of it goes before', (written, statedIn) => {
		expect(readMetric(written, TERMS).statedIn).toEqual(statedIn);
	});
});
