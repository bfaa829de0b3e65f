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

/** Right after the former figure and before the later one, in Chinese, Japanese and Korean: `从5亿增至6亿`, `7億円から6億円に`. */
export const BECAME_IN_CHARACTERS = /\s?(?:[增升降跌减減扩擴缩縮涨漲翻变變提上下][^\d,;、]{0,6}?[至到为為](?:了|约|約)?|から|에서)\s?/uy;

/** Right after the later one, where the word between the two may also join a range: `5億円から6億円に増加`. */
export const IS_LATER = /\s?(?:に|へ|으?로)/uy;

/** Before the former figure, where only its being larger tells it from a range. */
export const PERHAPS_CHANGE = /^from\s/i;

/** Before the figure that it became. */
export const BECAME = /\s(?:to|auf|naar|à|a|para)\s/g;

/** Right after a share or an amount that something has fallen by: `5%減`, `5% decline`, but no `5% drop rate`. */
export const FELL = new RegExp(
	'\\s?(?:減少|减少|減|低下|下落|下降|下跌|縮小|감소|하락|축소)|' +
		'\\s(?:decline|decrease|drop|Rückgang|de baisse|de recul)(?=\\s*(?:$|[,;.]|(?:YoY|QoQ|yoy|y/y|year)(?![a-z])))',
	'uy',
);
