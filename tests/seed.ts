/**
 * Random input is drawn from one seed, so that a run says the same twice. DOSSIER_SEED takes another: a number, or `random`
 * for a new one each time, as one looks for faults that nobody has met.
 */

import fc from 'fast-check';

const SEED = 20_261_126;
const asked = process.env['DOSSIER_SEED'] ?? '';

if (asked !== 'random') fc.configureGlobal({ seed: asked === '' ? SEED : Number(asked) });
