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
