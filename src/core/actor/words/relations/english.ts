import type { ActorWords } from './actor-words';

/** English. */
export const ENGLISH: ActorWords = {
	relations: {
		peers: ['competitor', 'competitors', 'peer', 'peers', 'rival', 'rivals'],
		idioms: [
			'peer to peer', 'peer-to-peer', 'peer review', 'peer reviews', 'acquired competitor', 'acquired rival', 'bought competitor',
			'bought rival', 'customer data', 'customer service', 'customer support', 'customer experience', 'customer relationship',
			'customer engagement', 'customer success', 'client software', 'partner network', 'vendor management',
			'investor relations',
		],
		others: [
			'supplier', 'suppliers', 'customer', 'customers', 'client', 'clients', 'vendor', 'vendors', 'partner', 'partners',
			'partnership', 'distributor', 'distributors', 'licensee', 'licensor', 'reseller', 'subsidiary', 'subsidiaries',
			'joint venture', 'jv', 'parent company', 'holding company of', 'counterparty', 'tenant', 'landlord', 'lender',
			'borrower', 'creditor', 'spinout', 'spin-off', 'spinoff', 'acquisition target', 'portfolio company', 'employer',
		],
		roles: [
			'founder', 'founders', 'co-founder', 'co-founders', 'cofounder', 'investor', 'investors', 'co-investor', 'owner',
			'owners', 'shareholder', 'shareholders', 'backer', 'backers', 'acquirer', 'acquiror', 'buyer', 'parent', 'ceo', 'cfo',
			'chair', 'chairman', 'chairwoman', 'president', 'director', 'board member', 'board seat', 'employee', 'employees',
			'mentor', 'adviser', 'advisor', 'regulator', 'alumnus', 'alumni',
		],
		modifiers: [
			'a', 'an', 'the', 'its', 'their', 'key', 'main', 'major', 'largest', 'biggest', 'big', 'early', 'earliest', 'lead',
			'leading', 'first', 'founding', 'strategic', 'minority', 'majority', 'controlling', 'anchor', 'potential', 'possible',
			'would-be', 'failed', 'new', 'current', 'prior', 'previous', 'longtime', 'long-time', 'longstanding', 'seed', 'angel',
			'equity', 'corporate', 'joint', 'sole', 'co',
		],
		nots: ['not', 'no longer', "isn't", "aren't", 'never', 'hardly', 'non'],
		notsAfter: [],
		formers: ['former', 'formerly', 'ex', 'erstwhile', 'one-time', 'onetime'],
		linkers: ['to', 'of', 'for', 'with', 'in', 'at'],
		ownerMarks: ["'s ", '’s ', "' ", '’ '],
		joints: ['and', 'but', 'or'],
	},
	kinds: {
		company: {
			names: [
				'company', 'companies', 'corporation', 'corporations', 'firm', 'firms', 'startup', 'startups', 'start-up',
				'publiccompany', 'issuer',
			],
			hints: [
				'public', 'private', 'bank', 'banks', 'business', 'businesses', 'conglomerate', 'unicorn', 'subsidiary', 'acquired',
				'assetmanager', 'asset manager', 'asset managers', 'assetmanagement', 'asset management', 'hedgefund', 'hedge fund', 'hedgefunds', 'vc',
				'venture capital', 'venturecapital', 'privateequity', 'private equity', 'state owned',
			],
			metrics: [
				'revenue', 'market cap', 'employees', 'ebitda', 'net income', 'valuation', 'headquarters', 'total raised',
			],
		},
		person: {
			names: ['person', 'people', 'persons', 'individual', 'individuals', 'human'],
			hints: [
				'executive', 'executives', 'politician', 'politicians', 'economist', 'economists', 'billionaire', 'billionaires',
				'journalist', 'banker', 'ceo', 'founder', 'founders',
			],
			metrics: ['born', 'age', 'died', 'role', 'current role', 'net worth', 'nationality', 'education', 'spouse'],
		},
		fund: {
			names: ['fund', 'funds', 'mutual fund', 'index fund'],
			hints: [
				'etf', 'etfs', 'hedgefund', 'hedge fund', 'hedgefunds', 'vc', 'venture capital', 'venturecapital', 'privateequity',
				'private equity', 'pension fund', 'sovereign wealth fund', 'swf',
			],
			metrics: ['aum', 'fund size', 'fund aum', 'expense ratio', 'nav'],
		},
		country: {
			names: ['country', 'countries', 'nation', 'nations'],
			hints: ['geography', 'city', 'cities'],
			metrics: ['population', 'gdp', 'gdp growth', 'gdp per capita', 'capital city'],
		},
	},
};
