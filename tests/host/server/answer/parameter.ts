import { RefusedPath } from '../vault-paths';

/** A path that the address names once; named twice, nobody knows which one is meant. */
export function pathParameter(url: URL, name: string): string {
	const [value = '', ...others] = url.searchParams.getAll(name);
	if (others.length > 0) throw new RefusedPath(`The address names "${name}" more than once.`);
	return value;
}
