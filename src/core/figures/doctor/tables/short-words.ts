/** Words that names of metrics shorten, leave out or have two of: to add one is to add it here. */

/** Short forms that stand for one word only, with or without a full stop. */
export const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
	['acct', 'account'], ['accts', 'account'], ['admin', 'administration'], ['amt', 'amount'], ['approx', 'approximate'],
	['assoc', 'associate'], ['bldg', 'building'], ['corp', 'corporate'], ['cust', 'customer'], ['dept', 'department'],
	['depts', 'department'], ['equiv', 'equivalent'], ['exec', 'executive'], ['govt', 'government'], ['hqs', 'headquarter'],
	['incl', 'including'], ['infra', 'infrastructure'], ['intl', 'international'], ['liab', 'liability'], ['max', 'maximum'],
	['mfg', 'manufacturing'], ['mgmt', 'management'], ['mgr', 'manager'], ['min', 'minimum'], ['mthly', 'monthly'],
	['natl', 'national'], ['num', 'number'], ['op', 'operating'], ['opex', 'operating expense'], ['pct', 'percent'],
	['prev', 'previous'], ['qtr', 'quarter'], ['qtrly', 'quarterly'], ['qty', 'quantity'], ['wkly', 'weekly'], ['yr', 'year'],
	['yrs', 'year'],
]);

/** Words between two others that change nothing: `Coste de ventas` is `Coste ventas`. Only as written here, in lower case. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
	'the', 'de', 'del', 'des', 'du', 'da', 'do', 'dos', 'das', 'di', 'della', 'dei', 'degli', 'la', 'le', 'les', 'el', 'los', 'las', 'il',
	'lo', 'gli',
]);

/** Words that join two parts of a name, the second of which can also stand first: `Growth in revenue` is `Revenue growth`. */
export const TURNING_WORDS: ReadonlySet<string> = new Set(['of', 'in', 'at']);

/** Words for one thing in any name, each with the one it is told by. */
export const SAME_MEANING: ReadonlyMap<string, string> = new Map([
	['previous', 'prior'], ['former', 'prior'], ['biggest', 'largest'], ['main', 'key'], ['yearly', 'annual'], ['staff', 'employee'],
]);
