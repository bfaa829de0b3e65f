import { problemRule } from './read-problems';

/** Finds properties of actor notes that can't be read, or not all of them. */
export const unreadableProperties = problemRule('unreadable-properties', "Properties of an actor note that couldn't be read in full.", 'properties');
