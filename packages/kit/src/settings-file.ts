/** What is decided once for the site of an agreement: in `settings.json` of its folder, so that nobody types it at each build. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, readJson } from './folder.ts';

const KEYS = ['base', 'out', 'publisher', 'contact'] as const;

/** The same as the options of `charter build`; `out` is a path from the folder of the agreement. */
export type SettingsFile = Readonly<Partial<Record<(typeof KEYS)[number], string>>>;

/** The name of the file, as messages have it. */
export const settingsPath = (folder: string): string => join(folder, 'settings.json');

/** The settings of a folder; none where it has no such file. Throws a Refusal where the file has anything else. */
export const settingsIn = (folder: string): SettingsFile => {
  const file = settingsPath(folder);
  if (!existsSync(file)) return {};
  const content = readJson(file);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new Refusal(`${file} must hold an object with some of ${KEYS.join(', ')}.`);
  }
  for (const [key, value] of Object.entries(content)) {
    if (!(KEYS as readonly string[]).includes(key)) {
      throw new Refusal(`${file}#/${key}: is no setting. Settings are ${KEYS.join(', ')}.`);
    }
    if (typeof value !== 'string' || value.trim() === '') throw new Refusal(`${file}#/${key}: must be a text.`);
  }
  return content;
};
