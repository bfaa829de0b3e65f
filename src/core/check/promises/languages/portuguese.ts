import type { PromiseWords } from './words';

/** Portuguese. */
export const portuguese: PromiseWords = {
	expected: ['previst[oa]s?', 'esperad[oa]s?', 'programad[oa]s?', 'planejad[oa]s?', 'planead[oa]s?', 'agendad[oa]s?'],
	willHappen: ['deve', 'devem', 'prevê', 'planeja', 'pretende', 'vai'],
	events: [
		'lançamento', 'fechamento', 'fecho', 'conclusão', 'entrega', 'início', 'abertura de capital', 'decisão', 'resultados',
		'inauguração',
	],
	leads: ['em', 'para', 'no', 'na', 'o', 'final', 'fim', 'início', 'meados', 'de', 'do', 'durante', 'até'],
	by: ['até', 'até o final de', 'até ao final de', 'até o fim de', 'antes de'],
	aims: [
		'deve', 'devem', 'prevê', 'planeja', 'pretende', 'a meta', 'objetivo', 'previst[oa]s?', 'espera', 'esperad[oa]s?',
		'vai',
	],
	labels: ['próxim[oa]s? ', 'data prevista', 'fechamento previsto', 'lançamento previsto'],
	unlike: [],
	outcomes: [
		'estava', 'era', 'foi', 'havia', 'tinha', 'originalmente', 'inicialmente', 'concluíd[oa]', 'fechad[oa]', 'lançad[oa]',
		'entregue', 'adiad[oa]', 'atrasad[oa]', 'cancelad[oa]', 'alcançad[oa]', 'agora', 'não', 'já', 'publicad[oa]',
		'inaugurad[oa]',
	],
};
