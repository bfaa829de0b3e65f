/** Names of properties that tell what a note is about, as keys (see `propertyKey`). */

/** Properties whose value says what kind of note it is. */
export const KIND_KEYS: ReadonlySet<string> = new Set([
	'type', 'types', 'kind', 'entitytype', 'actortype', 'notetype', 'pagetype', 'nodetype', 'doctype', 'documenttype', 'category',
	'categories', 'class',
	'fileclass', 'entity', 'is', 'isa', 'instanceof', 'collection', 'collections', 'layout', 'typ', 'art', 'tipo', 'categoria',
	'categoría', 'catégorie', 'kategorie',
	'类型', '類型', '类别', '類別', '分类', '分類', '種類', '種別', 'カテゴリ', '유형', '종류', '분류',
]);

/** Properties that only a note about one company, fund or security has: they are offered as `has ticker`. */
export const IDENTITY_KEYS: ReadonlySet<string> = new Set([
	'ticker', 'tickers', 'symbol', 'tickersymbol', 'stockcode', 'stocksymbol', 'isin', 'cusip', 'lei', 'cik', 'wkn', 'sedol',
	'marketcap', 'mktcap',
	'股票代码', '股票代碼', '证券代码', '代码', '代碼', '市值', '証券コード', '銘柄コード', '종목코드', '티커', 'kürzel', 'marktkapitalisierung', 'capitalización',
]);

/** Properties that a note has which keeps what others wrote: where it was found … */
export const FOUND_KEYS: ReadonlySet<string> = new Set(['url', 'source', 'sourceurl', 'link', 'originalurl', 'sourcepath', 'sourcefile']);
/** … and when or by whom it was written. Both together tell. */
export const WRITTEN_KEYS: ReadonlySet<string> = new Set([
	'author', 'authors', 'published', 'publishedat', 'publisher', 'datepublished', 'pubdate', 'fetched', 'fetchedat', 'clipped',
	'scraped', 'captured',
	'capturedat', 'accessed', 'ingested', 'dateingested', 'retrieved', 'sourcedate',
]);

/** All properties that tell what a note is. */
export const TELLING_KEYS: ReadonlySet<string> = new Set([...KIND_KEYS, ...IDENTITY_KEYS, ...FOUND_KEYS, ...WRITTEN_KEYS]);

/** Parts of names of properties that say when a note was worked on: `last checked`, `updated on`. */
export const DATING_WORDS: readonly string[] = [
	'updat', 'modif', 'review', 'verif', 'checked', 'edited', 'revis', 'refresh', 'lastconfirmed', 'asof', 'lastmod', 'aktualis',
	'geprüft', 'geändert', 'actualiz', 'atualiz',
	'miseàjour', 'maj', 'vérifi', '更新', '修改', '最終', '確認日', '갱신', '수정',
];

/** Properties that merely say "date": read as the updated date only where nothing else dates the notes. */
export const PLAIN_DATE_KEYS: ReadonlySet<string> = new Set(['date', 'fecha', 'datum', 'data', '日期', '日付', '날짜']);
