import type { PromiseWords } from './words';

/** English. */
export const english: PromiseWords = {
	expected: [
		'expected', 'due(?=\\s(?:in|by|on|for|around|early|mid|late|end)(?!\\p{L}))',
		'(?:earnings|results|decision|report|ruling) due', 'slated', 'scheduled', 'planned', 'targeted', 'targeting',
		'targets?(?!\\s*[(（|])', 'anticipated', 'on track', 'eta', 'pencilled in', 'penciled in',
	],
	willHappen: [
		'expect(?:s|ed)? to', 'expected to',
		'due to (?=close|complete|launch|open|start|begin|report|ship|expire|list|vote|rule|decide)', 'slated to',
		'scheduled to', 'plan(?:s|ned|ning)? to', 'aim(?:s|ing)? to', 'target(?:s|ing)? to', 'set to', 'on track to', 'will',
		'intends? to',
	],
	events: [
		'launch', 'release', 'completion', 'clos(?:e|ing)', 'deal close', 'ipo', 'listing', 'opening', 'start', 'start-?up',
		'delivery', 'deliveries', 'approval', 'decision', 'ruling', 'vote', 'results', 'earnings', 'production',
		'first production', 'commissioning', 'rollout', 'debut', 'shipments?', 'data', 'readout', 'filing',
		'commercial operations?', 'cod',
	],
	leads: [
		'in', 'for', 'on', 'around', 'about', 'by', 'during', 'at', 'early', 'mid', 'late', 'end', 'the', 'of', 'sometime',
		'spring', 'summer',
	],
	by: ['by', 'by the end of', 'by end of', 'by end', 'by late', 'by mid', 'by early', 'no later than'],
	aims: [
		'will', 'plans?', 'planned', 'planning', 'aims?', 'aiming', 'targets?', 'targeting', 'targeted', 'goals?', 'expects?',
		'expected', 'expecting', 'intends?', 'pledged?', 'promised?', 'committed', 'on track', 'scheduled', 'slated', 'hopes?',
		'roadmap', 'due',
	],
	labels: [
		'next (?!review)', 'expected ', 'upcoming ', 'planned ', 'scheduled ',
		'target(?:ed)? (?:close|completion|launch|date|start)', 'eta',
	],
	unlike: ['the eta'],
	outcomes: [
		'was', 'were', 'had', 'been', 'originally', 'initially', 'previously', 'formerly', 'once', 'closed', 'completed',
		'launched', 'shipped', 'delivered', 'opened', 'began', 'begun', 'started', 'achieved', 'reached', 'met', 'missed',
		'misses', 'beat', 'beats', 'delayed', 'delays?', 'postponed', 'pushed', 'slipped', 'slips', 'cancell?ed', 'abandoned',
		'terminated', 'withdrawn', 'withdrew', 'scrapped', 'failed', 'expired', 'lapsed', 'resolved', 'settled', 'rejected',
		'blocked', 'denied', 'granted', 'cleared', 'passed', 'won', 'lost', 'happened', 'occurred', 'took place', 'priced',
		'debuted', 'released', 'reported', 'actual(?:ly)?', 'came in', 'done', 'finished', 'now', 'instead', 'revised',
		'extended', 'rescheduled', 'moved', 'already', 'not', 'no', 'never', 'unlikely', 'ended', 'exceeded', 'did', 'didn',
		'pulled', 'dropped', 'ahead of', 'notes', 'bonds', 'debentures', 'maturity', 'maturities', 'behind schedule',
		'original', 'late by', 'overdue', 'unconfirmed', 'outcome unknown',
		'(?:told|said|stated|testified)\\s[^.;]{0,120}\\s(?:would|(?!(?:is|are|be|being)\\s)\\S{1,30}\\s{1,60}' +
			'(?:expected|planned|hoped|aimed|intended)\\s(?:an?|the|to))',
	],
};
