/**
 * Reports what lists all languages or all elements by hand: an array, an object, a type, a `switch`, a chain of
 * comparisons, a selector or imports that name each of them. What exists once per language or element derives from
 * `packages/core/src/languages.ts` and `packages/widgets/src/elements.ts`, so that a new one is there at once.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '@baku-charter/core';
import { ELEMENT_NAMES, TAGS } from '@baku-charter/widgets/elements';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Registry {
  /** What it has, in the words of the report. */
  what: string;
  /** A list that names all of one of these names them all. */
  names: readonly (readonly string[])[];
  /** What to derive from instead. */
  from: string;
}

const REGISTRIES: readonly Registry[] = [
  {
    what: 'languages',
    // English is often apart from the others, as the default.
    names: [LANGUAGES.filter((tag) => tag !== 'en')],
    from: 'LANGUAGES or LANGUAGE_ROWS of @baku-charter/core',
  },
  {
    what: 'elements',
    names: [ELEMENT_NAMES, TAGS],
    from: 'ELEMENT_NAMES, TAGS or ELEMENTS of @baku-charter/widgets/elements',
  },
];

/**
 * Files that may list them: the registries, what is written once per language, and what core cuts from the data for
 * each element, since core knows no element. The glossary and the units that stay beside a number are written per
 * language too; a new language may have none. The examples are projects of strangers, which choose what they show.
 */
const LISTS =
  /^integrations\/examples\/|^scripts\/example-page\.mjs$|^packages\/(core\/(src\/languages|src\/authoring\/(slice|no-break-spaces)|scripts\/glossary)|widgets\/src\/elements)\.ts$|\/words\/|(^|\/)(data|example|golden|fixtures)\//;

const EXTENSIONS = ['.ts', '.tsx', '.js', '.mjs', '.json'];
const MADE = ['**/node_modules', '**/dist', '**/generated', '**/storybook-static', '**/test-results*', '**/.turbo'];
/** Made by commands, and not by hand. */
const MADE_FILES = /(^|\/)(custom-elements|budgets|schema)\.json$/;

const known = new Set(REGISTRIES.flatMap(({ names }) => names.flat()));

/** The names that a text consists of: one name, a path or a list of names. A sentence has none. */
const namesIn = (text: string): readonly string[] => {
  const words = text.split(/[\s,|]+/).filter(Boolean);
  return words.length > 1 && !words.every((word) => known.has(word)) ? [] : text.split(/[^\w-]+/);
};

/** Adds what a node and all within it name. Bodies of functions are left out: they are code, and no list. */
const collect = (node: ts.Node, names: Set<string>): void => {
  const { name } = node as { name?: ts.Node };
  const isMember = ts.isObjectLiteralElement(node) || ts.isTypeElement(node);
  if (isMember && name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) names.add(name.text);
  if (ts.isFunctionLike(node)) return;
  if (ts.isStringLiteralLike(node)) for (const each of namesIn(node.text)) names.add(each);
  ts.forEachChild(node, (child) => {
    collect(child, names);
  });
};

const isChain = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  (node.operatorToken.kind === ts.SyntaxKind.BarBarToken ||
    node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken);

/** A list that says nothing beside the names. In a test, a table that says more is what the test expects of each. */
const isBare = (node: ts.Node): boolean =>
  ts.isArrayLiteralExpression(node) ? node.elements.every(ts.isStringLiteralLike) : !ts.isObjectLiteralExpression(node);

const isList = (node: ts.Node): boolean =>
  ts.isArrayLiteralExpression(node) ||
  ts.isObjectLiteralExpression(node) ||
  ts.isUnionTypeNode(node) ||
  ts.isTupleTypeNode(node) ||
  ts.isTypeLiteralNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isCaseBlock(node) ||
  ts.isStringLiteralLike(node) ||
  isChain(node);

/** Whether a call is what a test expects: `expect(…).toEqual(…)`. It says on its own what must come out. */
const isExpectation = (node: ts.Node): boolean => {
  if (ts.isCallExpression(node)) return isExpectation(node.expression);
  if (ts.isPropertyAccessExpression(node)) return isExpectation(node.expression);
  return ts.isIdentifier(node) && node.text === 'expect';
};

/** The registry whose names are all among some. */
const listedIn = (names: ReadonlySet<string>) =>
  REGISTRIES.filter((registry) => registry.names.some((all) => all.every((name) => names.has(name))));

interface Finding {
  node: ts.Node;
  registry: Registry;
}

/** The innermost lists in a node that name all. */
const findIn = (node: ts.Node, isTest: boolean): Finding[] => {
  if (ts.isCallExpression(node) && isExpectation(node)) return [];
  const inner: Finding[] = [];
  ts.forEachChild(node, (child) => {
    inner.push(...findIn(child, isTest));
  });
  if (!isList(node) || (isTest && !isBare(node))) return inner;
  const names = new Set<string>();
  collect(node, names);
  const reported = new Set(inner.map(({ registry }) => registry));
  const own = listedIn(names).filter((registry) => !reported.has(registry));
  return [...inner, ...own.map((registry) => ({ node, registry }))];
};

/** Modules that a file imports one by one, each for one language or element. */
const importsOf = (file: ts.SourceFile): Finding[] => {
  const imports = file.statements.filter((statement) => ts.isImportDeclaration(statement));
  const names = new Set<string>();
  for (const { moduleSpecifier } of imports) collect(moduleSpecifier, names);
  return listedIn(names).flatMap((registry) => (imports[0] ? [{ node: imports[0], registry }] : []));
};

const parse = (path: string) => {
  const text = ts.sys.readFile(path) ?? '';
  const name = relative(ROOT, path).split(sep).join('/');
  return path.endsWith('.json')
    ? (ts.parseJsonText(name, text) as ts.SourceFile)
    : ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
};

const files = ts.sys
  .readDirectory(ROOT, EXTENSIONS, MADE)
  .map(parse)
  .filter(({ fileName }) => !LISTS.test(fileName) && !MADE_FILES.test(fileName));

const report = files.flatMap((file) => {
  const isTest = file.fileName.endsWith('.test.ts');
  const found = [...(isTest ? [] : importsOf(file)), ...findIn(file, isTest)];
  return found.map(({ node, registry: { what, from } }) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    return `${file.fileName}:${line + 1} lists all ${what} by hand. Derive them from ${from}.`;
  });
});
for (const line of report) console.error(line);
if (report.length > 0) process.exitCode = 1;
else console.log(`${files.length} files list no language and no element by hand.`);
