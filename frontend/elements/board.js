import { calm, h, keyed, say } from './dom.js';
import { define, KElement, properties } from './element.js';
import { paper, renew } from './note.js';

/** Notes in a grid, or under their themes. Changed by key; what arrives later says so once and as a number. */
export class Board extends KElement {
  static observedAttributes = ['notes', 'themes', 'stage', 'without', 'by-theme', 'live'];

  data() {
    const board = this.feed?.board;
    const stage = this.getAttribute('stage');
    const without = (this.getAttribute('without') ?? '').split(' ');
    const notes = this.value('notes', board?.notes ?? []).filter((note) => (!stage || note.stage === stage) && !without.includes(note.stage));
    return { notes, themes: this.value('themes', board?.themes ?? []).filter((theme) => !theme.into) };
  }

  render() {
    const { notes, themes } = this.data();
    if (!this.groups) {
      this.told = h('p.k-sr', { role: 'status' });
      this.groups = h('div');
      this.replaceChildren(this.told, this.groups);
    }
    const groups = this.hasAttribute('by-theme')
      ? [...themes.map((theme) => ({ id: theme.id, name: theme.name, notes: notes.filter((note) => note.theme === theme.id) })),
          { id: '', name: themes.length ? this.t('theme.none') : '', notes: notes.filter((note) => !note.theme) }]
          .filter((group) => group.id || group.notes.length)
      : [{ id: 'all', name: '', notes }];
    const known = this.known;
    keyed(this.groups, groups, (group) => group.id, () => h('section', null, h(`h${this.getAttribute('level') ?? 3}`, null, h('span'), h('span.k-num')), h('ul.grid')), (el, group) => {
      const [head, list] = el.children;
      head.hidden = !group.name;
      say(head.firstChild, group.name);
      say(head.lastChild, String(group.notes.length));
      keyed(list, group.notes, (note) => note.id, (note) => {
        const made = paper(note, this.t);
        if (known && !known.has(note.id) && !calm()) made.classList.add('arriving');
        return made;
      }, (made, note) => renew(made, note, this.t));
    });
    if (this.hasAttribute('live') && known && notes.length > known.size) this.tell(notes.length);
    this.known = new Set(notes.map((note) => note.id));
  }

  /** At most every ten seconds: how many there are now. @param {number} n */
  tell(n) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { if (this.t) say(/** @type {Element} */ (this.told), this.t.n('notes', n)); }, 8000);
  }
}
properties(Board, 'notes', 'themes');
define('k-board', Board);
