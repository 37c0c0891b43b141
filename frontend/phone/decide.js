/** Decisions and who catches them. A promise is taken, never assigned. */
import { h, keyed, say, set } from '../elements/dom.js';
import { cup, icon } from '../elements/icons.js';
import { day } from '../elements/texts.js';
import { call, patiently } from './api.js';
import { Outcome } from './outcome.js';
import { announce, field, notice, page } from './page.js';

export const SIGN = { proposed: 'open', taken: 'taken', done: 'done', moved: 'away', declined: 'away' };

/** A decision with its cup. @param {any} promise */
export function promiseLines(promise) {
  const { t } = page;
  const who = [promise.name, promise.unit].filter(Boolean).join(', ');
  return [
    h('p.what', { dir: 'auto' }, promise.what),
    promise.themes?.length ? h('p.k-meta', null, t('promise.from', promise.themes.map((theme) => theme.name).join(', '))) : null,
    h('p', null, h('b', null, t(`promise.${promise.state}`)), who ? ` ${who}` : '', promise.due && promise.state === 'taken' ? `, ${t('promise.by', day(promise.due, t.lang))}` : ''),
    promise.ownerAfter ? h('p.k-meta', null, t('promise.after', promise.ownerAfter)) : null,
    promise.movedTo ? h('p.k-meta', null, t('promise.movedTo', promise.movedTo)) : null,
    promise.reason ? h('p.k-meta', null, promise.reason) : null,
  ];
}

export class Decide {
  /** @param {import('./room.js').Room} room */
  constructor(room) {
    this.room = room;
    this.stage = room.stage;
    /** @type {any[]|null} */
    this.promises = null;
    this.list = h('ul.k-stack.promises');
    this.none = h('p.k-meta');
    this.el = h('div.k-stack', null, h('h1', null, room.words(this.stage.prompt) || room.words(this.stage.name)),
      this.none, this.list, (this.outcome = new Outcome(room, true)).el);
    this.ready = h('button.k-btn', { type: 'button', click: () => room.be(room.presence === 'ready' ? 'idle' : 'ready') });
    this.foot = [h('p.k-grow.k-meta', null, page.t('promise.hint')), this.ready];
  }

  async load() {
    const rev = this.room.frame?.promises ?? 0;
    if (this.loading || (this.promises && rev === this.rev)) return;
    this.loading = true;
    try {
      this.promises = await patiently(() => call('GET', `workshops/${this.room.id}/promises`));
      this.rev = rev;
    } catch { this.promises ??= []; this.rev = rev; } finally { this.loading = false; }
    this.room.changed();
  }

  card() {
    const body = h('div.k-stack.k-grow');
    const place = h('div');
    return Object.assign(h('li.k-cup.promise', null, h('div.k-row.top_', null, h('span.sign'), body), place), { body, place });
  }

  update() {
    const { t } = page;
    this.load();
    this.outcome.update();
    const list = this.promises ?? [];
    say(this.none, this.promises && !list.length ? t('promise.none') : '');
    keyed(this.list, list, (promise) => promise.id, () => this.card(), (el, promise) => {
      const key = JSON.stringify([promise, t.lang]);
      if (el.key === key) return;
      el.key = key;
      el.querySelector('.sign').replaceChildren(cup(SIGN[promise.state] ?? 'open'));
      el.body.replaceChildren(...promiseLines(promise).filter(Boolean));
      if (promise.state !== 'proposed') el.place.replaceChildren();
      else if (!el.place.querySelector('form')) el.place.replaceChildren(this.take(el, promise));
    });
    const pressed = this.room.presence === 'ready';
    set(this.ready, { 'aria-pressed': String(pressed) });
    say(this.ready, t(pressed ? 'ready.on' : 'ready.off'));
  }

  take(el, promise) {
    const { t } = page;
    const open = this.room.stage?.id === this.stage.id;
    return open ? h('button.k-btn', { type: 'button', 'aria-label': `${t('promise.take')}: ${promise.what}`, click: () => this.form(el, promise) }, h('span.k-ball', { 'aria-hidden': 'true' }), t('promise.take')) : '';
  }

  form(el, promise) {
    const { t } = page;
    const name = h('input', { type: 'text', maxlength: '60', autocomplete: 'name' });
    const unit = h('input', { type: 'text', maxlength: '200', autocomplete: 'organization' });
    const due = h('input', { type: 'date' });
    const after = h('input', { type: 'text', maxlength: '200' });
    const fields = { name: field(t('take.name'), name, t('take.name.hint')), unit: field(t('take.unit'), unit), due: field(t('take.due'), due), after: field(t('take.after'), after, t('take.after.hint')) };
    const error = h('div', { role: 'alert' });
    const close = () => { el.place.replaceChildren(this.take(el, promise)); el.place.querySelector('button')?.focus(); };
    const send = async (event) => {
      event.preventDefault();
      const lacks = [[name, 'name'], [unit, 'unit'], [due, 'due']].filter(([input, key]) => { const empty = !input.value.trim(); fields[key].fail(empty ? t(`take.${key}.empty`) : ''); return empty; });
      if (lacks.length) return /** @type {any} */ (lacks[0][0]).focus();
      try {
        const now = await patiently(() => call('POST', `workshops/${this.room.id}/promises/${promise.id}/take`, { name: name.value.trim(), unit: unit.value.trim(), due: due.value, ownerAfter: after.value.trim() || undefined }),
          () => error.replaceChildren(notice('wait', h('p', null, t('net.later')))));
        el.place.replaceChildren();
        this.promises = (this.promises ?? []).map((one) => (one.id === promise.id ? (now ?? one) : one));
        this.rev = -1;
        announce(t('promise.thanks'));
        this.room.changed();
      } catch (problem) {
        if (problem.code === 'due-invalid') { fields.due.fail(problem.message); return due.focus(); }
        error.replaceChildren(notice('bad', h('p', null, problem.message)));
        this.rev = -1;
        this.load();
      }
    };
    el.place.replaceChildren(h('form.k-stack.take', { submit: send, novalidate: true }, fields.name, fields.unit, fields.due, fields.after, error,
      h('div.k-row.k-wrap', null, h('button.k-btn.next', { type: 'submit' }, t('promise.take')), h('button.k-btn.quiet', { type: 'button', click: close }, t('cancel')))));
    name.focus();
  }
}
