/** The language that a note's text is written in. */

import { languageOf } from '../../figures/evidence/language';

/** The ISO 639-1 code of the language of a text; `undefined` where it can't be told. Han with kana is Japanese, without them Chinese. */
export function languageSeen(text: string): string | undefined {
	const count = (letters: RegExp): number => (text.match(letters) ?? []).length;
	const byWords = (): string | undefined => languageOf({ cells: [], sentences: () => [text] });
	if (!ASIAN.test(text)) return byWords();
	const [han, kana, hangul] = [count(/[\u4e00-\u9fff]/g), count(/[\u3040-\u30ff]/g), count(/[\uac00-\ud7af]/g)];
	// A character of these scripts says about as much as two or three letters.
	if ((han + kana + hangul) * 3 <= count(/[a-z]/gi)) return byWords();
	if (hangul > han) return 'ko';
	return kana * 5 > han ? 'ja' : 'zh';
}

const ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
