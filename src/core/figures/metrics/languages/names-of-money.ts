/** What the names of metrics end in whose values are money: to add one is to add it here. */

const RAISED = ['total raised|funding', '融资|融資|募资|募資', '調達額', '투자금|투자액|투자 유치'];
const MONEY = [
	'market cap|market value|enterprise value|valuation|revenue|sales|income|profit|loss|EBITDA?|capex|R&D|cash|cash flow',
	'assets|debt|equity|deposits|AUM|backlog|order intake|bookings|GMV|net worth',
	'市值|估值|营收|營收|收入|营业额|營業額|销售额|銷售額|成交额|成交額|交易额|交易額|利润|利潤|净利|淨利|毛利|亏损|虧損',
	'资产|資產|负债|負債|债务|債務|现金|現金|现金流|現金流|权益|權益|存款|支出|开支|開支|预算|預算',
	'時価総額|売上高?|売上収益|利益|損失|キャッシュフロー|運用資産|評価額|受注高|受注残高?|予算',
	'시가총액|기업가치|매출액?|영업이익|순이익|손실|자산|부채|현금|현금흐름|예산|수주잔고',
];

/** Whether a name, canonical or in characters, is one of money: `Market cap`, `流通市值`. */
export function isNameOfMoney(name: string): boolean {
	return IS_MONEY.test(name.slice(-LONGEST));
}

/** Whether a name is one of money raised: `Total raised`, `融资`. */
export function isNameOfRaised(name: string): boolean {
	return IS_RAISED.test(name.slice(-LONGEST));
}

const IS_RAISED = endingIn(RAISED);
const IS_MONEY = endingIn([...MONEY, ...RAISED]);
/** In characters. */
const LONGEST = 24;

/** Words in an alphabet end a name as a whole, as in `Cloud revenue`. */
function endingIn(names: readonly string[]): RegExp {
	return new RegExp(`(?:(?:^|\\s)(?=[A-Za-z])|(?![A-Za-z]))(?:${names.join('|')})$`, 'i');
}
