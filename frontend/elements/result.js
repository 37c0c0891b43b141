import { h, keyed, say, set } from './dom.js';
import { define, KElement, properties } from './element.js';
import { apart, lookOf, sideOf, who } from './roles.js';

/** Dots by side and by group, most first. @param {any} theme */
const bySide = (theme) => {
  const sides = new Map();
  for (const part of theme.by ?? []) sides.set(sideOf(part.as), (sides.get(sideOf(part.as)) ?? 0) + part.dots);
  return ['experience', 'work', 'partner', 'all'].filter((side) => sides.has(side)).map((side) => ({ as: side, dots: sides.get(side) }));
};

/** @param {any} result @param {any[]} themes  ordered by dots; `rows`: sides first, then the total */
export function rows(result, themes) {
  return [...(result?.themes ?? [])].sort((one, other) => other.dots - one.dots)
    .map((row) => ({ ...row, name: themes.find((theme) => theme.id === row.id)?.name ?? '', sides: bySide(row) }));
}

/** Only everybody at once is told: no group may stand apart. @param {any} result */
export const together = (result) => (result?.themes ?? []).every((theme) => (theme.by ?? []).every((part) => part.as === 'all'));

/** The votes: for each theme the sides apart, then the total; `total-last` writes it under them, else it stands beside the name. */
export class Result extends KElement {
  static observedAttributes = ['result', 'themes'];

  render() {
    const t = this.t;
    const result = this.value('result', this.feed?.board?.result);
    if (!result) return this.replaceChildren();
    const list = rows(result, this.value('themes', this.feed?.board?.themes ?? []));
    const one = together(result);
    const most = Math.max(1, ...list.flatMap((row) => row.sides.map((side) => side.dots)));
    if (!this.list) {
      this.list = h('ol');
      this.replaceChildren(this.list);
    }
    keyed(this.list, list, (row) => `${row.id}|${t.lang}`, () => h('li', null, h(`h${this.getAttribute('level') ?? 3}`, null, h('span'), h('span.k-num')), h('ul.k-stack'), h('p.k-meta', { hidden: true })), (el, row) => {
      const [head, sides, total] = el.children;
      const last = this.hasAttribute('total-last');
      say(head.firstChild, row.name);
      say(head.lastChild, last ? '' : t.n('dots', row.dots));
      total.hidden = !last;
      // The total says it all; its bar is left.
      set(sides, { 'aria-hidden': one ? 'true' : null });
      say(total, last ? t.n('dots.total', row.dots) : '');
      keyed(sides, row.sides, (side) => apart(side.as, row.sides),
        (side) => h('li', { class: `bar ${lookOf(side.as)}` }, who(apart(side.as, row.sides), t, true), h('span.rail', { 'aria-hidden': 'true' }, h('i')), h('span.k-num')),
        (line, side) => {
          line.classList.toggle('alone', one);
          line.firstChild.hidden = line.lastChild.hidden = one;
          line.children[1].firstChild.style.width = `${(100 * side.dots) / most}%`;
          say(line.children[2], String(side.dots));
        });
    });
  }
}
properties(Result, 'result', 'themes');
define('k-result', Result);
