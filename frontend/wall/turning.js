/**
 * Pages that turn by themselves, because the wall has nobody to scroll it. Nothing is ever cut: what does not fit is on the next
 * page, and everything is on the phones too. Space holds, arrows turn.
 */
import { h } from '../elements/dom.js';

const EVERY = 15_000;

export class Turning {
  /** @param {HTMLElement} box @param {(no: number, of: number, held: boolean) => void} told */
  constructor(box, told) {
    this.box = box;
    this.told = told;
    this.at = 0;
    this.turns = 0;
    this.held = false;
    /** @type {((turn: number) => Element)[]} */
    this.pages = [];
    this.beat = setInterval(() => { if (!this.held && this.pages.length) this.turn(1); }, EVERY);
    addEventListener('keydown', (event) => {
      if (event.key === 'ArrowRight' || event.key === 'PageDown') this.turn(1);
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') this.turn(-1);
      else if (event.key === ' ') { this.held = !this.held; this.tell(); } else return;
      event.preventDefault();
    });
  }

  /** @param {((turn: number) => Element)[]} pages  each makes its page for the n-th round @param {boolean} [fresh] */
  set(pages, fresh) {
    this.pages = pages;
    if (fresh) { this.at = 0; this.turns = 0; }
    this.at = Math.min(this.at, Math.max(0, pages.length - 1));
    this.show();
  }

  turn(step) {
    const n = this.pages.length;
    if (!n) return;
    this.at = (this.at + step + n) % n;
    if (this.at === 0 && step > 0) this.turns++;
    this.show();
  }

  show() {
    const page = this.pages[this.at];
    this.box.replaceChildren(...(page ? [] : []));
    if (page) this.box.append(page(this.turns));
    this.tell();
  }

  tell() {
    this.told(this.at + 1, this.pages.length, this.held);
  }
}

/** @typedef {{make: () => Element, key?: string}} Thing  `key` says all that its height depends on beside the width */

/** How tall things are. Those with a key are measured once: a wall of a thousand notes gets five new ones a second. */
export class Heights {
  /** @type {Map<string, number>} */
  known = new Map();

  /** Other letters, another screen. */
  forget() {
    this.known.clear();
  }

  /** @param {HTMLElement} box @param {Thing[]} things @param {number} width */
  of(box, things, width) {
    const place = (thing) => `${width}|${thing.key}`;
    const fresh = things.filter((thing) => !thing.key || !this.known.has(place(thing)));
    const now = new Map();
    if (fresh.length) {
      const probe = h('div.probe');
      probe.style.width = `${width}px`;
      const made = fresh.map((thing) => thing.make());
      probe.append(...made);
      box.append(probe);
      made.forEach((el, at) => now.set(fresh[at], /** @type {HTMLElement} */ (el).offsetHeight));
      probe.remove();
    }
    for (const [thing, tall] of now) if (thing.key) this.known.set(place(thing), tall);
    return things.map((thing) => now.get(thing) ?? /** @type {number} */ (this.known.get(place(thing))));
  }
}

/**
 * Spreads things over columns and pages by their real heights. What is too tall for a column takes the whole width.
 * @param {HTMLElement} box @param {Thing[]} things @param {number} columns @param {number} gap @param {Heights} [heights]
 * @returns {Thing[][][]} pages of columns
 */
export function spread(box, things, columns, gap, heights = new Heights()) {
  const { width, height } = box.getBoundingClientRect();
  const tall = heights.of(box, things, (width - gap * (columns - 1)) / columns);
  const high = columns > 1 ? things.map((thing, at) => at).filter((at) => tall[at] > height) : [];
  const wide = [];
  heights.of(box, high.map((at) => things[at]), width).forEach((one, at) => { wide[high[at]] = one; });
  const pages = [];
  let page = null;
  let used = [];
  const open = () => { page = Array.from({ length: columns }, () => []); used = Array(columns).fill(0); pages.push(page); };
  things.forEach((thing, at) => {
    if (tall[at] > height && columns > 1) {
      const last = pages.at(-1);
      if (last?.length === 1 && last.used + gap + wide[at] <= height) { last[0].push(thing); last.used += gap + wide[at]; } else pages.push(Object.assign([[thing]], { used: wide[at] }));
      page = null;
      return;
    }
    if (!page) open();
    const fits = () => { const column = used.indexOf(Math.min(...used)); return used[column] + (used[column] ? gap : 0) + tall[at] <= height ? column : -1; };
    let column = fits();
    if (column < 0) { open(); column = 0; }
    used[column] += (used[column] ? gap : 0) + tall[at];
    page[column].push(thing);
  });
  return pages;
}
