import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import * as lezerHighlight from '@lezer/highlight';
import * as lezerLr from '@lezer/lr';
import * as obsidian from '../obsidian-module';

/** What Obsidian hands to a plugin that calls `require`: the instances the app itself uses. */
const MODULES: Record<string, unknown> = {
	obsidian,
	'@codemirror/autocomplete': autocomplete,
	'@codemirror/commands': commands,
	'@codemirror/language': language,
	'@codemirror/lint': lint,
	'@codemirror/state': state,
	'@codemirror/view': view,
	'@lezer/common': lezerCommon,
	'@lezer/highlight': lezerHighlight,
	'@lezer/lr': lezerLr,
};

/** The `require` a plugin gets. Node's modules are not there, as on a phone. */
export function requireModule(name: string): unknown {
	const found = MODULES[name];
	if (found === undefined) throw new Error(`Cannot find module '${name}'`);
	return found;
}
