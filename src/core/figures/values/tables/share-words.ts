/** Signs and words for shares of a hundred: to add one is to add it here. */

const PERCENT_WORDS = [
	'%', '％', 'percentage points?', 'per cent', 'percent', 'pct', 'ppts?', 'pp', 'p\\.\\s?p\\.?', '%[\\s-]?points?', '%p', '%포인트', '%ポイント',
	'prozentpunkte?', 'prozent', '%-punkte?', 'v\\.\\s?h\\.',
	'points? de pourcentage', 'pour cent', 'points? de %',
	'puntos? porcentuales', 'por ciento',
	'pontos? percentua(?:is|l)', 'por cento',
	'punti percentuali', 'per cento', 'percento',
	'procentpunte?n?', 'procentenheter', 'procent', 'prosent',
	'个百分点', '個百分點', '百分点', 'パーセント', 'ポイント', '퍼센트', '프로',
];

/** Per cent and percentage points. The longest counts. */
export const PERCENT = sign(PERCENT_WORDS);

/** Per mille: tenths of a per cent. */
export const PER_MILLE = sign(['‰', 'per mille', 'per mil', 'promille', 'pro mille', 'pour mille', 'por mil']);

/** Hundredths of a per cent. */
export const BASIS_POINTS = sign(['‱', 'basis points?', 'bps?', 'basispunkte?', 'points? de base', 'puntos? básicos', 'pontos? base']);

function sign(words: readonly string[]): RegExp {
	const longestFirst = [...words].sort((a, b) => b.length - a.length);
	const whole = longestFirst.map((word) => (/\p{L}\??$|\)$/u.test(word) ? `${word}(?!\\p{L})` : word));
	return new RegExp(`\\s?(?:${whole.join('|')})`, 'iuy');
}
