import { expect, test } from 'vitest';
import { judgeBy } from '../../../../src/obsidian/freshness/editor/judge-text';
import { READING } from '../../../core/actor/reading';

const TEXT = '#actor\n\n*Updated 2026-01-01*\n\n*Updated 2026-10-01*\n';

test('a text is judged by what is in force when it is asked about, and once for as long as that stays', () => {
	const now = { today: '2026-11-26', options: READING, policy: { limitDays: 180 } };
	const judge = judgeBy({ source: now, policy: () => now.policy, clock: { today: () => now.today } });
	const first = judge(TEXT, 'A.md');
	expect(first).toMatchObject({ freshness: { state: 'fresh', age: 56 }, mark: { line: 5 } });
	expect(first?.marks.map(({ line }) => line)).toEqual([3, 5]);
	expect(judge(TEXT, 'A.md')).toBe(first);
	now.today = '2026-11-27';
	expect(judge(TEXT, 'A.md')?.freshness).toMatchObject({ age: 57 });
	now.policy = { limitDays: 30 };
	expect(judge(TEXT, 'A.md')?.freshness.state).toBe('stale');
	expect(judge(TEXT.replace('2026-10-01', '2026-11-20'), 'A.md')?.freshness.state).toBe('fresh');
	expect(judge(TEXT, 'B.md')?.note.path).toBe('B.md');
	now.options = { ...READING, actorRules: [] };
	expect(judge(TEXT, 'B.md')).toBeUndefined();
});
