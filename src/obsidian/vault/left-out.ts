import type { App } from 'obsidian';
import { LEFT_OUT_FILES, readLeftOut, type LeftOut } from '../../core/actor/vault/left-out';

/** Which notes the app's own settings leave out now: excluded files, and folders of templates. Never rejects. */
export async function leftOutByApp({ vault }: App): Promise<LeftOut> {
	const read = async (file: string): Promise<string | undefined> => {
		try {
			return await vault.adapter.read(`${vault.configDir}/${file}`);
		} catch {
			return undefined;
		}
	};
	const texts = await Promise.all(LEFT_OUT_FILES.map(async (file) => [file, await read(file)] as const));
	return readLeftOut(Object.fromEntries(texts.flatMap(([file, text]) => (text === undefined ? [] : [[file, text]]))));
}
