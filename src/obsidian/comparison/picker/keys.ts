import { Keymap, Platform, type Instruction, type Scope } from 'obsidian';
import type { ComparisonResult } from './foot';

/** What a key with others held down does in the picker, in either half. */
export type PickerAction = ComparisonResult | 'other step';

/** What Enter does with the keys that are held; `undefined` for a plain Enter, which is the selected row's. */
export function actionOfEnter(event: KeyboardEvent): PickerAction | undefined {
	if (Keymap.isModifier(event, 'Mod')) return event.shiftKey ? 'block' : 'view';
	if (event.altKey) return 'table';
	return event.shiftKey ? 'other step' : undefined;
}

/** Listens for Enter with these keys; the app's own list listens for the plain one, and perhaps for all. */
export function registerEnters(scope: Scope, run: (action: PickerAction) => void): void {
	for (const modifiers of [['Mod'], ['Mod', 'Shift'], ['Alt'], ['Shift']] as const) {
		scope.register([...modifiers], 'Enter', (event) => {
			const action = actionOfEnter(event);
			if (action !== undefined) run(action);
			return false;
		});
	}
}

/** What the keys do, for the line below the list. */
export function pickerKeys(step: 'actors' | 'metrics', hasEditor: boolean): Instruction[] {
	const [mod, alt, shift] = Platform.isMacOS ? ['⌘', '⌥', '⇧'] : ['ctrl', 'alt', 'shift'];
	const ofStep = step === 'actors'
		? [{ command: '↵', purpose: 'add or remove' }, { command: `${shift} ↵`, purpose: 'metrics' }]
		: [{ command: '↵', purpose: 'choose' }, { command: `${alt} ↑↓`, purpose: 'move' }, { command: `${shift} ↵`, purpose: 'actors' }];
	const where = hasEditor ? 'insert ' : '';
	return [
		...ofStep,
		{ command: `${alt} ↵`, purpose: `${where}table` },
		{ command: `${mod} ${shift} ↵`, purpose: `${where}block` },
		{ command: `${mod} ↵`, purpose: 'show' },
	];
}
