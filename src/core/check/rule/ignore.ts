import type { TextEdit } from '../../markdown/write/text-edit';

/** A comment that accepts findings, and the lines it is for. */
export interface Ignore {
	/** The line it stands on, and the characters of it there, from 0 and up to the end. */
	readonly line: number;
	readonly span: readonly [from: number, to: number];
	/** The edit of the note that takes it out, and with it a line that has nothing else. */
	readonly removal: TextEdit;
	/** The rules it names, as written. */
	readonly rules: readonly string[];
	/** Empty where it gives none, and then it is for nothing. */
	readonly reason: string;
	/** Of the finding's lines; absent in one that holds whatever they become. */
	readonly fingerprint?: string;
	/** The first and last line it is for. */
	readonly from: number;
	readonly to: number;
}
