import type { ActorWords } from './actor-words';

/** Portuguese. */
export const PORTUGUESE: ActorWords = {
	relations: {
		peers: [
			'concorrente', 'concorrentes', 'concorrência', 'competidor', 'competidores', 'competidora', 'rival', 'rivais',
			'comparável', 'comparáveis', 'congênere', 'congêneres', 'congénere', 'congéneres',
		],
		idioms: ['não comparável', 'vendas comparáveis', 'lojas comparáveis'],
		others: [
			'fornecedor', 'fornecedores', 'fornecedora', 'cliente', 'clientes', 'parceiro', 'parceiros', 'parceira', 'parceria',
			'sócio', 'sócia', 'distribuidor', 'distribuidores', 'licenciado', 'revendedor', 'subsidiária', 'subsidiárias',
			'controlada', 'controladora', 'filial', 'empresa-mãe', 'joint venture', 'empregador', 'credor', 'locador', 'inquilino',
			'contraparte', 'investida',
		],
		roles: [
			'fundador', 'fundadora', 'fundadores', 'cofundador', 'cofundadora', 'investidor', 'investidores', 'investidora',
			'proprietário', 'proprietária', 'dono', 'dona', 'acionista', 'acionistas', 'accionista', 'adquirente', 'comprador',
			'diretor-presidente', 'ceo', 'presidente', 'conselheiro', 'funcionário', 'empregado', 'executivo', 'mentor', 'assessor',
			'aquisição', 'participação', 'produto',
		],
		modifiers: [
			'o', 'a', 'os', 'um', 'uma', 'seu', 'sua', 'principal', 'maior', 'grande', 'primeiro', 'primeira', 'novo', 'possível',
			'potencial',
		],
		nots: ['não', 'não é', 'já não', 'já não é', 'não é mais', 'nunca'],
		notsAfter: [],
		formers: ['antigo', 'antiga', 'ex', 'anterior'],
		linkers: ['de', 'do', 'da', 'dos', 'das', 'para', 'ao', 'em', 'com'],
		ownerMarks: [],
		joints: ['e', 'mas', 'ou'],
	},
	kinds: {
		company: {
			names: ['empresa', 'empresas', 'companhia', 'companhias', 'sociedade'],
			hints: [],
			metrics: ['receita', 'valor de mercado', 'funcionários', 'colaboradores'],
		},
		person: {
			names: ['pessoa', 'pessoas'],
			hints: ['político', 'economista', 'fundador'],
			metrics: [
				'nascido', 'nascida', 'nascimento', 'data de nascimento', 'idade', 'patrimônio', 'património', 'patrimônio líquido',
				'nacionalidade', 'cargo', 'formação',
			],
		},
		fund: {
			names: ['fundo', 'fundos', 'fundo de investimento'],
			hints: [],
			metrics: ['ativos sob gestão', 'patrimônio sob gestão'],
		},
		country: {
			names: ['país', 'países'],
			hints: [],
			metrics: ['população', 'pib', 'crescimento do pib'],
		},
	},
};
