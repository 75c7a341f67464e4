/** For the page of a source: a way back, and the source itself where this is no frame. */
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
