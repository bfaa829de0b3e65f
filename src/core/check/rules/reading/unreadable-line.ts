import { problemRule } from './read-problems';
import { mayListPeers } from './unread-peers';

const SUMMARY = "A line of an actor note that couldn't be read.";

/** Finds lines of actor notes that are left out because they can't be read. */
export const unreadableLine = problemRule('unreadable-line', SUMMARY, undefined, { isWorthTelling: mayListPeers });
