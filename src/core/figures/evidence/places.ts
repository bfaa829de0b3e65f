/** Places and exchanges that tell which currency a shared sign stands for: to add one is to add it here. */

import type { SharedSign } from '../values/conventions';

/** What tells that a note's actor keeps its books in a currency. */
export interface CurrencyPlaces {
	readonly code: string;
	/** The sign that the currency shares with others. */
	readonly sign: SharedSign;
	/** Countries, cities and their adjectives in the languages notes are read in, in small letters. */
	readonly places: readonly string[];
	/** Stock exchanges, as written beside a ticker. */
	readonly exchanges: readonly string[];
	/** Endings of tickers, after a point. */
	readonly tickerEndings: readonly string[];
	/** Signs and words that are of this currency alone. */
	readonly ownWords: readonly string[];
}

/** The currencies that share a sign, and what tells them apart. */
export const CURRENCY_PLACES: readonly CurrencyPlaces[] = [
	{
		code: 'CNY', sign: '¥',
		places: [
			'china', 'chinese', 'prc', 'chine', 'chinois', 'chinesisch', 'chino', 'chinês', '中国', '中國', '中華人民共和国', '중국',
			'beijing', 'shanghai', 'shenzhen', 'hangzhou', 'guangzhou', 'chengdu', 'nanjing', 'wuhan', 'suzhou', 'xiamen', 'ningde', 'hefei',
			'tianjin', 'chongqing', 'dongguan', 'foshan', 'qingdao', 'wuxi', 'ningbo', 'changsha', 'peking', 'pékin', 'pequim', 'pekín',
			'北京', '上海', '深圳', '杭州', '广州', '成都', '南京', '武汉', '苏州', '厦门', '宁德', '合肥', '天津', '重庆', '东莞', '青岛',
			'无锡', '宁波', '长沙',
		],
		exchanges: ['sse', 'szse', 'shanghai stock exchange', 'shenzhen stock exchange', 'sha', 'she', '上交所', '深交所', '上证', '深证'],
		tickerEndings: ['ss', 'sz', 'sh'],
		ownWords: ['rmb', 'cny', 'renminbi', 'yuan', '人民币', '人民幣', '亿元', '万元', 'cn¥', '위안화'],
	},
	{
		code: 'JPY', sign: '¥',
		places: [
			'japan', 'japanese', 'japon', 'japonais', 'japanisch', 'japón', 'japonés', 'japão', 'japonês', '日本', '일본',
			'tokyo', 'osaka', 'kyoto', 'nagoya', 'yokohama', 'fukuoka', 'kobe', 'sapporo', 'sendai', 'hiroshima', 'tokio', 'tóquio',
			'東京', '大阪', '京都', '名古屋', '横浜', '福岡', '神戸', '札幌', '仙台', '広島', '愛知',
		],
		exchanges: ['tse prime', 'tokyo stock exchange', 'tyo', 'jpx', '東証', '東京証券取引所'],
		tickerEndings: ['t', 'jp'],
		ownWords: ['jpy', 'yen', 'jp¥', '円', '日元', '日圓', '엔화'],
	},
	{
		code: 'SEK', sign: 'kr',
		places: [
			'sweden', 'swedish', 'schweden', 'suède', 'suecia', 'suécia', '瑞典', 'スウェーデン', '스웨덴', 'stockholm', 'gothenburg', 'göteborg', 'malmö',
			'uppsala', 'lund', 'linköping',
		],
		exchanges: ['nasdaq stockholm', 'omx stockholm', 'sto', 'first north stockholm'],
		tickerEndings: ['st'],
		ownWords: ['sek', 'swedish krona', 'swedish kronor'],
	},
	{
		code: 'NOK', sign: 'kr',
		places: [
			'norway', 'norwegian', 'norwegen', 'norvège', 'noruega', '挪威', 'ノルウェー', '노르웨이', 'oslo', 'bergen', 'stavanger', 'trondheim', 'fornebu',
			'lysaker',
		],
		exchanges: ['oslo børs', 'oslo stock exchange', 'euronext oslo', 'ose', 'osl'],
		tickerEndings: ['ol'],
		ownWords: ['nok', 'norwegian krone', 'norwegian kroner'],
	},
	{
		code: 'DKK', sign: 'kr',
		places: [
			'denmark', 'danish', 'dänemark', 'danemark', 'dinamarca', '丹麦', '丹麥', 'デンマーク', '덴마크', 'copenhagen', 'københavn', 'kopenhagen',
			'aarhus', 'odense', 'bagsværd', 'billund',
		],
		exchanges: ['nasdaq copenhagen', 'omx copenhagen', 'cph'],
		tickerEndings: ['co'],
		ownWords: ['dkk', 'danish krone', 'danish kroner'],
	},
	{
		code: 'ISK', sign: 'kr',
		places: ['iceland', 'icelandic', 'islande', 'islandia', 'islândia', '冰岛', 'アイスランド', '아이슬란드', 'reykjavik', 'reykjavík'],
		exchanges: ['nasdaq iceland'],
		tickerEndings: ['ic'],
		ownWords: ['isk', 'icelandic krona', 'icelandic króna'],
	},
];

/** Codes of currencies that `$` may stand for. */
export const DOLLARS_AND_PESOS: ReadonlySet<string> = new Set([
	'USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP', 'UYU', 'BRL',
]);
