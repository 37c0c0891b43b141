/** Writing: check-in, silent writing, open board. The paper is the writer's own colour; who sees it stands under it. */
import { calm, h, keyed, say, set } from '../elements/dom.js';
import { icon } from '../elements/icons.js';
import { lookOf, who } from '../elements/roles.js';
import { announce, foot as footBar, notice, page } from './page.js';
import { sent } from './sent.js';
import { blank, length } from './words.js';
import '../elements/board.js';

export class Write {
  /** @param {import('./room.js').Room} room */
  constructor(room) {
    const { t } = page;
    this.room = room;
    this.stage = room.stage;
    this.limit = room.me.writeLimit ?? 500;
    this.checkin = this.stage.kind === 'checkin';
    const role = room.me.participant.role;
    this.text = h('textarea', { rows: '3', 'aria-label': t(this.checkin ? 'checkin.field' : 'write.field'), 'aria-describedby': 'left' });
    this.text.addEventListener('input', () => this.typed());
    this.text.addEventListener('keydown', (event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.send(); });
    this.go = h('button.k-btn.next.k-grow', { type: 'button', click: () => this.send() });
    this.left = h('p.k-meta', { id: 'left' });
    this.problem = h('p.error', { role: 'alert' });
    this.moved = h('div.moved', { hidden: true, role: 'alert' });
    this.composer = h('section', { class: `composer k-stack ${lookOf(role)}`, 'aria-labelledby': 'q' }, this.text, this.left, this.problem, h('div.k-row', null, this.go));
    this.sees = h('ul');
    this.codes = h('div.codes');
    this.mineHead = h('h2');
    this.mine = h('ul');
    this.roomHead = h('h2');
    this.board = h('k-board', { stage: this.stage.id, live: true });
    this.state = h('div');
    this.el = h('div.k-stack', null,
      h('h1', { id: 'q' }, room.words(this.stage.prompt) || room.words(this.stage.name)),
      this.state, this.moved, this.codes, this.composer,
      h('section.sees', null, h('h2', null, icon('eye'), t('sees.title')), this.sees),
      this.own = h('section.mine', null, this.mineHead, this.mine),
      this.all = h('section.room', null, this.roomHead, this.board));
    this.summary = h('p.k-grow', { role: 'status' });
    this.ready = h('button.k-btn', { type: 'button', 'aria-pressed': 'false', click: () => room.be(room.presence === 'ready' ? 'idle' : 'ready') });
    this.foot = [this.summary, this.ready];
    room.draft(this.stage.id).then((text) => { if (text && !this.text.value) { this.text.value = text; this.typed(true); } });
  }

  /** Kept as it is typed. @param {boolean} [quiet] */
  typed(quiet) {
    const { t } = page;
    const n = length(this.text.value);
    const left = this.limit - n;
    say(this.left, left <= 100 ? (left < 0 ? t.n('write.over', -left) : t.n('write.left', left)) : '');
    this.left.classList.toggle('error', left < 0);
    say(this.problem, '');
    if (left >= 0) this.text.removeAttribute('aria-invalid');
    this.room.keep(this.stage.id, this.text.value);
    if (!quiet && n) {
      this.justSent = false;
      this.room.be('writing');
      clearTimeout(this.pause);
      this.pause = setTimeout(() => { if (this.room.presence === 'writing') this.room.be('idle'); }, 20_000);
    }
    this.buttons();
  }

  buttons() {
    const { t } = page;
    const empty = blank(this.text.value);
    const label = this.over ? t('moved.send') : this.checkin && empty ? t(this.room.presence === 'ready' ? 'checkin.in' : 'checkin.go') : t(this.checkin ? 'send' : 'write.send');
    say(this.go, label);
    if (this.checkin && empty && this.room.presence === 'ready') this.go.prepend(icon('check'), ' ');
  }

  async send() {
    const { t } = page;
    const text = this.text.value.trim();
    const now = this.room.stage;
    if (blank(text)) {
      if (this.checkin && !this.over) this.room.be('ready');
      else {
        // The second of two quick taps finds the field empty because the first has sent.
        if (!this.justSent) say(this.problem, t('write.empty'));
        this.text.focus();
      }
      return;
    }
    // Said once, where the letters are counted.
    const over = length(text) - this.limit;
    if (over > 0) { set(this.text, { 'aria-invalid': 'true' }); announce(t.n('write.over', over)); this.text.focus(); return; }
    if (!this.over && now?.id === this.stage.id && !now.open) { say(this.problem, t('paused.send')); return; }
    this.justSent = true;
    this.text.value = '';
    say(this.left, '');
    say(this.problem, '');
    this.buttons();
    this.fly();
    await this.room.sendNote(this.stage.id, text);
    if (this.checkin) this.room.doneWith(this.stage.id);
    else this.room.hasSent();
    if (this.over) this.finish();
    else this.text.focus({ preventScroll: true });
  }

  /** A sent note becomes a ball and lands. */
  fly() {
    if (calm() || footBar.hidden || !this.go.animate) return;
    const from = this.go.getBoundingClientRect();
    const to = footBar.getBoundingClientRect();
    const ball = h('span.k-ball.flying', { 'aria-hidden': 'true' });
    ball.style.left = `${from.left + from.width / 2}px`;
    ball.style.top = `${from.top}px`;
    document.body.append(ball);
    ball.animate([{ transform: 'none' }, { transform: `translate(${to.left + 34 - from.left - from.width / 2}px, ${to.top + 18 - from.top}px)`, opacity: 0.9 }],
      { duration: 420, easing: 'cubic-bezier(.3, 1.25, .5, 1)' }).finished.finally(() => ball.remove());
  }

  /** The workshop moved on while a text was half-written: it stays until its writer decides. */
  busy() {
    return !blank(this.text.value);
  }

  /** @param {() => void} finish */
  movedOn(finish) {
    const { t } = page;
    if (this.over) return;
    this.over = true;
    this.finish = finish;
    this.moved.hidden = false;
    this.moved.replaceChildren(notice('moved',
      h('p', null, h('b', null, t('moved.title'))), h('p', null, t('moved.text')),
      h('div.k-row.k-wrap', null, h('button.k-btn', { type: 'button', click: () => finish() }, t('moved.keep')))));
    this.buttons();
    this.moved.scrollIntoView({ block: 'nearest' });
  }

  update() {
    const { t } = page;
    const { room } = this;
    const now = room.stage;
    const stage = now?.id === this.stage.id ? now : { ...this.stage, open: false };
    const shownNow = stage.revealed || stage.kind === 'board' || stage.kind === 'checkin';
    this.seen(stage, shownNow);
    this.state.replaceChildren(...(now?.id === this.stage.id && !stage.open ? [notice('hold', h('p', null, t('paused.text')))] : []));
    const notes = room.mine(this.stage.id);
    const listed = room.shared ? notes.filter((note) => note.state !== 'saved') : notes;
    say(this.mineHead, t('mine.title', listed.length));
    this.own.hidden = !listed.length;
    keyed(this.mine, listed, (note) => `${note.key}|${t.lang}`, (note) => sent(note, room), (el, note) => el.renew(note, shownNow || this.over === true));
    this.printed(notes);
    const board = room.feed.board.notes.filter((note) => note.stage === this.stage.id).length;
    this.all.hidden = !board;
    say(this.roomHead, t('room.title', board));
    const pressed = room.presence === 'ready';
    this.ready.hidden = this.checkin;
    set(this.ready, { 'aria-pressed': String(pressed) });
    say(this.ready, t(pressed ? 'ready.on' : 'ready.off'));
    this.buttons();
    this.summed(notes);
  }

  /** Two lines, always open, true for this stage. */
  seen(stage, shownNow) {
    const { t } = page;
    const key = [stage.anonymous, shownNow, stage.kind, t.lang].join();
    if (this.said === key) return;
    this.said = key;
    const role = who(this.room.me.participant.role, t);
    role.lastChild.append('.');
    const line = (picture, lead, ...rest) => h('li', null, icon(picture), h('span', null, lead && h('b', null, lead), lead && ' ', rest));
    const group = [t('sees.group'), ' ', role, ' '];
    const name = t(stage.anonymous ? 'sees.anonymous' : 'sees.named');
    this.sees.replaceChildren(...(shownNow
      ? [line('people', t('sees.atonce'), t('sees.everybody'), ' ', group), line('lock', '', name)]
      : [line('lock', t('sees.now'), t('sees.onlyyou')), line('people', t('sees.later'), t('sees.everybody'), ' ', group, name)]));
  }

  /** On a shared device nothing stays: the code of what was sent is given to write down. */
  printed(notes) {
    if (!this.room.shared) return;
    const { t } = page;
    this.done ??= new Set();
    const fresh = notes.filter((note) => note.state === 'saved' && note.answerCode && !this.done.has(note.key));
    keyed(this.codes, fresh, (note) => note.key, (note) => notice('ok',
      h('p', null, h('b', null, t('code.sent'))), h('p.bigcode', null, note.answerCode), h('p', null, t('code.keep', location.host)),
      h('button.k-btn', { type: 'button', click: () => { this.done.add(note.key); this.room.outbox.forget(note.key); } }, t('code.written'))));
  }

  summed(notes) {
    const { t } = page;
    const count = (state) => notes.filter((note) => state.includes(note.state)).length;
    const lines = [
      [count(['saved']), 'ok', 'check', 'sum.saved'], [count(['saving']), 'wait', 'wait', 'sum.saving'], [count(['waiting']), 'wait', 'wait', 'sum.waiting'], [count(['failed', 'back']), 'bad', 'warn', 'sum.failed'],
    ].filter(([n]) => n);
    const key = lines.map(([n, , , text]) => t.n(String(text), Number(n))).join('|');
    if (this.sum === key) return;
    this.sum = key;
    this.summary.replaceChildren(...lines.map(([n, look, picture, text]) => h('span', { class: `k-sent ${look}` }, icon(String(picture)), t.n(String(text), Number(n)))));
  }
}
