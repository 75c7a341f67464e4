/** A record or a section that is not there is one fault, however many records name it. */
import type { FileProblem } from '@baku-charter/core/authoring';

/** The problems, with one for all places that name the same record, which is not there. */
export const byReference = (problems: readonly FileProblem[]): readonly FileProblem[] => {
  const groups = new Map<string, FileProblem[]>();
  for (const problem of problems) {
    const { file, path, message } = problem;
    const isMissing = / is not (?:the id of any record|a section of the charter)/.test(message);
    const key = isMissing ? message : `${file}#${path}: ${message}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const places = others.map(({ file, path }) => `${file}#${path}`);
    if (places.length === 0) return [first];
    return [{ ...first, message: `${first.message}; also named in ${places.join(', ')}` }];
  });
};
