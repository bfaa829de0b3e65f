import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** What tells where a system keeps what programs can work out again. */
export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly home: string;
}

/** The machine this runs on. */
export function thisMachine(): Machine {
	return { platform: process.platform, env: process.env, home: homedir() };
}

/**
 * The folder of our caches: the one that `DOSSIER_CACHE_DIR` names, or in `~/Library/Caches` on macOS, in `%LOCALAPPDATA%` on
 * Windows, elsewhere where the XDG Base Directory Specification says.
 */
export function cacheFolder({ platform, env, home }: Machine): string {
	const { DOSSIER_CACHE_DIR: named, LOCALAPPDATA: local, XDG_CACHE_HOME: xdg } = env;
	if (named !== undefined && named !== '') return resolve(named);
	if (platform === 'darwin') return join(home, 'Library', 'Caches', 'dossier');
	if (platform === 'win32') return join(local ?? join(home, 'AppData', 'Local'), 'dossier', 'Cache');
	return join(xdg !== undefined && isAbsolute(xdg) ? xdg : join(home, '.cache'), 'dossier');
}
