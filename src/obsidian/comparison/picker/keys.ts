import { Keymap, Platform, type Instruction, type Scope } from 'obsidian';
import type { PickerAction } from './foot';

/** What Enter does with the keys that are held; `undefined` for a plain Enter, which is the selected row's. */
function actionOfEnter(event: KeyboardEvent): PickerAction | undefined {
	if (Keymap.isModifier(event, 'Mod')) return event.shiftKey ? 'block' : 'view';
	if (event.altKey) return 'table';
	return event.shiftKey ? 'other step' : undefined;
}

/** What keys do in the picker, besides what they do in every list of Obsidian. */
interface PickerKeyActions {
	readonly run: (action: PickerAction) => void;
	/** Hands a key to the selected row. */
	readonly passToSelected: (event: KeyboardEvent) => void;
	/** Whether the focus is in the field: on a button keys are the button's. */
	readonly isInField: () => boolean;
	/** Whether a blank chooses the selected row, as it begins no search. */
	readonly doesBlankChoose: () => boolean;
	/** Whether a key that deletes marks the selected row as no peer, as there is nothing typed to delete. */
	readonly doesDeleteMark: () => boolean;
	/** Backspace was pressed; it still deletes what is typed. */
	readonly backspace: () => void;
}

/** Listens for the keys of the picker. */
export function registerKeys(scope: Scope, actions: PickerKeyActions): void {
	const { run, passToSelected, isInField, doesBlankChoose, doesDeleteMark, backspace } = actions;
	for (const modifiers of [['Mod'], ['Mod', 'Shift'], ['Alt'], ['Shift']] as const) {
		scope.register([...modifiers], 'Enter', (event) => {
			const action = actionOfEnter(event);
			if (action !== undefined) run(action);
			return false;
		});
	}
	const forSelected = (event: KeyboardEvent): false => {
		passToSelected(event);
		return false;
	};
	scope.register([], 'Enter', (event) => (isInField() && !event.isComposing ? forSelected(event) : undefined));
	scope.register(['Alt'], 'ArrowUp', forSelected);
	scope.register(['Alt'], 'ArrowDown', forSelected);
	scope.register([], ' ', (event) => (doesBlankChoose() ? forSelected(event) : undefined));
	for (const [modifiers, key] of [[[], 'Delete'], [['Mod'], 'Backspace']] as const) {
		scope.register([...modifiers], key, (event) => (doesDeleteMark() ? forSelected(event) : undefined));
	}
	scope.register([], 'Backspace', () => backspace());
}

/** What the keys do, for the line below the list. */
export function pickerKeys(step: 'actors' | 'metrics', hasEditor: boolean, isOfPeers: boolean): Instruction[] {
	const [mod, alt, shift] = Platform.isMacOS ? ['⌘', '⌥', '⇧'] : ['ctrl', 'alt', 'shift'];
	const ofStep = step === 'actors'
		? [{ command: '↵', purpose: 'add or remove' }, { command: `${shift} ↵`, purpose: 'metrics' }]
		: [{ command: '↵', purpose: 'choose' }, { command: `${alt} ↑↓`, purpose: 'move' }, { command: `${shift} ↵`, purpose: 'actors' }];
	const mark = step === 'actors' && isOfPeers ? [{ command: Platform.isMacOS ? '⌘ ⌫' : 'del', purpose: 'not a peer' }] : [];
	const where = hasEditor ? 'insert ' : '';
	return [
		...ofStep,
		...mark,
		{ command: `${alt} ↵`, purpose: `${where}static table` },
		{ command: `${mod} ${shift} ↵`, purpose: `${where}live table` },
		{ command: `${mod} ↵`, purpose: 'open' },
	];
}
