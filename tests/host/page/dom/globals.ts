import { installCreation } from './create';
import { installElementHelpers } from './elements';
import { installDomEvents } from './events';
import { installNodeHelpers } from './nodes';
import { installPlainHelpers } from './plain';

/** Adds everything Obsidian adds to the globals and prototypes of its window. Must run before the plugin's code. */
export function installGlobals(): void {
	installPlainHelpers();
	installNodeHelpers();
	installElementHelpers();
	installCreation();
	installDomEvents();
}
