/** Pages of newsrooms on which the elements can be looked at. Their styles know nothing of the elements. */
import reboot from 'bootstrap/dist/css/bootstrap-reboot.min.css?raw';

interface Host {
  title: string;
  css: string;
}

const SERIF = 'Georgia, "Times New Roman", serif';
const SANS = 'system-ui, "Segoe UI", sans-serif';

export const HOSTS = {
  plain: { title: 'Plain page', css: `.host { font-family: ${SERIF}; background: #fff; color: #1a1c1f }` },
  broadsheet: {
    title: 'Serif broadsheet',
    css: `.host { font: 1.125rem/1.6 ${SERIF}; background: #fbf8f1; color: #22201c; --charter-accent: #6d1f1f }
      .host :is(h1, h2) { font-weight: 400; line-height: 1.15 } .host a { color: #6d1f1f }`,
  },
  tabloid: {
    title: 'Tabloid',
    css: `.host { font: 1rem/1.4 ${SANS}; background: #fff; color: #111; --charter-accent: #a30d1c }
      .host :is(h1, h2) { font-weight: 900; line-height: 1; text-transform: uppercase } .host a { color: #a30d1c }`,
  },
  dark: {
    title: 'Dark page',
    css: `.host { color-scheme: dark; font-family: ${SANS}; background: #16181b; color: #f1f2f3 } .host a { color: #b9d4ff }`,
  },
  framework: { title: 'Reset of a CSS framework', css: reboot },
} as const satisfies Record<string, Host>;

export type HostName = keyof typeof HOSTS;
