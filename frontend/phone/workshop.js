/** The participants' page: the stage that is on, one screen at a time, and what belongs to the person. */
import { fill, h, keyed, say, set } from '../elements/dom.js';
import { icon } from '../elements/icons.js';
import { who } from '../elements/roles.js';
import { day } from '../elements/texts.js';
import { away, call } from './api.js';
import { band, announce, field, foot, languages, main, markBar, notice, page, show, speak } from './page.js';
import { Room } from './room.js';
import { Write } from './write.js';
import { Read } from './read.js';
import { Vote } from './vote.js';
import { Decide } from './decide.js';
import { CheckOut } from './checkout.js';
import { enterCode, Join } from './join.js';
import { Kept } from './kept.js';
import { sent } from './sent.js';
import { decided } from './decided.js';
import { traces } from './trace.js';
import '../elements/clock.js';

const SCREENS = { checkin: Write, notes: Write, board: Write, themes: Read, vote: Vote, decide: Decide, checkout: CheckOut };

export class Workshop {
  /** @param {string} id @param {import('./store.js').Store} store @param {any} [joined] */
  constructor(id, store, joined) {
    this.room = new Room(id, store);
    this.store = store;
    this.welcome = joined?.status_ === 201;
  }

  async start() {
    const { room } = this;
    show({ title: page.t('loading'), main: [h('p.k-meta', null, page.t('loading'))] });
    room.addEventListener('gone', (event) => this.gone(/** @type {CustomEvent} */ (event).detail));
    try {
      await room.start((problem) => this.away(problem));
    } catch (problem) {
      return this.gone(problem);
    }
    if (room.me.participant.locale && room.me.participant.locale !== page.lang) await speak(room.me.participant.locale);
    room.addEventListener('change', () => this.draw());
    this.frame();
    if (room.me.participant.state === 'waiting') this.wait();
    this.draw();
    // Plain http has no service workers, and a shared phone keeps nothing.
    if (navigator.serviceWorker && !room.shared) setTimeout(() => import('./offline.js').then(({ keep }) => keep(room.id)).catch(() => {}), 3000);
  }

  /** Nobody answers who I am: what I wrote is told to be still here. @param {import('./api.js').Problem} problem */
  async away(problem) {
    const { t } = page;
    const [sent, drafts] = [await this.store.all(`out:${this.room.id}:`), await this.store.all(`draft:${this.room.id}:`)];
    const texts = [...sent.map(([, item]) => item.body?.text), ...drafts.map(([, half]) => half?.text)].filter((text) => text?.trim());
    if (this.room.me) return;
    show({ title: t('between.title'), main: [h('h1', null, t('between.title')), notice('wait', h('p', null, t(away(problem)))),
      texts.length ? h('div.k-stack', null, h('p', null, t('gone.texts')), texts.map((text) => h('p.k-panel', { dir: 'auto' }, text))) : null] });
  }

  /** At the door: asks now and then whether it has been opened. */
  wait() {
    this.timer = setInterval(async () => {
      await this.room.readMe();
      if (this.room.me.participant.state === 'waiting') return;
      clearInterval(this.timer);
      this.room.listen();
      this.draw();
    }, 3500 + Math.random() * 1500);
  }

  draw() {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => { this.asked = false; this.update(); });
    // A page in the background draws no frames, but must not fall behind.
    setTimeout(() => { if (this.asked) { this.asked = false; this.update(); } }, 400);
  }

  /** The page's fixed parts, made once for each language. */
  frame() {
    const { t } = page;
    const { room } = this;
    this.no = h('p.k-meta');
    this.name = h('p.stagename');
    this.clock = h('k-clock');
    this.net = h('div', { role: 'status' });
    this.stageBox = h('div');
    this.kept = new Kept(room, false);
    this.pendingHead = h('h2');
    this.pending = h('ul');
    this.pendingBox = h('section.mine', { hidden: true }, this.pendingHead, this.pending);
    this.meBox = h('section.me', { 'aria-label': t('me.title') });
    this.view = null;
    this.viewKey = '';
    this.mode = '';
    band.hidden = !room.shared;
    set(band, { 'aria-label': t('shared.band') });
    fill(band, room.shared ? [h('span.k-grow', null, icon('people'), ' ', t('shared.band')), this.leaver()] : []);
    show({ title: room.me.workshop.title, top: [h('div.k-row.topline', null, h('div.k-grow', null, this.no, this.name), this.clock)], main: [this.net, this.stageBox, this.kept.el, this.pendingBox, this.meBox], foot: null });
    this.person();
  }

  update() {
    const { room } = this;
    const { t } = page;
    const waiting = room.me.participant.state === 'waiting';
    const status = room.frame?.status ?? room.me.workshop.status;
    const stage = room.stage;
    if (status === 'closed') return this.closed();
    say(this.no, stage ? t('stage.no', stage.no, stage.of) : room.me.workshop.title);
    say(this.name, stage ? room.words(stage.name) : '');
    this.clock.hidden = !stage?.clock;
    this.connection();
    const next = waiting ? 'waiting' : stage ? `${stage.id}|${page.lang}` : status;
    if (next !== this.viewKey) this.change(next, waiting ? null : stage);
    this.view?.update?.();
    this.underWay();
    this.told(stage);
  }

  /** Another stage: but a half-written text is asked for first. */
  change(next, stage) {
    const { t } = page;
    const { room } = this;
    const old = this.view;
    const sameStage = old?.stage && stage && old.stage.id === stage.id;
    if (old?.busy?.() && !sameStage && this.viewKey) return old.movedOn(() => { this.view = null; this.draw(); });
    this.viewKey = next;
    const Screen = stage && SCREENS[stage.kind];
    if (Screen) this.view = new Screen(room);
    else this.view = { el: h('div.k-stack', null, stage ? h('h1', null, room.words(stage.prompt) || room.words(stage.name))
      : next === 'waiting' ? [h('h1', null, t('wait.title')), h('p', null, t('wait.text'))]
        : room.frame ? [h('h1', null, t(next === 'planned' ? 'planned.title' : 'between.title')), h('p', null, t('between.text')), room.me.workshop.purpose && h('p.k-meta', null, room.me.workshop.purpose)]
          : [h('p.k-meta', null, t('loading'))]) };
    fill(this.stageBox, this.view.el);
    foot.hidden = !this.view.foot;
    fill(foot, this.view.foot ? h('div.k-row.footline', null, this.view.foot) : []);
    if (this.view instanceof Vote) fill(foot, this.view.foot);
    this.kept.update();
    if (!sameStage && this.announced) scrollTo({ top: 0 });
  }

  /** Calm: stages, reveal, pause; never a note. */
  told(stage) {
    const { t } = page;
    if (!stage) return;
    const key = stage.id;
    const now = { stage: key, revealed: stage.revealed, open: stage.open };
    const before = this.announced;
    this.announced = now;
    if (!before) return;
    if (before.stage !== key) announce(`${t('stage.no', stage.no, stage.of)}: ${this.room.words(stage.name)}. ${this.room.words(stage.prompt)}`);
    else if (!before.revealed && stage.revealed && stage.kind === 'notes') announce(t('told.revealed'));
    else if (before.open && !stage.open) announce(t('paused.text'));
    else if (!before.open && stage.open) announce(t('told.open'));
  }

  connection() {
    const { t } = page;
    const { room } = this;
    const off = room.feed && room.feed.connection === 'late';
    const lost = !this.store.persistent;
    const key = `${off}|${lost}|${page.lang}`;
    if (!off) clearTimeout(this.offTimer), (this.offTimer = undefined), (this.offShown = false);
    else if (!this.offTimer) this.offTimer = setTimeout(() => { this.offShown = true; this.netKey = ''; this.draw(); }, 5000);
    if (this.netKey === key) return;
    this.netKey = key;
    fill(this.net, this.offShown && off ? notice('wait', h('p', null, t('net.away'))) : null, lost ? notice('wait', h('p', null, t('store.lost'))) : null);
  }

  /** Notes of earlier stages that are on their way, came late or were given back; a writing screen shows them itself. */
  underWay() {
    const { room } = this;
    const list = room.outbox && !(this.view instanceof Write) ? room.mine('').filter((note) => note.state !== 'saved' || note.late) : [];
    this.pendingBox.hidden = !list.length;
    say(this.pendingHead, page.t('mine.title', list.length));
    keyed(this.pending, list, (note) => `${note.key}|${page.lang}`, (note) => sent(note, room), (el, note) => el.renew(note, true));
  }

  /** Who I am, language, break, return code, leaving. */
  person() {
    const { t } = page;
    const { room } = this;
    const { participant, workshop } = room.me;
    const name = h('input', { type: 'text', maxlength: '60', autocomplete: 'off', value: participant.name });
    const line = /** @type {any} */ (field(t('join.name'), name, t('join.name.hint')));
    const saveName = h('form.k-stack', {
      hidden: true,
      submit: async (event) => {
        event.preventDefault();
        try {
          room.me = (await call('PATCH', `workshops/${room.id}/me`, { name: name.value.trim() })) ?? room.me;
          this.person();
        } catch (problem) { line.fail(problem.status === 0 ? t('net.later') : problem.message); }
      },
    }, line, h('button.k-btn', { type: 'submit' }, t('save')));
    const change = h('button.k-btn.quiet', { type: 'button', click: () => { saveName.hidden = false; change.hidden = true; name.focus(); } }, t('join.name.change'));
    const rest = h('button.k-btn', { type: 'button', 'aria-pressed': String(room.presence === 'break'), click: () => { room.be(room.presence === 'break' ? 'idle' : 'break'); this.person(); } }, t(room.presence === 'break' ? 'break.on' : 'break.off'));
    const returnCode = room.kept.returnCode;
    fill(this.meBox,
      h('div.k-row.k-wrap', null, h('p.k-grow', null, t('join.youare'), ' ', h('b', null, participant.name), ' ', who(participant.role, t)), this.mode.startsWith('closed') ? null : rest),
      room.presence === 'break' ? notice('ok', h('p', null, t('break.text'))) : null,
      h('details', null, h('summary', null, t('me.more')), h('div.k-stack', null,
        h('div.k-row.k-wrap', null, h('b', null, participant.name), change), saveName,
        h('div', null, h('p.k-over', null, t('language')), languages(() => { this.frame(); this.draw(); }, (code) => { room.me.participant.locale = code; call('PATCH', `workshops/${room.id}/me`, { locale: code }).catch(() => {}); })),
        returnCode && !room.shared ? h('div', null, h('p.k-over', null, t('return.yours')), h('p.bigcode', null, returnCode), h('p.k-meta', null, t('return.why'))) : null,
        h('div', null, h('p.k-over', null, t('about.title')), h('p.k-meta', null, [workshop.purpose, t('about.keep', workshop.retentionMonths), workshop.contact && t('about.ask', workshop.contact)].filter(Boolean).join(' '))),
        room.shared ? null : this.leaver())));
  }

  leaver() {
    const { t } = page;
    const { room } = this;
    const label = t(room.shared ? 'leave.shared' : 'leave.own');
    const box = h('div.leave');
    const first = () => fill(box, h('button.k-btn', { type: 'button', click: ask }, label));
    const ask = () => {
      const open = room.outbox?.open().length ?? 0;
      fill(box, h('div.k-stack', { role: 'group' }, h('p', null, open ? t.n('leave.unsent', open) : t('leave.ask')),
        h('div.k-row.k-wrap', null, h('button.k-btn', { type: 'button', click: go }, t('leave.yes')), h('button.k-btn.quiet', { type: 'button', click: first }, t('cancel')))));
      box.querySelector('button')?.focus();
    };
    const go = async () => {
      fill(box, h('p', null, t('leave.going')));
      const code = room.kept.code;
      await room.leave();
      band.hidden = true;
      history.replaceState(null, '', code ? `/j/${code}` : '/a');
      show({ title: t('leave.done'), main: [h('h1', null, t('leave.done')), h('p', null, t('leave.done.text')), code ? h('a.k-btn.wide', { href: `/j/${code}` }, t('leave.next')) : null] });
      main.focus();
    };
    first();
    return box;
  }

  /** The workshop is over: what became of my notes, what was decided, and what was never sent. */
  async closed() {
    if (this.mode === `closed${page.lang}`) return;
    this.mode = `closed${page.lang}`;
    const { room } = this;
    const { t } = page;
    if (this.view?.busy?.() && !this.view.over) await room.keep(this.view.stage.id, this.view.text.value);
    room.feed?.stop();
    const list = h('div.k-stack', null, h('p.k-meta', null, t('loading')));
    const pending = h('div');
    const others = h('section.k-stack');
    const kept = new Kept(room, true);
    show({ title: t('answers.title'), top: [markBar(languages(() => { this.mode = ''; this.closed(); }))], main: [h('div.k-stack.head', null, h('p.k-over', null, room.me.workshop.title), h('h1', null, t('answers.title'))), pending, kept.el, list, others, this.meBox] });
    this.person();
    const sum = () => { const n = room.outbox?.open().length ?? 0; fill(pending, n ? notice('wait', h('p', null, t.n('sum.waiting', n))) : null); kept.update(); };
    room.outbox?.addEventListener('change', sum);
    sum();
    const own = await traces(list, `workshops/${room.id}/answers`, room);
    if (own) await decided(others, `workshops/${room.id}/promises`, own);
  }

  /** @param {any} problem */
  gone(problem) {
    const { t } = page;
    const { room } = this;
    clearInterval(this.timer);
    room.stop();
    this.update = () => {};
    band.hidden = true;
    const texts = room.outbox?.list().filter((item) => item.kind === 'note' && item.state !== 'saved') ?? [];
    const rest = texts.length ? h('div.k-stack', null, h('p', null, t('gone.texts')), texts.map((item) => h('p.k-panel', { dir: 'auto' }, item.body.text))) : null;
    if (problem.status === 403) return show({ title: t('removed.title'), main: [h('h1', null, t('removed.title')), h('p', null, t('removed.text')), rest] });
    if ([401, 404].includes(problem.status)) {
      const code = room.kept?.code;
      return show({ title: t('gone.title'), top: [markBar(languages(() => this.gone(problem)))], main: [h('h1', null, t('gone.title')), h('p', null, t('gone.text')), rest,
        code ? h('a.k-btn.next.wide', { href: `/j/${code}` }, t('gone.join')) : enterCode(), new Join('', this.store, () => location.assign(`/w/${room.id}`)).returning(true)] });
    }
    show({ title: t('wrong.title'), main: [h('h1', null, t('wrong.title')), h('p', null, problem?.message || t('wrong.text')), h('button.k-btn.next.wide', { type: 'button', click: () => location.reload() }, t('retry')), rest] });
    if (!(problem?.status >= 0)) throw problem;
  }
}
