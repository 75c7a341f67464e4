/** A language that was added to an agreement or taken out of it is one fault, however many texts it is in. */
import type { FileProblem } from '@baku-charter/core/authoring';

/** From how many texts on they are told as one: fewer were forgotten one by one, and are told one by one. */
const MANY = 6;

/** In which languages there is a text too few or too many, where a problem is that. */
const languagesOf = ({ path, message }: FileProblem, languages: readonly string[]) => {
  const keys = path.split('/').slice(1);
  const last = keys.at(-1) ?? '';
  const lacking =
    /^lacks "(.*)"$/.exec(message)?.[1]?.split('", "') ?? (message.startsWith('is missing') ? [last] : []);
  if (lacking.length > 0 && lacking.every((key) => languages.includes(key))) return { isThere: false, tags: lacking };
  return message.startsWith('is no language') ? { isThere: true, tags: [last] } : undefined;
};

const messageFor = (tag: string, isThere: boolean, problems: readonly FileProblem[]) => {
  const [first] = problems;
  const files = new Set(problems.map(({ file }) => file)).size;
  const texts = `${problems.length} texts in ${files} ${files === 1 ? 'file' : 'files'}`;
  const where = `The first: ${first?.file ?? ''}#${first?.path ?? ''}`;
  return isThere
    ? `does not name "${tag}", but ${texts} have it. Name it here, or remove them. ${where}`
    : `names "${tag}", but ${texts} lack it. Write them, as "[${tag}] …" until they are translated, or remove it here. ${where}`;
};

/** The problems, with one for each language that many texts lack, or have too much. */
export const byLanguage = (problems: readonly FileProblem[], languages: readonly string[]): readonly FileProblem[] => {
  const groups = new Map<string, FileProblem[]>();
  const keysOf = (problem: FileProblem) => {
    const { isThere = false, tags = [] } = languagesOf(problem, languages) ?? {};
    return tags.map((tag) => JSON.stringify([tag, isThere]));
  };
  for (const problem of problems) {
    for (const key of keysOf(problem)) groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const many = new Map([...groups].filter(([, group]) => group.length >= MANY));
  const isTold = (problem: FileProblem) => {
    const keys = keysOf(problem);
    return keys.length > 0 && keys.every((key) => many.has(key));
  };
  return [
    ...[...many].map(([key, group]) => {
      const [tag, isThere] = JSON.parse(key) as [string, boolean];
      return { file: 'dataset.json', path: '/languages', message: messageFor(tag, isThere, group) };
    }),
    ...problems.filter((problem) => !isTold(problem)),
  ];
};
