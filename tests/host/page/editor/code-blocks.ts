import { StateEffect, StateField, type EditorState, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { Component } from '../base/component';
import { codeBlockHandlers, type CodeBlockHandler } from '../markdown/post-processors';
import { setIcon } from '../overlay/icons';
import { editorInfoField } from './fields';

/**
 * Shows fenced blocks that a plugin has a processor for in place, for as long as no selection touches
 * them: the one thing of Live Preview that the stage has. A block is three backticks at the start of
 * a line with nothing but the language behind them, up to three backticks on a line of their own.
 */
export function codeBlocksInPlace(): Extension {
	return [areShown, StateField.define<DecorationSet>({
		create: blocksIn,
		update: (blocks, { docChanged, selection, effects, state }) => (docChanged || selection !== undefined || effects.length > 0 ? blocksIn(state) : blocks),
		provide: (field) => EditorView.decorations.from(field),
	})];
}

/** Says whether blocks are shown: an editor behind the reading view shows none. */
export const showBlocks = StateEffect.define<boolean>();

const areShown = StateField.define<boolean>({
	create: () => true,
	update: (shown, { effects }) => effects.reduce((now, effect) => (effect.is(showBlocks) ? effect.value : now), shown),
});

function blocksIn(state: EditorState): DecorationSet {
	if (!state.field(areShown)) return Decoration.none;
	const ranges: Range<Decoration>[] = [];
	for (const match of state.doc.toString().matchAll(/^```([\w-]+)\n([^]*?)^```$/gm)) {
		const [whole, language = '', source = ''] = match;
		const handler = codeBlockHandlers.get(language);
		const [from, to] = [match.index, match.index + whole.length];
		if (handler === undefined || state.selection.ranges.some((range) => range.from <= to && range.to >= from)) continue;
		const path = state.field(editorInfoField).file?.path ?? '';
		ranges.push(Decoration.replace({ widget: new CodeBlock(language, source.replace(/\n$/, ''), path, handler), block: true }).range(from, to));
	}
	return Decoration.set(ranges);
}

const owners = new WeakMap<HTMLElement, Component>();

class CodeBlock extends WidgetType {
	constructor(
		private readonly language: string,
		private readonly source: string,
		private readonly sourcePath: string,
		private readonly handler: CodeBlockHandler,
	) {
		super();
	}

	override eq(other: CodeBlock): boolean {
		return other.handler === this.handler && other.source === this.source && other.sourcePath === this.sourcePath;
	}

	override toDOM(view: EditorView): HTMLElement {
		const el = createDiv('cm-preview-code-block cm-embed-block markdown-rendered');
		const block = el.createDiv(`block-language-${this.language}`);
		const edit = el.createDiv({ cls: 'edit-block-button', attr: { 'aria-label': 'Edit this block' } });
		setIcon(edit, 'code-xml');
		edit.addEventListener('click', () => view.dispatch({ selection: { anchor: view.posAtDOM(el) } }));
		const owner = new Component();
		owner.load();
		owners.set(el, owner);
		void this.handler(this.source, block, {
			docId: 'editor',
			sourcePath: this.sourcePath,
			frontmatter: null,
			addChild: (child) => void owner.addChild(child),
			getSectionInfo: () => null,
		});
		return el;
	}

	override destroy(dom: HTMLElement): void {
		owners.get(dom)?.unload();
	}

	/** What happens within belongs to the block. */
	override ignoreEvent(): boolean {
		return true;
	}
}
