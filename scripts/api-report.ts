/**
 * Writes `api.md` of each package: what its entries export, with the types of all of it. A change of the public API is
 * then a change of that file, which a reviewer sees. With `--check` it only says which file is not current.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = ['core', 'widgets', 'kit'];

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  noLib: true,
  types: [],
};

/** A union of so many texts is a list of ids. They change with the data, and not on purpose. */
const MANY = 12;

/** Longer declarations are schemas. What they describe is in `schema.json`. */
const LONG = 20_000;

interface Manifest {
  name: string;
  exports: Record<string, string | { types?: string }>;
}

interface Entry {
  name: string;
  file: string;
  /** The name in `exports`, and what stands for its star, such as a language. */
  pattern: string;
  star: string;
}

/** The entries with types. A pattern is replaced by the entries that it stands for. */
const entriesOf = (folder: string, { exports }: Manifest): Entry[] =>
  Object.entries(exports).flatMap(([name, target]) => {
    const types = typeof target === 'string' ? undefined : target.types;
    if (types === undefined) return [];
    const [before = '', after] = types.split('*');
    if (after === undefined) return [{ name, file: join(folder, types), pattern: name, star: '' }];
    return readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
      .map((file) => `./dist/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => {
        const star = file.slice(before.length, file.length - after.length);
        return { name: name.replace('*', star), file: join(folder, file), pattern: name, star };
      });
  });

const printer = ts.createPrinter({ removeComments: true });

const IDS = new Set(
  readdirSync(new URL('../packages/core/data/', import.meta.url), { recursive: true, encoding: 'utf8' }).map((file) =>
    basename(file, '.json'),
  ),
);

const isIdOfData = (type: ts.TypeNode): boolean =>
  ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) && IDS.has(type.literal.text);

/** Folds the ids of the data, and sorts all other unions: in which order TypeScript writes them differs between builds. */
const settleUnions: ts.TransformerFactory<ts.Node> = (context) => {
  const visit = (node: ts.Node): ts.Node => {
    const settled = ts.visitEachChild(node, visit, context);
    if (!ts.isUnionTypeNode(settled)) return settled;
    if (settled.types.length >= MANY && settled.types.every(isIdOfData))
      return ts.factory.createTypeReferenceNode('IdsOfTheData');
    const source = ts.getOriginalNode(node).getSourceFile();
    const named = settled.types.map(
      (type) => [printer.printNode(ts.EmitHint.Unspecified, type, source), type] as const,
    );
    return ts.factory.createUnionTypeNode(
      named.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, type]) => type),
    );
  };
  return visit;
};

/** A declaration as it is printed: of a variable, the whole statement. */
const printed = (node: ts.Declaration): string => {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const { transformed } = ts.transform<ts.Node>(statement, [settleUnions]);
  const text = printer.printNode(ts.EmitHint.Unspecified, transformed[0] ?? statement, node.getSourceFile());
  const short = text.length < LONG ? text : `${text.slice(0, text.indexOf('<'))}<…>;`;
  return short.replace(/^(export )?(declare )?/, '');
};

const report = (name: string): string => {
  const folder = join(ROOT, 'packages', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const entries = entriesOf(folder, manifest);
  const host = ts.createCompilerHost(OPTIONS);
  // Only the declarations of the package are printed, so that nothing else has to be read.
  host.resolveModuleNameLiterals = (modules, from) =>
    modules.map(({ text }) =>
      text.startsWith('.') ? ts.resolveModuleName(text, from, OPTIONS, host) : { resolvedModule: undefined },
    );
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    OPTIONS,
    host,
  );
  const checker = program.getTypeChecker();
  const original = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const isOwn = (node: ts.Node) => node.getSourceFile().fileName.startsWith(`${folder.replaceAll('\\', '/')}/dist/`);

  const texts = new Map<string, Set<string>>();
  const seen = new Set<ts.Symbol>();
  const add = (symbol: ts.Symbol): void => {
    if (seen.has(symbol)) return;
    seen.add(symbol);
    for (const declaration of symbol.declarations ?? []) {
      // A module that is imported as a whole is a file. Members and parameters are printed with what they belong to.
      if (ts.isSourceFile(declaration) || !isOwn(declaration)) continue;
      if (!ts.isSourceFile(declaration.parent) && !ts.isVariableDeclaration(declaration)) continue;
      texts.set(symbol.name, (texts.get(symbol.name) ?? new Set()).add(printed(declaration)));
      const follow = (node: ts.Node): void => {
        const used = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
        if (used) add(original(used));
        ts.forEachChild(node, follow);
      };
      follow(declaration);
    }
  };

  const exported = new Set<string>();
  const listed = entries.map(({ name: entry, file, pattern, star }) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const symbols = module ? checker.getExportsOfModule(module) : [];
    for (const symbol of symbols) {
      if (symbol.name !== star) add(original(symbol));
      exported.add(symbol.name);
    }
    const names = symbols.map((symbol) => (symbol.name === star ? '(its own name)' : symbol.name));
    return { entry, pattern, names: names.sort().join(', ') };
  });
  // Entries with the same exports are listed together, and those of a pattern by the pattern.
  const byExports = new Map<string, Set<string>>();
  for (const { entry, pattern, names } of listed) {
    const alike = listed.every((other) => other.pattern !== pattern || other.names === names);
    byExports.set(names, (byExports.get(names) ?? new Set()).add(alike ? pattern : entry));
  }

  const lists = [...byExports].map(
    ([names, own]) =>
      `## ${[...own].map((entry) => `\`${entry}\``).join(', ')}\n\n${names || 'Defines tags or types only.'}`,
  );
  const declarations = [...texts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([one, own]) => `${exported.has(one) ? '' : '// not exported\n'}${[...own].sort().join('\n')}`);
  return `${[
    `# The API of ${manifest.name}`,
    'Written by `pnpm run api`. A change here is a change of what others build on: see docs/stability.md.',
    ...lists,
    '## Declarations',
    `\`\`\`ts\n${declarations.join('\n\n')}\n\`\`\``,
  ].join('\n\n')}\n`;
};

const stale = PACKAGES.filter((name) => {
  const path = join(ROOT, 'packages', name, 'api.md');
  const text = report(name);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
    return false;
  }
  return readFileSync(path, 'utf8') !== text;
});
for (const name of stale) {
  console.error(`packages/${name}/api.md is not what the package exports. If the API was to change, run: pnpm run api`);
}
process.exitCode = stale.length === 0 ? 0 : 1;
