import { Component } from '../base/component';

/** Obsidian's `MarkdownRenderChild`: lives as long as the rendered Markdown it belongs to. */
export class MarkdownRenderChild extends Component {
	constructor(readonly containerEl: HTMLElement) {
		super();
	}
}
