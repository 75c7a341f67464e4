import { afterEach, expect, test, vi } from 'vitest';

type Drawn = HTMLElement & { updateComplete: Promise<unknown> };

/** What developers rely on in their own tests, which run in a DOM without a browser. */
export const showsElements = (): void => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    location.hash = '';
  });

  test.each([
    [
      '<charter-quote quote-id="q4-s1"></charter-quote>',
      'This Charter provides more than a legal and normative framework',
    ],
    ['<charter-pillars show="demining"></charter-pillars>', 'Humanitarian demining'],
    ['<charter-timeline show="charter-signing"></charter-timeline>', 'Charter signed'],
  ])('shows %s and throws nothing', async (html, words) => {
    await import('../../dist/define.js');
    document.body.innerHTML = html;
    const element = document.body.firstElementChild as Drawn;
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).toContain(words);
  });

  test('follows a deep link', async () => {
    await import('../../dist/define.js');
    location.hash = '#charter-pillar-demining';
    document.body.innerHTML = '<charter-pillars></charter-pillars>';
    const element = document.body.firstElementChild as Drawn;
    await element.updateComplete;
    const details = element.shadowRoot?.querySelector('[data-id="demining"] [part="details"]');
    expect(details?.hasAttribute('open')).toBe(true);
  });

  test('keeps what the author wrote where there is no such record', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await import('../../dist/define.js');
    document.body.innerHTML = '<charter-quote quote-id="nope"><p>Written.</p></charter-quote>';
    const element = document.body.firstElementChild as Drawn;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
    expect(element.textContent).toBe('Written.');
    expect(warn).toHaveBeenCalledOnce();
  });

  test('opens one event after the other', async () => {
    await import('../../dist/define.js');
    document.body.innerHTML = '<charter-timeline show="charter-signing departure"></charter-timeline>';
    const element = document.body.firstElementChild as Drawn;
    await element.updateComplete;
    const press = (part: string) => element.shadowRoot?.querySelector<HTMLElement>(`[part="${part}"]`)?.click();
    press('next');
    press('next');
    await element.updateComplete;
    const opened = [...(element.shadowRoot?.querySelectorAll('[data-id]:has([part="details"][open])') ?? [])];
    expect(opened.map((event) => event.getAttribute('data-id'))).toContain('departure');
  });

  test('throws nothing after a click when the page has been taken away', async () => {
    await import('../../dist/define.js');
    vi.useFakeTimers();
    document.body.click();
    vi.stubGlobal('location', undefined);
    expect(() => vi.runAllTimers()).not.toThrow();
  });

  test('reflects what a developer sets', async () => {
    await import('../../dist/define.js');
    document.body.innerHTML = '<charter-pillars></charter-pillars>';
    const element = document.body.firstElementChild as Drawn & { show: string };
    element.show = 'demining';
    await element.updateComplete;
    expect(element.getAttribute('show')).toBe('demining');
    expect(element.shadowRoot?.querySelectorAll('[part="pillar"]')).toHaveLength(1);
  });
};
