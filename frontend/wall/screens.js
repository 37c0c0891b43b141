/** What the wall can show. Every screen is made from what the projector may see; it asks for nothing else. */
import { fill, h, keyed, say, svg } from '../elements/dom.js';
import { cup } from '../elements/icons.js';
import { paper } from '../elements/note.js';
import { rows, together } from '../elements/result.js';
import { apart, lookOf, who } from '../elements/roles.js';
import { day } from '../elements/texts.js';
import { spread } from './turning.js';
import '../elements/bowl.js';

/** @typedef {import('./wall.js').Wall} Wall */

/** The QR code, drawn by the server: only its shapes are taken over. @param {string} picture */
export function code(picture) {
  const found = new DOMParser().parseFromString(picture, 'image/svg+xml').documentElement;
  const el = svg('svg', { class: 'qr', viewBox: found.getAttribute('viewBox'), 'aria-hidden': 'true', 'shape-rendering': 'crispEdges' });
  el.append(...[...found.querySelectorAll('path')].map((one) => svg('path', { d: one.getAttribute('d'), fill: one.getAttribute('fill') })));
  return el;
}

/** The question, large; a ball for every hidden note. @param {Wall} wall */
export function prompt(wall) {
  const { t } = wall;
  const bowl = h('k-bowl');
  const themes = h('ul.vths');
  const middle = h('div.mid', null, bowl, themes);
  const count = h('b');
  const counted = h('p.cnt', null, count, h('br'), h('span'));
  const ready = h('p.cnt.end', null, h('b'), h('br'), h('span'));
  const join = h('div.join');
  const el = h('div.asking', null, middle, h('footer.ft', null, join, counted, ready));
  bowl.addEventListener('shown', () => update());
  const update = () => {
    const { frame } = wall;
    const facts = wall.facts.join;
    const stage = wall.stage;
    const notes = ['notes', 'board', 'checkin'].includes(stage?.kind);
    const vote = stage?.kind === 'vote';
    bowl.hidden = !notes;
    const cups = vote ? wall.board.themes.filter((theme) => !theme.into) : [];
    themes.hidden = !cups.length || cups.length > 15;
    keyed(themes, cups, (theme) => theme.id, () => h('li.k-cup'), (made, theme) => say(made, theme.name));
    const shown = Math.max(0, bowl.shown);
    counted.hidden = !(notes || vote);
    say(count, String(vote ? frame.voted : shown));
    const word = vote ? 'wall.voted' : stage?.kind === 'notes' && !stage.revealed ? 'wall.hidden' : 'wall.shown';
    say(counted.lastChild, t.n(word, vote ? frame.voted : shown));
    ready.hidden = !stage || vote;
    say(ready.firstChild, `${frame.ready}/${frame.here}`);
    say(ready.lastChild, t('wall.ready'));
    if (join.key !== facts.code) {
      join.key = facts.code;
      fill(join, code(facts.qr), h('div', null, h('p', null, facts.address), h('p.code', null, facts.code)));
    }
  };
  return { el, update, large: true };
}

/** How to come in. @param {Wall} wall */
export function join(wall) {
  const { t } = wall;
  const here = h('p.cnt', null, h('b'), ' ', h('span'));
  const el = h('div.joining');
  return {
    el,
    plain: true,
    update: () => {
      const { frame } = wall;
      const facts = wall.facts.join;
      if (el.key !== facts.code) {
        el.key = facts.code;
        fill(el, code(facts.qr), h('div.how', null, h('h1.q', null, t('wall.join')), h('p', null, t('wall.join.how')), h('p.address', null, facts.address), h('p.code', null, facts.code), facts.reachable === false ? h('p', null, h('b', null, t('wall.unreachable'))) : h('p', null, t('wall.join.no')), here));
      }
      say(here.firstChild, String(frame.here));
      say(here.lastChild, t.n('wall.here', frame.here).replace(String(frame.here), '').trim());
    },
  };
}

/** A page of columns. @param {import('./turning.js').Thing[][]} columns */
const sheet = (columns) => h('div.sheet', { class: `sheet c${columns.length}` }, columns.map((column) => h('ul.column', null, column.map((thing) => thing.make()))));

/** What is there once and few. @param {Element[]} made */
const asTheyAre = (made) => made.map((el) => ({ make: () => el }));

/** A note is as tall as what stands on it. @param {any} note @param {any} t */
const thing = (note, t) => ({ key: [note.id, note.text, note.as, note.late, note.assisted].join('|'), make: () => paper(note, t) });

/** Type by columns: never so large that words break. */
const LARGER = { 1: [1.9, 1.6, 1.3], 2: [1.5, 1.25], 3: [1.25] };

/** A page with room to spare is set larger, as large as it fits. @param {any} el @param {number} columns */
function larger(el, columns) {
  requestAnimationFrame(() => {
    if (innerWidth < 900) return;
    for (const size of LARGER[columns] ?? []) {
      el.style.setProperty('--larger', String(size));
      if (el.scrollHeight <= el.clientHeight) return;
    }
    el.style.removeProperty('--larger');
  });
  return el;
}

const gapOf = (box) => parseFloat(getComputedStyle(box).getPropertyValue('--gap')) * parseFloat(getComputedStyle(document.documentElement).fontSize) || 24;

/** Notes, as many as fit, page after page. @param {Wall} wall */
export function notes(wall) {
  return {
    pages: (box) => {
      const list = wall.notes();
      const columns = box.clientWidth < 900 ? 1 : list.length <= 4 ? 2 : 3;
      return spread(box, list.map((note) => thing(note, wall.t)), columns, gapOf(box), wall.heights).map((page) => page.filter((column) => column.length)).map((page) => () => larger(sheet(page), page.length));
    },
    about: () => wall.t.n('notes', wall.notes().length),
  };
}

/** Themes with some of their notes; other notes each round. @param {Wall} wall */
export function themes(wall) {
  const { t } = wall;
  const list = () => {
    const all = wall.notes();
    const named = wall.board.themes.filter((theme) => !theme.into).map((theme) => ({ ...theme, own: all.filter((note) => note.theme === theme.id) }))
      .sort((one, other) => other.own.length - one.own.length);
    const rest = all.filter((note) => !note.theme);
    return rest.length ? [...named, { id: '', name: t('theme.none'), own: rest }] : named;
  };
  return {
    pages: (box) => {
      const found = list();
      const pages = [];
      for (let at = 0; at < found.length; at += 5) pages.push(found.slice(at, at + 5));
      return pages.map((group) => (turn) => {
        const el = h('ul', { class: `ths n${group.length}` }, group.map((theme, at) => h('li', { class: at === 0 && group.length > 2 ? 'wt big' : 'wt' },
          h('div.hd', null, h('h2', null, theme.name), h('span.k-num', null, String(theme.own.length || theme.notes || 0))), h('div.qs'))));
        requestAnimationFrame(() => group.forEach((theme, at) => pour(el.children[at], theme.own, turn, t)));
        return el;
      });
    },
    about: () => `${t.n('notes', wall.notes().length)}, ${t.n('wall.themes', wall.board.themes.filter((theme) => !theme.into).length)}`,
  };
}

/** As many notes as fit, beginning where the last round ended. @param {any} el @param {any[]} own @param {number} turn @param {any} t */
function pour(el, own, turn, t) {
  const place = el.querySelector('.qs');
  const start = own.length ? (turn * 3) % own.length : 0;
  const order = [...own.slice(start), ...own.slice(0, start)];
  let misses = 0;
  for (const note of order) {
    const made = paper(note, t, 'div');
    place.append(made);
    if (el.scrollHeight > el.clientHeight + 1) {
      made.remove();
      if (++misses > 8) break;
    }
  }
}

/** Votes: the sides apart, then the total. @param {Wall} wall */
export function result(wall) {
  const { t } = wall;
  return {
    pages: (box) => {
      const found = wall.board.result;
      const list = rows(found, wall.board.themes);
      const most = Math.max(1, ...list.flatMap((row) => row.sides.map((side) => side.dots)));
      const made = list.map((row) => h('li.vote', null, h('h2', null, row.name),
        h('ul.sides', null, row.sides.map((side) => {
          const bar = h('i');
          bar.style.width = `${(100 * side.dots) / most}%`;
          const rail = h('span.rail', { 'aria-hidden': 'true' }, bar);
          // One row for all is the total's own bar, and its number stands beside it.
          if (together(found)) return h('li', { class: `${lookOf(side.as)} alone` }, rail);
          return h('li', { class: lookOf(side.as) }, who(apart(side.as, row.sides), t, true), rail, h('span.k-num', null, String(side.dots)));
        })),
        h('p.total', null, h('b.k-num', null, String(row.dots)), h('span', null, t('wall.result.total')))));
      return spread(box, asTheyAre(made), 1, gapOf(box)).map((page) => () => sheet(page));
    },
    title: () => t('wall.result'),
    about: () => wall.board.result?.fewer ? t('wall.result.few', wall.board.result.fewer) : t.n('wall.result.voters', wall.board.result?.voters ?? 0),
  };
}

const SIGN = { proposed: 'open', taken: 'taken', done: 'done', moved: 'away', declined: 'away' };

/** Decisions and who caught them. @param {Wall} wall */
export function promises(wall) {
  const { t } = wall;
  const state = (promise) => {
    const person = [promise.name, promise.unit].filter(Boolean).join(', ');
    if (promise.state === 'proposed') return h('b', null, t('wall.promise.open'));
    if (promise.state === 'moved') return t('wall.promise.moved', promise.movedTo ?? person);
    if (promise.state === 'declined') return t('wall.promise.declined');
    if (promise.state === 'done') return [t('wall.promise.done'), person].filter(Boolean).join('. ');
    return [person, promise.due && t('wall.promise.by', day(promise.due, t.lang))].filter(Boolean).join(', ');
  };
  return {
    pages: (box) => {
      const made = wall.promises.map((promise) => h('li.wp', null, cup(SIGN[promise.state] ?? 'open'), h('div', null, h('h2', null, promise.what), h('p', null, state(promise)))));
      if (!made.length) return [() => h('p.empty', null, t('wall.promises.none'))];
      return spread(box, asTheyAre(made), made.length > 3 && box.clientWidth > 900 ? 2 : 1, gapOf(box)).map((page) => () => sheet(page));
    },
    title: () => t('wall.promises'),
    about: () => '',
  };
}

/** After the end: thanks, and what was decided. @param {Wall} wall */
export const over = (wall) => ({ ...promises(wall), title: () => wall.t('wall.closed') });

/** One calm sentence. @param {Wall} wall @param {string} title @param {string} [text] */
export const sentence = (wall, title, text) => ({ el: h('div.sentence', null, h('h1.q', null, title), text ? h('p', null, text) : null), update: () => {}, plain: true });
