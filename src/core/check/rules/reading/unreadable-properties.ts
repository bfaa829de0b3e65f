import { problemRule } from './read-problems';

const SUMMARY = "Properties of an actor note that couldn't be read in full.";

/** Finds properties of actor notes that can't be read, or not all of them. */
export const unreadableProperties = problemRule('unreadable-properties', SUMMARY, 'properties');
