/** The names of metrics that tell a figure's kind, in the languages other than English, as parts of patterns (flags `iu`). */

import type { TimeWords } from './in-languages';
import type { NameWords } from './name-words';

type InLanguages = Omit<NameWords, 'ending'>;

/** What is told again and again: what somebody has by a day, or what came about over a time. */
export const TOLD_IN_LANGUAGES: InLanguages = {
	joined: [
		'kunden', 'nutzer', 'abonnenten', 'mitglieder', 'follower', 'konten', 'besucher', 'marktanteil', 'anteil', 'quote', 'volumen', 'bestand',
		'einlagen', 'kredite', 'portfolio', 'reichweite', 'auslieferungen', 'absatz', 'produktion', 'förderung', 'ausgaben', 'exporte', 'importe',
		'客户', '客戶', '用户', '用戶', '会员', '會員', '粉丝', '账户', '賬戶', '份额', '份額', '占有率', '存款', '贷款', '余额', '餘額', '销量', '產量', '产量',
		'交付量', '出货量', '成交额', '交易额', '规模',
		'顧客', '利用者', 'ユーザー', '会員', '口座', 'シェア', '残高', '預金', '販売台数', '生産量', '出荷量', '取扱高',
		'고객', '이용자', '사용자', '회원', '가입자', '계좌', '점유율', '잔액', '예금', '판매량', '생산량', '출하량', '거래액',
	],
	anywhere: [
		'clients', 'utilisateurs', 'abonnés', 'adhérents', 'comptes', 'visiteurs', 'parts? de marché', 'encours', 'carnet de commandes',
		'livraisons', 'dépenses', 'exportations', 'importations', 'trésorerie', 'portefeuille',
		'clientes', 'usuarios', 'suscriptores', 'abonados', 'miembros', 'cuentas', 'visitantes', 'cuota de mercado', 'volumen', 'producción',
		'entregas', 'gastos', 'exportaciones', 'importaciones', 'cartera', 'depósitos',
		'usuários', 'utilizadores', 'assinantes', 'membros', 'contas', 'participação de mercado', 'quota de mercado', 'produção', 'despesas',
		'exportações', 'importações', 'carteira',
	],
};

/** What is counted once a year. */
export const COUNTED_IN_LANGUAGES: InLanguages = {
	joined: [
		'filialen', 'standorte', 'läden', 'geschäfte', 'werke', 'fabriken', 'büros', 'niederlassungen', 'flugzeuge', 'fahrzeuge', 'hotels',
		'beteiligungen', 'länder', 'mitarbeiter', 'kapazität',
		'门店', '門店', '店铺', '店鋪', '分行', '网点', '工厂', '工廠', '员工', '員工', '飞机', '酒店', '产能', '產能', '[人店家户戶社员員台]数', '[人店家戶社員台]數',
		'店舗', '拠点', '支店', '工場', '従業員', '社員', '生産能力', '매장', '점포', '지점', '공장', '직원', '임직원', '항공기', '[객원장점]\\s?수',
	],
	anywhere: [
		'magasins', 'agences', 'bureaux', 'usines', 'sites', 'salariés', 'effectifs?', 'avions', 'véhicules', 'hôtels', 'chambres', 'filiales',
		'pays',
		'tiendas', 'sucursales', 'oficinas', 'fábricas', 'empleados', 'plantilla', 'aviones', 'vehículos', 'hoteles', 'habitaciones', 'países',
		'lojas', 'agências', 'escritórios', 'funcionários', 'colaboradores', 'aeronaves', 'veículos', 'hotéis', 'quartos', 'subsidiárias',
	],
};

/** Prices. */
export const PRICES_IN_LANGUAGES: InLanguages = {
	joined: ['kurs', 'preis', '价格', '價格', '股价', '股價', '価格', '株価', '가격', '주가'],
	anywhere: ['^cours', '^prix', '^precio', '^cotización', '^preço', '^cotação'],
};

/** What is expected. */
export const FORECASTS_IN_LANGUAGES: InLanguages = {
	joined: ['prognose', 'ausblick', 'ziel', '指引', '目标', '目標', '预期', '預期', '预测', '予想', '見通し', '목표', '전망', '가이던스'],
	anywhere: [
		'erwartet', 'geplant', 'objectifs?', 'prévisions?', 'prévue?s?', 'attendue?s?', 'objetivos?', 'previsión', 'previst[oa]s?',
		'esperad[oa]s?', 'metas? (?:de|do|da|para)', 'previsão', 'projeção',
	],
};

/** What comes next. */
export const NEXT_IN_LANGUAGES: TimeWords = {
	apart: ['nächste[nrs]?', 'prochaine?s?', 'próxim[oa]s?'],
	joined: ['下次', '下一', '次回', '次の', '다음', '차기'],
};

/** What has a day that is waited for. */
export const AWAITED_IN_LANGUAGES: InLanguages = {
	joined: [
		'zahlen', 'termin', 'bericht', 'ergebnisse', 'wahl', 'hauptversammlung', '催化剂', '财报', '財報', '业绩', '業績', '决算', '決算', '発表', '选举',
		'選挙', '실적', '발표', '선거',
	],
	anywhere: [
		'résultats', 'publication', 'échéance', 'élections?', 'catalyseur', 'resultados', 'catalizador', 'catalisador', 'eleccion(?:es)?',
		'elección', 'eleições', 'eleição', 'vencimiento', 'vencimento',
	],
};

/** What was expected before. */
export const FORMER_IN_LANGUAGES: TimeWords = {
	apart: ['bisherige[ns]?', 'frühere[ns]?', 'ancien(?:ne)?s?', 'précédente?s?', 'anterior(?:es)?'],
	joined: ['此前', '之前', '前回', '従来', '이전', '기존'],
};

/** Somebody's holding of somebody else. */
export const HOLDINGS_IN_LANGUAGES: TimeWords = {
	apart: ['beteiligung', 'hält', 'participation', 'détient', 'participación', 'posee', 'participação', 'detém'],
	joined: ['持股', '持有', '持株', '保有', '지분', '보유'],
};

/** Who holds a part of somebody. */
export const HOLDERS_IN_LANGUAGES: InLanguages = {
	joined: ['aktionär', 'aktionäre', 'gesellschafter', '股东', '股東', '株主', '주주'],
	anywhere: ['actionnaires?', 'accionistas?', 'acionistas?'],
};

/** What was settled or happened once. */
export const SETTLED_IN_LANGUAGES: TimeWords = {
	apart: [
		'bewertung', 'kaufpreis', 'sonderdividende', 'rückruf', 'wahl', 'valorisation', "prix d['’]achat", 'dividende exceptionnel', 'rappel',
		'valoración', 'precio de compra', 'dividendo extraordinario', 'multa', 'avaliação', 'preço de compra', 'dividendo extraordinário',
	],
	joined: ['估值', '收购价', '收購價', '特别股息', '特別配当', '評価額', '買収価格', '기업가치', '인수가', '특별배당'],
};

/** Words by which a figure is one of the day on which it was told. */
export const STATES_IN_LANGUAGES: TimeWords = {
	apart: ['derzeit', 'aktuell', 'zurzeit', 'stand', 'actuellement', 'à ce jour', 'actualmente', 'a fecha de', 'atualmente'],
	joined: ['目前', '当前', '當前', '截至', '現在', '時点', '현재', '기준'],
};

/** Words by which a figure is one of a day gone by. */
export const PAST_IN_LANGUAGES: TimeWords = {
	apart: ['beim tod', 'damals', 'à sa mort', "à l['’]époque", 'al morir', 'en su momento', 'na morte', 'na época'],
	joined: ['去世时', '当时', '死去時', '当時', '사망 당시', '당시'],
};

/** The word for a record. */
export const RECORD_IN_LANGUAGES: TimeWords = {
	apart: ['rekord', 'récord', 'recorde'],
	joined: ['纪录', '紀錄', '记录', '記録', '過去最高', '기록', '사상 최대'],
};

/** Words for the height from which a figure has come down. */
export const PEAK_IN_LANGUAGES: TimeWords = {
	apart: ['höchststand', 'allzeithoch', 'hoch', 'pic', 'plus haut', 'máximo', 'pico'],
	joined: ['峰值', '历史新高', '歷史新高', '最高値', '史上最高', '고점', '최고치'],
};
