import { createHash } from 'node:crypto';

/** A file of the page or of the plugin, at an address that changes with its content. */
export interface Asset {
	/** Its media type. */
	readonly type: string;
	readonly body: string;
	/** A hash of the body. */
	readonly version: string;
}

/** Makes an asset of a text. */
export function assetOf(type: string, body: string): Asset {
	return { type, body, version: createHash('sha256').update(body).digest('base64url').slice(0, 16) };
}

/**
 * The address of what is there now: a browser may keep what it gets from it, as other content has another address.
 * Where nothing is there yet, it is the path alone, which no browser keeps.
 */
export function addressOf(path: string, asset: Asset | undefined): string {
	return asset === undefined ? path : `${path}?v=${asset.version}`;
}

/** Whether an address names the content that the asset has. One written before a rebuild does not. */
export function isAddressOf(url: URL, { version }: Asset): boolean {
	return url.searchParams.get('v') === version;
}
