/**
 * The script of the page about a source. In a frame, the page stays, with a link back. Anywhere else, it goes on to the
 * source. The address may end in `#text=` and quoted words; the source is then opened at these words.
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
