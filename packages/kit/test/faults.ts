/** Makes faults in a new agreement, and says what `charter check` refuses it for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { soundAgreement } from '../src/agreement.ts';
import { Refusal } from '../src/folder.ts';
import { begun, readJson, writeJson } from './commands.ts';

type Change = (record: Record<string, unknown>) => void;

export const DATA = 'my-accord/data';

/** Changes a file of a new agreement, and returns what `charter check` refuses it for. */
export const told = async (change: (data: string) => void): Promise<string> => {
  const folder = begun();
  change(join(folder, DATA));
  const refused: unknown = await soundAgreement(join(folder, 'my-accord')).catch((error: unknown) => error);
  if (!(refused instanceof Refusal)) throw new Error('It was not refused.');
  return refused.message;
};

export const edited = (file: string, change: Change) => (data: string) => {
  const record = readJson(data, file);
  change(record);
  writeJson(data, file, record);
};

export const drawn = (name: string, svg: string) => (data: string) => {
  mkdirSync(join(data, 'icons'));
  writeFileSync(join(data, 'icons', name), svg);
};
