import { expect, test } from 'vitest';
import { bareLines, blocksAlike, blocksIn } from '../../../../src/core/comparison/edit/blocks';

const NOTE = `\`\`\`dossier-compare
tag: #a
\`\`\`

# *One*

> ~~~dossier-compare
> tag: #b
> ~~~

Two
---

1. \`\`\`dossier-compare
   tag: #a
   \`\`\`

\`\`\`js
dossier-compare
\`\`\`

\`\`\`dossier-compare
tag: #open
`;

test('blocks are found wherever they stand, each with the heading above it; one that does not end is none', () => {
	expect(blocksIn(NOTE).map(({ line, lines, heading }) => [line, bareLines(lines), heading])).toEqual([
		[1, 'tag: #a', undefined],
		[7, 'tag: #b', 'One'],
		[14, 'tag: #a', 'Two'],
	]);
	expect(blocksAlike(NOTE, 'tag: #a').map(({ line }) => line)).toEqual([1, 14]);
});
