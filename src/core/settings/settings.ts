/** What a person can set, in the shape in which the plugin's `data.json` holds it: flat, and easy to write by hand. */

import type { NotPeers } from '../actor/vault/not-peers';
import type { AcceptedFindings } from '../check/accepting/in-settings';
import { DEFAULT_ACTOR_RULE, printActorRule } from '../actor/vault/rule';
import { DEFAULT_OWN_WORDS, type OwnWords } from '../actor/words/conventions';
import { DUE_SOON_SHARE, LIMIT_PROPERTY, type WrittenPolicy } from '../freshness/limit/policy';
import type { PlaceForDate } from '../freshness/set-date/edits';
import type { Snoozes } from '../freshness/limit/snoozes';

/** The settings. Lists hold one entry each, trimmed, none of them empty. */
export interface DossierSettings extends OwnWords, Required<WrittenPolicy> {
	/** The rules that make a note an actor note, as written: lines that state none are kept among them, and ignored. */
	readonly actors: readonly string[];
	/** The language notes are read in: a code of `LANGUAGES`, `all` of them, or `auto` for the app's own and English. */
	readonly language: string;
	/** Names that are one metric, as written (`Revenue = Sales, Turnover`): lines that state none are kept, and ignored. */
	readonly metricSynonyms: readonly string[];
	/** Names that look like one metric and are not, as written (`Net revenue ≠ Revenue`): lines that state none are kept, and ignored. */
	readonly metricsApart: readonly string[];
	/** Which rules check the vault, how much each weighs and where, as written: lines that choose nothing are kept, and ignored. */
	readonly checkRules: readonly string[];
	/** Findings that the person has accepted here and not in their notes. */
	readonly acceptedFindings: AcceptedFindings;
	/** Whether errors and warnings are marked in notes and counted on the card, once the findings were opened. */
	readonly findingMarks: boolean;
	/** Where a note that states no updated date gets one. */
	readonly placeForDate: PlaceForDate;
	/** Whether the card shows a line on what the actor is, below its name. */
	readonly cardSummary: boolean;
	/** Whether hovering over a link to an actor shows its card, in place of the app's preview of the note. */
	readonly cardPreview: boolean;
	/** Whether the status bar shows how fresh the open note is. */
	readonly statusBar: boolean;
	/** The notes that the person wants no reminder of for now. */
	readonly snoozed: Snoozes;
	/** Pairs of notes that are no peers of each other, by path, whatever notes and tags say. */
	readonly notPeers: NotPeers;
}

/** Names a setting. */
export type SettingField = keyof DossierSettings;

/** The settings of a fresh installation. */
export const DEFAULT_SETTINGS: DossierSettings = {
	actors: [printActorRule(DEFAULT_ACTOR_RULE)],
	language: 'auto',
	...DEFAULT_OWN_WORDS,
	limitDays: 180,
	limitRules: [],
	factLimits: [],
	limitProperty: LIMIT_PROPERTY,
	dueSoonShare: DUE_SOON_SHARE,
	metricSynonyms: [],
	metricsApart: [],
	checkRules: [],
	acceptedFindings: [],
	findingMarks: true,
	placeForDate: 'quick stats',
	cardSummary: true,
	cardPreview: true,
	statusBar: true,
	snoozed: {},
	notPeers: [],
};

/** Rules that many vaults go by, as they are written. */
export const ACTOR_RULE_PRESETS: readonly string[] = [
	'#actor',
	'type = company | person | fund | country | organization | entity',
	'has ticker',
	'has symbol',
];
