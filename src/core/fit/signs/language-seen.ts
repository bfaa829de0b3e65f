/** The language that a note's text is written in. */

import { languageOf } from '../../figures/evidence/language';

/** The ISO 639-1 code of the language of a text; `undefined` where it can't be told. Han with kana is Japanese, without them Chinese. */
export function languageSeen(text: string): string | undefined {
	const count = (letters: RegExp): number => (text.match(letters) ?? []).length;
	const [han, kana, hangul] = ASIAN.test(text) ? [count(/[\u4e00-\u9fff]/g), count(/[\u3040-\u30ff]/g), count(/[\uac00-\ud7af]/g)] : [0, 0, 0];
	const characters = han + kana + hangul;
	// A character of these scripts says about as much as two or three letters.
	if (characters === 0 || characters * 3 <= count(/[a-z]/gi)) return languageOf({ cells: [], sentences: () => [text] });
	if (hangul > han) return 'ko';
	return kana * 5 > han ? 'ja' : 'zh';
}

const ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
