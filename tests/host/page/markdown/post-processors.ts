import type { MarkdownRenderChild } from './render-child';

/** What a post processor is told about the text it works on. */
export interface PostProcessorContext {
	readonly docId: string;
	readonly sourcePath: string;
	readonly frontmatter: unknown;
	addChild(child: MarkdownRenderChild): void;
	getSectionInfo(el: HTMLElement): { text: string; lineStart: number; lineEnd: number } | null;
}

/** Works on rendered Markdown. */
export interface PostProcessor {
	(el: HTMLElement, context: PostProcessorContext): unknown;
	sortOrder?: number;
}

/** Shows a fenced block. */
export type CodeBlockHandler = (source: string, el: HTMLElement, context: PostProcessorContext) => unknown;

/** Which languages plugins show fenced blocks of, for the editor. */
export const codeBlockHandlers = new Map<string, CodeBlockHandler>();

const registered: PostProcessor[] = [];

/** Adds a post processor; those with a lower order run first. */
export function registerPostProcessor(processor: PostProcessor, sortOrder?: number): void {
	if (sortOrder !== undefined) processor.sortOrder = sortOrder;
	registered.push(processor);
	registered.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
}

/** Takes a post processor away. */
export function unregisterPostProcessor(processor: PostProcessor): void {
	registered.remove(processor);
}

/** Runs all post processors on a rendered section, one after the other. */
export async function runPostProcessors(el: HTMLElement, context: PostProcessorContext): Promise<void> {
	for (const processor of [...registered]) {
		try {
			await processor(el, context);
		} catch (error) {
			console.error(error);
		}
	}
}

/** A post processor that hands every fenced block of a language to a handler, in place of the block. */
export function createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): PostProcessor {
	return async (el, context) => {
		for (const code of el.querySelectorAll<HTMLElement>(`pre > code.language-${CSS.escape(language)}`)) {
			const source = code.getText().replace(/\n$/, '');
			const block = createDiv(`block-language-${language}`);
			code.parentElement?.replaceWith(block);
			await handler(source, block, context);
		}
	};
}
