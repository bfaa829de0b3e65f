/** Set up before every test file of the one-zone project: a test, or code it calls, that reads the local time fails, even where the error is caught. */
// Works out as it loads how this zone reads a text, for its autoType, which no test calls.
import 'd3-dsv';
import { afterEach, expect } from 'vitest';
import { forbidOnce, takeReads } from './reads';

forbidOnce();

afterEach(() => {
	expect(takeReads(), 'readings of the local time').toEqual([]);
});
