/** Puts the plugin, once built, where `npm run pack` puts all else: `packed/charter-widgets-<version>.zip`. */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string };

const name = `charter-widgets-${version}.zip`;
mkdirSync(here('../../packed'), { recursive: true });
copyFileSync(here('dist/charter-widgets.zip'), here(`../../packed/${name}`));
console.log(`packed/${name}`);
