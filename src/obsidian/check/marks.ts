import { Compartment, RangeSet, StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { gutter, GutterMarker, type EditorView } from '@codemirror/view';
import { setTooltip } from 'obsidian';
import { SEVERITY_SHAPES } from '../../core/check/listing/describe';
import type { Finding, Severity } from '../../core/check/rule/finding';
import { lookAfterPause, noteInEditor } from '../freshness/editor/edit-pause';
import type { Unsubscribe } from '../listeners';
import type { FindingsStore } from './store/store';

/** Whose findings are marked, and whether they are at all now. */
export interface MarkParts {
	readonly store: Pick<FindingsStore, 'state'>;
	readonly isOn: () => boolean;
	/** Calls `listener` whenever either may have changed. */
	readonly onOutdated: (listener: () => void) => Unsubscribe;
}

/** Milliseconds without typing before marks are looked at. */
const PAUSE = 1000;

type Marks = RangeSet<FindingMark>;

const marksFound = StateEffect.define<Marks>();

/** Where an editor gets the gutter. That takes room without a mark, too: editors have none where marks are off, nor do cells. */
const gutterPlace = new Compartment();
const NONE: Extension = [];

/** The editor extension that marks lines with errors and warnings, in the gutter. While the person types, marks move with their lines. */
export function findingMarks({ store, isOn, onOutdated }: MarkParts): Extension {
	const field = StateField.define<Marks>({
		create: () => RangeSet.empty,
		update: (marks, { effects, changes }) => effects.filter((effect) => effect.is(marksFound)).at(-1)?.value ?? marks.map(changes),
	});
	const marksGutter = gutter({ class: 'dossier-marks', markers: (view) => view.state.field(field) });
	const shownIn = new WeakMap<EditorView, readonly unknown[]>();
	const look = (view: EditorView): void => {
		const path = noteInEditor(view.state)?.path;
		const findings = isOn() ? store.state?.findings : undefined;
		const wanted = findings === undefined ? NONE : marksGutter;
		if (gutterPlace.get(view.state) !== wanted) view.dispatch({ effects: gutterPlace.reconfigure(wanted) });
		// Text that was typed since the check has other lines: until the next one, marks stay with theirs.
		const by = [path, findings];
		if (by.every((part, index) => part === shownIn.get(view)?.[index])) return;
		shownIn.set(view, by);
		const marks = marksIn(view.state, findings?.filter(({ places: [first] }) => first.path === path) ?? []);
		if (marks.size + view.state.field(field).size > 0) view.dispatch({ effects: marksFound.of(marks) });
	};
	return [
		field,
		gutterPlace.of(NONE),
		lookAfterPause({ isWanted: () => true, atOpening: true, pause: PAUSE, onOutdated, look }),
	];
}

function marksIn({ doc }: EditorState, findings: readonly Finding[]): Marks {
	const byLine = new Map<number, Finding[]>();
	for (const finding of findings) {
		const [{ line }] = finding.places;
		if (finding.severity !== 'hint' && line <= doc.lines) byLine.set(line, [...(byLine.get(line) ?? []), finding]);
	}
	return RangeSet.of([...byLine].map(([line, found]) => new FindingMark(found).range(doc.line(line).from)), true);
}

/** A mark for the findings of a line; its tooltip says what they are. */
class FindingMark extends GutterMarker {
	private readonly severity: Severity;
	private readonly text: string;

	constructor(findings: readonly Finding[]) {
		super();
		this.severity = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
		this.text = findings.map(({ message }) => message).join('\n');
	}

	override eq(other: FindingMark): boolean {
		return other.severity === this.severity && other.text === this.text;
	}

	override toDOM(): HTMLElement {
		const { severity, text } = this;
		const el = createSpan({ cls: 'dossier-mark', text: SEVERITY_SHAPES[severity], attr: { 'data-severity': severity, 'role': 'img' } });
		setTooltip(el, text);
		return el;
	}
}
