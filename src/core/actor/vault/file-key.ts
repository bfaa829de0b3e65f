/** The file name in a path or a link's target, without folders and extension, in lower case: links that lead to one file share it. */
export function fileKey(target: string): string {
	return target
		.slice(target.lastIndexOf('/') + 1)
		.replace(/\.md$/i, '')
		.toLowerCase()
		.normalize('NFC');
}
