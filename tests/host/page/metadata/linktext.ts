/** Splits `Note#Heading` into the note and the part of it. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const normal = linktext.normalize('NFC').replace(/\u00a0/g, ' ');
	const hash = normal.indexOf('#');
	return hash < 0 ? { path: normal, subpath: '' } : { path: normal.slice(0, hash), subpath: normal.slice(hash) };
}

/** The note part of a link text. */
export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

/** A heading as it is compared with the one a link names. */
export function stripHeading(heading: string): string {
	return heading
		.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** A heading without what would end a link early. */
export function stripHeadingForLink(heading: string): string {
	return heading
		.replace(/[#|^:]|%%|\[\[|\]\]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
