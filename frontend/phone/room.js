/** One workshop on this device: who I am, what is on, what I wrote. Screens read it and redraw on `change`. */
import { publish } from '../elements/element.js';
import { Feed } from '../elements/feed.js';
import { inLang } from '../elements/texts.js';
import { call, patiently, Problem, randomKey } from './api.js';
import { Outbox } from './outbox.js';
import { page } from './page.js';
import { blank } from './words.js';

/** Kinds of stages in which notes are written. */
const WRITTEN = ['checkin', 'notes', 'board'];

export class Room extends EventTarget {
  /** @param {string} id @param {import('./store.js').Store} store */
  constructor(id, store) {
    super();
    this.id = id;
    this.store = store;
    /** @type {any} */
    this.me = null;
    /** @type {any[]} */
    this.written = [];
    this.presence = 'idle';
    /** The key of what is being written in a stage, from its first letter until it is sent. @type {Map<string, string>} */
    this.keys = new Map();
  }

  /** @param {(problem: Problem) => void} waiting */
  async start(waiting) {
    this.kept = (await this.store.get(`me:${this.id}`)) ?? {};
    this.me = await patiently(() => call('GET', `workshops/${this.id}/me`), waiting);
    this.shared = this.me.participant.shared === true;
    if (this.me.participant.state === 'waiting') return;
    this.listen();
  }

  listen() {
    if (this.feed) return;
    const path = `/api/v1/workshops/${this.id}`;
    this.mineOnly = `${this.id}:${this.me.participant.id}`;
    this.feed = new Feed({ stream: `${path}/events`, board: `${path}/board`, crowd: true });
    publish('main', this.feed);
    this.feed.addEventListener('frame', () => this.framed());
    this.feed.addEventListener('board', () => this.changed());
    this.feed.addEventListener('connection', () => this.connected());
    this.feed.start();
    this.outbox = new Outbox(this.store, this.id, this.mineOnly, this.shared);
    this.outbox.addEventListener('change', () => this.changed());
    // A note that arrives says that nobody writes here any more; one that is refused may have said nothing.
    this.outbox.addEventListener('saved', () => { if (this.presence === 'writing') this.tell(); });
    this.outbox.addEventListener('refused', () => this.tell());
    this.outbox.addEventListener('elsewhere', () => this.readWritten());
    this.outbox.start();
    this.readWritten();
  }

  stop() {
    this.stopped = true;
    this.feed?.stop();
    this.outbox?.stop();
  }

  changed() {
    this.dispatchEvent(new CustomEvent('change'));
  }

  framed() {
    const { frame } = this;
    if (frame.agenda !== this.me.agenda.rev || (frame.status === 'closed') !== (this.me.workshop.status === 'closed')) this.readMe();
    const stage = frame.stage?.id ?? null;
    if (stage !== this.onStage) {
      this.onStage = stage;
      // Ready and writing belong to a stage; a break goes on.
      if (this.presence !== 'break') this.presence = 'idle';
      if (this.outbox) this.readWritten();
    }
    this.changed();
  }

  connected() {
    if (this.feed?.connection === 'refused') this.readMe(true);
    else if (this.feed?.connection === 'live') {
      this.outbox?.wake();
      // A server that was started anew has forgotten it.
      if (this.presence !== 'idle') this.tell();
    }
    this.changed();
  }

  /** Who I am and the agenda; tells when the door was closed. */
  async readMe(surely = false) {
    if (this.reading) { this.readAgain ||= surely; return; }
    this.reading = true;
    this.readAgain = false;
    try {
      this.me = await call('GET', `workshops/${this.id}/me`);
      this.changed();
    } catch (problem) {
      if ([401, 403, 404].includes(problem.status)) this.dispatchEvent(new CustomEvent('gone', { detail: problem }));
      // A stream that is refused says so once; if why could not be asked then, it is asked again.
      else this.readAgain = true;
    } finally {
      setTimeout(() => {
        this.reading = false;
        if (this.readAgain && !this.stopped) this.readMe();
      }, 1500);
    }
  }

  /** My notes as the server has them; a shared device asks for none. */
  async readWritten() {
    if (this.shared) return;
    try {
      this.written = await call('GET', `workshops/${this.id}/contributions/mine`);
      for (const note of this.written) {
        const item = this.outbox?.items.get(note.key);
        if (item?.state === 'saved' && !item.late) this.outbox?.items.delete(note.key);
      }
      this.changed();
    } catch { /* asked again with the next stage */ }
  }

  get frame() {
    return this.feed?.frame ?? null;
  }

  /** The stage that is on, with its texts. */
  get stage() {
    const now = this.frame?.stage;
    return now ? { ...this.agenda(now.id), ...now } : null;
  }

  /** @param {string} id @returns {any} */
  agenda(id) {
    return this.me.agenda.stages.find((stage) => stage.id === id);
  }

  /** @param {any} texts */
  words(texts) {
    return inLang(texts, page.lang, this.me.workshop.language);
  }

  /** What I wrote in a stage, newest first; what is not yet saved, of any stage, too. @param {string} stage */
  mine(stage) {
    const pending = this.outbox.list().filter((item) => item.kind === 'note' && (item.stage === stage || item.state !== 'saved' || item.late));
    const keys = new Set(pending.map((item) => item.key));
    const saved = this.written.filter((note) => note.stage === stage && !keys.has(note.key))
      .map((note) => ({ ...note, state: 'saved' }));
    return [...pending.map((item) => ({ key: item.key, stage: item.stage, text: item.body.text, state: item.state, version: item.version, answerCode: item.answerCode, late: item.late, reason: item.reason, detail: item.detail, at: item.at }))
      .sort((one, other) => other.at - one.at), ...saved.reverse()];
  }

  /** @param {any} note @param {string} text */
  async edit(note, text) {
    const answer = await call('PATCH', `workshops/${this.id}/contributions/${note.key}`, { text, version: note.version ?? 0 });
    this.renew(note.key, (old) => ({ ...old, text: answer?.text ?? text, version: answer?.version ?? (note.version ?? 0) + 1 }));
  }

  /** @param {any} note */
  async withdraw(note) {
    try {
      await call('DELETE', `workshops/${this.id}/contributions/${note.key}`);
    } catch (problem) {
      if (problem.status !== 404) throw problem;
    }
    await this.outbox.forget(note.key);
    this.written = this.written.filter((one) => one.key !== note.key);
    this.changed();
  }

  renew(key, change) {
    const item = this.outbox.items.get(key);
    if (item) {
      const now = change({ text: item.body.text, version: item.version });
      item.body.text = now.text;
      item.version = now.version;
    }
    this.written = this.written.map((note) => (note.key === key ? change(note) : note));
    this.changed();
  }

  /** Kept in memory by the server; a lost call is no harm. @param {'writing'|'ready'|'idle'|'break'} state */
  be(state) {
    if (state === this.presence && state !== 'ready') return;
    this.presence = state;
    this.tell();
    this.changed();
  }

  /** The server learns it with the note. */
  hasSent() {
    if (this.presence !== 'writing') return;
    this.presence = 'idle';
    this.changed();
  }

  /** With the stage it is about, so that a call that comes late says nothing of the next one. */
  tell() {
    call('PUT', `workshops/${this.id}/presence`, { state: this.presence, stage: this.stage?.id }).catch(() => {});
  }

  /** Ready, when it is still this stage that is on. @param {string} stage */
  doneWith(stage) {
    if (this.stage?.id === stage) this.be('ready');
  }

  /** @param {string} stage */
  draftPlace(stage) {
    return `draft:${this.mineOnly}:${stage}`;
  }

  /** What was half-written in a stage, in this tab or another. @param {string} stage */
  async draft(stage) {
    const kept = await this.store.get(this.draftPlace(stage));
    if (kept?.key && !this.keys.has(stage)) this.keys.set(stage, kept.key);
    return kept?.text ?? '';
  }

  /** Keeps what is being written. @param {string} stage @param {string} text */
  keep(stage, text) {
    if (!text) return this.store.remove(this.draftPlace(stage));
    return this.store.put(this.draftPlace(stage), { text, key: this.keyOf(stage) });
  }

  /** @param {string} stage */
  keyOf(stage) {
    const key = this.keys.get(stage) ?? randomKey();
    this.keys.set(stage, key);
    return key;
  }

  /** Into the outbox; the next letter begins another note. @param {string} stage @param {string} text */
  sendNote(stage, text) {
    const key = this.keyOf(stage);
    this.keys.delete(stage);
    return this.outbox.send('note', stage, { text }, key, this.draftPlace(stage));
  }

  /** Half-written texts of stages that are over. @param {boolean} [over]  the workshop is over, and so is every stage */
  async leftOver(over) {
    const now = over ? null : this.stage?.id;
    const all = await this.store.all(`draft:${this.mineOnly}:`);
    return all.map(([place, kept]) => ({ stage: place.slice(`draft:${this.mineOnly}:`.length), text: String(kept?.text ?? '') }))
      .filter((one) => one.stage !== now && !blank(one.text) && WRITTEN.includes(this.agenda(one.stage)?.kind));
  }

  /** Nothing stays: not on the server's side of this device, not here. */
  async leave() {
    this.stop();
    await patiently(() => call('POST', `workshops/${this.id}/leave`).catch((problem) => { if (problem.passing) throw problem; }));
    for (const kind of ['draft', 'out', 'code', 'key']) await this.store.clear(`${kind}:${this.id}:`);
    await this.store.remove(`me:${this.id}`);
    if (navigator.serviceWorker) await import('./offline.js').then(({ forget }) => forget()).catch(() => {});
  }
}
