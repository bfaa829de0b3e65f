/** Finds the labels that bull and bear points stand under (docs/reading.md, "Bull and bear points"). */

import { plainText } from '../../markdown/inline';
import { NextCharacter } from '../../markdown/next-character';
import { textOf, type Block, type Outline, type Paragraph, type Table, type TextLine } from '../../markdown/outline';
import { splitRow } from '../../markdown/table-row';
import type { Conventions } from '../words/conventions';
import { headingKey, withoutNumbering } from '../words/heading-key';

/** The side that a label, or a point under it, is on. */
export type Side = 'bull' | 'bear';

/** A label of points. */
export interface Label {
	readonly side: Side;
	/** As written, without emphasis and colon. */
	readonly words: string;
	/** True for Bull and Bear; false for weaker words (Pros, Strengths), which count only in certain places. */
	readonly names: boolean;
	/** Whether it is a label of the person's own, which is trusted in more places; absent for others. */
	readonly isOwn?: true;
	/** Whether a dash sets it off (`**Bull — scale.**`), as a name may be: it needs its counterpart; absent for others. */
	readonly isDashed?: true;
}

/** A label that opens a line. */
export interface PlacedLabel {
	readonly label: Label;
	/** Where what it says begins. */
	readonly end: number;
	/** Emphasis that is to be opened again there, since the label stands in it; empty for others. */
	readonly mark: string;
}

/** Characters from the start of a line within which a label must end. */
const LONGEST_LABEL = 100;
/** Characters of the longest line that is a label without a colon. */
const LONGEST_TITLE = 50;

/** Finds labels in one note. */
export class CaseLabels {
	/** Where colons stand: most lines have none near their start, so the pattern need not be tried. */
	private readonly colon: NextCharacter;
	private readonly wideColon: NextCharacter;

	constructor(
		private readonly outline: Outline,
		private readonly conventions: Conventions,
	) {
		this.colon = new NextCharacter(outline.text, ':');
		this.wideColon = new NextCharacter(outline.text, '：');
	}

	/** A quick check before a paragraph is read: does a line have a colon near its start, or does a list follow a short line? */
	mayOpenLabel({ lines }: Paragraph, next: Block | undefined): boolean {
		for (const { from, to } of lines) if (this.hasColon(from, to) || this.dashedLabelAt(from) !== undefined) return true;
		const [only] = lines;
		return lines.length === 1 && only !== undefined && only.to - only.from <= LONGEST_TITLE && next?.kind === 'item';
	}

	/** The label that opens a line; `inItem` where the line opens a list item. */
	labelAt({ from, to }: TextLine, inItem: boolean): PlacedLabel | undefined {
		const dashed = this.dashedLabelAt(from);
		if (dashed !== undefined || !this.hasColon(from, to)) return dashed;
		const { text } = this.outline;
		const pattern = this.conventions.label;
		pattern.lastIndex = from;
		const match = pattern.exec(text);
		const isHere = match !== null && !/[\r\n]/.test(match[0]) && this.isLabel(match);
		// What follows the colon may be blanks alone, which are no part of the line.
		const end = Math.min(pattern.lastIndex, to);
		const found = isHere ? { label: labelOf(match.groups), end, mark: '' } : this.joinedLabelAt(from, to);
		if (found === undefined || found.label.names) return found;
		const bold = text.startsWith('**', from) || text.startsWith('__', from);
		if (bold && found.label.isOwn === true) return found;
		return introducesPoints(text.slice(found.end, to).trim(), bold && !inItem) ? found : undefined;
	}

	/** `**Bull — scale.** More`, where `scale` belongs to the point; `**Bull — scale:** More`, where it belongs to the label. */
	private dashedLabelAt(from: number): PlacedLabel | undefined {
		const { text } = this.outline;
		const { dashedLabel, nameWithSide } = this.conventions;
		if (!text.startsWith('**', from)) return undefined;
		dashedLabel.lastIndex = from;
		const match = dashedLabel.exec(text);
		const { words = '', headline = '' } = match?.groups ?? {};
		if (match === null || nameWithSide.test(words)) return undefined;
		const after = dashedLabel.lastIndex;
		const label = { ...labelOf(match.groups), isDashed: true } as const;
		const colon = /[:：]$/.test(headline) ? 0 : COLON.exec(text.slice(after, after + 3))?.[0].length;
		if (colon === undefined) return { label, end: after - headline.length - 2, mark: '**' };
		return { label: { ...label, words: match[0].replace(/\*\*|[:：]\*\*$/g, '').replace(/[:：]$/, '') }, end: after + colon, mark: '' };
	}

	/** A bold label of two titles: `**Bear case / risks:**`. */
	private joinedLabelAt(from: number, to: number): PlacedLabel | undefined {
		if (!this.outline.text.startsWith('**', from)) return undefined;
		BOLD_JOINED_LABEL.lastIndex = from;
		const match = BOLD_JOINED_LABEL.exec(this.outline.text);
		const end = BOLD_JOINED_LABEL.lastIndex;
		const label = match === null || end > to ? undefined : this.wholeLabel(match[1] ?? '');
		return label && { label, end, mark: '' };
	}

	/** The labels of sentences within a paragraph that opens with a label, with where the sentence before ends. Few have a further colon. */
	furtherIn(text: string): { readonly label: Label; readonly at: number; readonly end: number }[] {
		if (!COLON_ANYWHERE.test(text)) return [];
		return [...text.matchAll(this.conventions.labelInParagraph)].map((match) => ({
			label: labelOf(match.groups),
			at: match.index + 1,
			end: match.index + match[0].length,
		}));
	}

	/** Whether a match is a label and not a name that ends like one (Red Bull). */
	private isLabel(match: RegExpExecArray): boolean {
		return !this.conventions.nameWithSide.test(match.groups?.['words'] ?? '');
	}

	/** Whether a colon stands near enough to the start of a line to end a label. */
	private hasColon(from: number, to: number): boolean {
		const end = Math.min(to, from + LONGEST_LABEL);
		return this.colon.from(from) < end || this.wideColon.from(from) < end;
	}

	/** The label that a title is as a whole; of a joined one (`Bear case / risks`) where its parts name one side only. */
	wholeLabel(text: string): Label | undefined {
		const { sideWord, wholeLabel, titleJoint } = this.conventions;
		if (!sideWord.test(text)) return undefined;
		const title = withoutNumbering(text).replace(/[:：]$/, '').trimEnd();
		const match = wholeLabel.exec(title);
		if (match !== null && this.isLabel(match)) return { ...labelOf(match.groups), words: title };
		let joined: Label | undefined;
		for (const [index, part] of title.split(titleJoint).entries()) {
			const named = wholeLabel.exec(part.trim());
			const label = named === null || !this.isLabel(named) ? undefined : labelOf(named.groups);
			if (label === undefined ? sideWord.test(part) : joined !== undefined && joined.side !== label.side) return undefined;
			// A weaker word names what stands beside it where it comes first: `Margin of safety & downside` is of prices.
			if (joined === undefined && index > 0 && label?.names === false && label.isOwn !== true) return undefined;
			joined ??= label;
		}
		return joined && { ...joined, words: title };
	}

	/** A paragraph that is a label without a colon, as people write headings: `**Bull case**`, `Pros`. A lone `Bear` may be anything. */
	titleOfList({ lines }: Paragraph, list: Block | undefined): Label | undefined {
		const [line] = lines;
		if (line === undefined || lines.length > 1 || line.to - line.from > LONGEST_TITLE || list?.kind !== 'item') return undefined;
		const text = textOf(this.outline, line);
		if (!this.conventions.sideWord.test(text)) return undefined;
		const [, bold] = BOLD_LINE.exec(text) ?? [];
		if (bold !== undefined) return this.wholeLabel(bold);
		const label = PLAIN_WORDS.test(text) ? this.wholeLabel(text) : undefined;
		return label?.names === true && !text.includes(' ') ? undefined : label;
	}

	/** The labels that head a table of two columns, one for each side; `undefined` where it is no such table. */
	ofTable({ rows: [header] }: Table): readonly Label[] | undefined {
		if (header === undefined || header.to - header.from > LONGEST_LABEL) return undefined;
		const heads = textOf(this.outline, header);
		if (!this.conventions.sideWord.test(heads)) return undefined;
		const columns = splitRow(heads);
		const labels = columns.flatMap((column) => this.columnLabel(plainText(column)) ?? []);
		return columns.length === 2 && labels.length === 2 && labels[0]?.side !== labels[1]?.side ? labels : undefined;
	}

	private columnLabel(title: string): Label | undefined {
		const { proColumns, conColumns } = this.conventions;
		const key = headingKey(title);
		const side = proColumns.has(key) ? 'bull' : conColumns.has(key) ? 'bear' : undefined;
		return side === undefined ? this.wholeLabel(title) : { side, words: title, names: false };
	}
}

const COLON = /^\s?[:：]/;
const COLON_ANYWHERE = /[:：]/;
const BOLD_LINE = /^\*\*([^*]+)\*\*$/;
const BOLD_JOINED_LABEL = /\*\*([^*:：\n/&+／、・]{1,60}[/&+／、・][^*:：\n]{1,60})(?:[:：]\*\*|\*\*[ \t]*[:：])/y;
const PLAIN_WORDS = /^[\p{L} ]+$/u;

/** Whether the text after a weaker label (`Upside:`) can be a point: it must be more than a figure, and the label set apart. */
function introducesPoints(text: string, setApart: boolean): boolean {
	return text === '' || (setApart && !/^[~≈<>+(-]*\s*[$€£¥₹]?\s*\d/.test(text));
}

/** The label that a match of one of the label patterns is. */
function labelOf(groups: Readonly<Record<string, string | undefined>> | undefined): Label {
	const has = (...names: readonly string[]): boolean => names.some((name) => groups?.[name] !== undefined);
	const side = has('bull', 'pro', 'ownBull', 'topicBull') ? 'bull' : 'bear';
	const words = (groups?.['words'] ?? '').replace(/[*_]+/g, '').trim();
	return { side, words, names: has('bull', 'bear', 'topicBull', 'topicBear'), ...(has('ownBull', 'ownBear') && { isOwn: true }) };
}
