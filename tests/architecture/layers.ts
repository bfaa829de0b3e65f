/**
 * The layering, top to bottom. A file may import its own layer and every layer below it.
 *
 * A new folder in src/ takes one entry here: where it stands is a decision, so it is not guessed.
 */
export const LAYERS: readonly (readonly string[])[] = [
	['src/main.ts'],
	['src/obsidian'],
	['src/core/card', 'src/core/comparison', 'src/core/freshness', 'src/core/settings'],
	['src/core/actor'],
	['src/core/markdown', 'src/core/calendar-date.ts', 'src/core/wording.ts'],
];

/** The index in `LAYERS` of the layer that `path` belongs to, or `undefined` where no layer claims it. */
export function layerOf(path: string): number | undefined {
	const index = LAYERS.findIndex((members) => members.some((member) => path === member || path.startsWith(`${member}/`)));
	return index === -1 ? undefined : index;
}
