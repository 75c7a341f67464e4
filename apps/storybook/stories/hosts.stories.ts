import '@baku-charter/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';

/** All three elements on each host page of the toolbar, between text of the page itself. */
const meta: Meta = {
  title: 'Pages/Hosts',
  tags: ['!autodocs'],
  render: () => {
    const page = document.createElement('main');
    render(
      html`<h1>A page of its own</h1>
        <p>Its words, with <a href="#elsewhere">a link</a>.</p>
        <charter-quote quote-id="q4-s1"></charter-quote>
        <h2>A heading of the page</h2>
        <charter-pillars show="demining energy-security" open></charter-pillars>
        <charter-timeline from="2026-02-10" to="2026-02-11"></charter-timeline>`,
      page,
    );
    return page;
  },
};
export default meta;

export const Plain: StoryObj = { globals: { host: 'plain' } };
export const Broadsheet: StoryObj = { globals: { host: 'broadsheet' } };
export const Tabloid: StoryObj = { globals: { host: 'tabloid' } };
export const Dark: StoryObj = { globals: { host: 'dark' } };
export const Framework: StoryObj = { globals: { host: 'framework' } };
