/** The ids of all rules, in their order: for what names rules and runs none, as the settings page does. */
export const RULE_IDS: readonly string[] = [
	'figure-conflict',
	'figure-drift',
	'future-date',
	'name-clash',
	'number-not-in-source',
	'one-sided-case',
	'one-sided-peer',
	'overdue-fact',
	'promise-passed',
	'stale-note',
	'unclear-ignore',
	'undated-figure',
	'unreadable-date',
	'unreadable-line',
	'unreadable-properties',
	'unused-ignore',
];
