/** Notices when the address of the page gets another fragment, also from a framework that changes pages by script. */

/** How long after a click a framework may take to change the address, in milliseconds. */
const SOON = 100;

/**
 * The Navigation API, if the browser has it and the page has not: many a page calls a variable or a `<nav>` so, which then
 * is `window.navigation`.
 */
const navigationOf = (window: Window): Navigation | undefined => {
  const { navigation } = window as { navigation?: Navigation };
  return Object.prototype.toString.call(navigation) === '[object Navigation]' ? navigation : undefined;
};

/** Calls back whenever the fragment of the address has changed, and says whether a link or a script has changed it. */
export const watchFragment = (listener: (isNew: boolean) => void): void => {
  // Held, since a test's page may be taken away, with its globals, before the check after a click.
  const { location } = window;
  let { hash } = location;
  const check = (isNew: boolean) => {
    if (location.hash === hash) return;
    ({ hash } = location);
    listener(isNew);
  };
  const navigation = navigationOf(window);
  if (navigation) {
    navigation.addEventListener('currententrychange', ({ navigationType }) => {
      check(navigationType !== 'traverse');
    });
    return;
  }
  // Older browsers say nothing when a script changes the address, which most do after a click.
  addEventListener('hashchange', ({ oldURL }) => {
    // A script may have changed the address since the last check, and the reader has now changed it back. Routers dispatch
    // such events themselves, without an address.
    if (oldURL && !oldURL.endsWith(hash)) ({ hash } = new URL(oldURL));
    // It may be the way back.
    check(false);
  });
  // As it comes, since a page may keep it to itself, and since a script may have changed the address before it.
  const listen = () => {
    check(true);
    setTimeout(check, SOON, true);
  };
  addEventListener('click', listen, { capture: true });
};
