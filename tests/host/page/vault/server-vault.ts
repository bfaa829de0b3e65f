/** What the server wrote into the page: who may write, whether saves go to disk, what is on the device, and which plugin this is. */
export interface BootRecord {
	readonly token: string;
	readonly write: boolean;
	/** Whether what pages before this one kept on the device is none of its business. */
	readonly isNew: boolean;
	/** Where the plugin's script and the icons are, as they were when the page was sent. */
	readonly addresses: { readonly plugin: string; readonly icons: string };
	readonly manifest: PluginManifestRecord;
}

/** The manifest of the plugin on the stage. */
export interface PluginManifestRecord {
	readonly id: string;
	readonly name: string;
	readonly version: string;
	readonly author: string;
	readonly minAppVersion: string;
	readonly description: string;
	dir?: string;
}

/** The vault as the server lists it before any text has arrived. */
export interface VaultListing {
	readonly name: string;
	readonly folders: readonly string[];
	readonly files: readonly (readonly [path: string, size: number, ctime: number, mtime: number])[];
	readonly config: Record<string, unknown>;
	readonly pluginData: string | null;
}

/** Reads the record the server left in the page. */
export function readBootRecord(): BootRecord {
	const text = document.getElementById('stage-boot')?.textContent ?? '{}';
	return JSON.parse(text) as BootRecord;
}

/** The page's side of the server: lists, streams, and saves where saving was asked for. */
export class ServerVault {
	constructor(private readonly boot: BootRecord) {}

	/** Whether saves go to disk. */
	get writes(): boolean {
		return this.boot.write;
	}

	async list(): Promise<VaultListing> {
		const response = await fetch('/vault/list');
		return (await response.json()) as VaultListing;
	}

	/** Hands over every note's text as it arrives. */
	async streamNotes(receive: (path: string, text: string) => void): Promise<void> {
		const response = await fetch('/vault/notes');
		const reader = response.body?.getReader();
		if (reader === undefined) return;
		const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
		let pending = new Uint8Array(0);
		for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
			pending = takeFrames(joined(pending, chunk.value), (path, text) =>
				receive(decoder.decode(path), decoder.decode(text)),
			);
		}
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		const response = await fetch(`/vault/file?path=${encodeURIComponent(path)}`);
		if (!response.ok) throw new Error(await response.text());
		return response.arrayBuffer();
	}

	save(path: string, text: string): Promise<void> {
		return this.send('PUT', `/vault/file?path=${encodeURIComponent(path)}`, text);
	}

	trash(path: string): Promise<void> {
		return this.send('DELETE', `/vault/file?path=${encodeURIComponent(path)}`);
	}

	move(path: string, to: string): Promise<void> {
		return this.send('POST', `/vault/move?path=${encodeURIComponent(path)}&to=${encodeURIComponent(to)}`);
	}

	private async send(method: string, address: string, body?: string): Promise<void> {
		if (!this.boot.write) return;
		const response = await fetch(address, {
			method,
			headers: { 'X-Stage-Token': this.boot.token },
			body: body ?? null,
		});
		if (!response.ok) throw new Error(await response.text());
	}
}

function joined(head: Uint8Array<ArrayBuffer>, tail: Uint8Array): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(head.length + tail.length);
	all.set(head);
	all.set(tail, head.length);
	return all;
}

/** Reads whole frames (two lengths, path, text) and returns the bytes that are not a whole frame yet. */
function takeFrames(
	bytes: Uint8Array<ArrayBuffer>,
	receive: (path: Uint8Array, text: Uint8Array) => void,
): Uint8Array<ArrayBuffer> {
	const view = new DataView(bytes.buffer);
	let at = 0;
	while (at + 8 <= bytes.length) {
		const textStart = at + 8 + view.getUint32(at, true);
		const end = textStart + view.getUint32(at + 4, true);
		if (end > bytes.length) break;
		receive(bytes.subarray(at + 8, textStart), bytes.subarray(textStart, end));
		at = end;
	}
	return bytes.slice(at);
}
