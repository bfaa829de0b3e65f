/** Which versions of Obsidian the specs run in. Run as a script it prints them: the key of the downloads that are kept between runs. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseObsidianVersions } from 'wdio-obsidian-service';

/** Where Obsidian is downloaded to. */
export const CACHE = fileURLToPath(new URL('.obsidian-cache', import.meta.url));

/** App and installer of each: the oldest that is supported and public (1.13.0 is a beta that asks for a login), and the newest. */
export const VERSIONS = await parseObsidianVersions(process.env['OBSIDIAN_VERSIONS'] ?? '1.13.4/earliest latest/latest', { cacheDir: CACHE });

if (path.resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) console.log(VERSIONS.flat().join('-'));
