import type { ActorWords } from './actor-words';
import { CHINESE } from './chinese';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { JAPANESE } from './japanese';
import { KOREAN } from './korean';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';

/**
 * The words of every language by its ISO 639-1 code. All are read at once, whatever language notes are read in: a foreign
 * word for a competitor means nothing else in any of them.
 */
export const ACTOR_WORDS: ReadonlyMap<string, ActorWords> = new Map([
	['en', ENGLISH],
	['zh', CHINESE],
	['ja', JAPANESE],
	['ko', KOREAN],
	['de', GERMAN],
	['fr', FRENCH],
	['es', SPANISH],
	['pt', PORTUGUESE],
]);
