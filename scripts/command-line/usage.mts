/** What `--help` prints. docs/command-line.md says the same at length, and a test compares the two. */
export const USAGE = `Usage: npm run -s dossier -- COMMAND VAULT [options]

Reads a folder of Markdown notes and prints what its actor notes say. It never changes a note.

Commands
  export VAULT                      every actor note, one JSON object a line, in path order
  card VAULT NAME                   one actor's card, as JSON
  explain VAULT NOTE                why a note is an actor note or none, what each part of it was
                                    read as and by what, and what was not read
  compare VAULT --actors A,B[,…]    compare actors by name, alias, ticker, path or [[link]]
  compare VAULT --peers-of NAME     compare an actor with its peers
  compare VAULT --tag TAG           compare the actors with a tag
  compare VAULT --folder FOLDER     compare the actors in a folder
  stale VAULT [--tag T] [--folder F]
                                    how fresh each actor note is
  stale VAULT --facts               dated facts and their age, those past their limit first
  check VAULT [NOTE …]              what the rules find, as path:line: reason: lines that couldn't be
                                    read, and figures, dates and cases to look at
  check --explain RULE              what a rule finds, and why
  metrics VAULT                     metric names that look alike, and the setting that joins two
                                    or keeps them apart
  fit VAULT [--json]                rules, headings, dates and languages that suit the vault

Options
  --settings FILE    use the plugin's settings, YOUR-VAULT/.obsidian/plugins/dossier/data.json;
                     without it, the defaults
  --language CODE    the language of the notes: auto, all, or a code such as en; auto means all here
  --limit DAYS       days until a note is overdue, instead of the settings' own (180)
  --today DATE       judge freshness and dates on this day (YYYY-MM-DD) instead of today
  --metrics A,B[,…]  compare: the metrics to show, in this order; without it, the most common ones
  --sort ORDER       compare: by a metric, Actor or Updated, such as "Market cap desc"; asc puts
                     the lowest first
  --format FORMAT    compare: md (default), tsv, csv or json
                     stale: jsonl (default), json, csv or md
                     check: text (default), json, jsonl, sarif or markdown
                     metrics: text (default) or json
  --rule A[,B]       check: only these rules, off by default or not
  --hints            check: tell hints too
  --baseline FILE    check: leave out the findings in FILE; writes it if it isn't there
  --json             explain: print JSON; fit: print a data.json with the best of them instead
  --fail-on WHAT     stale: stale, to exit with 1 if a note is overdue; check: error (default),
                     warning or hint, to exit with 1 from there on
  --help             show this help

Exit codes
  0  done
  1  check found errors or what --fail-on names, or --fail-on stale found overdue notes
  2  a folder, setting, actor, metric or option can't be used, or a rule crashed; the message says which

Settings that can't be used and notes that can't be opened are reported on standard error.`;
