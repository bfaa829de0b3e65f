import { App } from './app';
import { connectRenderer } from './markdown/markdown-renderer';
import { connectMenus } from './overlay/menu';
import { loadIcons } from './overlay/icons';
import { installTooltips } from './overlay/tooltip';
import { setLanguage } from './base/language';
import { setPlatform } from './base/platform';
import { registerAppCommands } from './chrome/app-commands';
import { FILE_LIST, FileListView } from './chrome/file-list-view';
import { buildFrame } from './chrome/frame';
import { setTheme } from './chrome/theme';
import { BaseTab } from './plugin/base-tab';
import { getAllTags } from './metadata/tags';
import type { StageParameters } from './parameters';
import type { NoteText } from './vault/note-text';
import { readBootRecord, type VaultListing } from './vault/server-vault';
import type { TFile } from './vault/files';

/** Starts the app in Obsidian's order: plugin, then files, then layout, then what waited for the layout. */
export async function boot(parameters: StageParameters): Promise<App> {
	setPlatform(parameters.mobile);
	setLanguage(parameters.language);
	const record = readBootRecord();
	// Before anything that has an icon is made.
	await loadIcons(record.addresses.icons);
	if (record.isNew) window.localStorage.clear();
	const app = new App(record);
	connectMenus(app.keymap);
	connectRenderer(app);
	installTooltips();
	setTheme(app, parameters.theme);
	const listing = await app.server.list();
	performance.mark('stage: list');
	app.vault.prepare(listing);
	seedPluginData(app, listing);
	buildFrame(app);
	registerAppCommands(app);
	app.workspace.registerView('bases', (leaf) => new BaseTab(leaf));
	const fileList = await openFileList(app);
	const notes = loadNotes(app);
	await startPlugin(app, record.addresses.plugin);
	performance.mark('stage: plugin loaded');
	const received = await notes;
	performance.mark('stage: texts');
	app.vault.fill(listing, received);
	performance.mark('stage: vault filled');
	app.metadataCache.finishLoading();
	fileList.refresh();
	await openFirstNote(app, parameters.open);
	performance.mark('stage: note open');
	if (app.workspace.rightSplit.leaves().length === 0) app.workspace.rightSplit.collapse();
	app.workspace.announceLayoutReady();
	performance.mark('stage: layout ready');
	await enableAsUser(app);
	return app;
}

/** What the plugin opens when it is switched on is not to cover the note on a phone. */
async function enableAsUser(app: App): Promise<void> {
	const enabling: unknown = app.plugins.getPlugin(pluginIdOf(app))?.onUserEnable();
	await enabling;
	await nextFrame();
	app.closeDrawers();
}

function pluginIdOf(app: App): string {
	return Object.keys(app.plugins.manifests)[0] ?? '';
}

async function loadNotes(app: App): Promise<Map<string, NoteText>> {
	const notes = new Map<string, NoteText>();
	await app.server.streamNotes((path, note) => notes.set(path, note));
	return notes;
}

/** A plugin that fails to load leaves the rest of the app usable, and is reported where tests look. */
async function startPlugin(app: App, address: string): Promise<void> {
	try {
		await app.plugins.start(address);
	} catch (error) {
		console.error(error);
	}
}

function seedPluginData(app: App, listing: VaultListing): void {
	const folder = `${app.vault.configDir}/plugins/${pluginIdOf(app)}`;
	for (const [name, text] of Object.entries(listing.pluginData)) app.vault.adapter.seedHidden(`${folder}/${name}`, text);
}

async function openFileList(app: App): Promise<FileListView> {
	app.workspace.registerView(FILE_LIST, (leaf) => new FileListView(leaf));
	const leaf = app.workspace.getLeftLeaf(false);
	await leaf.setViewState({ type: FILE_LIST });
	return leaf.view as FileListView;
}

async function openFirstNote(app: App, wanted: string | undefined): Promise<void> {
	const notes = app.vault.getMarkdownFiles();
	const file = (wanted === undefined ? null : app.vault.getFileByPath(wanted)) ?? firstActor(app, notes) ?? notes[0];
	const leaf = app.workspace.getLeaf(true);
	if (file === undefined) app.workspace.setActiveLeaf(leaf);
	else await leaf.openFile(file);
}

/** The note a visitor would want to see first. */
function firstActor(app: App, notes: readonly TFile[]): TFile | undefined {
	return notes.find((note) => {
		const cache = app.metadataCache.getFileCache(note);
		return cache !== null && getAllTags(cache).some((tag) => tag.toLowerCase() === '#actor');
	});
}
