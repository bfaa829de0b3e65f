import type { CasePoint } from '../../actor/note/actor-note';
import { headingKey } from '../../actor/words/heading-key';
import { textOf, visitBlocks, type Outline } from '../../markdown/outline';
import { lineStart } from '../rule/checked-note';
import { noteRule, type NoteReport } from '../rule/rule';

/** Finds actor notes that tell one side of the investment case. */
export const oneSidedCase = noteRule({
	id: 'one-sided-case',
	severity: 'hint',
	on: true,
	summary: 'An actor note with bull points and no bear points, or the reverse.',
	find: ({ actor, outline }, { reading }) => {
		if (actor === undefined) return [];
		const { bull } = actor;
		// A list of risks answers bull points, but no one owes it an answer.
		const bear = bull.length > 0 ? actor.bear : actor.bear.filter(({ label }) => !reading.conventions.riskHeadings.has(headingKey(label)));
		if ((bull.length === 0) === (bear.length === 0) || mayTell(outline, bull.length === 0 ? MAY_BE_BULL : MAY_BE_BEAR)) return [];
		if (bear.length === 0) return oneSided(bull, 'Unexpected bull points alone, expected bear points too. Add what speaks against it.');
		return oneSided(bear, 'Unexpected bear points alone, expected bull points too. Add what speaks for it.');
	},
});

/** Whether a heading or a label of a note may be that of the other side, though it is none that points are read under. */
function mayTell(outline: Outline, words: RegExp): boolean {
	let isFound = false;
	visitBlocks(outline.blocks, (block) => {
		const line = block.kind === 'heading' ? block : block.kind === 'paragraph' ? block.lines[0] : undefined;
		const text = line === undefined ? '' : textOf(outline, line);
		isFound ||= words.test(block.kind === 'heading' ? text : LABEL.exec(text)?.[1] ?? '');
	});
	return isFound;
}

/** `**Strengths:**`, `**Drawbacks** —`, `Limits:` */
const LABEL = /^(?:\*\*|__)?([^*_:：]{1,60})(?:[:：]|\*\*|__)/;
const MAY_BE_BULL = new RegExp(
	'(?:^|[^\\p{L}])(?:strengths?|advantages?|moats?|upsides?|bullish|opportunit(?:y|ies)|merits|benefits|likes|' +
	'stärken?|vorteile?|chancen|forces|atouts|avantages|opportunités|fortalezas|ventajas|oportunidades|forças|vantagens|' +
	'pontos fortes)(?!\\p{L})|' +
	'优势|優勢|优点|優點|强项|強項|亮点|亮點|护城河|護城河|机会|機會|強み|長所|機会|강점|장점|기회', 'iu');
const MAY_BE_BEAR = new RegExp(
	'(?:^|[^\\p{L}])(?:weakness(?:es)?|limitations?|limits|challenges?|drawbacks?|disadvantages?|downsides?|bearish|criticisms?|' +
	'threats|concerns|headwinds|shortcomings|caveats|dislikes|schwächen?|nachteile?|grenzen|herausforderungen|kritik|bedenken|' +
	'faiblesses|inconvénients|limites|défis|critiques|debilidades|desventajas|limitaciones|desafíos|retos|críticas|' +
	'fraquezas|desvantagens|limitações|desafios|pontos fracos)(?!\\p{L})|' +
	'弱项|弱項|弱点|弱點|劣势|劣勢|缺点|缺點|局限|不足|挑战|挑戰|隐忧|隱憂|争议|爭議|弱み|短所|課題|限界|批判|약점|단점|한계|과제|비판', 'iu');

function oneSided([first]: readonly CasePoint[], message: string): NoteReport[] {
	return first === undefined ? [] : [{ message, spots: [lineStart(first.line)] }];
}
