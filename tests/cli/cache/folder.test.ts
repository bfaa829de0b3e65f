/** Caches lie where the system wants them. */
import { describe, expect, test } from 'vitest';
import { cacheFolder, type Machine } from '../../../scripts/command-line/cache/folder.mts';

const machine = (platform: Machine['platform'], env: Machine['env'] = {}): Machine => ({ platform, env, home: '/home/ana' });

describe('the folder of caches', () => {
	test.each<[string, Machine, string]>([
		['is in ~/.cache on Linux', machine('linux'), '/home/ana/.cache/dossier'],
		['is where XDG_CACHE_HOME says', machine('linux', { XDG_CACHE_HOME: '/fast' }), '/fast/dossier'],
		['is in ~/.cache where XDG_CACHE_HOME is no whole path, as the specification asks', machine('linux', { XDG_CACHE_HOME: 'fast' }), '/home/ana/.cache/dossier'],
		['is in ~/Library/Caches on macOS', machine('darwin', { XDG_CACHE_HOME: '/fast' }), '/home/ana/Library/Caches/dossier'],
		['is among the local data of programs on Windows', machine('win32', { LOCALAPPDATA: '/local' }), '/local/dossier/Cache'],
		['is there on Windows without the variable', machine('win32'), '/home/ana/AppData/Local/dossier/Cache'],
		['is the one that DOSSIER_CACHE_DIR names, on any system', machine('darwin', { DOSSIER_CACHE_DIR: '/ci/caches' }), '/ci/caches'],
	])('%s', (_, where, folder) => {
		expect(cacheFolder(where)).toBe(folder);
	});
});
