import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** Says that a request named a place the stage will not touch. */
export class RefusedPath extends Error {}

/** Only notes and the plugin's own settings are ever written. */
export const SETTINGS_PATH = '.obsidian/plugins/dossier/data.json';

/**
 * Turns the path a request names into a place on disk inside the vault.
 * The name is checked as text first, then the nearest existing ancestor is checked on disk,
 * because a symbolic link inside the vault may lead out of it.
 */
export async function placeInVault(vaultRoot: string, requested: string): Promise<string> {
	const segments = requested.split('/');
	if (requested === '' || requested.includes('\0') || requested.includes('\\') || path.isAbsolute(requested)) {
		throw new RefusedPath('Not a path inside the vault.');
	}
	if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
		throw new RefusedPath('Not a path inside the vault.');
	}
	const root = await realpath(vaultRoot);
	const place = path.join(root, ...segments);
	if (!isInside(root, await realOfNearestAncestor(place))) {
		throw new RefusedPath('A symbolic link leads out of the vault.');
	}
	return place;
}

/** The stage writes notes and the plugin's settings, and nothing else. */
export function isWritable(requested: string): boolean {
	if (requested === SETTINGS_PATH) return true;
	return requested.endsWith('.md') && !requested.split('/').some((segment) => segment.startsWith('.'));
}

function isInside(root: string, place: string): boolean {
	return place === root || place.startsWith(root + path.sep);
}

async function realOfNearestAncestor(place: string): Promise<string> {
	try {
		return await realpath(place);
	} catch {
		const parent = path.dirname(place);
		return parent === place ? place : realOfNearestAncestor(parent);
	}
}
