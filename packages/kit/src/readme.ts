/** The README of a new agreement: what to write first, and the commands. */
export const readme = (id: string, languages: readonly string[]): string => `# ${id}

The data of one agreement, a file a record, in ${languages.join(', ')}. What stands here now is an example: a made-up accord of
two harbours. Write over it.

## What to write first

1. \`data/dataset.json\`: the id that pasted copies will name, the licence of your data.
2. \`data/charter.json\`: title, parties, who signed where and when.
3. \`data/sources/\`: each page or volume that you cite. On paper, \`reference\` takes the place of \`url\`: where in it
   the words are, such as “p. 1” or “vol. 12, p. 98”. What it is and when it came out stand in \`publisher\`, \`title\`, \`published\`.
4. \`data/provisions/\` and \`data/pillars/\`: what the text says, paragraph by paragraph, then by subject.
5. \`data/events/\`: what happened when. One is marked \`"milestone": "signing"\`. Milestones need no place: a treaty
   may be signed by post, and then \`signed\` in \`charter.json\` has none either.
6. \`data/quotes/\`: words, verbatim, with what stands before and after them in the source.
7. \`data/unknowns/\`: what your readers should know that you do not know.
8. \`data/icons/\`: a drawing per subject, if you have any: \`<pillar>.svg\`, one path on a field of 24 by 24.

Delete what you do not need: the folders of kinds that are empty, \`visit.json\` where there was no visit, and in each file
the lists that are empty. The site is made of what is there: of quotations, events and subjects, one kind is enough. What
\`redirects.json\` and other files name has to be there, so delete those lines, too. \`data/revisions/\` keeps at least one
file, since pages say when the data last changed: its date, what changed, and why. Where nobody's words are set against the text, a pillar has no \`claim\`, \`analyst\` and \`comparison\`.

## What to translate

A text that begins with its language in brackets, such as \`[fr] \`, is still to be translated into that language: write it
anew, and take the mark away. \`charter check\` says how many are left, and where. Pages show the mark where it stands in
data, so none should be left when you publish.

The words around the data are there in English, Azerbaijani, Russian, Turkish and Arabic. \`charter words fr\` begins those
of French, in English and marked as above; pages show no mark there. In these,

- a name in braces, such as \`{date}\`, stands for what is put there: keep it;
- \`one\`, \`few\`, \`many\` and \`other\` are the forms that a noun takes after a number, as many as the language has: English
  “1 source”, “2 sources” are \`one\` and \`other\`. Write each with \`{n}\` for the number.

## Commands

\`\`\`
npx charter check          names every file and field that is wrong
npx charter preview        builds the site, serves it, and builds again when a file changes
npx charter build --base https://example.com/${id}/   writes the site for that address to dist/;
                           settings.json may keep the address: { "base": "https://example.com/${id}/" }
npx charter words <lang>   begins the words around the data in a language that has none
npx charter language <tag> adds a language, each text in it marked as still to be translated
npx charter sheets         writes the records as sheets (CSV), to be changed in a spreadsheet
npx charter import <path>  takes a folder of sheets (CSV), or a file of TimelineJS (JSON); what is there already
                           is kept; with --replace, its fields that the file has are changed
npx charter verify --source <source-id>=<text file>   finds your quotations in the text of their source
\`\`\`
`;
