/** What metrics are called in the other languages that notes are read in: to add a name is to add it to its language's table. */

import { CHINESE } from './chinese';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { JAPANESE } from './japanese';
import { KOREAN } from './korean';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';
import type { NamesOfMetrics } from './names-of-metrics';

/** The tables by ISO 639-1 code. Names are left out that are words of another meaning in English, or in another of the languages. */
export const NAMES_IN_LANGUAGES: Readonly<Record<string, NamesOfMetrics>> = {
	de: GERMAN, fr: FRENCH, es: SPANISH, pt: PORTUGUESE, zh: CHINESE, ja: JAPANESE, ko: KOREAN,
};
