/** The two questions at the end, and what people would change. Anonymous by its key, which stays on the device. */
import { h, say } from '../elements/dom.js';
import { icon } from '../elements/icons.js';
import { randomKey } from './api.js';
import { notice, page } from './page.js';

export class CheckOut {
  /** @param {import('./room.js').Room} room */
  constructor(room) {
    const { t } = page;
    this.room = room;
    this.stage = room.stage;
    this.place = `key:${room.mineOnly}:${this.stage.id}`;
    this.heard = this.scale('heard');
    this.equal = this.scale('equal');
    this.change = h('textarea', { rows: '3', id: 'change', maxlength: '2000', 'aria-describedby': 'changehint' });
    this.change.addEventListener('input', () => room.draft(this.stage.id, this.change.value));
    room.draft(this.stage.id).then((text) => { if (text && !this.change.value) this.change.value = text; });
    this.problem = h('p.error', { role: 'alert' });
    this.go = h('button.k-btn.next.wide', { type: 'submit' }, t('send'));
    this.state = h('div', { role: 'status' });
    this.form = h('form.k-stack.checkout', { submit: (event) => { event.preventDefault(); this.send(); } },
      this.heard.el, this.equal.el,
      h('div.field', null, h('label.q', { for: 'change' }, t('checkout.change')), h('p.k-meta', { id: 'changehint' }, t('checkout.change.hint')), this.change),
      this.problem, this.go);
    this.el = h('div.k-stack', null, h('h1', null, room.words(this.stage.prompt) || room.words(this.stage.name)), this.state, this.form,
      h('section.sees', null, h('h2', null, icon('eye'), t('sees.title')), h('ul', null, h('li', null, icon('lock'), h('span', null, t('checkout.sees'))))));
    this.foot = null;
  }

  /** Eleven big buttons, 0 to 10; radio buttons underneath, so arrows and readers work. @param {string} name */
  scale(name) {
    const { t } = page;
    const inputs = Array.from({ length: 11 }, (_, n) => h('input', { type: 'radio', name, value: String(n) }));
    const el = h('fieldset.scale', null, h('legend.q', null, t(`checkout.${name}`)),
      h('div.steps', null, inputs.map((input, n) => h('label', null, input, h('span', null, String(n))))),
      h('div.k-row.ends.k-meta', { 'aria-hidden': 'true' }, h('span.k-grow', null, t('checkout.low')), h('span', null, t('checkout.high'))));
    inputs[0].setAttribute('aria-label', `0, ${t('checkout.low')}`);
    inputs[10].setAttribute('aria-label', `10, ${t('checkout.high')}`);
    return { el, value: () => { const on = inputs.find((input) => input.checked); return on ? Number(on.value) : null; } };
  }

  async send() {
    const { t } = page;
    const [heard, equal, change] = [this.heard.value(), this.equal.value(), this.change.value.trim()];
    if (heard === null && equal === null && !change) return say(this.problem, t('checkout.empty'));
    if ([...change].length > 500) return say(this.problem, t.n('write.over', [...change].length - 500));
    say(this.problem, '');
    const { store } = this.room;
    const key = (await store.get(this.place)) ?? randomKey();
    await store.put(this.place, key);
    this.again = false;
    await this.room.outbox.send('checkout', this.stage.id, { heard, equal, change }, key);
    await this.room.draft(this.stage.id, '');
    this.room.be('ready');
  }

  update() {
    const { t } = page;
    const item = this.room.outbox.list().filter((one) => one.kind === 'checkout' && one.stage === this.stage.id).pop();
    const open = this.room.stage?.id === this.stage.id && this.room.stage.open;
    const state = this.again || !item ? '' : item.state;
    this.form.hidden = state === 'saved' || state === 'saving' || state === 'waiting';
    const key = [state, open, t.lang].join();
    if (this.key === key) return;
    this.key = key;
    const edit = open && h('button.k-btn', { type: 'button', click: () => { this.again = true; this.room.changed(); } }, t('checkout.edit'));
    this.state.replaceChildren(...(state === 'saved' ? [notice('ok', h('p', null, h('b', null, t('checkout.thanks'))), edit)]
      : state === 'saving' || state === 'waiting' ? [notice('wait', h('p', null, t(`sent.${state}`)))]
        : state === 'failed' || state === 'back' ? [notice('bad', h('p', null, item?.detail ?? t('wrong.text')))]
          : !open ? [notice('hold', h('p', null, t('paused.text')))] : []));
  }
}
