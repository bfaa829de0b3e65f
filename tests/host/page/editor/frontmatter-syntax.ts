import { tags } from '@lezer/highlight';
import type { MarkdownConfig } from '@lezer/markdown';

/** Teaches the editor that `---` on the first line begins properties, which would else be a rule and a heading. */
export const frontmatterSyntax: MarkdownConfig = {
	defineNodes: [{ name: 'Frontmatter', block: true, style: tags.meta }],
	parseBlock: [
		{
			name: 'Frontmatter',
			before: 'HorizontalRule',
			parse(context, line) {
				if (context.lineStart !== 0 || line.text.trimEnd() !== '---') return false;
				let end = context.lineStart + line.text.length;
				while (context.nextLine()) {
					end = context.lineStart + line.text.length;
					if (line.text.trimEnd() !== '---') continue;
					context.nextLine();
					break;
				}
				context.addElement(context.elt('Frontmatter', 0, end));
				return true;
			},
		},
	],
};
