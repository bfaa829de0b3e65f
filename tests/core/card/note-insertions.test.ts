/** What the card offers to write leaves the note whole and stands where an author would put it. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/core/markdown/write/text-edit';
import { actorTagInsertion, quickStatsInsertion, type PlannedInsertion } from '../../../src/core/card/note-insertions';
import { READING } from '../actor/reading';
import { granted } from '../markdown/write/planned';

/** As `READING`, but every note is an actor note. */
const READING_ALL = { ...READING, actorRules: [{ kind: 'folder', folder: 'Actors' } as const] };

/** The note afterwards, with the cursor drawn as `^`; as it was where there was nothing to write. */
function after(note: string, planned: PlannedInsertion): string {
	const insertion = granted(planned);
	if (insertion === undefined) return note;
	const { edit, cursor } = insertion;
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
		['\ufeff# Acme\r\n', '\ufeff#actor^\r\n\r\n# Acme\r\n'],
		['\ufeff---\r\nceo: Ann\r\n---\r\n# Acme\r\n', '\ufeff---\r\nceo: Ann\r\n---\r\n#actor^\r\n\r\n# Acme\r\n'],
		['---\rceo: Ann\r---\r# Acme', '---\rceo: Ann\r---\r#actor^\r\r# Acme'],
		['# Acme\n\n#actor\n', '# Acme\n\n#actor\n'],
	])('in %j', (note, expected) => {
		expect(after(note, actorTagInsertion(note, 'actor', 'Acme.md', READING))).toBe(expected);
	});
});

describe('nothing is written, and the reason said', () => {
	const FAR = `#actor\n\n${'Text.\n'.repeat(170_000)}`;

	test.each([
		['a table that would stand too far down to be read', quickStatsInsertion(FAR, 'Acme.md', READING), "a table in it wouldn't be read. Only the first 1,000,000 characters of a note are."],
		['a table for a note that is no actor any more', quickStatsInsertion('Text', 'Acme.md', READING), "it isn't an actor note any more."],
		['a tag that is none', actorTagInsertion('Text', '2026', 'Acme.md', READING), "#2026 at its top wouldn't make it an actor note."],
	])('%s', (_, planned, refusal) => {
		expect(planned).toEqual({ refusal });
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
		['Text\r\n\r\n## Related\r\n', `Text\r\n\r\n${TABLE.replaceAll('\n', '\r\n')}\r\n## Related\r\n`],
		['---\rceo: Ann\r---\r\r## Related\r', `---\rceo: Ann\r---\r\r${TABLE.replaceAll('\n', '\r')}\r## Related\r`],
		['\ufeff', `\ufeff${TABLE}`],
		['Text\n\n```\ncode\n', `Text\n\n${TABLE}\n\`\`\`\ncode\n`],
		['Text\n%%\nhidden', `Text\n\n${TABLE}\n%%\nhidden`],
		['Text\n\n---\n\n## Related\n', `Text\n\n${TABLE}\n---\n\n## Related\n`],
		['## Quick stats\n\nNone yet.\n', '## Quick stats\n\nNone yet.\n'],
	])('in %j', (note, expected) => {
		expect(after(note, quickStatsInsertion(note, 'Actors/Acme.md', READING_ALL))).toBe(expected);
	});
});
