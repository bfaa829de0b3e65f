/**
 * Words by which people name what their notes are about: in a `type` property, a folder or a tag, in any language. Lower
 * case, one blank between words.
 */

/** What actors are called, besides the kinds of `core/actor/words/relations`. */
export const ACTOR_NAMES: readonly string[] = [
	'actor', 'actors', 'entity', 'entities', 'organization', 'organizations', 'organisation', 'organisations', 'org', 'orgs',
	'institution', 'institutions',
	'stock', 'stocks', 'ticker', 'tickers', 'equity', 'equities', 'etf', 'etfs', 'bank', 'banks', 'issuers', 'investor', 'investors',
	'founder', 'founders',
	'executive', 'executives', 'politician', 'politicians', 'agency', 'agencies', 'government', 'governments', 'government body',
	'regulator', 'regulators',
	'ngo', 'ngos', 'vendor', 'vendors', 'supplier', 'suppliers', 'competitor', 'competitors', 'brand', 'brands', 'place', 'places',
	'geography',
	'geographies', 'region', 'regions', 'protocol', 'protocols', 'token', 'tokens', 'coin', 'coins', 'contact', 'contacts',
	'university', 'universities', 'author', 'authors', 'researcher', 'researchers', 'scientist', 'scientists', 'philosopher',
	'philosophers', 'artist', 'artists', 'musician', 'musicians', 'entrepreneur', 'entrepreneurs', 'political party',
	'political parties', 'trade union', 'trade unions', 'think tank', 'think tanks', 'stakeholder', 'stakeholders', 'colleague',
	'colleagues', 'friend', 'friends',
	'kontakt', 'kontakte', 'contacto', 'contactos', 'contato', 'contatos', '联系人', '聯絡人', '連絡先', '연락처',
	'threat actor', 'threat actors', 'threat group', 'threat groups', 'adversary', 'adversaries', 'apt group', 'apt groups',
	'ransomware group', 'ransomware groups', 'ransomware gang', 'ransomware gangs', 'hacker group', 'hacker groups', 'gang', 'gangs',
	'initial access broker', 'initial access brokers', 'cartel', 'cartels',
	'npc', 'npcs', 'pnj', 'pnjs', 'character', 'characters', 'player character', 'player characters', 'main characters',
	'side characters', 'minor characters', 'faction', 'factions', 'guild', 'guilds', 'clan', 'clans', 'deity', 'deities', 'god',
	'gods', 'hero', 'heroes', 'villain', 'villains', 'champion', 'champions',
	'personnage', 'personnages', 'personaje', 'personajes', 'personagem', 'personagens', 'charakter', 'charaktere', 'figuren',
	'facción', 'facciones', 'facção', 'facções', 'fraktion', 'fraktionen', 'dioses', 'deuses', 'dieux', 'götter',
	'角色', '势力', '勢力', '阵营', '陣營', '神祇', 'キャラクター', '登場人物', '등장인물', '캐릭터', '세력',
	'上市公司', '创业公司', '公司研究', '公司分析', '个股研究', '个股分析', '投资机构', '实体', '實體', '机构', '機構', '组织', '組織', '股票', '个股', '個股', '标的', '標的', '地区',
	'地區', '券商', '银行', '銀行', '政府', '投资人', '投資人',
	'銘柄', '機関', '団体', 'エンティティ', '個別株',
	'종목', '기관', '조직', '단체', '엔티티', '개체',
	'organisationen', 'aktie', 'aktien', 'behörde', 'behörden', 'institutionen', 'akteur', 'akteure',
	'entité', 'entités', 'acteur', 'acteurs',
	'entidad', 'entidades', 'organización', 'organizaciones', 'institución', 'instituciones', 'actores', 'acción', 'accion',
	'acciones',
	'entidade', 'organização', 'organizações', 'instituição', 'instituições', 'ator', 'atores', 'ação', 'ações',
];

/** Those of them, besides the kinds, that name actors with a word before or after them, too: `listed stocks`, `stock notes`. */
export const HEAD_NAMES: readonly string[] = [
	'actors', 'entity', 'entities', 'organization', 'organizations', 'organisation', 'organisations', 'institutions', 'stock',
	'stocks', 'equities', 'investors', 'npcs', 'factions', 'champions', 'villains', 'heroes', 'gods', 'deities', 'personnages',
	'personajes', 'personagens',
];

/** What actors at large are called: whatever kind of them a folder inside such a folder names, it holds actors. */
export const UMBRELLA_NAMES: readonly string[] = [
	'actor', 'actors', 'entity', 'entities', '实体', '實體', 'エンティティ', '엔티티', '개체', 'akteure', 'entité', 'entités', 'acteurs', 'entidad',
	'entidades', 'actores', 'entidade', 'atores',
];

/** Whom one works for or with: a note of that name is about them, and a folder inside such a folder holds the work. */
export const DEALT_WITH_NAMES: readonly string[] = [
	'client', 'clients', 'customer', 'customers', 'prospect', 'prospects', 'partner', 'partners', 'kunde', 'kunden', 'partenaire',
	'partenaires', 'cliente', 'clientes', 'socio', 'socios', 'parceiro', 'parceiros', '客户', '客戶', '顧客', '取引先', '고객', '거래처',
];

/** What notes of another kind are called: they are about a subject, a text or a day. */
export const OTHER_NAMES: readonly string[] = [
	'concept', 'concepts', 'topic', 'topics', 'theme', 'themes', 'idea', 'ideas', 'note', 'notes', 'book', 'books', 'paper', 'papers',
	'literature', 'meeting',
	'meetings', 'letter', 'letters', 'interview', 'interviews', 'index', 'moc', 'mocs', 'map', 'maps', 'overview', 'report',
	'reports', 'log', 'logs',
	'synthesis', 'syntheses', 'thesis', 'theses', 'memo', 'memos', 'newsletter', 'newsletters', 'transcript', 'transcripts', 'event',
	'events',
	'timeline', 'news', 'post', 'posts', 'blog', 'project', 'projects', 'task', 'tasks', 'guide', 'guides', 'cheatsheet', 'query',
	'queries', 'question',
	'questions', 'comparison', 'comparisons', 'summary', 'summaries', 'strategy', 'strategies', 'playbook', 'playbooks', 'workflow',
	'workflows', 'doc',
	'docs', 'documentation', 'reference', 'references', 'review', 'reviews', 'brief', 'briefs', 'quote', 'quotes', 'prompt',
	'prompts', 'skill', 'skills',
	'script', 'scripts', 'config', 'system', 'meta', 'industry', 'industries', 'sector', 'sectors', 'segment', 'segments', 'article',
	'articles', 'source',
	'sources', 'asset', 'assets', 'dashboard', 'dashboards', 'law', 'laws', 'policy', 'policies',
	'概念', '主题', '主題', '行业', '行業', '赛道', '賽道', '产业', '產業', '论点', '論點', '新闻', '新聞', '资料', '資料', '来源', '來源', '笔记', '筆記', '日志', '日誌',
	'综述', '研报',
	'概要', 'テーマ', '業界', 'ニュース', 'メモ', '記事', '資料',
	'개념', '주제', '테마', '산업', '뉴스', '메모', '자료', '출처',
	'konzept', 'konzepte', 'thema', 'themen', 'notiz', 'notizen', 'quelle', 'quellen', 'branche', 'branchen', 'artikel',
	'concepts', 'sujet', 'sujets', 'thème', 'thèmes', 'secteur', 'secteurs', 'fiche', 'fiches',
	'concepto', 'conceptos', 'tema', 'temas', 'fuente', 'fuentes', 'sectores', 'nota', 'notas', 'artículo', 'artículos',
	'conceito', 'conceitos', 'fonte', 'fontes', 'setor', 'setores', 'artigo', 'artigos',
];

/** Folders whose notes are made up: whatever they say they are, they are about nobody. */
export const MADE_UP_NAMES: readonly string[] = [
	'template', 'templates', 'fixture', 'fixtures', 'test', 'tests', '模板', '范本', '範本', 'テンプレート', '템플릿', 'vorlage', 'vorlagen',
	'modèle', 'modèles', 'plantilla', 'plantillas', 'modelos',
];

/** Folders whose notes are no person's pages, at any depth: what was clipped, filed away, made up or is there for other notes. */
export const ASIDE_NAMES: readonly string[] = [
	...MADE_UP_NAMES,
	'raw', 'source', 'sources', 'clipping', 'clippings', 'inbox', 'archive', 'archives', 'archived', 'attachment', 'attachments',
	'daily', 'daily notes', 'dailies', 'journal', 'journals', 'diary', 'periodic notes', 'trash', 'node modules', 'readwise',
	'原始资料', '原始資料', '日记', '日記', '附件', 'anhänge',
];

/** Notes that lead to others, or say how the vault is kept. */
export const INDEX_NAMES: readonly string[] = [
	'index', 'readme', 'home', 'moc', 'log', 'overview', 'changelog', 'contents', 'table of contents', 'agents', 'claude', 'gemini',
	'skill', 'schema', 'todo',
	'dashboard', 'start here', 'welcome', 'glossary', 'sitemap', '目录', '目錄', '索引', '首页', '首頁', '目次', '색인', 'inhalt', 'accueil',
	'índice', 'indice', 'inicio',
];
