/** What is said of a name, worked out once: thousands of notes have the same types, tags and folders. */

/** The same as `read` says of a name, which it is asked for only the first time. */
export function remembered<Said>(read: (name: string) => Said): (name: string) => Said {
	const known = new Map<string, Said>();
	return (name) => {
		const said = known.get(name) ?? read(name);
		known.set(name, said);
		return said;
	};
}
