/** Builds the loader of what it has to know, as one module. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { LoaderKnowledge } from '../src/loader/knowledge.ts';

export const buildLoader = async (knowledge: LoaderKnowledge): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/loader.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    banner: { js: '/*! Charter Widgets, MIT */' },
    write: false,
    define: { KNOWLEDGE: JSON.stringify(knowledge) },
  });
  return outputFiles[0]?.text ?? '';
};
