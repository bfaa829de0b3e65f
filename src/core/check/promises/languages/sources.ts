/** What tells that words are a source's, in all languages. */

/** What a note is called that is a source or sums one up, as the property of its kind has it, in small letters. */
export const KINDS_OF_SOURCE: ReadonlySet<string> = new Set([
	'source', 'sources', 'article', 'articles', 'paper', 'papers', 'clipping', 'clippings', 'transcript', 'transcripts', 'news', 'letter',
	'press release', 'press-release', 'newsletter', 'podcast', 'interview', 'report', 'web clip', 'webclip', 'blog post', 'blog-post',
	'quelle', 'artikel', 'aufsatz', 'mitschrift', 'nachricht', 'nachrichten', 'bericht', 'pressemitteilung',
	'article de presse', 'transcription', 'actualité', 'actualités', 'lettre', 'rapport', 'communiqué',
	'fuente', 'artículo', 'recorte', 'transcripción', 'noticia', 'noticias', 'carta', 'informe', 'nota de prensa',
	'fonte', 'artigo', 'recorte', 'transcrição', 'notícia', 'notícias', 'relatório', 'comunicado',
	'来源', '來源', '文章', '论文', '論文', '剪报', '剪報', '文字记录', '新闻', '新聞', '报道', '報道', '研报', '研報',
	'出典', '記事', '切り抜き', '書き起こし', 'ニュース', '手紙', 'レポート',
	'출처', '기사', '논문', '스크랩', '녹취록', '뉴스', '편지', '보고서',
]);

/** The keys of headings above sources: what is said there is said of them. */
export const SOURCE_HEADINGS: ReadonlySet<string> = new Set([
	'source', 'sources', 'reference', 'references', 'citations', 'bibliography', 'footnotes', 'further reading',
	'quelle', 'quellen', 'quellenangaben', 'einzelnachweise', 'literatur', 'références', 'bibliographie',
	'fuente', 'fuentes', 'referencias', 'bibliografía', 'fonte', 'fontes', 'referências', 'bibliografia',
	'来源', '來源', '资料来源', '資料來源', '参考', '參考', '参考资料', '參考資料', '参考来源', '参考文献', '參考文獻', '引用来源',
	'出典', '参照', '参考資料', '출처', '참고', '참고 자료', '참고 문헌', '참고문헌',
]);
