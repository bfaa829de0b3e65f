import type { PromiseWords } from './words';

/** Spanish. */
export const spanish: PromiseWords = {
	expected: ['previst[oa]s?', 'esperad[oa]s?', 'programad[oa]s?', 'planead[oa]s?', 'planificad[oa]s?'],
	willHappen: ['se espera que', 'prevé', 'planea', 'espera'],
	events: [
		'lanzamiento', 'cierre', 'finalización', 'entrega', 'puesta en marcha', 'salida a bolsa', 'decisión', 'resultados',
		'apertura',
	],
	leads: ['en', 'para', 'el', 'a', 'finales', 'principios', 'mediados', 'de', 'del', 'hacia', 'durante'],
	by: ['antes de', 'para', 'a más tardar en', 'antes del'],
	aims: ['prevé', 'planea', 'objetivo', 'la meta', 'previst[oa]s?', 'espera', 'esperad[oa]s?', 'apunta'],
	labels: ['próxim[oa]s? ', 'fecha prevista', 'cierre previsto', 'lanzamiento previsto'],
	unlike: [],
	outcomes: [
		'estaba', 'era', 'fue', 'había', 'originalmente', 'inicialmente', 'cerrad[oa]', 'completad[oa]', 'lanzad[oa]',
		'entregad[oa]', 'retrasad[oa]', 'aplazad[oa]', 'cancelad[oa]', 'alcanzad[oa]', 'incumplid[oa]', 'ahora', 'no', 'ya',
		'finalizad[oa]', 'publicad[oa]',
	],
};
