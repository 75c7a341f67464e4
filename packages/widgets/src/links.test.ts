/** Addresses that name a record. */
import { dataset } from '@baku-charter/core';
import { afterEach, describe, expect, test } from 'vitest';
import { eventsDuring, find, findAll, focused, isOpen, mount } from '../test/helpers.ts';
import { type Example, elementOf, otherAgreement } from './example.ts';
import '../generated/define.ts';

const pillars: Example = { attributes: { show: 'demining counterterrorism' } };

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

test('opens and focuses the record of a deep link, only its title', async () => {
  history.replaceState(null, '', '#charter-pillar-counterterrorism');
  const element = await mount('charter-pillars', pillars);
  expect(isOpen(element, 'counterterrorism')).toBe(true);
  expect(focused(element)?.textContent).toBe('Counterterrorism');
});

test('follows a deep link that a reader takes, in the first element that has the record', async () => {
  const first = await mount('charter-pillars', pillars);
  const second = elementOf('charter-pillars', pillars);
  document.body.append(second);
  await second.updateComplete;
  const heard = await eventsDuring('charter-navigate', async () => {
    location.hash = '#charter-pillar-demining';
    await expect.poll(() => isOpen(first, 'demining')).toBe(true);
  });
  expect(heard.map(({ kind, id, method }) => [kind, id, method])).toEqual([['pillar', 'demining', 'link']]);
  expect(isOpen(second, 'demining')).toBe(false);
});

test('opens what the page has folded around the record of a deep link', async () => {
  history.replaceState(null, '', '#charter-pillar-counterterrorism');
  const [outer, inner] = [document.createElement('details'), document.createElement('details')];
  const element = elementOf('charter-pillars', pillars);
  inner.append(element);
  outer.append(inner);
  document.body.replaceChildren(outer);
  await element.updateComplete;
  expect([outer.open, inner.open, isOpen(element, 'counterterrorism')]).toEqual([true, true, true]);
  expect(focused(element)?.textContent).toBe('Counterterrorism');
  outer.remove();
});

test('shows what the page has hidden until it is found around the record of a deep link, and tells the page', async () => {
  history.replaceState(null, '', '#charter-pillar-counterterrorism');
  const [outer, inner] = [document.createElement('section'), document.createElement('details')];
  const element = elementOf('charter-pillars', pillars);
  for (const node of [outer, inner]) node.setAttribute('hidden', 'until-found');
  inner.open = true;
  outer.style.marginBlockStart = '3000px';
  inner.append(element);
  outer.append(inner);
  const heard = await eventsDuring('beforematch', async () => {
    document.body.replaceChildren(outer);
    await element.updateComplete;
  });
  expect(heard.map(({ target }) => target)).toEqual([inner, outer]);
  expect([outer.hidden, inner.hidden, inner.open]).toEqual([false, false, true]);
  expect(focused(element)?.textContent).toBe('Counterterrorism');
  await expect.poll(() => scrollY).toBeGreaterThan(2000);
  outer.remove();
});

describe('brings the title into view', () => {
  /** A page with a header that stays at the top of the window, and much text around the element. */
  const pageWith = async (...elements: HTMLElement[]) => {
    const header = Object.assign(document.createElement('header'), { textContent: 'Header' });
    header.style.cssText = 'position: sticky; inset-block-start: 0; block-size: 150px; background: white; z-index: 9';
    const text = () => {
      const block = document.createElement('div');
      block.style.blockSize = '3000px';
      return block;
    };
    document.body.replaceChildren(header, text(), ...elements, text());
    scrollTo({ top: 0, behavior: 'instant' });
    await Promise.all(elements.map((element) => 'updateComplete' in element && element.updateComplete));
  };
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.style.scrollBehavior = '';
  });

  /** Whether a reader sees the title of a record: it is in the window, and nothing covers it. */
  const isSeen = (element: Element, id: string) => {
    const title = find(element, `[data-id="${id}"] [part="heading"]`);
    const { left, top, bottom } = title.getBoundingClientRect();
    const covering = document.elementFromPoint(left + 4, (top + bottom) / 2);
    return top > 0 && bottom < innerHeight && covering === element;
  };

  const elements = [
    ['charter-pillars', { show: 'demining counterterrorism energy-security' }, 'pillar', 'counterterrorism'],
    ['charter-pillars', { layout: 'list', open: '' }, 'pillar', 'energy-security'],
    ['charter-pillars', { layout: 'matrix' }, 'pillar', 'energy-security'],
    ['charter-timeline', {}, 'event', 'charter-signing'],
    ['charter-timeline', { layout: 'list', open: '' }, 'event', 'charter-signing'],
  ] as const;

  test.each(elements)('below a header, from above and from below: %s %j', async (tag, attributes, item, id) => {
    const element = elementOf(tag, { attributes });
    await pageWith(element);
    for (const top of [0, document.documentElement.scrollHeight]) {
      history.replaceState(null, '', '#');
      scrollTo({ top, behavior: 'instant' });
      expect(isSeen(element, id)).toBe(false);
      location.hash = `#charter-${item}-${id}`;
      await expect.poll(() => isSeen(element, id)).toBe(true);
    }
  });

  test('of an address that a script sets after a click, and Back returns to where the reader was', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    const element = elementOf('charter-pillars', pillars);
    const link = Object.assign(document.createElement('button'), { textContent: 'Demining' });
    link.addEventListener('click', () => {
      history.pushState(null, '', '#charter-pillar-demining');
    });
    await pageWith(link, element);
    scrollTo({ top: 500, behavior: 'instant' });
    link.click();
    await expect.poll(() => isSeen(element, 'demining')).toBe(true);
    expect(isOpen(element, 'demining')).toBe(true);
    history.back();
    await expect.poll(() => location.hash).toBe('');
    await expect.poll(() => scrollY).toBe(500);
  });

  test('of a record that comes late, and of one that is opened beneath a high one', async () => {
    history.replaceState(null, '', '#charter-pillar-energy-security');
    const src = URL.createObjectURL(new Blob([JSON.stringify(dataset)], { type: 'application/json' }));
    const element = elementOf('charter-pillars', { attributes: { src, layout: 'list', open: '' } });
    await pageWith(element);
    await expect.poll(() => isSeen(element, 'energy-security')).toBe(true);
  });

  test.each([
    ['scrolls to the top', () => undefined],
    [
      'gives the focus back to the link',
      (link: HTMLElement) => {
        link.focus();
      },
    ],
  ])('also where a router %s after it changed the address', async (_what, meddle) => {
    const element = elementOf('charter-pillars', pillars);
    const link = Object.assign(document.createElement('button'), { textContent: 'Demining' });
    link.addEventListener('click', () => {
      history.pushState(null, '', '#charter-pillar-demining');
      meddle(link);
    });
    await pageWith(link, element);
    link.focus();
    link.click();
    await expect.poll(() => isSeen(element, 'demining')).toBe(true);
    scrollTo({ top: 0, behavior: 'instant' });
    await expect.poll(() => isSeen(element, 'demining')).toBe(true);
    expect(focused(element)?.textContent).toBe('Humanitarian demining');
  });

  test('once: a page that notes something in its history does not make it jump', async () => {
    const element = elementOf('charter-pillars', pillars);
    await pageWith(element);
    location.hash = '#charter-pillar-demining';
    await expect.poll(() => isSeen(element, 'demining')).toBe(true);
    const heard = await eventsDuring('charter-navigate', async () => {
      dispatchEvent(new WheelEvent('wheel'));
      scrollTo({ top: 0, behavior: 'instant' });
      history.replaceState({ noted: true }, '');
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
    });
    expect(heard).toEqual([]);
    expect(scrollY).toBe(0);
  });
});

test('shows the record of a deep link where the reader has put it away', async () => {
  const element = await mount('charter-pillars', { attributes: {} });
  find(element, 'input[value="opinion"]').click();
  expect(find(element, '[data-id="demining"]').checkVisibility()).toBe(false);
  location.hash = '#charter-pillar-demining';
  await expect.poll(() => isOpen(element, 'demining')).toBe(true);
  expect(find(element, '[data-id="demining"]').checkVisibility()).toBe(true);
});

test('follows a deep link to a retired id', async () => {
  history.replaceState(null, '', '#charter-pillar-mines');
  const data = { ...dataset, redirects: { mines: ['demining'] } };
  const element = await mount('charter-pillars', { ...pillars, data });
  expect(isOpen(element, 'demining')).toBe(true);
});

test.each(['#charter-pillar-"]', '#charter-pillar-constructor', '#%E0%A4%A', '#charter-event-demining'])(
  'ignores an address that names none of its records: %s',
  async (hash) => {
    history.replaceState(null, '', hash);
    const element = await mount('charter-pillars', pillars);
    expect(findAll(element, '[part="details"][open]')).toEqual([]);
    expect(focused(element)).toBeNull();
  },
);

test('opens the record of a deep link when the record is shown only later', async () => {
  history.replaceState(null, '', '#charter-pillar-demining');
  const element = await mount('charter-pillars', { attributes: { show: 'counterterrorism' } });
  element.show = 'counterterrorism demining';
  await element.updateComplete;
  expect(isOpen(element, 'demining')).toBe(true);
});

/** Resolves when the page has heard that its address changes. */
const changeOf = (act: () => void) =>
  new Promise<void>((resolve) => {
    // The browser may still send the event of an earlier change, which must not count as this one.
    addEventListener('hashchange', ({ newURL }) => {
      if (newURL === location.href) resolve();
    });
    act();
  });

test('does not take the focus from a reader who is using something else when the record comes late', async () => {
  await changeOf(() => {
    location.hash = '#charter-pillar-cybersecurity';
  });
  const element = elementOf('charter-pillars', {
    attributes: { src: URL.createObjectURL(new Blob([JSON.stringify(dataset)], { type: 'application/json' })) },
  });
  const input = document.createElement('input');
  document.body.replaceChildren(input, element);
  input.focus();
  await element.updateComplete;
  expect(isOpen(element, 'cybersecurity')).toBe(true);
  expect(document.activeElement).toBe(input);
});

test('goes to a record that comes later than the link that a reader followed to it, also where the link keeps the focus', async () => {
  const link = Object.assign(document.createElement('a'), { href: '#charter-pillar-demining', textContent: 'Link' });
  document.body.replaceChildren(link);
  link.focus();
  await changeOf(() => {
    link.click();
  });
  const element = elementOf('charter-pillars', pillars);
  document.body.append(element);
  await element.updateComplete;
  expect(focused(element)?.textContent).toBe('Humanitarian demining');
  // The link is answered: what comes later leaves the focus where a reader puts it.
  link.focus();
  element.remove();
  document.body.append(elementOf('charter-pillars', pillars));
  await document.querySelector('charter-pillars')?.updateComplete;
  expect(document.activeElement).toBe(link);
});

test('leaves a deep link to the next element when it is hidden itself', async () => {
  const [first, second] = [elementOf('charter-pillars', pillars), elementOf('charter-pillars', pillars)];
  first.hidden = true;
  document.body.replaceChildren(first, second);
  await Promise.all([first.updateComplete, second.updateComplete]);
  location.hash = '#charter-pillar-demining';
  await expect.poll(() => isOpen(second, 'demining')).toBe(true);
  expect(isOpen(first, 'demining')).toBe(false);
});

test('follows a deep link once, whatever shadow roots the elements stand in', async () => {
  history.replaceState(null, '', '#charter-pillar-demining');
  const elements = [elementOf('charter-pillars', pillars), elementOf('charter-pillars', pillars)];
  const hosts = elements.map((element) => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(element);
    return host;
  });
  document.body.replaceChildren(...hosts);
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  expect(elements.map((element) => isOpen(element, 'demining'))).toEqual([true, false]);
});

test('throws nothing into the page where a deep link leads to a record that is broken', async () => {
  const errors: unknown[] = [];
  const listen = (event: ErrorEvent) => errors.push(event.message);
  addEventListener('error', listen);
  const [event] = otherAgreement.events;
  const events = [...otherAgreement.events, { ...event, id: 'broken', statements: 5 }];
  await mount('charter-timeline', { attributes: { show: event?.id ?? '' }, data: { ...otherAgreement, events } });
  const heard = await new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
    location.hash = '#charter-event-broken';
  });
  removeEventListener('error', listen);
  expect(heard).toBeTruthy();
  expect(errors).toEqual([]);
});
