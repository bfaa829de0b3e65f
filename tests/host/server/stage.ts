import type { PluginFiles } from './plugin-files';
import type { VaultListing } from './vault-list';

/** What a server shows: a vault, a plugin, and who may write. */
export interface Stage {
	/** The folder of notes, without a symbolic link in its own path. */
	readonly vault: string;
	readonly write: boolean;
	readonly plugin: PluginFiles;
	/** What a page of this stage sends with a write; a page of what was on before has another. */
	readonly token: string;
	/** Whether the next page is the first after another show, and begins with nothing kept on the device. */
	isNew: boolean;
	/** The listing sent last; the texts are sent in its order. */
	listing: VaultListing | undefined;
}
