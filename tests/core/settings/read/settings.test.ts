/** Settings saved by hand, by another version or broken: what is used, what is said, and that nothing is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings, withChanges } from '../../../../src/core/settings/read/settings';
import { DEFAULT_SETTINGS, type DossierSettings } from '../../../../src/core/settings/settings';

const ACCEPTED = { rule: 'figure-drift', notes: ['List.md', 'Acme.md'], fingerprint: '3fa2b1c0', reason: 'two funds' };

describe('saved data that can be used', () => {
	test.each([
		['nothing saved', null],
		['nothing given', undefined],
		['an empty object', {}],
		['the defaults themselves', DEFAULT_SETTINGS],
	])('%s: the defaults, without a problem', (_, saved) => {
		expect(readSettings(saved)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
	});

	test.each<[string, unknown, Partial<DossierSettings>]>([
		['the one setting of the first version', { limitDays: 90 }, { limitDays: 90 }],
		['lists', { actors: ['type = company | person', ' Companies/ ', ''] }, { actors: ['type = company | person', 'Companies/'] }],
		['one text with a line for each entry', { bullLabels: 'Pro\r\n\n Upside \n' }, { bullLabels: ['Pro', 'Upside'] }],
		['entries with line breaks in them', { bearLabels: ['Contra\nDownside', 'Risks'] }, { bearLabels: ['Contra', 'Downside', 'Risks'] }],
		['empty lists', { updatedProperties: [], statsHeadings: [] }, { updatedProperties: [], statsHeadings: [] }],
		['a language', { language: 'en' }, { language: 'en' }],
		['every language', { language: 'all' }, { language: 'all' }],
		['choices of rules', { checkRules: 'stale-note = off\nall = not Archive/' }, { checkRules: ['stale-note = off', 'all = not Archive/'] }],
		['names kept apart', { metricsApart: 'Net revenue ≠ Revenue\nA != B' }, { metricsApart: ['Net revenue ≠ Revenue', 'A != B'] }],
		['synonyms, with commas in them', { metricSynonyms: 'Revenue = Receipts, Top line' }, { metricSynonyms: ['Revenue = Receipts, Top line'] }],
		['sections of the card', { cardSections: ['Catalysts', 'Edge = Moat'] }, { cardSections: ['Catalysts', 'Edge = Moat'] }],
		['no summary', { cardSummary: false }, { cardSummary: false }],
		['no card over links', { cardPreview: false }, { cardPreview: false }],
		['a switch', { risksAsBear: false }, { risksAsBear: false }],
		['limits by tag and folder', { limitRules: ['#hyperscaler = 60', 'Funds/: never'] }, { limitRules: ['#hyperscaler = 60', 'Funds/: never'] }],
		['limits written as one text', { limitRules: '#bank = 60\nFunds/ = 365 days\n' }, { limitRules: ['#bank = 60', 'Funds/ = 365 days'] }],
		['the name of a property, blanks around it', { limitProperty: ' review-every ' }, { limitProperty: 'review-every' }],
		['no part of the limit due soon', { dueSoonShare: 0 }, { dueSoonShare: 0 }],
		['all of it due soon', { dueSoonShare: 1 }, { dueSoonShare: 1 }],
		['a place for new dates', { placeForDate: 'property' }, { placeForDate: 'property' }],
		['no marks of findings', { findingMarks: false }, { findingMarks: false }],
		['no word in the status bar', { statusBar: false }, { statusBar: false }],
		['snoozes', { snoozed: { 'Companies/Acme.md': '2026-12-24', 'B.md': 'never' } }, { snoozed: { 'Companies/Acme.md': '2026-12-24', 'B.md': 'never' } }],
		['accepted findings', { acceptedFindings: [ACCEPTED] }, { acceptedFindings: [ACCEPTED] }],
		['pairs that are no peers', { notPeers: [['A.md', 'Firms/B.md']] }, { notPeers: [['A.md', 'Firms/B.md']] }],
		['the settings of the version before limits by tag', { actors: ['#firm'], limitDays: 90, metricSynonyms: [] }, { actors: ['#firm'], limitDays: 90 }],
	])('%s', (_, saved, expected) => {
		expect(readSettings(saved)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...expected }, problems: [] });
	});
});

describe('saved data that cannot be used', () => {
	test.each<[string, unknown, string[]]>([
		['no object', [1], ['The saved settings must be an object (found a list). Using the defaults.']],
		['no list of pairs', { notPeers: 'A.md' }, ['"notPeers" must be a list of pairs of notes (found "A.md"). Using none.']],
		['one note for a pair', { notPeers: [['A.md']] }, ['"notPeers" must hold pairs such as ["A.md", "B.md"] (found a list). Left out.']],
		['no list of findings', { acceptedFindings: {} }, ['"acceptedFindings" must be a list of findings (found an object). Using none.']],
		['findings that lack something', { acceptedFindings: [5, { ...ACCEPTED, reason: '' }, { ...ACCEPTED, notes: 'List.md' }] }, [
			'"acceptedFindings" must hold findings with rule, notes, fingerprint and reason (found 5). Left out.',
			...Array.from({ length: 2 }, () => '"acceptedFindings" must hold findings with rule, notes, fingerprint and reason (found an object). Left out.'),
		]],
		['a text for a number', { limitDays: 'soon' }, ['"limitDays" must be a whole number of days, 1 or more (found "soon"). Using 180.']],
		['a limit of 0', { limitDays: 0 }, ['"limitDays" must be a whole number of days, 1 or more (found 0). Using 180.']],
		['half a day', { limitDays: 1.5 }, ['"limitDays" must be a whole number of days, 1 or more (found 1.5). Using 180.']],
		['an object for a list', { bullLabels: { a: 1 } }, ['"bullLabels" must be a list of text (found an object). Using an empty list.']],
		['null for a list with a default', { updatedProperties: null }, ['"updatedProperties" must be a list of text (found null). Using the default.']],
		['a word for a switch', { risksAsBear: 'yes' }, ['"risksAsBear" must be true or false (found "yes"). Using true.']],
		['a language that there is not', { language: 'xx' }, [expect.stringMatching(/^"language" must be one of auto, all, en.* \(found "xx"\)\. Using auto\.$/) as string]],
		['a number among labels', { bearLabels: ['Contra', 5] }, ['"bearLabels" must hold only text (found 5). Left out.']],
		['entries parted by commas', { updateLabels: 'Stand, As of' }, ['"updateLabels" is one text, so "Stand, As of" counts as one entry. Use a list, or one entry per line.']],
		['a label of 50,000 characters', { bullLabels: ['Upside', 'x'.repeat(50_000)] }, [`"bullLabels" has an unused line. "${'x'.repeat(40)}…" is longer than 60 characters.`]],
		['3,000 labels', { bearLabels: Array.from({ length: 3000 }, (_, index) => `Label ${String(index)}`) }, ['"bearLabels" has an unused line. Only the first 50 of 3,000 lines are used.']],
		['a name of a property without end', { limitProperty: 'x'.repeat(1000) }, [`"limitProperty" must be a property name of up to 100 characters (found "${'x'.repeat(59)}…"). Using stale-after.`]],
		['the same mistake 1,000 times', { bullLabels: Array.from({ length: 1000 }, () => 5) }, [
			...Array.from({ length: 20 }, () => '"bullLabels" must hold only text (found 5). Left out.'), '"bullLabels" has 980 more problems.',
		]],
		['a line that is no rule', { actors: ['#actor', 'company'] }, ['"actors" has an unused line. "company" isn\'t a rule. Try #tag, type = company, has ticker, Folder/ or not Folder/.']],
		['no rule at all', { actors: [] }, ['"actors" has no rule. Using #actor.']],
		['a line that names no synonym', { metricSynonyms: ['Revenue', 'Cash = Liquidity'] }, ['"metricSynonyms" has an unused line. "Revenue" has no synonyms. Try Revenue = Sales, Turnover.']],
		['a line that keeps nothing apart', { metricsApart: ['Revenue', 'Net revenue ≠ Revenue'] }, ['"metricsApart" has an unused line. "Revenue" keeps nothing apart. Try Net revenue ≠ Revenue.']],
		['a section without a heading', { cardSections: ['= Moat', 'Edge'] }, ['"cardSections" has an unused line. "= Moat" names no heading. Try Catalysts, or Competitive advantages = Moat.']],
		['a line that chooses no rule', { checkRules: ['no-such-rule = off', 'stale-note = off'] }, ['"checkRules" has an unused line. "no-such-rule = off" chooses nothing. Try one-sided-case = off, figure-conflict = error or all = not Archive/.']],
		['a switch for names kept apart', { metricsApart: true }, ['"metricsApart" must be a list of text (found true). Using an empty list.']],
		['a number for synonyms', { metricSynonyms: 5 }, ['"metricSynonyms" must be a list of text (found 5). Using an empty list.']],
		['a line that states no limit', { limitRules: ['#bank = 60', 'bank'] }, ['"limitRules" has an unused line. "bank" isn\'t a limit. Try #tag = 60, Folder/ = 365 or #tag = never.']],
		['two limits for the same notes', { limitRules: ['#bank = 60', '#Bank = 5'] }, ['"limitRules" has an unused line. "#Bank = 5" has no effect: "#bank = 60" above is for the same notes.']],
		['limits by name', { limitRules: { '#bank': 60 } }, ['"limitRules" must be a list of text (found an object). Using an empty list.']],
		['a number for the name of a property', { limitProperty: 5 }, ['"limitProperty" must be a property name (found 5). Using stale-after.']],
		['blanks for the name of a property', { limitProperty: ' ' }, ['"limitProperty" must be a property name (found " "). Using stale-after.']],
		['percent for a share', { dueSoonShare: 25 }, ['"dueSoonShare" must be a number from 0 to 1 (found 25). Using the default.']],
		['a text for a share', { dueSoonShare: '0.5' }, ['"dueSoonShare" must be a number from 0 to 1 (found "0.5"). Using the default.']],
		['a place that there is not', { placeForDate: 'footer' }, ['"placeForDate" must be "quick stats" or "property" (found "footer"). Using "quick stats".']],
		['a word for the status bar', { statusBar: 'off' }, ['"statusBar" must be true or false (found "off"). Using true.']],
		['a list of snoozes', { snoozed: ['A.md'] }, ['"snoozed" must map notes to days (found a list). Using none.']],
		['snoozes without a day', { snoozed: { 'A.md': true, 'B.md': 'tomorrow', 'C.md': '2026-02-30' } }, [
			'"snoozed" must give "A.md" a day such as 2026-01-31, or never (found true). Left out.',
			'"snoozed" must give "B.md" a day such as 2026-01-31, or never (found "tomorrow"). Left out.',
			'"snoozed" must give "C.md" a day such as 2026-01-31, or never (found "2026-02-30"). Left out.',
		]],
		['a field of another version', { limitDays: 90, limitByTag: {} }, ['Unknown setting "limitByTag", ignored but kept.']],
	])('%s is told in a sentence', (_, saved, messages) => {
		expect(readSettings(saved).problems.map(({ message }) => message)).toEqual(messages);
	});

	test('one bad field leaves the others as they were set', () => {
		const { settings, problems } = readSettings({ limitDays: -1, language: 'all', bullLabels: [true, 'Pro'], risksAsBear: false });
		expect(settings).toEqual({ ...DEFAULT_SETTINGS, language: 'all', bullLabels: ['Pro'], risksAsBear: false });
		expect(problems.map(({ field }) => field)).toEqual(['bullLabels', 'limitDays']);
	});

	test('one bad snooze leaves the others', () => {
		expect(readSettings({ snoozed: { 'A.md': 'soon', 'B.md': '2026-12-24' } }).settings.snoozed).toEqual({ 'B.md': '2026-12-24' });
	});

	test('a note called as objects have things called is snoozed like any other', () => {
		const { settings } = readSettings(JSON.parse('{ "snoozed": { "__proto__": "never", "constructor": "never" } }'));
		expect(Object.entries(settings.snoozed)).toEqual([['__proto__', 'never'], ['constructor', 'never']]);
	});

	test('a line that states no limit stays among the lines, for the person to correct', () => {
		expect(readSettings({ limitRules: ['bank', '#bank = 60'] }).settings.limitRules).toEqual(['bank', '#bank = 60']);
	});

	test('a line that is no rule stays among the lines, for the person to correct', () => {
		expect(readSettings({ actors: ['#firm', 'company'] }).settings.actors).toEqual(['#firm', 'company']);
	});
});

describe('any saved data', () => {
	const fields = Object.keys(DEFAULT_SETTINGS);
	const anything = fc.oneof(
		fc.jsonValue(),
		fc.dictionary(fc.oneof(fc.constantFrom(...fields), fc.string()), fc.oneof(fc.jsonValue(), fc.array(fc.string()))),
	);

	test('is read without an error, and each problem names what was saved or nothing', () => {
		fc.assert(fc.property(anything, (saved) => {
			const { settings, problems } = readSettings(saved);
			expect(Object.keys(settings).sort()).toEqual([...fields].sort());
			expect(settings.limitDays).toBeGreaterThanOrEqual(1);
			expect(settings.dueSoonShare).toBeGreaterThanOrEqual(0);
			expect(settings.dueSoonShare).toBeLessThanOrEqual(1);
			expect(settings.limitProperty.trim()).not.toBe('');
			for (const until of Object.values(settings.snoozed)) expect(until).toMatch(/^(\d{4}-\d{2}-\d{2}|never)$/);
			for (const entry of [...settings.actors, ...settings.bullLabels]) expect(entry).toBe(entry.trim());
			for (const { field, message } of problems) {
				expect(message).toMatch(/\.$/);
				if (field !== null) expect(Object.keys(saved as object)).toContain(field);
			}
		}));
	});

	test('keeps every other field, usable or not, when a setting changes', () => {
		fc.assert(fc.property(anything, fc.integer({ min: 1 }), (saved, limitDays) => {
			const again = withChanges(saved, { limitDays });
			const before = typeof saved === 'object' && saved !== null && !Array.isArray(saved) ? saved : {};
			expect(again['limitDays']).toBe(limitDays);
			for (const [key, value] of Object.entries(before)) if (key !== 'limitDays') expect(Object.getOwnPropertyDescriptor(again, key)?.value).toEqual(value);
			expect(readSettings(again).settings).toEqual({ ...readSettings(before).settings, limitDays });
		}));
	});

	test('whose settings are saved reads the same again', () => {
		fc.assert(fc.property(anything, (saved) => {
			const { settings } = readSettings(saved);
			expect(readSettings(JSON.parse(JSON.stringify(withChanges(saved, settings)))).settings).toEqual(settings);
		}));
	});
});
