/** Texts that never left the device: kept when the workshop moved on, or given back by it. While it goes on they can still be sent. */
import { fill, h, keyed, say } from '../elements/dom.js';
import { announce, page } from './page.js';

export class Kept {
  /** @param {import('./room.js').Room} room @param {boolean} over  the workshop is: what is left is to copy and to throw away */
  constructor(room, over) {
    this.room = room;
    this.over = over;
    this.head = h(over ? 'h2' : 'summary');
    this.list = h('ul.k-stack');
    this.el = over ? h('section.kept', { hidden: true }, this.head, h('p.k-meta', null, page.t('kept.only')), this.list)
      : h('details.kept', { hidden: true }, this.head, this.list);
  }

  async update() {
    const { room } = this;
    if (!room.outbox) return;
    const drafts = (await room.leftOver(this.over)).map((one) => ({ ...one, key: `draft:${one.stage}`, drop: () => room.keep(one.stage, '') }));
    const back = !this.over ? [] : room.outbox.list().filter((item) => item.kind === 'note' && ['back', 'failed'].includes(item.state))
      .map((item) => ({ stage: item.stage, text: item.body.text, key: item.key, drop: () => room.outbox.forget(item.key) }));
    const texts = [...drafts, ...back];
    this.el.hidden = !texts.length;
    say(this.head, page.t.n('kept.title', texts.length));
    keyed(this.list, texts, (one) => one.key + one.text, (one) => this.row(one));
  }

  row(one) {
    const { t } = page;
    const { room } = this;
    const text = h('p', { dir: 'auto' }, one.text);
    const told = h('p.k-meta');
    const copy = async () => { const done = t(await copied(text) ? 'kept.copied' : 'kept.marked'); say(told, done); announce(done); };
    const acts = h('div.k-row.k-wrap');
    const gone = async () => { await one.drop(); this.update(); };
    const first = () => fill(acts,
      this.over ? h('button.k-btn', { type: 'button', click: copy }, t('kept.copy'))
        : h('button.k-btn', { type: 'button', click: async () => { await room.draft(one.stage); await room.sendNote(one.stage, one.text.trim()); this.update(); } }, t('kept.send')),
      h('button.k-btn.quiet', { type: 'button', click: ask }, t('kept.drop')));
    /** It is only here: asked once, because nothing brings it back. */
    const ask = () => {
      say(told, '');
      fill(acts, h('span', null, t('mine.drop.ask')), h('button.k-btn', { type: 'button', click: gone }, t('mine.drop')),
        h('button.k-btn.quiet', { type: 'button', click: () => { first(); acts.querySelector('button')?.focus(); } }, t('moved.keep')));
      acts.querySelector('button')?.focus();
    };
    first();
    return h('li.k-panel.k-stack', null, h('p.k-over', null, room.words(room.agenda(one.stage)?.name)), text, acts, told);
  }
}

/** Over plain http browsers have no clipboard to write to: there the words are marked and copied by the old way. @param {HTMLElement} text */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return document.execCommand('copy');
  }
}
