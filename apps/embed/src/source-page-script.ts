/** The script of a source's page: shows a link back, and goes on to the source unless the page is in a frame. */
const back = document.querySelector<HTMLAnchorElement>('.back a');
if (back && history.length > 1) {
  back.hidden = false;
  back.addEventListener('click', (event) => {
    event.preventDefault();
    history.back();
  });
}
const source = document.querySelector<HTMLAnchorElement>('.address a');
if (source && window.parent === window) location.replace(source.href);

export {};
