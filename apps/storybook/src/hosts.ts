/** Host pages: the styles of several newsrooms, none of which knows the elements. */
import reboot from 'bootstrap/dist/css/bootstrap-reboot.min.css?raw';
import broadsheet from './hosts/broadsheet.css?raw';
import dark from './hosts/dark.css?raw';
import plain from './hosts/plain.css?raw';
import tabloid from './hosts/tabloid.css?raw';
import { putStyles } from './page-styles.ts';

interface Host {
  title: string;
  /** The style sheet of the whole page. */
  css: string;
}

const HOSTS = {
  plain: { title: 'Plain page', css: plain },
  broadsheet: { title: 'Serif broadsheet', css: broadsheet },
  tabloid: { title: 'Tabloid', css: tabloid },
  dark: { title: 'Dark page', css: dark },
  framework: { title: 'Reset of Bootstrap', css: reboot },
} as const satisfies Record<string, Host>;

export type HostName = keyof typeof HOSTS;

export const HOST_TITLES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(HOSTS).map(([name, { title }]) => [name, title]),
);

/** Gives an element the styles of a host page. */
export const putOnHost = (page: HTMLElement, name: HostName): void => {
  putStyles(page, name, HOSTS[name].css);
};
