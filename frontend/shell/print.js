// A print page's only control.
document.querySelector('[data-print]')?.addEventListener('click', () => window.print());
