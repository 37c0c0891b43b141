/** What the frame of staff screens does in the browser. */

/** The account menu closes as menus do: on Escape, and when attention goes elsewhere. */
const open = () => document.querySelectorAll('details.k-menu[open]');

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of open()) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
});

for (const type of ['pointerdown', 'focusin']) {
  document.addEventListener(type, (event) => {
    for (const menu of open()) if (!menu.contains(/** @type {Node} */ (event.target))) menu.open = false;
  });
}

/** The page has a base address, so that `#main` alone would lead to another page. */
document.addEventListener('click', (event) => {
  if (!/** @type {Element} */ (event.target).closest?.('.k-skip')) return;
  event.preventDefault();
  event.stopPropagation();
  document.getElementById('main')?.focus();
}, true);

/** Vaadin's word about the connection stands outside of every landmark; as a status it may. */
const sayPolitely = () => {
  const word = document.querySelector('vaadin-connection-indicator');
  word?.setAttribute('role', 'status');
  return !!word;
};
if (!sayPolitely()) {
  const watch = new MutationObserver(() => sayPolitely() && watch.disconnect());
  watch.observe(document.documentElement, { childList: true, subtree: true });
}
