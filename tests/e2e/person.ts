/** What a person does and sees, in the real app and on the stage alike: scenarios are told in these words, once for both. */

/** A person at the app, with a note open. Selectors are CSS, and of what can be seen. */
export interface Person {
	/** Runs a command of the plugin by its id: `open-card`. */
	run(command: string): Promise<void>;
	openNote(path: string): Promise<void>;
	/** Puts the open note into the editor or into Reading view. */
	setMode(mode: 'source' | 'preview'): Promise<void>;
	/** Puts the cursor behind the first place where the open note says `text`, and types. */
	typeAfter(text: string, added: string): Promise<void>;
	/** Presses keys one after the other: `Enter`, `Control+a`. */
	press(...keys: string[]): Promise<void>;
	/** Clicks the first element that says `text`. */
	click(selector: string, text?: string): Promise<void>;
	/** Clicks the first element with the other button of the mouse. */
	clickRight(selector: string): Promise<void>;
	hover(selector: string): Promise<void>;
	scrollToEnd(selector: string): Promise<void>;
	/** What the elements say that can be seen, runs of blanks as one. */
	texts(selector: string): Promise<string[]>;
	/** How many such elements there are, seen or not. */
	count(selector: string): Promise<number>;
	/** The shorter side of each such element, in pixels. */
	sizes(selector: string): Promise<number[]>;
	/** Whether a click on any of the elements that can be seen hits it, and not what lies over it; false where there is none. */
	areHit(selector: string): Promise<boolean>;
	/** Whether the focus is within such an element. */
	hasFocusIn(selector: string): Promise<boolean>;
	/** The text of a note in the vault, or of the open editor where the note is open there. */
	note(path: string): Promise<string>;
	/** The line, from 1, that the cursor is on. */
	cursorLine(): Promise<number>;
	/** Where the line that is typed in stands, in pixels from the top. */
	cursorTop(): Promise<number>;
	/** Opens a comparison in a tab of its own, by what the lines of its block ask for. */
	openComparison(query: string): Promise<void>;
	/** Renders a note as "Export to PDF" does, prints it once there is something at `ready`, and counts the elements on paper. */
	countPrinted(path: string, ready: string, selector: string): Promise<number>;
	rename(from: string, to: string): Promise<void>;
	delete(path: string): Promise<void>;
	/** Follows an address of the plugin, `obsidian://dossier?…`, with these parameters. */
	visit(params: Readonly<Record<string, string>>): Promise<void>;
	/** Switches the plugin off and on again, over this text as its saved settings where there is one. */
	reload(data?: string): Promise<void>;
	/** The text of the plugin's saved settings. */
	data(): Promise<string>;
}

/** A piece of work with the app, and what comes of it. It begins with `note` open, in a vault of its own, and the card beside it; one that is about phones without, as it covers the note there. */
export interface Scenario {
	readonly name: string;
	readonly note: string;
	/** The kind of device it is about; on any where left out. */
	readonly device?: 'desktop' | 'phone';
	/** Notes that the vault has besides. */
	readonly notes?: Readonly<Record<string, string>>;
	readonly act: (person: Person) => Promise<void>;
}

/** How long is waited for something to come about, in milliseconds. */
const PATIENCE = 10_000;

/** Waits until `isSo`; says `what` was waited for where it does not come about. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
	const end = Date.now() + PATIENCE;
	while (!(await isSo())) {
		if (Date.now() > end) throw new Error(`In vain: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

/** Waits until an element says `text`. */
export function untilSays(person: Person, selector: string, text: string): Promise<void> {
	return until(`“${text}” in ${selector}`, async () => (await person.texts(selector)).some((says) => says.includes(text)));
}

/** Waits until no such element can be seen. */
export function untilGone(person: Person, selector: string): Promise<void> {
	return until(`no ${selector}`, async () => (await person.texts(selector)).length === 0);
}

/** What {@link Person.areHit} says, within the page: it goes there as text, and names nothing outside itself. */
export function areHitOnPage(selector: string): boolean {
	const all = [...document.querySelectorAll(selector)].filter((el) => el.checkVisibility());
	return all.length > 0 && all.every((el) => {
		const { left, top, width, height } = el.getBoundingClientRect();
		return el.contains(document.elementFromPoint(left + width / 2, top + height / 2));
	});
}

/** What {@link Person.sizes} says, within the page as well. */
export function sizesOnPage(selector: string): number[] {
	return [...document.querySelectorAll(selector)].map((el) => el.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height));
}

/** What {@link Person.cursorTop} says, within the page as well. */
export function cursorTopOnPage(): number {
	const at = document.getSelection()?.focusNode;
	const el = at instanceof Element ? at : at?.parentElement;
	return el?.closest('.cm-line')?.getBoundingClientRect().top ?? NaN;
}
