/**
 * What was sent but not yet answered. Each thing has its random key from the moment of sending; it is put again and again with
 * the same key until the server answers, also after a reload, also from two tabs (the key makes that harmless).
 */
import { backoff, call, Problem, randomKey } from './api.js';

/**
 * @typedef {{key: string, kind: 'note'|'checkout', stage: string, at: number, body: any,
 *   state: 'saving'|'waiting'|'saved'|'failed'|'back', reason?: string, detail?: string,
 *   version?: number, answerCode?: string, late?: boolean, tries?: number}} Item
 */

export class Outbox extends EventTarget {
  /** @param {import('./store.js').Store} store @param {string} workshop @param {string} mine  workshop and person @param {boolean} shared */
  constructor(store, workshop, mine, shared) {
    super();
    this.mine = mine;
    this.store = store;
    this.workshop = workshop;
    this.shared = shared;
    /** @type {Map<string, Item>} */
    this.items = new Map();
    this.wake = this.wake.bind(this);
  }

  async start() {
    for (const [, item] of await this.store.all(this.place(''))) this.items.set(item.key, { ...item, state: item.state === 'back' || item.state === 'failed' ? item.state : 'waiting' });
    addEventListener('online', this.wake);
    document.addEventListener('visibilitychange', this.wake);
    this.changed();
    this.run();
  }

  stop() {
    this.stopped = true;
    removeEventListener('online', this.wake);
    document.removeEventListener('visibilitychange', this.wake);
    clearTimeout(this.timer);
  }

  place(key) {
    return `out:${this.mine}:${key}`;
  }

  /**
   * @param {'note'|'checkout'} kind @param {string} stage @param {any} body
   * @param {string} key of the draft: whichever tab sends it, it is one note
   * @param {string} draft where it is kept until now
   */
  async send(kind, stage, body, key, draft) {
    /** @type {Item} */
    const item = { key, kind, stage, at: Date.now(), body, state: 'saving' };
    this.items.set(key, item);
    this.changed();
    await this.store.deal([this.place(key), draft], (there, half) => {
      // Another tab's words already wait under this key: these are others, so they are a note of their own.
      if (kind === 'note' && there && there.body.text !== body.text) this.renamed(item);
      return [[this.place(item.key), { ...item, state: 'waiting' }], ...(half?.key === key ? [/** @type {[string, any]} */ ([draft, undefined])] : [])];
    });
    this.wake();
    return item;
  }

  /** Another key for what cannot be sent by its own. @param {Item} item */
  renamed(item) {
    if (this.items.get(item.key) === item) this.items.delete(item.key);
    item.key = randomKey();
    this.items.set(item.key, item);
  }

  /** The words of a note that was refused, put right: it goes out as a new one. @param {string} key @param {string} text */
  async reword(key, text) {
    const item = this.items.get(key);
    if (!item) return;
    this.renamed(item);
    Object.assign(item, { body: { text }, state: 'saving', reason: undefined, detail: undefined });
    this.changed();
    await this.store.deal([this.place(key)], () => [[this.place(key), undefined], [this.place(item.key), { ...item, state: 'waiting' }]]);
    this.wake();
  }

  list() {
    return [...this.items.values()];
  }

  /** Everything that the server does not have yet. */
  open() {
    return this.list().filter((item) => item.state === 'saving' || item.state === 'waiting');
  }

  /** @param {string} key */
  async forget(key) {
    this.items.delete(key);
    await this.store.remove(this.place(key));
    this.changed();
  }

  /** @param {string} key */
  retry(key) {
    const item = this.items.get(key);
    if (!item) return;
    item.state = 'saving';
    this.changed();
    this.wake();
  }

  changed() {
    this.dispatchEvent(new CustomEvent('change'));
  }

  /** Now, whatever the back-off says. */
  wake() {
    if (document.visibilityState === 'hidden') return;
    clearTimeout(this.timer);
    this.failures = 0;
    this.run();
  }

  async run() {
    if (this.running || this.stopped) return;
    this.running = true;
    try {
      const locks = navigator.locks;
      if (locks) await locks.request(`kuulolla:${this.mine}`, () => this.empty());
      else await this.empty();
    } finally {
      this.running = false;
    }
  }

  /** One after the other, oldest first; the first passing failure makes all wait. */
  async empty() {
    for (let item = this.next(); item && !this.stopped; item = this.next()) {
      if (await this.elsewhere(item)) continue;
      try {
        await this.deliver(item);
        this.failures = 0;
      } catch (problem) {
        if (problem instanceof Problem && problem.passing) {
          for (const one of this.open()) one.state = 'waiting';
          this.changed();
          this.failures = (this.failures ?? 0) + 1;
          clearTimeout(this.timer);
          this.timer = setTimeout(() => this.run(), backoff(this.failures, problem.after));
          return;
        }
        await this.refused(item, problem);
      }
    }
  }

  next() {
    return this.open().sort((one, other) => one.at - other.at)[0];
  }

  /** Another tab may have delivered it meanwhile. @param {Item} item */
  async elsewhere(item) {
    if (!this.store.persistent || (await this.store.get(this.place(item.key)))) return false;
    item.state = 'saved';
    this.changed();
    this.dispatchEvent(new CustomEvent('elsewhere'));
    return true;
  }

  /** @param {Item} item */
  async deliver(item) {
    const folder = item.kind === 'note' ? 'contributions' : 'checkout';
    const body = item.kind === 'note' ? { stage: item.stage, text: item.body.text } : { stage: item.stage, ...item.body };
    const answer = await call('PUT', `workshops/${this.workshop}/${folder}/${item.key}`, body);
    Object.assign(item, { state: 'saved', version: answer?.version, answerCode: answer?.answerCode, late: answer?.late === true });
    if (typeof answer?.text === 'string') item.body.text = answer.text;
    await this.store.remove(this.place(item.key));
    if (item.kind === 'note' && item.answerCode && !this.shared) {
      await this.store.put(`code:${this.mine}:${item.answerCode}`, { code: item.answerCode, at: Date.now() });
    }
    this.dispatchEvent(new CustomEvent('saved', { detail: item }));
    this.changed();
  }

  /** @param {Item} item @param {any} problem */
  async refused(item, problem) {
    if (problem?.code === 'key-reused' && item.kind === 'note') {
      // Another tab has sent its own words by this key; what stands here differs and goes out by a new one.
      return this.reword(item.key, item.body.text);
    }
    item.reason = problem instanceof Problem ? problem.code || String(problem.status) : 'unknown';
    item.detail = problem?.message;
    // Sealed or closed: the text goes back to its writer. The rest can be tried again.
    item.state = ['stage-sealed', 'stage-closed', 'withdrawn'].includes(item.reason) ? 'back' : 'failed';
    await this.store.put(this.place(item.key), item);
    this.dispatchEvent(new CustomEvent('refused'));
    this.changed();
  }
}
