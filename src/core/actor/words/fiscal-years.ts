/** Words for fiscal years and for their ending, in all languages that are read, as parts of patterns (flags `iu`). */

/** `FY`, `fiscal years`, `Geschäftsjahr`. */
export const FISCAL_YEARS = '(?:FYE?|(?:fiscal|financial)\\s+years?|Geschäftsjahr|exercice|ejercicio|exercício)';

/** What a fiscal year does in the month that is named next. */
export const THEY_END = '(?:ends?|ended|ending|end|endet|endend|clos|clôturé|cierra|cerrado|termina|encerra|encerrado)';

/** What stands behind the month where words have no blanks between them: `3月決算`. */
export const CLOSING_OF = '(?:決算|결산)';
