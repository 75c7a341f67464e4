/** What every element does when it is made and when it comes into a page. */
import { type Attributes, defaultsOf } from './contract.ts';
import { DataController } from './data-controller.ts';
import { DeepLinkController } from './deep-link-controller.ts';
import { ReaderController } from './reader-controller.ts';
import type { SharedWords } from './shared.words.ts';
import { StyleController } from './style-controller.ts';
import type { CharterHost, Subject } from './subject.ts';

/** Sets the properties of a new element to their defaults and adds its controllers. Returns the one that has its data. */
export const withControllers = <Words extends SharedWords>(
  host: CharterHost,
  styles: string,
): DataController<Words> => {
  const { attributes, subject } = host.constructor as unknown as { attributes: Attributes; subject: Subject };
  Object.assign(host, defaultsOf(attributes));
  const data = new DataController<Words>(host, subject);
  host.addController(new ReaderController(data));
  host.addController(new DeepLinkController(data));
  // After these two, so that what is open, focused and linked to is in place when `charter-ready` is dispatched.
  host.addController(data);
  host.addController(new StyleController(host, styles));
  return data;
};

/**
 * Connects an element once its page is parsed. The parser reads a declarative shadow root after the tag, and ignores it
 * if the element has made a root of its own by then.
 */
export const whenParsed = (data: DataController, connect: () => void): void => {
  const { firstElementChild, hasUpdated, ownerDocument, shadowRoot } = data.host;
  const { defaultView, readyState } = ownerDocument;
  const now = () => {
    if (data.host.isConnected) data.attempt(connect);
  };
  // In WebKit, a document that a script made is loading for ever. It has no window.
  if (defaultView && readyState === 'loading') {
    const again = () => {
      whenParsed(data, connect);
    };
    defaultView.addEventListener('DOMContentLoaded', again, { once: true });
  } else if (!hasUpdated && (shadowRoot?.firstElementChild ?? (readyState === 'interactive' && firstElementChild))) {
    // While a page loads, there are words to read already, and later where they came from a server. Each element has a task
    // of its own, so that a slow phone can answer a reader between two of them.
    setTimeout(now);
  } else now();
};
