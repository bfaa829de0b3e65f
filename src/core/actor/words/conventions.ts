/** The words of one or more languages, and a person's own, compiled into patterns and sets. */

import { LIMITS, linesInForce } from '../../limits';
import { compileDates } from './date-forms';
import { compileFooters, type FooterPatterns } from './footer-patterns';
import { endingsOf, Headings } from './headings';
import { compileLabels, type LabelPatterns } from './label-patterns';
import { ownKey, ownSearch } from './own-word';
import { CREATED_PROPERTIES, propertyKey, UPDATED_PROPERTIES, type Vocabulary } from './vocabulary';
import { anyWord, type Words } from './word-pattern';

/** Ready-made patterns and tables. Build them once: they are the same for every note. Words are in lower case. */
export interface Conventions extends LabelPatterns, FooterPatterns {
	/** Finds a word of any heading that is read, or the marks of emphasis and links: a quick check, since most headings have none. */
	readonly sectionWord: RegExp;
	readonly quickStatsHeadings: ReadonlySet<string>;
	readonly widerStatsHeadings: ReadonlySet<string>;
	/** Headings over a table or list that counts only where it is plainly one of metrics and values. */
	readonly openStatsHeadings: ReadonlySet<string>;
	/** Labels under a note's title that are no facts about the actor. */
	readonly noteLabels: ReadonlySet<string>;
	/** Header words that tell a table of metrics and values from other tables. */
	readonly metricColumns: ReadonlySet<string>;
	readonly valueColumns: ReadonlySet<string>;
	readonly relatedHeadings: ReadonlySet<string>;
	/** Headings that are groups of related actors by themselves. */
	readonly peerHeadings: ReadonlySet<string>;
	/** Keys of the properties that list related actors: the words of both, with a blank for what joins them. */
	readonly relatedProperties: ReadonlySet<string>;
	/** Header cells that name a side where the other cell names the other. */
	readonly proColumns: ReadonlySet<string>;
	readonly conColumns: ReadonlySet<string>;
	/** Headings whose lists stand in for missing bear points; none where the person wants none. */
	readonly riskHeadings: ReadonlySet<string>;
	/** Lines that name the sections of the person's own, as written. */
	readonly cardSections: readonly string[];
	/** Heads of the first column of a table of risks. */
	readonly riskColumns: ReadonlySet<string>;
	/** Finds a word of a heading or label under risks that is about something else. */
	readonly riskOther: RegExp;
	/** Matches a date of any form at a position; `readDate` of `date-forms.ts` reads its groups. Sticky. */
	readonly date: RegExp;
	/** As `date`, for a text that is a date if it is anything: digits alone may be one. */
	readonly valueDate: RegExp;
	/** Keys (see `propertyKey`) of the properties that state an updated date, the most trusted first. */
	readonly updatedProperties: readonly string[];
	/** Keys of those that only the languages name: verbs and labels, which as a property may also hold something else. */
	readonly languageProperties: readonly string[];
	/** What a new property for the updated date is called: the first of them as the person writes it; `undefined` where there is none. */
	readonly newUpdatedProperty: string | undefined;
	/** Month number (1 to 12) by its name. */
	readonly months: ReadonlyMap<string, number>;
	/** The languages these are made of: dates and footers are written in one of them. */
	readonly languages: readonly Vocabulary[];
}

/** A person's own words, read besides those of the languages. Every list may be empty. */
export interface OwnWords {
	/** Headings read as quick stats, like the first of the languages' own. */
	readonly statsHeadings: readonly string[];
	/** Labels, or headings, of bull and of bear points. */
	readonly bullLabels: readonly string[];
	readonly bearLabels: readonly string[];
	/** Headings of related actors. */
	readonly relatedHeadings: readonly string[];
	/** Words before an updated date: `Stand`, `As of`. */
	readonly updateLabels: readonly string[];
	/** Properties that state an updated date, the most trusted first. */
	readonly updatedProperties: readonly string[];
	/** Headings shown as sections of their own: `Heading` or `Heading = Title`, in the order of the card. */
	readonly cardSections: readonly string[];
	/** Whether risks are shown as bear points in notes that have none. */
	readonly risksAsBear: boolean;
}

/** The own words of a fresh installation. */
export const DEFAULT_OWN_WORDS: OwnWords = {
	statsHeadings: [],
	bullLabels: [],
	bearLabels: [],
	relatedHeadings: [],
	updateLabels: [],
	updatedProperties: UPDATED_PROPERTIES,
	cardSections: [],
	risksAsBear: true,
};

/** Puts the words of several languages, and a person's own, together; the order of the languages does not matter. */
export function compileConventions(vocabularies: readonly Vocabulary[], ownWords: OwnWords = DEFAULT_OWN_WORDS): Conventions {
	const own = inForce(ownWords);
	const all: Words = (pick) => vocabularies.flatMap(pick);
	const stats = all((words) => words.quickStatsHeadings);
	const wider = all((words) => words.widerStatsHeadings);
	const open = all((words) => words.openStatsHeadings);
	const related = all((words) => words.relatedHeadings);
	const peers = all((words) => words.peerHeadings);
	const risks = own.risksAsBear ? all((words) => words.riskHeadings) : [];
	const ownHeadings = [...own.statsHeadings, ...own.relatedHeadings];
	// Every list of headings belongs here: no reader is shown a heading that is in none.
	const headings = [...stats, ...wider, ...open, ...related, ...peers, ...risks, ...ownHeadings.filter((word) => !word.includes('*'))];
	const labels = compileLabels(all, own.bullLabels, own.bearLabels);
	const joining = { isJoined: labels.joinedTitle, joints: [labels.signJoint, labels.titleJoint] };
	const ownPatterns = ownSearch([...ownHeadings, ...own.bullLabels, ...own.bearLabels]);
	const months = monthsByName(vocabularies);
	return {
		...labels,
		...compileFooters(all, own.updateLabels, [...own.updatedProperties, ...all((words) => words.updatedProperties), ...CREATED_PROPERTIES]),
		sectionWord: new RegExp(['[*_`[\\\\]', anyWord(withoutLonger([...headings, ...labels.sideWords])), ...ownPatterns].join('|'), 'i'),
		quickStatsHeadings: new Headings(stats, own.statsHeadings),
		widerStatsHeadings: new Set(wider),
		openStatsHeadings: new Set(open),
		noteLabels: new Set([...all(noteLabels), ...related, ...own.relatedHeadings, ...own.updateLabels]),
		metricColumns: new Set(all((words) => words.metricColumns)),
		valueColumns: new Set(all((words) => words.valueColumns)),
		relatedHeadings: new Headings(related, own.relatedHeadings, { ...joining, beside: endingsOf(related) }),
		peerHeadings: new Headings(peers, [], { ...joining, beside: new Set() }),
		relatedProperties: new Headings([...related, ...peers], own.relatedHeadings),
		proColumns: new Set(all((words) => words.proColumns)),
		conColumns: new Set(all((words) => words.conColumns)),
		riskHeadings: new Headings(risks, [], { ...joining, beside: new Set(all((words) => words.riskPartners)) }),
		riskColumns: new Set(all((words) => [...words.riskHeadings, ...words.riskColumns])),
		riskOther: new RegExp(anyWord(all((words) => words.riskOthers)), 'i'),
		cardSections: own.cardSections,
		date: compileDates(all, [...months.keys()], false),
		valueDate: compileDates(all, [...months.keys()], true),
		updatedProperties: own.updatedProperties.map(propertyKey),
		languageProperties: own.updatedProperties.length === 0 ? [] : updatedInLanguages(all),
		newUpdatedProperty: own.updatedProperties[0],
		months,
		languages: vocabularies,
	};
}

/** Without those of the setting's defaults: whoever takes one out of the list wants none of it. */
function updatedInLanguages(all: Words): string[] {
	const keys = all((words) => [...words.updateVerbs, ...words.updateLabels, ...words.updatedProperties]).map(propertyKey);
	const ofSetting = new Set(DEFAULT_OWN_WORDS.updatedProperties.map(propertyKey));
	return [...new Set(keys)].filter((key) => !ofSetting.has(key));
}

/** The labels of a language that speak of the note: remarks, and what dates it. */
function noteLabels(words: Vocabulary): readonly string[] {
	const dates = [...words.updateVerbs, ...words.updateLabels, ...words.editVerbs, ...words.createVerbs];
	const opened = words.footerOpenings.flatMap((opening) => dates.map((word) => `${opening} ${word}`));
	return [...words.noteLabels, ...dates, ...opened, ...words.riskHeadings];
}

/** Words without those that hold another of them (`key risks`, where `risks` is one): what finds the others finds them. */
function withoutLonger(words: readonly string[]): string[] {
	const single = new Set(words.filter((word) => !word.includes(' ')));
	return words.filter((word) => single.has(word) || !word.split(' ').some((part) => single.has(part)));
}

/** A person's words as they are compared, in lower case, with one blank between words; of each list those that are in force. */
function inForce(own: OwnWords): OwnWords {
	const used = (words: readonly string[]): string[] => linesInForce(words, LIMITS.words).map((word) => word.replace(/\s+/g, ' ').trim());
	const lower = (words: readonly string[]): string[] => used(words).map((word) => word.toLowerCase()).filter((word) => word !== '');
	const keys = (words: readonly string[]): string[] => used(words).flatMap((word) => ownKey(word) ?? []);
	return {
		...own,
		statsHeadings: keys(own.statsHeadings),
		bullLabels: keys(own.bullLabels),
		bearLabels: keys(own.bearLabels),
		relatedHeadings: keys(own.relatedHeadings),
		updateLabels: lower(own.updateLabels),
		updatedProperties: used(own.updatedProperties),
		cardSections: linesInForce(own.cardSections, LIMITS.sectionLines),
	};
}

function monthsByName(vocabularies: readonly Vocabulary[]): ReadonlyMap<string, number> {
	return new Map(vocabularies.flatMap(({ months }) => months.flatMap((names, index) => names.map((name) => [name, index + 1] as const))));
}
