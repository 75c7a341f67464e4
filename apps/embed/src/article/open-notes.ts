/** Opens what is folded around the target of a link: browsers that do not do it by themselves would stay where they are. */
const reveal = () => {
  const target = document.getElementById(location.hash.slice(1));
  const fold = target?.closest('details');
  if (!target || !fold || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
};

reveal();
addEventListener('hashchange', reveal);
