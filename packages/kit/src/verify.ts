/** Looks quotations up in the texts of their sources, with the command that the data package comes with. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env, execPath } from 'node:process';
import { soundAgreement } from './agreement.ts';

const require = createRequire(import.meta.url);

/** Prints what `charter-verify` prints, and returns its exit status. `sources` are written `<source-id>=<file>`. */
export const verifyQuotations = async (folder: string, sources: readonly string[]): Promise<number> => {
  const [data] = (await soundAgreement(folder)).values();
  const temporary = mkdtempSync(join(tmpdir(), 'charter-'));
  try {
    const file = join(temporary, 'dataset.json');
    writeFileSync(file, JSON.stringify(data));
    const command = join(dirname(require.resolve('@baku-charter/core/package.json')), 'bin/charter-verify.js');
    const named = sources.flatMap((source) => ['--source', source]);
    return (
      spawnSync(execPath, [command, '--data', file, ...named], {
        stdio: 'inherit',
        env: { ...env, CHARTER_VERIFY_AS: 'charter verify' },
      }).status ?? 2
    );
  } finally {
    rmSync(temporary, { recursive: true });
  }
};
