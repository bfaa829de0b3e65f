/** Headings over figures of the whole actor, besides those of quick stats, in small letters: any other heading may be of a part of it. */

/** Whole headings, without the bracket they end with. */
export const GENERAL_HEADINGS: ReadonlySet<string> = new Set([
	'financials', 'financial position', 'financial data', 'financial metrics', 'financial overview', 'financial summary',
	'financial profile', 'balance sheet', 'income statement', 'market data', 'market position', 'valuation', 'valuation metrics', 'metrics',
	'operating metrics', 'scale', 'size', 'trading data', 'stock', 'stock data', 'share data', 'summary', 'the numbers', 'by the numbers',
	'finanzen', 'finanzdaten', 'finanzkennzahlen', 'kennzahlen', 'bewertung', 'bilanz', 'marktdaten', 'börsendaten', 'überblick',
	'finances', 'données financières', 'chiffres clés', 'valorisation', 'bilan', 'données de marché', 'aperçu',
	'finanzas', 'datos financieros', 'cifras clave', 'valoración', 'balance', 'datos de mercado', 'resumen',
	'finanças', 'dados financeiros', 'números', 'avaliação', 'balanço', 'dados de mercado', 'resumo',
	'财务', '财务数据', '财务概况', '估值', '市场数据', '資產負債表', '資产负债表', '财务指标', '財務', '財務數據', '估值指標', '規模', '规模',
	'財務情報', '業績', '財務データ', 'バリュエーション', '市場データ', '指標', '株式データ',
	'재무', '재무 정보', '재무 지표', '밸류에이션', '시장 데이터', '주요 지표', '규모',
]);

/** Words beside the actor's own name in a heading that is of the actor: `Why Acme matters`. */
export const WORDS_BESIDE_NAME: ReadonlySet<string> = new Set([
	'why', 'matters', 'matter', 'about', 'the', 'a', 'at', 'glance', 'in', 'numbers', 'key', 'facts', 'figures', 'stats',
	'overview', 'profile', 'today', 'who', 'what', 'is', 'warum', 'wichtig', 'ist', 'über', 'im', 'pourquoi', 'compte', 'est',
	'por', 'qué', 'que', 'importa', 'es', 'é', 'sobre',
	'为什么', '重要', '概况', '关于', '概要', 'について', '개요',
]);
