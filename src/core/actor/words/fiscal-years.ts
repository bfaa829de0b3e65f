/** Words for fiscal years and for their ending, in all languages that are read, as parts of patterns (flags `iu`). */

/** `FY`, `fiscal years`, `Geschäftsjahr`. */
export const FISCAL_YEARS =
	'(?:FYE?|(?:fiscal|financial)\\s+year(?:s|[\\s-]end)?|Geschäftsjahr(?:es)?(?:ende)?|exercice(?:\\s+(?:fiscal|social|comptable))?|' +
		'(?:ejercicio|exercício)(?:\\s+(?:fiscal|social|económico))?|a[ñn]o\\s+fiscal|cierre\\s+fiscal)';

/** The same where words have no blanks between them: `会计年度`, `決算月`, `회계연도`. */
export const FISCAL_YEARS_JOINED =
	'(?:财年|財年|财政年度|財政年度|会计年度|會計年度|会計年度|事業年度|회계연도|決算[期月日]|决算[期月日]|결산[월일기])';

/** What a fiscal year does in the month that is named next. */
export const THEY_END =
	'(?:ends?|ended|ending|endet|endend|clos|clôturé|s[e’\'](?:\\s?termine|\\s?achève|\\s?clôture|\\s?cierra)|' +
		'cierra|cerrado|termina|finaliza|encerra|encerrado)';

/** What it does from one month to another. */
export const THEY_RUN = '(?:runs?|läuft|court|va|vai|corre|abarca)';

/** What stands behind the month where words have no blanks between them: `3月決算`. */
export const CLOSING_OF = '(?:決算|결산)';
