import { expect, test } from 'vitest';
import { comparisonTitle } from '../../../src/core/comparison/comparison-title';

test.each([
	[['NVIDIA', 'A', 'B', 'C', 'D', 'E'], 'peers', 'Comparison of NVIDIA and 5 peers'],
	[['NVIDIA', 'AMD'], 'peers', 'Comparison of NVIDIA and 1 peer'],
	[['NVIDIA', 'AMD'], 'chosen', 'Comparison of NVIDIA and AMD'],
	[['NVIDIA', 'AMD', 'Intel'], 'chosen', 'Comparison of NVIDIA and 2 others'],
] as const)('%j as %s is called %j', (names, kind, title) => {
	expect(comparisonTitle(names, kind)).toBe(title);
});
