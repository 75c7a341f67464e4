/**
 * `pnpm new element <name>`: makes an element that shows a list of quotations. Fills in the templates in `new-element/`
 * to make its folder, and adds its row to `elements.ts` and its slice to core. Everything else derives from these.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));
const TEMPLATES = fileURLToPath(new URL('new-element/', import.meta.url));
const SRC = fileURLToPath(new URL('../src/', import.meta.url));

const refuse = (reason: string): never => {
  throw new Error(reason);
};

/** What cannot be a name: words of JavaScript, and the name of the bundle of all elements. */
const RESERVED = new Set([
  'all',
  'class',
  'default',
  'delete',
  'export',
  'function',
  'import',
  'new',
  'return',
  'this',
  'var',
]);

/** How the name is spelled in tags and addresses, in variables, in types and as a key. */
const spellingsOf = (name: string): Readonly<Record<string, string>> => {
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const pascal = camel.charAt(0).toUpperCase() + camel.slice(1);
  return { name, camel, Pascal: pascal, key: camel === name ? name : `'${name}'` };
};

const filled = (template: string, spellings: Readonly<Record<string, string>>) =>
  readFileSync(join(TEMPLATES, template), 'utf8').replace(
    /\{(name|camel|Pascal|key)\}/g,
    (placeholder, spelling: string) => spellings[spelling] ?? placeholder,
  );

/** Inserts text before a passage that the file must have exactly once. */
const insert = (file: string, before: string, text: string) => {
  const code = readFileSync(file, 'utf8');
  if (code.split(before).length !== 2) {
    refuse(`${relative(REPOSITORY, file)} must have this once, to know where the new row goes: ${before.trim()}`);
  }
  writeFileSync(
    file,
    code.replace(before, () => text + before),
  );
};

/** The tables of the builder that have a text for each element: what it is called, and what it shows. */
const LABELS = ['elements', 'about'] as const;

/** Adds a text for the element to each table of a file of words, after those of the others. */
const addLabels = (file: string, label: string) => {
  let code = readFileSync(file, 'utf8');
  for (const table of LABELS) {
    const [labels, inside = ''] = new RegExp(`\\b${table}: \\{([^}]*)\\}`).exec(code) ?? [];
    if (labels === undefined) {
      return refuse(`${relative(REPOSITORY, file)} must have "${table}: {…}", for its name there.`);
    }
    code = code.replace(labels, () => `${table}: {${inside.trimEnd().replace(/,$/, '')}, ${label} }`);
  }
  writeFileSync(file, code);
};

const addElement = (name = ''): string[] => {
  if (!/^[a-z][a-z0-9]*$/.test(name) || RESERVED.has(name)) {
    refuse(
      `"${name}" is no name of an element. Write: pnpm new element <name>, one word in small letters, such as "voices".`,
    );
  }
  const folder = join(SRC, name);
  if (existsSync(folder)) refuse(`${relative(REPOSITORY, folder)} is there already. Choose another name.`);
  const spellings = spellingsOf(name);
  const { camel, Pascal, key } = spellings;

  mkdirSync(folder);
  const made = readdirSync(TEMPLATES)
    .filter((template) => template.endsWith('.ts.txt'))
    .map((template) => {
      const file = join(folder, template.replace('name', name).replace('.txt', ''));
      writeFileSync(file, filled(template, spellings));
      return file;
    });

  const elements = join(SRC, 'elements.ts');
  insert(elements, '};\n\n/** The name of an element', filled('row.txt', spellings));
  const imports = [
    `import { Charter${Pascal}Element } from './${name}/charter-${name}.ts';\n`,
    `import { ${camel}Blocks } from './${name}/${name}.blocks.ts';\n`,
    `import { ${camel}Label, ${camel}Page } from './${name}/${name}.page.ts';\n`,
    `import { ${camel}Content } from './${name}/${name}.template.ts';\n`,
  ];
  insert(elements, "import type { ElementWords } from './words/en.ts';\n", imports.join(''));

  const slices = join(REPOSITORY, 'packages/core/src/authoring/slice.ts');
  const slice = `  ${key}: {\n    type: 'Slice',\n    draw: ({ quotes }) => ({ quotes: without(quotes, 'selector', 'pillars') }),\n  },\n`;
  insert(slices, '  all: {\n', slice);

  // In every language its own name, until somebody who writes that language finds a better one.
  const words = join(REPOSITORY, 'packages/kit/src/site/words');
  const named = readdirSync(words).map((file) => join(words, file));
  for (const file of named) addLabels(file, `${key}: '${Pascal}'`);
  return [...made, elements, slices, ...named];
};

try {
  const files = addElement(argv[2]);
  // Imports are in the order that the formatter wants.
  const biome = join(REPOSITORY, 'node_modules/.bin/biome');
  spawnSync(biome, ['check', '--write', ...files], { cwd: REPOSITORY, stdio: 'ignore' });
  console.log(files.map((file) => relative(REPOSITORY, file)).join('\n'));
  console.log(
    '\nChange what it shows in its folder. Then run "npx pnpm build", "readme" and "size" in packages/widgets.',
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
