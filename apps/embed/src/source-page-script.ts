/**
 * The script of a source's page: shows a link back, and goes on to the source unless the page is in a frame. Its own
 * fragment may name words quoted, at which the source is then opened.
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
