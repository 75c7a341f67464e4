/** When an element hears that the address names another record. */
import { afterEach, expect, test } from 'vitest';
import { watchFragment } from './address.ts';

afterEach(() => {
  history.replaceState(null, '', location.pathname);
});

const listen = () => {
  const heard: string[] = [];
  watchFragment(() => heard.push(location.hash));
  return heard;
};

/** A reader follows a link to a fragment. */
const goTo = (hash: string) =>
  new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
    location.hash = hash;
  });

/** A click, after which a framework sets the address. */
const clickTo = (address: string) => {
  const link = document.createElement('button');
  link.addEventListener('click', () => {
    history.pushState(null, '', address);
  });
  document.body.append(link);
  link.click();
};

test.each([
  ['as browsers have it now', false],
  ['in browsers without the Navigation API', true],
])('each new fragment is heard of once, %s', async (_what, isOld) => {
  const { navigation } = window as Partial<Window>;
  if (isOld) Reflect.deleteProperty(window, 'navigation');
  const heard = listen();
  await goTo('#one');
  await expect.poll(() => heard).toEqual(['#one']);
  clickTo('#two');
  await expect.poll(() => heard).toEqual(['#one', '#two']);
  history.back();
  await expect.poll(() => heard).toEqual(['#one', '#two', '#one']);
  // A script takes the fragment away, and a reader follows the same link again.
  history.replaceState(null, '', location.pathname);
  await goTo('#one');
  await expect.poll(() => heard.filter(Boolean)).toEqual(['#one', '#two', '#one', '#one']);
  history.replaceState({ noted: true }, '');
  clickTo('?query#one');
  await goTo('#three');
  await expect.poll(() => heard.filter(Boolean)).toEqual(['#one', '#two', '#one', '#one', '#three']);
  // A router changes the address and says so itself.
  history.pushState(null, '', '#four');
  dispatchEvent(new HashChangeEvent('hashchange'));
  dispatchEvent(new Event('hashchange'));
  await expect.poll(() => heard.filter(Boolean)).toEqual(['#one', '#two', '#one', '#one', '#three', '#four']);
  if (navigation) Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
});
