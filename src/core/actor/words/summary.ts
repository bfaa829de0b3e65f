/** The words by which a note's own summary is known, in the languages that notes are read in. */

/** Properties that say in a line what the actor is, the most trusted first. `summaryKey` tells which spellings are one. */
export const SUMMARY_PROPERTIES: readonly string[] = [
	'one liner', 'one line', 'one sentence', 'tagline', 'tldr', 'in short', 'elevator pitch',
	'summary', 'short description', 'description', 'blurb',
	'一句话', '一句话简介', '一句话介绍', '一句話', '一句話簡介', '简介', '簡介', '摘要', '概述', '概要', '描述',
	'一言', '一行要約', '要約', '説明', '紹介',
	'한줄요약', '한 줄 요약', '한줄소개', '한 줄 소개', '요약', '개요', '설명', '소개',
	'kurzbeschreibung', 'kurzprofil', 'zusammenfassung', 'beschreibung',
	'résumé', 'en bref', 'descriptif',
	'resumen', 'descripción', 'en breve',
	'resumo', 'descrição', 'em resumo',
];

/** Headings besides those words below which a note begins to say what the actor is. */
export const OPENING_HEADINGS: readonly string[] = [
	'overview', 'about', 'profile', 'company overview', 'company profile', 'business', 'business overview', 'introduction', 'intro',
	'what it is', 'what they are', 'who they are', 'who he is', 'who she is', 'who it is', 'who is it', 'what is it',
	'what they do', 'what it does', 'background', '是什么', '是谁', '他是谁', '她是谁', '它是什么', '是什麼', '是誰', '何者か', 'とは', '누구인가', '무엇인가',
	'wer ist das', 'was ist das', 'wer sie sind', 'qui est-ce', 'qui sont-ils', "qu'est-ce que c'est", 'quién es', 'quiénes son', 'qué es',
	'quem é', 'quem são', 'o que é', '公司简介', '公司概况', '概况', '公司簡介', '关于', '概览', '会社概要', '企業概要', '概説', '기업 개요', '회사 개요',
	'überblick', 'übersicht', 'profil', 'einführung', 'présentation', 'aperçu', 'vue d’ensemble', "vue d'ensemble", 'introducción', 'perfil',
	'visión general', 'descripción general', 'visão geral', 'introdução', 'sobre',
];

/** What a sentence opens with that speaks of the note, leads elsewhere or tells the author what to write. */
export const NO_SUMMARY_OPENINGS: readonly string[] = [
	'see', 'see also', 'this note', 'this page', 'this file', 'this document', 'this section', 'this is a stub', 'this is a template',
	'stub', 'note',
	'part of', 'source', 'sources', 'related', 'back to', 'up', 'todo', 'write', 'describe', 'replace', 'fill', 'insert', 'add', 'enter',
	'use this',
	'summarize', 'summarise', 'briefly', 'explain', 'list', 'what', 'who', 'why', 'how', 'a short', 'one sentence', 'one paragraph',
	'short description',
	'last', 'updated', 'created', 'reviewed', 'generated', 'auto-generated', 'imported', 'from', 'i', 'we', 'my', 'our', 'please',
	'click', 'here',
	'siehe', 'diese notiz', 'diese seite', 'quelle', 'quellen', 'beschreibe', 'hier', 'voir', 'cette note', 'cette page', 'décrire',
	'décrivez', 'ici',
	'ver', 'véase', 'esta nota', 'esta página', 'describe', 'descrever', 'descreva', 'veja', 'fuente', 'fonte',
	'参见', '参考', '见', '本页', '本笔记', '本文', '来源', '请', '在此',
	'仅供', '免责声明', '不构成', '待', '暂无', '暫無', '僅供', '免責聲明', '不構成', '关于', '關於', '笔记', '筆記', '參見', '本頁', '本筆記', '來源', '請',
	'参照', 'このノート', 'このページ', '本ページ', '出典', 'ここに', '準備中', '作成中', '免責', 'メモ', '참고', '이 노트', '이 페이지', '이 문서', '출처', '여기에',
];

/** What ends in a dot and ends no sentence, in lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
	'inc', 'corp', 'co', 'ltd', 'plc', 'llc', 'cos', 'bros', 'mfg', 'intl', 'vs', 'approx', 'est', 'no', 'nos', 'st', 'dr', 'mr', 'mrs', 'ms',
	'jr', 'sr', 'prof', 'gen', 'gov', 'sen', 'rep', 'dept', 'univ', 'assn', 'ca', 'cf', 'etc', 'e.g', 'i.e', 'fka', 'aka', 'a.k.a', 'f.k.a',
	'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'bn', 'mn', 'mio', 'mrd', 'bzw', 'z.b', 'u.a',
	'd.h', 'ggf',
	'nr', 'str', 'cie', 'sa', 's.a', 'env', 'av', 'sra', 'sres', 'p.ej', 'ej', 'ltda', 'cia', 'núm',
]);

/** A name as a key to compare it by: whatever its case, accents, blanks, hyphens and underscores. */
export function summaryKey(name: string): string {
	return name.normalize('NFD').replace(/\p{M}|[\s_-]/gu, '').toLowerCase();
}
