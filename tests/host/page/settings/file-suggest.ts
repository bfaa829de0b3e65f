import type { App } from '../app';
import { AbstractInputSuggest } from '../overlay/input-suggest';
import type { SearchComponent } from './text-components';

/** Suggests paths of the vault for a setting that names a file or folder. */
export class FileSuggest extends AbstractInputSuggest<string> {
	constructor(
		app: App,
		private readonly search: SearchComponent,
		private readonly paths: () => string[],
	) {
		super(app, search.inputEl);
	}

	protected getSuggestions(query: string): string[] {
		const wanted = query.toLowerCase();
		return this.paths().filter((path) => path.toLowerCase().includes(wanted));
	}

	renderSuggestion(path: string, el: HTMLElement): void {
		el.setText(path);
	}

	override selectSuggestion(path: string): void {
		this.search.setValue(path);
		this.search.onChanged();
		this.close();
	}
}
