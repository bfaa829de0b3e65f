/** What the card offers to write leaves the note whole and stands where an author would put it. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/core/markdown/write/text-edit';
import { actorTagInsertion, quickStatsInsertion, type CardInsertion } from '../../../src/core/card/note-insertions';

/** The note afterwards, with the cursor drawn as `^`. */
function after(note: string, { edit, cursor }: CardInsertion): string {
	const written = applyEdits(note, [edit]);
	return `${written.slice(0, cursor)}^${written.slice(cursor)}`;
}

describe('the actor tag', () => {
	test.each([
		['', '#actor^\n'],
		['# Acme\n', '#actor^\n\n# Acme\n'],
		['---\nceo: Ann\n---\n# Acme\n', '---\nceo: Ann\n---\n#actor^\n\n# Acme\n'],
		['---\nceo: Ann\n---\n\n# Acme\n', '---\nceo: Ann\n---\n#actor^\n\n# Acme\n'],
		['---\nceo: Ann\n---', '---\nceo: Ann\n---\n#actor^\n'],
		['---\nno end\n', '#actor^\n\n---\nno end\n'],
	])('in %j', (note, expected) => {
		expect(after(note, actorTagInsertion(note, 'actor'))).toBe(expected);
	});
});

describe('the quick stats table', () => {
	const TABLE = '## Quick stats\n\n| Metric | Value |\n| --- | --- |\n| ^ |  |\n';

	test.each([
		['', TABLE],
		['Text', `Text\n\n${TABLE}`],
		['Text\n', `Text\n\n${TABLE}`],
		['Text\n\n## Related\n- [[B]]\n', `Text\n\n${TABLE}\n## Related\n- [[B]]\n`],
		['Text\n## Related\n', `Text\n\n${TABLE}\n## Related\n`],
		['```\n## Related\n```\n', `\`\`\`\n## Related\n\`\`\`\n\n${TABLE}`],
	])('in %j', (note, expected) => {
		expect(after(note, quickStatsInsertion(note))).toBe(expected);
	});
});
