import { problemRule } from './read-problems';

/** Finds dates that actor notes give themselves in a form that can't be read. */
export const unreadableDate = problemRule('unreadable-date', "A date an actor note gives itself that couldn't be read.", 'date');
