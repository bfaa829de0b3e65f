import { problemRule } from './read-problems';

/** Finds lines of actor notes that are left out because they can't be read. */
export const unreadableLine = problemRule('unreadable-line', "A line of an actor note that couldn't be read.", undefined);
