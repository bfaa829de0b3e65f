/** What a note can hold that asks the network, runs or embeds once an app renders it, and pieces of it to be thrown together. */
import fc from 'fast-check';

/** Each is a value of a table or a point, by what it would do. */
export const TRAPS: readonly (readonly [what: string, markdown: string])[] = [
	['image', '![x](http://trap.example/a.png)'],
	['image with a size', '![x|100](http://trap.example/a.png)'],
	['image between angle brackets', '![x](<http://trap.example/a b.png> "title")'],
	['image in a link', '[![x](http://trap.example/a.png)](http://trap.example/b)'],
	['image by reference', '![x][ref]'],
	['image of data', '![x](data:image/svg+xml,<svg/onload=alert(1)>)'],
	['embed', '![[Other note]]'],
	['embed of a picture', '![[picture.png|300]]'],
	['img', '<img src=http://trap.example/a.png onerror=alert(1)>'],
	['img without an end', '<img src="http://trap.example/a.png"'],
	['video', '<video src="http://trap.example/a.mp4" autoplay></video>'],
	['audio', '<audio src="http://trap.example/a.mp3" autoplay></audio>'],
	['iframe', '<iframe src="http://trap.example/"></iframe>'],
	['object', '<object data="http://trap.example/"></object>'],
	['embed of HTML', '<embed src="http://trap.example/">'],
	['style', '<b style="background:url(http://trap.example/a.png)">x</b>'],
	['style sheet', '<style>@import "http://trap.example/a.css"</style>'],
	['link to a style sheet', '<link rel="stylesheet" href="http://trap.example/a.css">'],
	['refresh', '<meta http-equiv="refresh" content="0;url=http://trap.example/">'],
	['script', '<script>window.pwned = true</script>'],
	['SVG', '<svg onload="window.pwned = true"><image href="http://trap.example/a.png"/></svg>'],
	['handler', '<b onmouseover="window.pwned = true" onfocus="window.pwned = true" autofocus tabindex=0>x</b>'],
	['base', '<base href="http://trap.example/">'],
	['form', '<form action="http://trap.example/"><input autofocus onfocus="window.pwned = true"></form>'],
	['processing instruction', '<?xml-stylesheet href="http://trap.example/a.css"?>'],
	['Dataview', '`= this.file.name`'],
	['Dataview in script', '`$= window.pwned = true`'],
	['Dataview between more backticks', '`` $= window.pwned = true ``'],
	['Templater', '<%+ window.pwned = true %>'],
	['Templater in code', '`<%+ window.pwned = true %>`'],
	['script address', '[x](javascript:window.pwned=true)'],
	['script address in disguise', '[x](<java\tscript:window.pwned=true>)'],
	['script address in entities', '[x](&#106;avascript&colon;window.pwned=true)'],
	['script address between angle brackets', '<javascript:window.pwned=true>'],
	['script wikilink', '[[javascript:window.pwned=true|x]]'],
	['data address', '[x](data:text/html,<script>window.pwned=true</script>)'],
	['formula', '$\\href{javascript:window.pwned=true}{x}$'],
	['footnote', '^[![x](http://trap.example/a.png)]'],
	['entity', '&lt;img src=http://trap.example/a.png&gt;'],
	['comment that ends', '<!-- > --><img src=http://trap.example/a.png>'],
	['emphasis around', '**<img src=http://trap.example/a.png>** ==![[Other note]]=='],
];

const PIECES = [
	...TRAPS.map(([, markdown]) => markdown),
	'![', '[', ']', '](', '(', ')', '[[', ']]', '![[', '|', '`', '``', '$', '=', '`=', '$=', '\\', '<', '>', '</', '<b>', '</b>', '<br>', '<sub>',
	'**', '*', '_', '~~', '==', '%%', '<!--', '-->', '<%', '%>', '&lt;', '&#96;', '&amp;', '!', '#tag', ' ', ' ', 'a', 'b c', '5', '\t', '\n',
	'http://trap.example/x', '<http://trap.example>', 'javascript:', 'é', '\u{1F600}',
];

/** Traps and pieces of traps, thrown together. */
export const jumbledTraps: fc.Arbitrary<string> = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
