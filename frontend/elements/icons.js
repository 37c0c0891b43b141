/** The pictures, 24 × 24, drawn with the pen of the current colour. */
import { svg } from './dom.js';

const F = ' fill="currentColor"';
const PICTURES = {
  trash: '<path d="M5 7h14M10 7V4.500h4V7M7 7l.8 12.500h8.400L17 7"/>',
  eyeoff: '<path d="M4 9.500c2 2.800 4.800 4.300 8 4.300s6-1.500 8-4.300M6.500 12.800l-1.700 2.700M12 14v3.300M17.500 12.800l1.700 2.700"/>',
  file: '<path d="M6 3.500h8l4.500 4.500v12.500H6zM14 3.500V8h4.500"/>',
  up: '<path d="M12 19V5M6 11l6-6 6 6"/>',
  check: '<path d="M5 12.5l4.5 4.5L19 7"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5.2l3.2 2"/>',
  down: '<path d="M12 5v14M6 13l6 6 6-6"/>',
  more: '<path d="M6 9.5l6 6 6-6"/>',
  eye: '<path d="M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.8"/>',
  lock: '<rect x="5" y="10.5" width="14" height="10" rx="2.5"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',
  minus: '<path d="M5 12h14"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  next: '<path d="M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5"/>',
  pause: '<path d="M8.5 5v14M15.5 5v14"/>',
  pen: '<path d="M4.5 19.5l1-4.5L16.5 4l3.5 3.5L9 18.500z"/>',
  people: '<circle cx="9" cy="8.5" r="3.2"/><path d="M3 19c0-3.6 2.6-5.6 6-5.6s6 2 6 5.6M15.5 5.6a3.2 3.2 0 0 1 0 5.8M17.5 13.8c2.2.6 3.7 2.4 3.7 5.2"/>',
  wait: '<path d="M6.8 18.5A4.3 4.3 0 0 1 7 10a5.5 5.5 0 0 1 10.5 1.3A3.7 3.7 0 0 1 17.5 18.5"/><path d="M12 13v7M9.5 15.3L12 12.8l2.5 2.5"/>',
  warn: '<path d="M12 4.5l8.5 15h-17zM12 10v4.5M12 17v.2"/>',
  q: '<path d="M8.5 8.6a3.6 3.6 0 1 1 5.2 3.2c-1.2.6-1.700 1.300-1.700 2.600M12 18.600v.2"/>',
  info: '<path d="M12 10.500V18M12 6v.3"/>',
  dots: '<path d="M5 12h.1M12 12h.1M19 12h.1" stroke-width="4"/>',
  print: '<path d="M7 8.500V3.500h10v5M7 16.500H4v-8h16v8h-3M7 13.500h10v7H7z"/>',
  table: '<rect x="3.5" y="4.500" width="17" height="15" rx="2"/><path d="M3.500 10h17M9.500 4.500v15"/>',
  x: '<path d="M6 6l12 12M18 6L6 18"/>',
  phone: '<rect x="6.5" y="2.8" width="11" height="18.4" rx="2.5"/><path d="M10.5 18h3"/>',
  globe: '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18"/>',
  undo: '<path d="M8 5L4 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11H9"/>',
  screen: '<rect x="3" y="4.5" width="18" height="12" rx="2"/><path d="M12 16.500V20M8 20.500h8"/>',
  tray: '<path d="M4 13.500V18a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-4.500M4 13.500h4.500l1.500 2.500h4l1.500-2.500H20M12 3.500v7M9 7.800l3 3 3-3"/>',
  menu: '<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3.600"/>',
  'r-client': `<circle cx="12" cy="8" r="3.6"${F}/><path d="M5 20c.3-4 3.1-6 7-6s6.7 2 7 6z"${F}/>`,
  'r-close': `<circle cx="8.3" cy="8.5" r="3"${F}/><circle cx="16.2" cy="10" r="2.5"${F}/><path d="M2.5 19.500c.2-3.500 2.500-5.500 5.800-5.500s5.600 2 5.800 5.500zM15.500 19.500h6c-.2-3-1.900-4.700-4.500-4.900"${F}/>`,
  'r-expert': `<path d="M12 2.8l2.5 6.7 6.7 2.500-6.7 2.500-2.500 6.700-2.500-6.700L2.800 12l6.700-2.500z"${F}/>`,
  'r-developer': `<circle cx="9" cy="8" r="3.200"${F}/><path d="M3 20c.2-3.800 2.600-5.800 6-5.800 1.200 0 2.300.3 3.200.8"${F}/><path d="M13.500 20.500l.7-3 5.300-5.300 2.200 2.200-5.300 5.300z"/>`,
  'r-resident': '<path d="M3.500 11.500L12 4l8.500 7.500M6 10v10h12V10M10.500 20v-5.500h3V20"/>',
  'r-staff': '<rect x="3.5" y="8" width="17" height="12" rx="2.5"/><path d="M9 8V6.2A2.2 2.2 0 0 1 11.2 4h1.600A2.200 2.200 0 0 1 15 6.200V8M3.500 13.500h17"/>',
  'r-mgmt': `<path d="M6 21.500V3.500"/><path d="M6.500 4.500h12l-3.200 4 3.200 4h-12z"${F}/>`,
  'r-decider': '<path d="M3.500 9.500L12 4l8.500 5.500zM5.500 9.500V18M10 9.500V18M14 9.500V18M18.500 9.500V18M3.500 20h17"/>',
  'r-ngo': `<circle cx="12" cy="6" r="2.8"${F}/><circle cx="5.8" cy="17" r="2.8"${F}/><circle cx="18.2" cy="17" r="2.8"${F}/><path d="M10.500 8.500l-3.300 6M13.500 8.500l3.300 6M8.800 17h6.400"/>`,
  'r-student': '<path d="M2.500 9.500L12 5l9.500 4.500L12 14zM6.500 11.500V16c3 2.700 8 2.700 11 0v-4.500M21.500 9.500V15"/>',
  'r-educator': '<path d="M12 6.500C9.500 4.800 6.500 4.500 3.500 5v13.500c3-.5 6-.2 8.500 1.500 2.500-1.700 5.500-2 8.500-1.500V5c-3-.5-6-.2-8.500 1.500zM12 6.500V20"/>',
  'r-partner': '<path d="M3.500 20V9.500h7V20M10.500 20V4h10v16M2 20h20M6 13h2M6 16.500h2M14 8h3M14 12h3M14 16h3"/>',
  'r-other': '<path d="M12 5.500v13M5.500 12h13"/>',
  'r-merged': '<circle cx="9" cy="12" r="5.500"/><circle cx="15" cy="12" r="5.500"/>',
};

/** @param {keyof typeof PICTURES | string} name @returns {SVGElement} */
export function icon(name) {
  const el = /** @type {SVGElement} */ (svg('svg', { class: 'k-i', viewBox: '0 0 24 24', 'aria-hidden': 'true' }));
  el.innerHTML = PICTURES[name] ?? '';
  return el;
}

/** The mark: a cup and its ball, with the word. @param {string} [href] */
export function mark(href) {
  const el = document.createElement(href ? 'a' : 'span');
  el.className = 'k-mark';
  if (href) el.setAttribute('href', href);
  el.innerHTML = '<svg viewBox="0 0 32 32" aria-hidden="true"><path class="cup" d="M3.5 13.500a12.500 12.500 0 0 0 25 0"/><circle class="ball" cx="16" cy="13" r="5.600"/></svg>';
  el.append('kuulolla');
  return el;
}

/** A cup: dashed ball above (open), ball inside (taken), check inside (done). @param {'open'|'taken'|'done'|'away'} state */
export function cup(state) {
  const el = /** @type {SVGElement} */ (svg('svg', { class: `k-cupsign ${state}`, viewBox: '0 0 48 44', 'aria-hidden': 'true' }));
  const ball = {
    open: '<circle class="out" cx="24" cy="9" r="7"/>',
    taken: '<circle class="in" cx="24" cy="21" r="9"/>',
    done: '<path class="tick" d="M16 21l6 6 11-12"/>',
    away: '<path class="tick" d="M14 21h20M27 14l7 7-7 7"/>',
  }[state];
  el.innerHTML = `<path class="rim" d="M5 18a19 21 0 0 0 38 0"/>${ball}`;
  return el;
}
