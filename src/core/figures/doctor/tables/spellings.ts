/** Spellings of one word, and words that only look like another: to add one is to add it here. */

/** Endings that one word has in two spellings of its language, each with the one it is told by. */
export const ENDINGS: readonly (readonly [RegExp, string])[] = [
	[/isation(s?)$/, 'ization$1'],
	[/is(e|ed|er|ers|es|ing)$/, 'iz$1'],
	[/ys(e|ed|er|ers|es|ing)$/, 'yz$1'],
	[/our(s|ed|ing|ite|able)?$/, 'or$1'],
	[/([tb])re(s?)$/, '$1er$2'],
	[/ence$/, 'ense'],
	[/ogue(s?)$/, 'og$1'],
	[/ll(ed|er|ers|ing|ment|ments)$/, 'l$1'],
	[/amme(s?)$/, 'am$1'],
	[/inium$/, 'inum'],
	[/([ァ-ヺー][ァ-ヺ])ー(?![ァ-ヺー])/, '$1'],
];

/** Words that name something else in the plural: `Arms sales` are no sales of Arm. */
export const NOT_THEIR_SINGULAR: ReadonlySet<string> = new Set([
	'arms', 'commodities', 'communications', 'customs', 'damages', 'equities', 'essentials', 'executives', 'financials', 'futures',
	'generals', 'glasses', 'goods', 'industrials', 'materials', 'minutes', 'options', 'rights', 'securities', 'spirits', 'terms',
	'utilities', 'works',
]);

/** Words whose plural a name of one word has for a number of them, and a longer name for a list: `Key markets` are what `Key market` is. */
export const LISTED_IN_PLURAL: ReadonlySet<string> = new Set(['businesses', 'countries', 'holdings', 'locations', 'markets', 'models']);

/** Words that are one letter away from another and no slip of the pen. */
export const WORDS_ALIKE: ReadonlySet<string> = new Set([
	'accept', 'adapter', 'adoption', 'adaption', 'adoptive', 'adaptive', 'backing', 'banking', 'barging', 'bearing', 'bonding',
	'bounding', 'branding', 'building', 'capitol', 'carrier', 'casual', 'causal', 'catering', 'central', 'chartered', 'charted',
	'charter', 'chapter', 'consent', 'contact', 'contacts', 'content', 'contents', 'contest', 'context', 'contract', 'contracts',
	'contrast', 'coverage', 'courier', 'defense', 'deference', 'diversion', 'division', 'editor', 'auditor', 'elective', 'electric',
	'electoral', 'emission', 'omission', 'expansion', 'expense', 'expanse', 'finding', 'funding', 'formally', 'formerly', 'founded',
	'funded', 'founding', 'founder', 'funder', 'grading', 'trading', 'inflection', 'infection', 'inflation', 'insured', 'insurer',
	'inventor', 'investor', 'landing', 'lending', 'leading', 'loading', 'leasing', 'listing', 'lasting', 'mining', 'mission',
	'mortality', 'morality', 'parent', 'patent', 'partner', 'partners', 'passage', 'package', 'patience', 'patient', 'pension',
	'pensions', 'persons', 'personal', 'personnel', 'planned', 'planted', 'planning', 'planting', 'playing', 'preposition',
	'proposition', 'principal', 'principle', 'processor', 'professor', 'prospective', 'perspective', 'racing', 'rating', 'raising',
	'reserve', 'reserves', 'reverse', 'session', 'shipping', 'shopping', 'sparing', 'stable', 'staking', 'stacking', 'station',
	'stations', 'statue', 'statute', 'stocking', 'storage', 'tailing', 'tracking', 'training', 'treating', 'trucking', 'venture',
	'warrants', 'warranty', 'microeconomic', 'macroeconomic', 'interstate', 'intrastate', 'hypertension', 'hypotension',
]);
