/** Words beside a time that say what it is the time of. */

/** Words that make a time one of something else: of an event, or of an earlier figure. */
const OF_SOMETHING_ELSE = new RegExp(
	'(?:^|[^\\p{L}])(?:since|from|until|through|vs|versus|was|were|founded|launched|acquired|joined|started|born|before|after|pre-?|post-?|' +
		'between|below|above|delayed|established|opened|expected close|targeting|deploying|against|compared|' +
		'seit|bis|gegenüber|depuis|contre|desde|hasta|até|frente)(?:[^\\p{L}]|$)|以来|以降|まで|自从|自從|对比|對比|이후|대비',
	'iu',
);
/** Words after which a date says when a figure was told, not what it is measured over. */
const TOLD = new RegExp(
	'(?:^|[^\\p{L}])(?:as (?:of|at)|(?:re)?stated|reported|announced|raised|lowered|cut|lifted|updated|revised|reaffirmed|reiterated|guided|' +
		'issued|published|filed|released|confirmed|disclosed|given|dated|per|stand|gemeldet|angehoben|gesenkt|publié|annoncé|relevé|publicado|' +
		'anunciado|revisado|divulgado)(?:\\s(?:on|in|at|am|im|vom|en|em|el|le))?[\\s:]*$|(?:截至|截止)$',
	'iu',
);
const TOLD_AFTER = /^\s?(?:時点|现在|現在|기준)/;

/** Whether words before a time make it one of something else than the figure they follow. */
export function isOfSomethingElse(before: string): boolean {
	return OF_SOMETHING_ELSE.test(before);
}

/** Whether the words on either side of a date say that it is when a figure was told: `reported Feb 2026`. */
export function isTold(before: string, after: string): boolean {
	return TOLD.test(before.slice(-LONGEST_TELLING)) || TOLD_AFTER.test(after);
}

/** In characters. */
const LONGEST_TELLING = 24;
