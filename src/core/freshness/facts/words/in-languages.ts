/** What is said around the time of a figure in the languages other than English, as parts of patterns (flags `iu`). */

/** Words of one kind: those that stand apart from others, and those of scripts without blanks. */
export interface TimeWords {
	readonly apart: readonly string[];
	readonly joined: readonly string[];
}

/** Before a time: it is the time of what is said. Behind it where the languages of East Asia put it. */
export const AS_OF_WORDS: TimeWords = { apart: ['stand:?', 'per', 'au', 'al'], joined: ['截至', '截止', '截至到'] };
export const AS_OF_ENDINGS: readonly string[] = ['時点', '时点', '现在', '現在', '기준'];

/** Before a time: it is when something begins, ends or was compared with. */
export const NO_TIME_BEFORE: TimeWords = {
	apart: [
		'(?:seit|bis|ab|vor|nach)(?:\\sde[mnr])?', 'gegenüber', 'ggü\\.?', 'depuis', 'dès', "jusqu['’](?:en|à|au)", 'avant', 'après', 'contre',
		'desde', 'hasta', 'antes\\sde', 'después\\sde', 'tras', 'frente\\sa', 'até', 'após', 'antes\\sdo', 'depois\\sde', 'contra',
	],
	joined: ['自', '自从', '自從', '从', '從', '较', '較', '相比', '对比', '對比'],
};
/** Behind it, likewise. */
export const NO_TIME_ENDINGS: readonly string[] = ['以来', '以來', '以降', '以后', '以後', '起', 'から', 'まで', 'より', '以前', '이후', '부터', '까지', '이전', '대비'];

/** Before a figure that is another one than what is said. */
export const OTHER_FIGURE_BEFORE: TimeWords = {
	apart: ['gegenüber', 'ggü\\.?', 'seit', 'rekord', 'contre', 'face\\sà', 'depuis', 'frente\\sa', 'desde', 'contra', 'récord', 'recorde'],
	joined: ['较', '較', '相比', '对比', '對比', '前年', '前期', '去年', '전년', '작년'],
};

/** What happened once. */
export const EVENT_WORDS: TimeWords = {
	apart: [
		'übernahme', 'übernommen', 'erworben', 'erwerb', 'gekauft', 'verkauft', 'verkauf', 'gegründet', 'gründung', 'börsengang',
		'finanzierungsrunde', 'runde', 'investiert', 'abgeschlossen', 'unterzeichnet', 'angekündigt', 'rekord', 'fusioniert',
		'acquise?', 'rachat', 'rachetée?', 'vendue?', 'cédée?', 'cession', 'fondée?', 'créée?', 'introduction en bourse',
		'levée', 'tour de table', 'signée?', 'annoncée?', 'conclue?', 'lancée?',
		'adquirid[oa]', 'adquirió', 'adquisición', 'aquisição', 'adquiriu', 'comprad[oa]', 'vendid[oa]', 'venta', 'venda', 'fundad[oa]',
		'ronda', 'rodada', 'salida a bolsa', 'anunciad[oa]', 'firmad[oa]', 'assinad[oa]', 'récord', 'recorde',
		'fusión', 'fusão', 'lanzad[oa]', 'lançad[oa]',
	],
	joined: [
		'收购', '收購', '并购', '併購', '出售', '上市', '成立', '创立', '創立', '融资轮', '签署', '簽署', '宣布', '合并', '合併',
		'買収', '売却', '上場', '設立', '創業', '資金調達', '締結', '発表', '過去最高', '인수', '매각', '상장', '설립', '창립', '체결', '발표', '합병',
	],
};
