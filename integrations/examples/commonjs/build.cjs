const { cpSync, mkdirSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { dataset } = require('@baku-charter/core');
const { pillarsElement, quoteElement, timelineElement } = require('@baku-charter/widgets/static');

const scripts = dirname(require.resolve('@baku-charter/widgets/cdn/charter.js'));

mkdirSync('site', { recursive: true });
cpSync(scripts, 'site/cdn', { recursive: true });
writeFileSync(
  'site/index.html',
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Three elements from CommonJS</title>
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
