import type { ResolveLink } from '../../src/core/actor/vault/peers.ts';

/** Resolves wikilinks among a list of notes as Obsidian does: by path, otherwise by file name. If several notes have the name, one in the linking note's folder wins, then the shortest path. */
export function linkResolver(paths: readonly string[]): ResolveLink {
	let known: ReturnType<typeof keysOf> | undefined;
	return (target, from) => {
		const { byPath, byName } = (known ??= keysOf(paths));
		const key = keyOf(target.replace(/^\.?\//, ''));
		const folder = from.slice(0, from.lastIndexOf('/') + 1);
		const exact = byPath.get(key) ?? byPath.get(keyOf(folder + target));
		if (exact !== undefined) return exact;
		const named = (byName.get(key.slice(key.lastIndexOf('/') + 1)) ?? []).filter((path) => keyOf(path).endsWith(key));
		return named.find((path) => path.startsWith(folder)) ?? [...named].sort((a, b) => a.length - b.length)[0];
	};
}

function keysOf(paths: readonly string[]) {
	const byPath = new Map<string, string>();
	const byName = new Map<string, string[]>();
	for (const path of paths) {
		const key = keyOf(path);
		byPath.set(key, path);
		const name = key.slice(key.lastIndexOf('/') + 1);
		const named = byName.get(name);
		if (named === undefined) byName.set(name, [path]);
		else named.push(path);
	}
	return { byPath, byName };
}

/** Writes wikilinks to notes; with the path if the name alone would lead to another note. */
export function linkWriter(resolve: ResolveLink): (note: { readonly path: string; readonly name: string }) => string {
	return ({ path, name }) => (resolve(name, '') === path ? `[[${name}]]` : `[[${path.replace(/\.md$/i, '')}|${name}]]`);
}

/** What the path of a note and a link that leads there have in common. */
export function keyOf(path: string): string {
	const key = path.toLowerCase();
	return key.endsWith('.md') ? key.slice(0, -'.md'.length) : key;
}
