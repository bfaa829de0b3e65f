import type { App } from '../app';
import type { Component } from '../base/component';
import { createCodeBlockPostProcessor, registerPostProcessor, unregisterPostProcessor } from './post-processors';
import { renderInto } from './render';
import { MarkdownRenderChild } from './render-child';

let theApp: App | undefined;

/** `renderMarkdown` takes no app. */
export function connectRenderer(app: App): void {
	theApp = app;
}

/** Obsidian's `MarkdownRenderer`. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
	hoverPopover: unknown = null;

	static render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		return renderInto(app, markdown, el, sourcePath, component);
	}

	static renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		if (theApp === undefined) throw new Error('The app has not started yet.');
		return renderInto(theApp, markdown, el, sourcePath, component);
	}
}

/** Obsidian's `MarkdownPreviewRenderer`, as far as its static side. */
export class MarkdownPreviewRenderer {
	static registerPostProcessor = registerPostProcessor;
	static unregisterPostProcessor = unregisterPostProcessor;
	static createCodeBlockPostProcessor = createCodeBlockPostProcessor;
}
