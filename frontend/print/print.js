/** Pages made for paper: the one button prints. */
for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => window.print());
