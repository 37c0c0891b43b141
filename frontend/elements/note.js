import { h, say, set } from './dom.js';
import { define, KElement } from './element.js';
import { lookOf, who } from './roles.js';

/**
 * A paper: the words, below them the role. Never a name, a time or an order.
 * @param {import('./feed.js').Note} note @param {any} t @param {string} [tag]
 */
export function paper(note, t, tag = 'li') {
  const el = h(tag, null, h('p', { dir: 'auto' }), h('footer.k-row.k-wrap'));
  return renew(el, note, t);
}

/** @param {any} el @param {import('./feed.js').Note} note @param {any} t */
export function renew(el, note, t) {
  set(el, { class: `k-note ${lookOf(note.as)}${el.classList.contains('arriving') ? ' arriving' : ''}`, 'data-id': note.id });
  say(el.querySelector('p'), note.text);
  const key = `${note.as}|${note.late}|${note.assisted}|${t.lang}`;
  if (el.signed !== key) {
    el.signed = key;
    const tags = [note.assisted && t('note.assisted'), note.late && t('note.late')].filter(Boolean);
    el.querySelector('footer').replaceChildren(who(note.as, t), ...tags.map((text) => h('span.k-tag', null, text)));
  }
  return el;
}

class NoteElement extends KElement {
  static observedAttributes = ['text', 'as'];
  render() {
    this.replaceChildren(paper({ id: '', stage: '', text: this.getAttribute('text') ?? '', as: this.getAttribute('as') ?? 'all' }, this.t, 'div'));
  }
}
define('k-note', NoteElement);

class RoleElement extends KElement {
  static observedAttributes = ['as', 'many'];
  render() {
    this.replaceChildren(who(this.getAttribute('as') ?? 'all', this.t, this.hasAttribute('many')));
  }
}
define('k-role', RoleElement);
