/** Elements that are moved into other documents. */
import { expect, test } from 'vitest';
import { EXAMPLES } from '../generated/examples.ts';
import { mount } from '../test/helpers.ts';

import { elementOf } from './example.ts';
import '../generated/define.ts';

test.each(
  (Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[]).flatMap((tag) =>
    [true, false].map((isReady) => [tag, isReady ? 'when it is ready' : 'from the start', isReady] as const),
  ),
)(
  '%s throws nothing in a document without a window, %s, and is whole when it comes back',
  async (tag, _when, isReady) => {
    const [example] = Object.values(EXAMPLES[tag]);
    if (!example) throw new Error(`${tag} has no example.`);
    const element = isReady ? await mount(tag, example) : elementOf(tag, example);
    const rejections: unknown[] = [];
    const listen = (event: PromiseRejectionEvent) => rejections.push(event.reason);
    addEventListener('unhandledrejection', listen);
    const parser = document.implementation.createHTMLDocument();
    parser.body.append(element);
    element.theme = 'dark';
    await expect(element.updateComplete).resolves.toBe(true);
    document.body.replaceChildren(element);
    await expect(element.updateComplete).resolves.toBe(true);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    removeEventListener('unhandledrejection', listen);
    expect(rejections).toEqual([]);
    const base = element.shadowRoot?.querySelector('[part="base"]');
    expect(base?.getBoundingClientRect().height).toBeGreaterThan(50);
    expect(element.shadowRoot?.adoptedStyleSheets).toHaveLength(1);
  },
);
