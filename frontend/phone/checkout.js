/** The two questions at the end, and what people would change. Anonymous by its key, which stays on the device. */
import { h, say, set } from '../elements/dom.js';
import { icon } from '../elements/icons.js';
import { randomKey } from './api.js';
import { Outcome } from './outcome.js';
import { announce, notice, page } from './page.js';
import { blank, length } from './words.js';

export class CheckOut {
  /** @param {import('./room.js').Room} room */
  constructor(room) {
    const { t } = page;
    this.room = room;
    this.stage = room.stage;
    this.place = `key:${room.mineOnly}:${this.stage.id}`;
    /** One key for the answer, from the first look at the questions on, in all tabs. @type {Promise<{key: string, said?: any}>} */
    this.kept = room.store.once(this.place, () => ({ key: randomKey() }));
    this.kept.then((kept) => this.fill(kept.said));
    this.heard = this.scale('heard');
    this.equal = this.scale('equal');
    this.change = h('textarea', { rows: '3', id: 'change', 'aria-describedby': 'changehint changeleft' });
    this.change.addEventListener('input', () => { this.counted(); room.keep(this.stage.id, this.change.value); });
    this.left = h('p.k-meta', { id: 'changeleft' });
    room.draft(this.stage.id).then((text) => { if (text) { this.change.value = text; this.counted(); } });
    this.problem = h('p.error', { role: 'alert' });
    this.go = h('button.k-btn.next.wide', { type: 'submit' }, t('checkout.send'));
    this.state = h('div', { role: 'status' });
    this.form = h('form.k-stack.checkout', { submit: (event) => { event.preventDefault(); this.send(); } },
      this.heard.el, this.equal.el,
      h('div.field', null, h('label.q', { for: 'change' }, t('checkout.change')), h('p.k-meta', { id: 'changehint' }, t('checkout.change.hint')), this.change, this.left),
      this.problem, this.go);
    this.el = h('div.k-stack', null, h('h1', null, room.words(this.stage.prompt) || room.words(this.stage.name)), this.state, this.form,
      h('section.sees', null, h('h2', null, icon('eye'), t('sees.title')), h('ul', null, h('li', null, icon('lock'), h('span', null, t('checkout.sees'))))), (this.outcome = new Outcome(room, false)).el);
    this.foot = null;
  }

  /** Eleven big buttons, 0 to 10; radio buttons underneath, so arrows and readers work. @param {string} name */
  scale(name) {
    const { t } = page;
    const inputs = Array.from({ length: 11 }, (_, n) => h('input', { type: 'radio', name, value: String(n) }));
    const el = h('fieldset.scale', null, h('legend.q', null, t(`checkout.${name}`)),
      h('p.k-meta', { 'aria-hidden': 'true' }, t('checkout.ends', t('checkout.low'), t('checkout.high'))),
      h('div.steps', null, inputs.map((input, n) => h('label', null, input, h('span', null, String(n))))));
    inputs[0].setAttribute('aria-label', `0, ${t('checkout.low')}`);
    inputs[10].setAttribute('aria-label', `10, ${t('checkout.high')}`);
    for (const input of inputs) input.addEventListener('change', () => say(this.problem, ''));
    const value = () => { const on = inputs.find((input) => input.checked); return on ? Number(on.value) : null; };
    const set_ = (n) => inputs.forEach((input) => { input.checked = n !== null && Number(input.value) === n; });
    return { el, value, set: set_ };
  }

  /** What this device has said already, to be changed. @param {any} said */
  fill(said) {
    if (!said || this.heard.value() !== null || this.equal.value() !== null) return;
    this.said = said;
    this.heard.set(said.heard);
    this.equal.set(said.equal);
    if (!this.change.value) this.change.value = said.change;
    this.room.changed();
  }

  /** How many letters are too many; everything that was pasted stays. */
  counted() {
    const { t } = page;
    const left = (this.room.me.writeLimit ?? 500) - length(this.change.value.trim());
    say(this.left, left < 0 ? t.n('checkout.over', -left) : left <= 100 ? t.n('write.left', left) : '');
    this.left.classList.toggle('error', left < 0);
    if (left >= 0) this.change.removeAttribute('aria-invalid');
    say(this.problem, '');
    return left;
  }

  async send() {
    const { t } = page;
    const [heard, equal, change] = [this.heard.value(), this.equal.value(), this.change.value.trim()];
    if (heard === null && equal === null && blank(change)) return say(this.problem, t('checkout.empty'));
    const left = this.counted();
    if (left < 0) { set(this.change, { 'aria-invalid': 'true' }); announce(t.n('checkout.over', -left)); return this.change.focus(); }
    const said = { heard, equal, change: blank(change) ? '' : change };
    this.again = false;
    this.said = undefined;
    const { key } = await this.kept;
    // A shared device forgets what was said.
    if (!this.room.shared) await this.room.store.put(this.place, { key, said });
    await this.room.outbox.send('checkout', this.stage.id, said, key, '');
    await this.room.keep(this.stage.id, '');
    this.room.doneWith(this.stage.id);
  }

  update() {
    const { t } = page;
    this.outcome.update();
    const item = this.room.outbox.list().filter((one) => one.kind === 'checkout' && one.stage === this.stage.id).pop();
    const open = this.room.stage?.id === this.stage.id && this.room.stage.open;
    const state = this.again ? '' : item ? item.state : this.said ? 'saved' : '';
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
