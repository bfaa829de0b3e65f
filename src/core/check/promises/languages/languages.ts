/** The words of all languages. */

import type { JoinedPromiseWords, PromiseWords } from './words';
import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import { korean } from './korean';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

/** Of scripts with blanks between words; each is a whole word. */
export const SPACED_PROMISES: readonly PromiseWords[] = [english, german, french, spanish, portuguese];

/** Of scripts without. */
export const JOINED_PROMISES: readonly JoinedPromiseWords[] = [chinese, japanese, korean];
