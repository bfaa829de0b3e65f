const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;

let language = 'en';

/** Has the app speak a language, and mirrors it where that is written from right to left. Its own words stay English. */
export function setLanguage(tag: string): void {
	language = tag;
	const isMirrored = RIGHT_TO_LEFT.test(tag);
	document.documentElement.lang = tag;
	document.body.dir = isMirrored ? 'rtl' : 'ltr';
	document.body.classList.toggle('mod-rtl', isMirrored);
}

/** The language of the app. */
export function getLanguage(): string {
	return language;
}
