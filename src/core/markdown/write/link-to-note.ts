/** Writes a link to a note, in the style of the note that the text will stand in. Pipes need no escaping. */
export type LinkToNote = (note: { readonly path: string; readonly name: string }) => string;
