/** Which notes tell what was so on a day: what others wrote, digests of it, notes named by a day, and what is settled. */

import type { Outline } from '../../markdown/outline';
import { readPropertyLines, type WrittenProperty } from '../../markdown/property-lines';
import { KINDS_OF_SOURCE } from './languages/sources';
import { namesMonth } from './named-month';

/**
 * Whether a note is of one day: it stands in a folder of what others wrote or of what is done with, is named by a day or month, says
 * that it is a source or settled, or, where it is no actor's, gives its address on the web and the day on which that was published.
 */
export function isOfOneDay(path: string, outline: Outline, isActor: boolean): boolean {
	if (FOLDERS.test(path) || namesMonth(path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, ''))) return true;
	const properties = propertiesOf(outline);
	return properties.some(saysSo) || (!isActor && properties.some(isAddress) && properties.some(isPublished));
}

const FOLDERS = /(?:^|\/)(?:raw|sources?|clippings?|articles?|papers?|letters?|transcripts?|done|resolved)\//i;

function propertiesOf({ text, blocks: [first] }: Outline): readonly WrittenProperty[] {
	if (first?.kind !== 'frontmatter') return [];
	const block = text.slice(first.from, first.to);
	return readPropertyLines(block.slice(block.search(/[\r\n]/) + 1, block.lastIndexOf('---'))).properties;
}

function saysSo({ key, value }: WrittenProperty): boolean {
	const words = [value ?? []].flat().map((word) => word.replace(/[[\]"'#]/g, '').trim().toLowerCase());
	if (/^status$/i.test(key)) return words.some((word) => /^(?:resolved|superseded|archived|done)$/.test(word));
	return KIND.test(key) && words.some((word) => KINDS_OF_SOURCE.has(word.slice(word.lastIndexOf('/') + 1)));
}

const KIND = /^(?:(?:note|source|content|page|doc|document|media|item)[ _-]?)?(?:type|kind)$|^(?:typ|art|tipo|类型|類型|种类|種類|종류|유형)$/i;

function isAddress({ key, value }: WrittenProperty): boolean {
	return ADDRESSED.test(key) && [value ?? []].flat().some((text) => /^<?https?:\/\//i.test(text.trim()));
}

const ADDRESSED = /^(?:source|source[ _-]?url|url|link|permalink)$/i;

function isPublished({ key, value }: WrittenProperty): boolean {
	return /^(?:date[ _-]?published|published(?:[ _-]?(?:at|on|date))?|pub[ _-]?date|publish[ _-]?date)$/i.test(key) && value !== undefined;
}
