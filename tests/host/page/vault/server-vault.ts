import { SEEN_HEADER } from '../../protocol';
import { decodeNote, encodeNote, hashOf, type NoteText } from './note-text';

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
	readonly pluginData: Record<string, string>;
}

/** Reads the record the server left in the page. */
export function readBootRecord(): BootRecord {
	const text = document.getElementById('stage-boot')?.textContent ?? '{}';
	return JSON.parse(text) as BootRecord;
}

/** Says that the disk has something else than this page believes; nothing was written. */
export class Conflict extends Error {}

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

	/** Hands over every note as it arrives. */
	async streamNotes(receive: (path: string, note: NoteText) => void): Promise<void> {
		const response = await fetch('/vault/notes');
		const reader = response.body?.getReader();
		if (reader === undefined) return;
		const decoder = new TextDecoder();
		let pending = new Uint8Array(0);
		for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
			pending = takeFrames(joined(pending, chunk.value), (path, bytes) => receive(decoder.decode(path), decodeNote(bytes)));
		}
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		const response = await fetch(addressOf(path));
		if (!response.ok) throw new Error(await response.text());
		return response.arrayBuffer();
	}

	/** A note as it is on disk now, or undefined where it is gone. */
	async readNote(path: string): Promise<NoteText | undefined> {
		const response = await fetch(addressOf(path));
		if (response.status === 404) return undefined;
		if (!response.ok) throw new Error(await response.text());
		return decodeNote(new Uint8Array(await response.arrayBuffer()));
	}

	/** Saves over the note that was read, or, where none was, only where nothing is. */
	async save(path: string, bytes: Uint8Array<ArrayBuffer>, seen: NoteText | undefined): Promise<void> {
		if (this.writes) await this.send('PUT', addressOf(path), seen && (await hashOf(encodeNote(seen))), bytes);
	}

	/** Puts a file or folder into the trash of the vault, if it still has the hash `seen`. */
	trash(path: string, seen: string | undefined): Promise<void> {
		return this.send('DELETE', addressOf(path), seen);
	}

	/** Moves a file or folder to where nothing is, if it still has the hash `seen`. */
	move(path: string, to: string, seen: string | undefined): Promise<void> {
		return this.send('POST', `/vault/move?path=${encodeURIComponent(path)}&to=${encodeURIComponent(to)}`, seen);
	}

	makeFolder(path: string): Promise<void> {
		return this.send('POST', `/vault/folder?path=${encodeURIComponent(path)}`, undefined);
	}

	private async send(method: string, address: string, seen: string | undefined, body?: Uint8Array<ArrayBuffer>): Promise<void> {
		if (!this.boot.write) return;
		const headers = { 'X-Stage-Token': this.boot.token, ...(seen === undefined ? {} : { [SEEN_HEADER]: `"${seen}"` }) };
		const response = await fetch(address, { method, headers, body: body ?? null });
		if (response.status === 409) throw new Conflict(await response.text());
		if (!response.ok) throw new Error(await response.text());
	}
}

function addressOf(path: string): string {
	return `/vault/file?path=${encodeURIComponent(path)}`;
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
