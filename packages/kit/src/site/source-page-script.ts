/**
 * Runs on the page about a source. Many publishers refuse to be shown in a frame, so there the page stays and offers a
 * link back. In a window of its own, it opens the source at once. If its address ends in `#text=` and quoted words, the
 * browser opens the source at these words.
 */
const back = document.querySelector<HTMLAnchorElement>('.back a');
if (back && history.length > 1) {
  back.hidden = false;
  back.addEventListener('click', (event) => {
    event.preventDefault();
    history.back();
  });
}
const source = document.querySelector<HTMLAnchorElement>('.address a');
const [words] = /^#text=[^#&]+$/.exec(location.hash) ?? [];
if (source && words) source.href += `${source.hash ? '' : '#'}:~:${words.slice(1)}`;
if (source && window.parent === window) location.replace(source.href);

export {};
