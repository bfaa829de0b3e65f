/** What stands behind a command, by name; `true` for a flag without a value. */
export type Params = Readonly<Record<string, string>>;
