import type { ActorWords } from './actor-words';

/** French. */
export const FRENCH: ActorWords = {
	relations: {
		peers: [
			'concurrent', 'concurrents', 'concurrente', 'concurrentes', 'rival', 'rivaux', 'rivale', 'rivales', 'pairs', 'homologue',
			'homologues',
		],
		idioms: ['pairs à pairs', 'pair à pair', 'évaluation par les pairs', 'hors pairs'],
		others: [
			'fournisseur', 'fournisseurs', 'fournisseuse', 'sous-traitant', 'client', 'clients', 'cliente', 'partenaire',
			'partenaires', 'partenariat', 'distributeur', 'distributeurs', 'licencié', 'revendeur', 'filiale', 'filiales',
			'maison mère', 'maison-mère', 'société mère', 'coentreprise', 'co-entreprise', 'employeur', 'prêteur', 'bailleur',
			'locataire', 'contrepartie',
		],
		roles: [
			'fondateur', 'fondatrice', 'fondateurs', 'cofondateur', 'cofondatrice', 'co-fondateur', 'investisseur', 'investisseurs',
			'propriétaire', 'propriétaires', 'actionnaire', 'actionnaires', 'acquéreur', 'acheteur', 'repreneur', 'pdg',
			'directeur général', 'directrice générale', 'président', 'présidente', 'administrateur', "conseil d'administration",
			'salarié', 'employé', 'employée', 'conseiller', 'acquisition', 'participation',
		],
		modifiers: [
			'le', 'la', 'les', 'un', 'une', 'son', 'sa', 'principal', 'principale', 'premier', 'première', 'grand', 'gros',
			'nouveau', 'futur',
		],
		nots: ['pas', "n'est pas", 'plus', "n'est plus", 'jamais', 'non'],
		notsAfter: [],
		formers: ['ancien', 'ancienne', 'anciens', 'anciennes', 'ex'],
		linkers: ['de', 'des', 'du', 'à', 'aux', 'pour', 'chez'],
		ownerMarks: [],
		joints: ['et', 'ou'],
	},
	kinds: {
		company: {
			names: ['entreprise', 'entreprises', 'société', 'sociétés'],
			hints: ['cotée'],
			metrics: ["chiffre d'affaires", 'capitalisation boursière', 'effectif', 'effectifs'],
		},
		person: {
			names: ['personne', 'personnes', 'personnalité', 'personnalités'],
			hints: ['dirigeant', 'politicien', 'économiste', 'fondateur'],
			metrics: [
				'né', 'née', 'né le', 'née le', 'date de naissance', 'âge', 'fortune', 'nationalité', 'fonction', 'formation',
			],
		},
		fund: {
			names: ['fonds', "fonds d'investissement"],
			hints: [],
			metrics: ['encours', 'actifs sous gestion'],
		},
		country: {
			names: ['pays'],
			hints: [],
			metrics: ['population', 'pib', 'croissance du pib'],
		},
	},
};
