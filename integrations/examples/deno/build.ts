import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataset } from '@baku-charter/core';
import { CharterQuoteElement } from '@baku-charter/widgets';
import { pillarsElement, quoteElement, timelineElement } from '@baku-charter/widgets/static';
import '@baku-charter/widgets/define';

// Code that browsers and servers share may import the elements, which then are only names.
if (customElements.get('charter-quote') !== CharterQuoteElement) throw new Error('The elements are not defined.');

const scripts = dirname(fileURLToPath(import.meta.resolve('@baku-charter/widgets/cdn/charter.js')));

mkdirSync('site', { recursive: true });
cpSync(scripts, 'site/cdn', { recursive: true });
writeFileSync(
  'site/index.html',
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Three elements from Deno</title>
    <link rel="icon" href="data:,">
    <script type="module" src="cdn/charter.js"></script>
  </head>
  <body>
    <h1>What the Charter says</h1>
    ${quoteElement(dataset, 'q4-s1')}
    ${pillarsElement(dataset, { show: ['energy-security', 'demining'], headingLevel: 2 })}
    ${timelineElement(dataset, { from: '2026-02-10', to: '2026-02-11', headingLevel: 2 })}
  </body>
</html>
`,
);
