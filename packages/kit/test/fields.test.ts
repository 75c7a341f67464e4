/** What newsrooms can look up: all fields with their values, for people and for editors. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { authoredKinds } from '@baku-charter/core/authoring';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { fieldsPage } from '../scripts/fields.ts';
import { begun, readJson } from './commands.ts';

describe('the page of all fields', () => {
  it('is that of the schema; a build of this package writes it anew', () => {
    expect(readFileSync(new URL('../fields.md', import.meta.url), 'utf8')).toBe(fieldsPage());
  });

  it('has every kind of file, and says what is required and which values there are', () => {
    const page = fieldsPage();
    for (const kind of Object.keys(authoredKinds(['en']))) expect(page).toContain(`## \`data/${kind}`);
    expect(page).toContain('- `kind`: **required**, `document`, `government`, `news-agency`, `newspaper`,');
    expect(page).toContain('- `milestone`: `signing`, `entry-into-force`, `amendment`, `expiry`, `article`.');
    expect(page).toContain('- `reference`: text in each language.');
    // Neither is required, but one of the two is.
    expect(page).toContain(
      '- `prefix`: text. What stands right before the words, 32 characters at most. Needed where there is no suffix.',
    );
    expect(page).toContain(
      '- `suffix`: text. What stands right after the words, 32 characters at most. Needed where there is no prefix.',
    );
    expect(page).not.toContain('zxx');
  });
});

describe('the schema that editors read', () => {
  const opened = () => {
    const folder = begun();
    const accepts = new Ajv2020({ strict: false }).compile(readJson(folder, 'my-accord/schema.json'));
    return { folder, data: join(folder, 'my-accord/data'), accepts };
  };

  it('accepts each file that "charter new" writes, and is named in it', () => {
    const { folder, data, accepts } = opened();
    const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    expect(files.length).toBeGreaterThan(20);
    for (const name of files) {
      const content = readJson(data, name);
      expect(accepts(content), `${name}: ${JSON.stringify(accepts.errors)}`).toBe(true);
      if (name === 'redirects.json') continue;
      expect(join(data, name, '..', content['$schema'] as string)).toBe(join(folder, 'my-accord/schema.json'));
    }
  });

  it('refuses a value that there is not, and a field that nobody knows', () => {
    const { data, accepts } = opened();
    const signing = readJson(data, 'events/signing.json');
    expect(accepts({ ...signing, kind: 'party' })).toBe(false);
    expect(accepts({ ...signing, colour: 'red' })).toBe(false);
    expect(accepts({ ...signing, title: { en: 'Signed', pt: 'Assinado' } })).toBe(true);
  });
});
