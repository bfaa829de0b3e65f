/** What a plugin gets from `require('obsidian')`. */
import { parse, stringify } from 'yaml';

export { App } from './app';
export { arrayBufferToBase64, arrayBufferToHex, base64ToArrayBuffer, getBlobArrayBuffer, hexToArrayBuffer } from './base/binary';
export { Component } from './base/component';
export { debounce } from './base/debounce';
export { Events } from './base/events';
export { Keymap } from './base/keymap';
export { getLanguage } from './base/language';
export { request, requestUrl } from './base/network';
export { Platform } from './base/platform';
export { Scope } from './base/scope';
export { apiVersion, requireApiVersion } from './base/version';
export { StageEditor as Editor } from './editor/editor';
export { editorEditorField, editorInfoField, editorLivePreviewField, editorViewField, livePreviewState } from './editor/fields';
export { FileManager } from './file-manager';
export { MarkdownPreviewRenderer, MarkdownRenderer } from './markdown/markdown-renderer';
export { MarkdownPreviewView } from './markdown/preview-view';
export { MarkdownRenderChild } from './markdown/render-child';
export { sanitizeHTMLToDom } from './markdown/sanitize';
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from './metadata/linktext';
export { MetadataCache } from './metadata/metadata-cache';
export { iterateCacheRefs, iterateRefs } from './metadata/refs';
export { resolveSubpath } from './metadata/subpath';
export {
	getAllTags,
	getFrontMatterInfo,
	parseFrontMatterAliases,
	parseFrontMatterEntry,
	parseFrontMatterStringArray,
	parseFrontMatterTags,
} from './metadata/tags';
export { ConfirmationButton, ConfirmationModal } from './overlay/confirmation-modal';
export { EditorSuggest } from './overlay/editor-suggest';
export { FuzzySuggestModal } from './overlay/fuzzy-suggest-modal';
export { HoverPopover } from './overlay/hover-popover';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './overlay/icons';
export { AbstractInputSuggest } from './overlay/input-suggest';
export { Menu } from './overlay/menu';
export { MenuItem, MenuSeparator } from './overlay/menu-item';
export { Modal } from './overlay/modal';
export { Notice } from './overlay/notice';
export { PopoverSuggest } from './overlay/popover-suggest';
export { SuggestModal } from './overlay/suggest-modal';
export { displayTooltip, setTooltip } from './overlay/tooltip';
export {
	BasesEntry,
	BasesEntryGroup,
	BasesQueryResult,
	BasesView,
	BasesViewConfig,
	QueryController,
	parsePropertyId,
} from './plugin/bases';
export {
	BooleanValue,
	ListValue,
	NotNullValue,
	NullValue,
	NumberValue,
	PrimitiveValue,
	StringValue,
	Value,
} from './plugin/bases-values';
export { Plugin } from './plugin/plugin';
export { fuzzySearch, prepareFuzzySearch, prepareQuery, prepareSimpleSearch, sortSearchResults } from './search/fuzzy';
export { renderMatches, renderResults } from './search/render-matches';
export { BaseComponent, ValueComponent } from './settings/base-component';
export { ButtonComponent, ExtraButtonComponent } from './settings/button-component';
export { ColorComponent } from './settings/color-component';
export { Setting } from './settings/setting';
export { SettingGroup } from './settings/setting-group';
export { PluginSettingTab, SettingPage, SettingTab } from './settings/setting-tab';
export {
	AbstractTextComponent,
	MomentFormatComponent,
	SearchComponent,
	TextAreaComponent,
	TextComponent,
} from './settings/text-components';
export {
	DisplayValueComponent,
	DropdownComponent,
	ProgressBarComponent,
	SliderComponent,
	ToggleComponent,
} from './settings/value-components';
export { TAbstractFile, TFile, TFolder } from './vault/files';
export { normalizePath } from './vault/normalize-path';
export { Vault } from './vault/vault';
export { EditableFileView, FileView } from './workspace/file-view';
export { ItemView } from './workspace/item-view';
export { WorkspaceItem, WorkspaceParent } from './workspace/item';
export { WorkspaceLeaf } from './workspace/leaf';
export { MarkdownEditView } from './workspace/markdown-edit-view';
export { MarkdownView } from './workspace/markdown-view';
export { WorkspaceSidedock } from './workspace/sidedock';
export { WorkspaceRoot, WorkspaceSplit } from './workspace/split';
export { WorkspaceTabs } from './workspace/tabs';
export { TextFileView } from './workspace/text-file-view';
export { View } from './workspace/view';
export { Workspace } from './workspace/workspace';

/** Reads YAML; malformed YAML throws, as in Obsidian. */
export function parseYaml(yaml: string): unknown {
	return parse(yaml) as unknown;
}

/** Writes YAML. */
export function stringifyYaml(value: unknown): string {
	return stringify(value);
}
