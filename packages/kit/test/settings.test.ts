/** What a newsroom decides once stands in settings.json, so that nobody types it at each build. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { begun, charter, writeJson } from './commands.ts';

describe('settings.json', () => {
  it('has the address, the folder and the publisher of a site; an option goes before it', () => {
    const folder = begun();
    writeJson(folder, 'my-accord/settings.json', {
      base: 'https://kept.example/accord/',
      out: '../site',
      publisher: 'The Example',
      contact: 'mailto:desk@example.com',
    });
    expect(charter(folder, 'build', 'my-accord')).toMatchObject({ status: 0, errors: '' });
    const about = () => readFileSync(join(folder, 'site/about/en/index.html'), 'utf8');
    expect(about()).toContain('https://kept.example/accord/about/en/');
    expect(about()).toContain('The Example');
    expect(about()).toContain('mailto:desk@example.com');

    charter(folder, 'build', 'my-accord', '--base', 'https://typed.example/', '--out', 'other');
    expect(readFileSync(join(folder, 'other/about/en/index.html'), 'utf8')).toContain(
      'https://typed.example/about/en/',
    );
    expect(about()).toContain('https://kept.example/');
  });

  it.each([
    [
      { bass: 'https://a.example/' },
      'my-accord/settings.json#/bass: is no setting. Settings are base, out, publisher, contact.\n',
    ],
    [{ base: 5 }, 'my-accord/settings.json#/base: must be a text.\n'],
    [{ base: 'norhaven' }, 'my-accord/settings.json#/base is "norhaven", which is no address of a site.'],
    [{ base: 'https://a.example/', contact: 'desk' }, 'my-accord/settings.json#/contact is "desk", which is no link.'],
    [[], 'my-accord/settings.json must hold an object with some of base, out, publisher, contact.\n'],
  ])('is told of in one line where it says %j', (settings, message) => {
    const folder = begun();
    writeJson(folder, 'my-accord/settings.json', settings);
    const { status, errors } = charter(folder, 'build', 'my-accord');
    expect(status).not.toBe(0);
    expect(errors).toContain(message);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});
