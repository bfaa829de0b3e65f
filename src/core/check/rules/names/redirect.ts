/** Notes that were merged into another and are kept so that links to them still lead somewhere. */

import type { ActorNote } from '../../../actor/note/actor-note';
import { textOf, visitBlocks, type Outline } from '../../../markdown/outline';

/** Whether a note says, by a property, its name, or the first words of its text beside a link, that another has its place. */
export function isRedirect({ name, title, properties }: ActorNote, outline: Outline): boolean {
	const isNamedSo = [name, title ?? ''].some((text) => NAMED.test(text));
	return isNamedSo || Object.entries(properties).some(([key, value]) => isSaid(key, [value].flat())) || opensSo(outline);
}

function isSaid(key: string, values: readonly string[]): boolean {
	if (KEY.test(key)) return values.some((value) => !/^(?:|false|no)$/i.test(value));
	return /^(?:status|type)$/i.test(key) && values.some((value) => /^(?:redirect(?:ed)?|merged|moved)$/i.test(value));
}

/** The first paragraph alone counts, and only where it goes on to a link. */
function opensSo(outline: Outline): boolean {
	let first: string | undefined;
	visitBlocks(outline.blocks.slice(0, FIRST_BLOCKS), (block) => {
		if (block.kind === 'paragraph') first ??= block.lines.map((line) => textOf(outline, line)).join(' ');
	});
	return first !== undefined && OPENING.test(first.slice(0, LONGEST_OPENING));
}

const FIRST_BLOCKS = 4;
const LONGEST_OPENING = 300;
const NAMED = /[(（]\s?(?:redirect|moved|merged|weiterleitung|redirection|redirección|redirecionamento|重定向|转向|リダイレクト|넘겨주기)\s?[)）]/i;
const KEY = /^(?:redirect(?:s|ed)?(?:[ _-]?to)?|moved[ _-]?to|merged[ _-]?(?:in)?to|superseded[ _-]?by)$/i;
const SAYS_SO = '(?:is a redirect|redirects? (?:page )?(?:to|→)|redirect:|(?:moved|merged) (?:in)?to|weiterleitung|verschoben nach|' +
	'zusammengeführt mit|redirigée? vers|déplacée? vers|fusionnée? avec|redirige a|trasladad[oa] a|redireciona para|movid[oa] para|' +
	'迁移至|遷移至|迁移到|遷移到|已合并至|已合併至|合并到|重定向|转至|移動しました|統合|이동했|통합)';
const OPENING = new RegExp(`^.{0,60}${SAYS_SO}.{0,60}\\[|^.{0,40}\\[\\[[^[\\]]{1,80}\\]\\].{0,20}(?:移動しました|(?:으)?로 이동|に統合)`, 'iu');
