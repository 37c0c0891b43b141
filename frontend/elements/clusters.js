import { h, keyed, say, set } from './dom.js';
import { define, KElement, properties } from './element.js';
import { icon } from './icons.js';
import { renew } from './note.js';
import { lookOf } from './roles.js';

const FACTORS = ['participation', 'cooperation', 'guidance', 'access'];
/** How long an asked move shows before the board has to agree. */
const TRUST = 6000;
/** As many characters as a theme's name may have. */
const NAME = '100';

/** @param {HTMLElement} name @param {HTMLElement} wrong @param {string} why */
function fail(name, wrong, why) {
  wrong.hidden = false;
  say(wrong, why);
  set(name, { 'aria-invalid': 'true', 'aria-describedby': wrong.id });
  name.focus();
}

/** @param {HTMLElement} name @param {HTMLElement} wrong */
function right(name, wrong) {
  set(name, { 'aria-invalid': null, 'aria-describedby': null });
  wrong.hidden = true;
}

/**
 * The clustering board: select notes, then a theme. Everything that changes comes by key, so focus and scroll stay where they are
 * when notes arrive. It asks by events and shows what was asked at once; the next board is the truth.
 */
export class Clusters extends KElement {
  static observedAttributes = ['notes', 'themes', 'without', 'readonly', 'factors'];
  selected = new Set();
  /** @type {Map<string, {theme: string|null, until: number}>} */
  asked = new Map();
  open = '';
  filter = '';
  group = '';
  editing = '';
  /** A name that was sent and may still be refused. @type {{until: number, again: (why: string) => void}|null} */
  unsure = null;

  /** @returns {{notes: import('./feed.js').Note[], themes: import('./feed.js').Theme[], merged: import('./feed.js').Theme[]}} */
  data() {
    const all = this.value('themes', this.feed?.board?.themes ?? []);
    const now = performance.now();
    const without = (this.getAttribute('without') ?? '').split(' ');
    const notes = this.value('notes', this.feed?.board?.notes ?? []).filter((note) => !without.includes(note.stage)).map((note) => {
      const asked = this.asked.get(note.id);
      if (!asked) return note;
      if ((note.theme ?? null) === asked.theme || now > asked.until) {
        this.asked.delete(note.id);
        return note;
      }
      return { ...note, theme: asked.theme };
    });
    return { notes, themes: all.filter((theme) => !theme.into), merged: all.filter((theme) => theme.into) };
  }

  build() {
    const t = this.t;
    this.heading = h('h2', { tabindex: '-1' });
    this.told = h('p.k-sr', { role: 'status' });
    this.search = h('input', { type: 'search', 'aria-label': t('clusters.search'), placeholder: t('clusters.search'), input: () => { this.filter = this.search.value; this.draw(); } });
    this.groups = h('select', { 'aria-label': t('clusters.group'), change: () => { this.group = this.groups.value; this.draw(); } });
    this.view = h('select', { 'aria-label': t('clusters.show'), change: () => this.show(this.view.value) });
    this.count = h('b.k-grow');
    this.clear = h('button.k-btn', { type: 'button', click: () => this.deselect() }, t('clusters.clear'));
    this.out = h('button.k-btn', { type: 'button', click: () => this.assign(null) }, t('clusters.untheme'));
    this.fresh = h('button.k-btn', { type: 'button', click: () => this.ask('new') }, icon('plus'), t('clusters.newfrom'));
    this.to = h('select', { 'aria-label': t('clusters.moveto'), change: () => { const theme = this.to.value; this.to.value = ''; if (theme) this.assign(theme); } });
    this.bar = h('div.selbar', null, this.count, this.to, this.out, this.clear, this.fresh);
    this.message = h('p.message', { role: 'alert', hidden: true });
    this.form = h('div.newtheme', { hidden: true });
    this.list = h('ul.pickgrid', { change: (event) => this.pick(event) });
    this.none = h('p.k-meta');
    this.themesHead = h('h2');
    this.hint = h('p.k-meta');
    this.themeList = h('ul.themelist');
    this.empty = h('button.k-btn.quiet', { type: 'button', click: () => this.ask('empty') }, icon('plus'), t('clusters.newempty'));
    this.emptyForm = h('div', { hidden: true });
    this.apart = h('ul.apart');
    const work = h('section.work', { 'aria-label': t('clusters.show') },
      h('div.k-row.k-wrap.worktop', null, this.heading, h('p.k-meta', null, t('clusters.howto'))),
      h('div.k-row.k-wrap.filters', null, this.search, this.groups, this.view),
      h('div.dock', null, this.bar, this.form, this.message), this.list, this.none);
    const themes = h('section.themes', { 'aria-label': t('clusters.themes', '') },
      h('div.k-row.k-wrap.worktop', null, this.themesHead, this.hint), this.themeList,
      h('div.k-cup.theme.new', null, this.empty, this.emptyForm), this.apart, h('p.k-meta', null, t('clusters.safe')));
    this.replaceChildren(this.told, work, themes);
    this.addEventListener('keydown', (event) => this.key(event));
  }

  render() {
    if (!this.list) this.build();
    const t = this.t;
    const { notes, themes, merged } = this.data();
    const readonly = this.hasAttribute('readonly');
    this.now = { notes, themes };
    for (const id of this.selected) if (!notes.some((note) => note.id === id)) this.selected.delete(id);
    if (this.open && this.open !== 'all' && !themes.some((theme) => theme.id === this.open)) this.open = '';
    const words = this.filter.trim().toLocaleLowerCase();
    const here = notes.filter((note) => this.open === 'all' || (note.theme ?? '') === this.open);
    const shown = here.filter((note) => (!this.group || note.as === this.group) && (!words || note.text.toLocaleLowerCase().includes(words)));
    this.options(notes, themes);
    const title = this.open === 'all' ? t('clusters.all', here.length) : this.open
      ? `${themes.find((theme) => theme.id === this.open)?.name}, ${here.length}` : t('clusters.unsorted', here.length);
    say(this.heading, title);
    keyed(this.list, shown, (note) => note.id, (note) => this.card(note), (el, note) => {
      renew(el, note, t);
      const on = this.selected.has(note.id);
      el.classList.toggle('on', on);
      const box = el.querySelector('input');
      if (box.checked !== on) box.checked = on;
      box.disabled = readonly;
      const theme = this.open === 'all' && themes.find((one) => one.id === note.theme);
      say(el.querySelector('.intheme'), theme ? theme.name : '');
    });
    say(this.none, here.length ? (shown.length ? '' : t('clusters.nothing')) : notes.length ? t('clusters.empty') : '');
    const n = this.selected.size;
    say(this.count, n ? t.n('clusters.selected', n) : t('clusters.selected.none'));
    this.bar.hidden = readonly;
    this.bar.classList.toggle('none', !n);
    for (const button of [this.clear, this.fresh, this.out]) set(button, { 'aria-disabled': n ? null : 'true' });
    this.out.hidden = ![...this.selected].some((id) => notes.find((note) => note.id === id)?.theme);
    say(this.themesHead, t('clusters.themes', themes.length));
    const last = Math.min(9, themes.length);
    this.hint.hidden = readonly || !last;
    say(this.hint, last === 1 ? t('clusters.key1', 1) : t('clusters.keys', 1, last));
    keyed(this.themeList, themes, (theme) => theme.id, (theme) => this.cup(theme), (el, theme, at) => this.renewCup(el, theme, at, notes, themes, readonly));
    this.empty.parentElement.hidden = readonly;
    keyed(this.apart, readonly ? [] : merged, (theme) => theme.id,
      (theme) => h('li', null, h('button.k-btn.quiet', { type: 'button', click: () => this.emit('unmerge', { theme: theme.id }) })),
      (el, theme) => say(el.firstChild, t('clusters.unmerge', theme.name)));
    this.arrivals(notes.length);
  }

  /** New notes are told as one number, at most every ten seconds. @param {number} n */
  arrivals(n) {
    if (this.heard === undefined) this.heard = n;
    if (n <= this.heard || this.telling) return;
    this.telling = setTimeout(() => {
      this.telling = 0;
      const more = this.now.notes.length - this.heard;
      this.heard = this.now.notes.length;
      if (more > 0) say(this.told, this.t.n('clusters.arrived', more));
    }, 10_000);
  }

  options(notes, themes) {
    const t = this.t;
    const fillSelect = (select, options, value) => {
      const key = JSON.stringify(options);
      if (select.key === key) return;
      select.key = key;
      select.replaceChildren(...options.map(([code, label]) => h('option', { value: code }, label)));
      select.value = value;
    };
    const groups = [...new Set(notes.map((note) => note.as))].sort();
    fillSelect(this.groups, [['', t('clusters.anygroup')], ...groups.map((code) => [code, t(`role.${code}.many`)])], this.group);
    if (this.group && !groups.includes(this.group)) { this.group = ''; this.groups.value = ''; }
    const unsorted = notes.filter((note) => !note.theme).length;
    fillSelect(this.view, [['', t('clusters.unsorted', unsorted)], ['all', t('clusters.all', notes.length)], ...themes.map((theme) => [theme.id, theme.name])], this.open);
    if (this.view.value !== this.open) this.view.value = this.open;
    fillSelect(this.to, [['', `${t('clusters.moveto')} …`], ...themes.map((theme) => [theme.id, theme.name])], '');
  }

  card(note) {
    const box = h('input', { type: 'checkbox', value: note.id });
    const text = h('p', { dir: 'auto' });
    return h('li.k-note', null, h('label', null, box, text), h('p.intheme.k-meta'), h('footer.k-row.k-wrap'));
  }

  cup(theme) {
    const t = this.t;
    const name = h('button.themename', { type: 'button', click: () => this.show(this.open === theme.id ? '' : theme.id) });
    const menu = h('button.k-btn.icon.quiet', { type: 'button', 'aria-expanded': 'false', click: () => { this.editing = this.editing === theme.id ? '' : theme.id; this.draw(); } }, icon('pen'));
    const here = h('button.k-btn.wide', { type: 'button', click: () => this.assign(theme.id) }, icon('down'), h('span', null, t('clusters.movehere')), h('kbd', { 'aria-hidden': 'true' }));
    return h('li.k-cup.theme', { 'data-id': theme.id },
      h('div.k-row.themehead', null, h('h3.k-grow', null, name), menu, h('span.k-num')), h('p.k-meta.quote'), here, h('div.edit', { hidden: true }));
  }

  renewCup(el, theme, at, notes, themes, readonly) {
    const t = this.t;
    const inside = notes.filter((note) => note.theme === theme.id);
    const [head, quote, here, edit] = el.children;
    const [title, menu, number] = head.children;
    say(title.firstChild, theme.name);
    set(title.firstChild, { 'aria-pressed': this.open === theme.id ? 'true' : 'false', title: t('clusters.open', theme.name) });
    set(menu, { 'aria-label': t('clusters.edit', theme.name), 'aria-expanded': String(this.editing === theme.id) });
    menu.hidden = readonly;
    say(number, String(inside.length || theme.notes || 0));
    const shortest = inside.reduce((best, note) => (!best || note.text.length < best.text.length ? note : best), /** @type {any} */ (null));
    const factor = theme.factor ? `${t(`factor.${theme.factor}`)}. ` : '';
    say(quote, factor + (shortest && shortest.text.length <= 70 ? `”${shortest.text}”` : ''));
    here.hidden = readonly;
    set(here, { 'aria-label': `${t('clusters.movehere')}: ${theme.name}`, 'aria-keyshortcuts': at < 9 ? String(at + 1) : null });
    say(here.lastChild, at < 9 ? String(at + 1) : '');
    here.lastChild.hidden = at >= 9;
    const editing = this.editing === theme.id && !readonly;
    edit.hidden = !editing;
    if (editing && !edit.firstChild) edit.append(this.editor(theme, inside, themes));
    if (!editing && edit.firstChild) edit.replaceChildren();
  }

  /** Rename, merge, split, remove, factor: one quiet form under the theme. */
  editor(theme, inside, themes) {
    const t = this.t;
    const close = () => { this.editing = ''; this.draw(); this.themeButton(theme.id)?.focus(); };
    const wrong = h('p.message', { id: `k-name-${theme.id}`, role: 'alert', hidden: true });
    const name = h('input', { type: 'text', value: theme.name, maxlength: NAME, 'aria-label': t('clusters.name'), input: () => right(name, wrong) });
    const rename = (event) => {
      event.preventDefault();
      const text = name.value.trim();
      if (!text) return fail(name, wrong, t('clusters.noname'));
      if (text !== theme.name) {
        this.trust((why) => {
          this.editing = theme.id;
          const place = /** @type {HTMLElement|null} */ (this.themeList.querySelector(`[data-id="${CSS.escape(theme.id)}"] .edit`));
          place?.replaceChildren(form);
          if (place) place.hidden = false;
          fail(name, wrong, why);
        });
        this.emit('rename', { theme: theme.id, name: text });
      }
      close();
    };
    const into = h('select', { 'aria-label': t('clusters.mergeinto') }, h('option', { value: '' }, `${t('clusters.merge')} …`),
      themes.filter((one) => one.id !== theme.id).map((one) => h('option', { value: one.id }, one.name)));
    into.addEventListener('change', () => { if (into.value) this.emit('merge', { from: theme.id, into: into.value }); close(); });
    const factor = this.hasAttribute('factors') && h('select', { 'aria-label': t('clusters.factor') }, h('option', { value: '' }, t('clusters.nofactor')),
      FACTORS.map((code) => h('option', { value: code, selected: theme.factor === code }, t(`factor.${code}`))));
    if (factor) factor.addEventListener('change', () => this.emit('factor', { theme: theme.id, factor: factor.value || null }));
    const chosen = () => inside.filter((note) => this.selected.has(note.id));
    const split = h('button.k-btn', { type: 'button', click: () => { if (chosen().length) { this.editing = ''; this.ask('split', theme.id); } else this.refused(t('clusters.pickfirst')); } }, t('clusters.split'));
    // Escape leaves everything as it was.
    const leave = (event) => { if (event.key === 'Escape') { event.stopPropagation(); close(); } };
    const form = h('form.k-stack', { submit: rename, keydown: leave },
      h('div.k-row.k-wrap', null, name, h('button.k-btn', { type: 'submit' }, t('clusters.save')), wrong),
      themes.length > 1 && into, factor, inside.length > 1 && split,
      !inside.length && h('button.k-btn', { type: 'button', click: () => { this.emit('remove', { theme: theme.id }); close(); } }, t('clusters.remove')),
      h('button.k-btn.quiet', { type: 'button', click: close }, t('clusters.cancel')));
    return form;
  }

  /** Until the board agrees a form is only put away: a name that is refused comes back with what is wrong with it. @param {(why: string) => void} again */
  trust(again) {
    const unsure = this.unsure = { until: performance.now() + TRUST, again };
    setTimeout(() => { if (this.unsure === unsure) this.unsure = null; }, TRUST);
  }

  themeButton(id) {
    return /** @type {HTMLElement|null} */ (this.themeList.querySelector(`[data-id="${CSS.escape(id)}"] .themename`));
  }

  /** Which notes are on the left: '' without a theme, 'all', or a theme's. @param {string} which */
  show(which) {
    this.open = which;
    this.draw();
    const head = this.heading.parentElement;
    if (head.getBoundingClientRect().top < 0) head.scrollIntoView({ block: 'start' });
  }

  /** The name of a new theme is asked in place. @param {'new'|'empty'|'split'} kind @param {string} [theme] */
  ask(kind, theme) {
    const t = this.t;
    if (kind === 'new' && !this.selected.size) return this.refused(t('clusters.pickfirst'));
    const place = kind === 'empty' ? this.emptyForm : this.form;
    const back = document.activeElement;
    const name = h('input', { type: 'text', maxlength: NAME, 'aria-label': t('clusters.name'), placeholder: t('clusters.name'), input: () => right(name, wrong) });
    const wrong = h('p.message', { id: `k-name-${kind}`, role: 'alert', hidden: true });
    const close = () => { place.hidden = true; if (!this.unsure) place.replaceChildren(); this.draw(); /** @type {HTMLElement} */ (back)?.focus?.({ preventScroll: true }); };
    const done = (event) => {
      event.preventDefault();
      const text = name.value.trim();
      if (!text) return fail(name, wrong, t('clusters.noname'));
      const notes = kind === 'empty' ? [] : this.picked();
      this.trust((why) => {
        for (const note of notes) this.selected.add(note.id);
        place.hidden = false;
        fail(name, wrong, why);
      });
      if (kind === 'split') this.emit('split', { theme, name: text, notes });
      else this.emit('create', { name: text, notes });
      if (notes.length) this.selected.clear();
      close();
    };
    this.unsure = null;
    place.replaceChildren(h('form.k-row.k-wrap', { submit: done, keydown: (event) => { if (event.key === 'Escape') { event.stopPropagation(); close(); } } },
      name, h('button.k-btn', { type: 'submit' }, t('clusters.create')), h('button.k-btn.quiet', { type: 'button', click: close }, t('clusters.cancel')), wrong));
    place.hidden = false;
    name.focus();
    this.draw();
  }

  pick(event) {
    const box = event.target;
    if (box.checked) this.selected.add(box.value);
    else this.selected.delete(box.value);
    this.message.hidden = true;
    this.draw();
  }

  deselect() {
    this.selected.clear();
    this.draw();
  }

  /** The selected notes with the theme each was seen in. */
  picked() {
    const seen = new Map(this.value('notes', this.feed?.board?.notes ?? []).map((note) => [note.id, note.theme ?? null]));
    return [...this.selected].map((id) => ({ id, expected: seen.get(id) ?? null }));
  }

  /** @param {string|null} theme */
  assign(theme) {
    if (!this.selected.size) {
      const focused = this.list.contains(document.activeElement) && /** @type {any} */ (document.activeElement).value;
      if (!focused) return this.refused(this.t('clusters.pickfirst'));
      this.selected.add(focused);
    }
    const notes = this.picked().filter((note) => note.expected !== theme);
    this.after(notes.map((note) => note.id));
    this.selected.clear();
    this.message.hidden = true;
    if (notes.length) {
      for (const note of notes) this.asked.set(note.id, { theme, until: performance.now() + TRUST });
      setTimeout(this.draw, TRUST + 100);
      this.emit('assign', { notes, theme });
      const name = this.now.themes.find((one) => one.id === theme)?.name ?? this.t('theme.none');
      say(this.told, this.t.n('clusters.moved', notes.length, name));
    }
    this.draw();
  }

  /** Focus goes to the next note that stays, never to the top of the page. @param {string[]} leaving */
  after(leaving) {
    const focused = document.activeElement;
    if (!this.list.contains(focused) || this.open === 'all') return;
    const cards = [...this.list.children];
    const at = cards.findIndex((card) => card.contains(focused));
    const next = cards.slice(at).concat(cards.slice(0, at).reverse()).find((card) => !leaving.includes(/** @type {any} */ (card).dataset.id));
    if (next) /** @type {HTMLElement} */ (next.querySelector('input')).focus({ preventScroll: true });
    else this.heading.focus({ preventScroll: true });
  }

  key(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.ctrlKey || event.metaKey || event.altKey || this.hasAttribute('readonly')) return;
    if (target.matches('input:not([type=checkbox]), select, textarea')) return;
    const number = Number(event.key);
    if (number >= 1 && number <= 9 && this.now.themes[number - 1]) this.assign(this.now.themes[number - 1].id);
    else if (event.key === 'Escape' && this.selected.size) this.deselect();
    else if (event.key.toLowerCase() === 'n' && this.selected.size) this.ask('new');
    else if (event.key.startsWith('Arrow') && this.list.contains(target)) this.move(event.key, target);
    else return;
    event.preventDefault();
  }

  /** Arrows go where the eye goes: along the row, to the nearest note of the next row. */
  move(key, target) {
    const cards = [...this.list.children];
    const at = cards.findIndex((card) => card.contains(target));
    let to = key === 'ArrowRight' ? at + 1 : key === 'ArrowLeft' ? at - 1 : -1;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const here = cards[at].getBoundingClientRect();
      const down = key === 'ArrowDown';
      let best = Infinity;
      cards.forEach((card, index) => {
        const box = card.getBoundingClientRect();
        const rows = down ? box.top - here.top : here.top - box.top;
        if (rows < 8) return;
        const far = rows * 4 + Math.abs(box.left - here.left);
        if (far < best) { best = far; to = index; }
      });
    }
    const box = /** @type {HTMLElement|undefined} */ (cards[to]?.querySelector('input'));
    box?.focus({ preventScroll: true });
    box?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }

  emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  /** These notes were moved by somebody else meanwhile. @param {string[]} ids */
  conflicts(ids) {
    for (const id of ids) {
      this.asked.delete(id);
      this.selected.add(id);
    }
    if (ids.length) this.refused(this.t.n('clusters.conflict', ids.length));
    this.draw();
  }

  /** @param {string} text */
  refused(text) {
    this.asked.clear();
    const unsure = this.unsure;
    this.unsure = null;
    if (unsure && performance.now() < unsure.until) unsure.again(text);
    else {
      this.message.hidden = false;
      say(this.message, text);
    }
    this.draw();
  }

  /** @param {string} text */
  done(text) {
    say(this.told, text);
  }
}
properties(Clusters, 'notes', 'themes');
define('k-clusters', Clusters);
