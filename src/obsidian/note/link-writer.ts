import type { App } from 'obsidian';
import type { LinkToNote } from '../../core/markdown/write/link-to-note';

/** Writes links for the note at `path` the way the person has set: wikilinks or Markdown, short or with folders. */
export function linkWriter(app: App, path: string): LinkToNote {
	return (actor) => {
		const file = app.vault.getFileByPath(actor.path);
		// A note that was deleted while its actor was being chosen has no link to write.
		if (file === null) return actor.name;
		// A note's link to itself has no name in it, so that link is written as for a note beside it.
		return app.fileManager.generateMarkdownLink(file, file.path === path ? path.replace(/[^/]*$/, '.md') : path);
	};
}
