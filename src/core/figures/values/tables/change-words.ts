/** Words for a figure that has become another one: to add one is to add it here. */

const VERBS =
	'gr[eo]wn?|rose|risen|increased|up|jumped|climbed|surged|expanded|improved|raised|doubled|tripled|went|gone|moved|changed|' +
	'swung|recovered|' +
	'declined|decreased|fell|fallen|dropped|down|cut|lowered|reduced|shr[au]nk|slipped|slid|narrowed|widened|revised|upgraded|downgraded|' +
	'passée?s?|augmenté|progressé|baissé|reculé|chuté|hausse|baisse|recul|' +
	'subió|bajó|creció|cayó|pasó|aumentó|disminuyó|cresceu|caiu|subiu|passou|aumentou|recuou|' +
	'salit[oaie]|sces[oaie]|passat[oaie]|cresciut[oaie]';

/** Before the former figure: `declined from $7B to $6B`. In German, Dutch and Portuguese two words say it without a verb. */
export const CHANGE = new RegExp(
	`(?:^|[^\\p{L}])(?:(?:${VERBS})\\s(?:from|de|da|des|dai)|(?:von|van|de)(?=\\s[^,;]{1,40}?\\s(?:auf|naar|para)\\s))\\s`,
	'iu',
);

/** Before the former figure, where only its being larger tells it from a range. */
export const PERHAPS_CHANGE = /^from\s/i;

/** Before the figure that it became. */
export const BECAME = /\s(?:to|auf|naar|à|a|para)\s/g;
