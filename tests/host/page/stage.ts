/**
 * A stage for the real, built plugin: a page that loads `main.js` against a folder of Markdown notes,
 * with a real CodeMirror 6 editor, because Obsidian itself cannot be had on a build machine.
 * It is written from Obsidian's published types and known behaviour; it is not a second Obsidian.
 *
 * What it lacks:
 *  - Live Preview (the editor is in source mode, but for fenced blocks of a plugin's, which it shows in place while the
 *    cursor is outside them, and but for a cell of a table that {@link StageHandle.editCell} has edited), the properties editor, spell checking, folding gutters;
 *  - Page preview of a part of a note, of a link in the editor, and of one whose key is pressed after the pointer has come;
 *  - pop-out windows (they open as tabs), saved layouts (a reload begins anew, with no tab deferred but by {@link StageHandle.deferNote});
 *  - hotkeys beyond Mod-P, O, E, W, S and comma;
 *  - Bases: {@link StageHandle.showBase} shows a registered view over given notes, grouped or not, which follows their changes; filters,
 *    sorting, formulas, the menus of the bar, and bases within notes are not there;
 *  - the command line, URIs and editor suggestions are recorded only; {@link StageHandle.runCli} runs a handler;
 *  - graph, canvas, sync, and every other core plugin but search, whose results stand in the list of files;
 *  - embeds (shown as their link), math, Mermaid, and syntax colours inside fenced blocks;
 *  - icons but those that the scripts on the page name; a cursor that blinks;
 *  - Obsidian's own style sheet: its variables and class names are here with their default values, the rest is the stage's.
 *
 * What it fakes:
 *  - the metadata cache is worked out by a line scanner in the spirit of CommonMark; a note's parts are computed when
 *    first asked for; what is known of a note lags its text by some milliseconds, as in Obsidian;
 *  - renaming a note does not rewrite the links to it;
 *  - every page load counts as the user switching the plugin on: `onUserEnable` runs each time,
 *    and on a narrow page the drawer it may have opened is closed again;
 *  - an open note takes a change from elsewhere into its buffer; unsaved edits are merged with it and win where
 *    both touch the same place;
 *  - edits stay in the page unless the server was started to write; then a change made elsewhere is noticed when a save would
 *    go over it, and the person is asked which text to keep.
 *
 * The address takes `?open=PATH`, `?theme=dark|light`, `?mobile=1`, `?lang=de`, `?today=2026-11-23` (that day, the time of day kept)
 * and `?now=2026-11-23T23:59:50` (that local time); time goes on passing, by itself or by {@link StageHandle.passTime}.
 * `window.stage` is there once the layout is ready.
 *
 * Nothing in `src/` knows of this.
 */
import { boot } from './boot';
import { setClock } from './clock';
import { setTheme } from './chrome/theme';
import { installGlobals } from './dom/globals';
import { readParameters } from './parameters';
import { StageHandle } from './stage-handle';
import { installTimers } from './timers';

declare global {
	interface Window {
		/** Set once the layout is ready; until then undefined. */
		stage?: StageHandle;
		/** Resolves once `stage` is set. */
		stageReady: Promise<void>;
	}
}

const parameters = readParameters(window.location.search);
installTimers();
setClock(parameters.clock);
installGlobals();

window.stageReady = boot(parameters).then(
	(app) => {
		window.stage = new StageHandle(app, (theme) => setTheme(app, theme));
	},
	(error: unknown) => {
		document.body.createDiv({ cls: 'stage-failure', text: `The stage could not be set: ${String(error)}` });
		throw error;
	},
);
