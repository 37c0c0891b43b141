/**
 * `<button data-print=".ck-slip">` prints the piece around it and nothing else: a copy of it stands alone on the page while the
 * browser prints.
 */
document.addEventListener('click', (event) => {
  const button = /** @type {HTMLElement|null} */ (/** @type {Element} */ (event.target).closest?.('[data-print]'));
  const piece = button?.closest(button.dataset.print ?? '');
  if (!piece) return;
  const paper = /** @type {HTMLElement} */ (piece.cloneNode(true));
  paper.removeAttribute('role');
  paper.setAttribute('aria-hidden', 'true');
  paper.classList.add('k-paper');
  document.body.append(paper);
  document.documentElement.classList.add('k-printing');
  addEventListener('afterprint', () => {
    paper.remove();
    document.documentElement.classList.remove('k-printing');
  }, { once: true });
  print();
});
