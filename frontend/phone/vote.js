/** Dots for themes: given and taken back by buttons until the vote closes; the result is seen only then. */
import { h, keyed, say, set } from '../elements/dom.js';
import { icon } from '../elements/icons.js';
import { paper, renew } from '../elements/note.js';
import { backoff, call, patiently, sleep } from './api.js';
import { announce, notice, page } from './page.js';
import { together } from '../elements/result.js';

export class Vote {
  /** @param {import('./room.js').Room} room */
  constructor(room) {
    const { t } = page;
    this.room = room;
    this.stage = room.stage;
    /** What the server has, and what was asked since. @type {Record<string, number>} */
    this.dots = {};
    /** @type {Map<string, number>} */
    this.asked = new Map();
    this.problem = h('div', { role: 'alert' });
    this.list = h('ul.k-stack.votes');
    this.rule = h('p.k-meta', null, `${t.n('vote.budget', this.stage.budget)} ${t.n('vote.cap', this.stage.cap)}`);
    this.title = h('h1', null, room.words(this.stage.prompt) || room.words(this.stage.name));
    this.result = h('k-result', { level: 2, 'total-last': true });
    this.el = h('div.k-stack', null, h('div.k-stack.head', null, this.title, this.rule), this.problem, this.list, this.result);
    this.balls = h('span.k-row.tray', { 'aria-hidden': 'true' });
    this.left = h('b.k-grow');
    this.ready = h('button.k-btn', { type: 'button', click: () => room.be(room.presence === 'ready' ? 'idle' : 'ready') });
    this.foot = [h('div.k-row.k-wrap.trayline', null, this.balls, h('span.k-grow', { role: 'status' }, this.left), this.ready), this.note = h('p.k-meta', null, t('vote.hint'))];
    this.load();
  }

  async load() {
    try {
      const own = await patiently(() => call('GET', `workshops/${this.room.id}/votes/${this.stage.id}`));
      this.dots = own.dots ?? {};
      this.loaded = true;
      this.room.changed();
    } catch (problem) { this.fail(problem); }
  }

  /** @param {string} theme */
  of(theme) {
    return this.asked.get(theme) ?? this.dots[theme] ?? 0;
  }

  spent() {
    const themes = new Set([...Object.keys(this.dots), ...this.asked.keys()]);
    return [...themes].reduce((sum, theme) => sum + this.of(theme), 0);
  }

  /** @param {string} theme @param {number} step */
  give(theme, step) {
    const { t } = page;
    const now = this.of(theme);
    const next = now + step;
    if (next < 0) return;
    if (step > 0 && now >= this.stage.cap) return announce(t.n('vote.capped', this.stage.cap));
    if (step > 0 && this.spent() >= this.stage.budget) return announce(t('vote.none'));
    this.asked.set(theme, next);
    this.problem.replaceChildren();
    this.room.changed();
    this.send();
  }

  /** One at a time, the newest wish of each theme; taking back goes first, so that the budget holds. */
  async send() {
    if (this.sending) return;
    this.sending = true;
    for (let tries = 0; this.asked.size; ) {
      const [theme, dots] = [...this.asked].sort((one, other) => (one[1] - (this.dots[one[0]] ?? 0)) - (other[1] - (this.dots[other[0]] ?? 0)))[0];
      try {
        const own = await call('PUT', `workshops/${this.room.id}/votes/${this.stage.id}/${theme}`, { dots });
        this.dots = own?.dots ?? { ...this.dots, [theme]: dots };
        if (this.asked.get(theme) === dots) this.asked.delete(theme);
        this.late = false;
        tries = 0;
      } catch (problem) {
        if (problem.passing) {
          this.late = true;
          this.room.changed();
          await sleep(backoff(tries++, problem.after));
          continue;
        }
        this.asked.clear();
        this.fail(problem);
        if (problem.code !== 'vote-closed') this.load();
      }
      this.room.changed();
    }
    this.sending = false;
  }

  fail(problem) {
    const { t } = page;
    const known = ['vote-closed', 'budget-exceeded', 'cap-exceeded'].includes(problem.code);
    if (problem.status !== 404) this.problem.replaceChildren(notice('bad', h('p', null, known ? t(`vote.${problem.code}`) : problem.message)));
  }

  row(theme) {
    const { t } = page;
    const button = (picture, step) => h('button.k-btn.icon.round', { type: 'button', click: () => this.give(theme.id, step) }, icon(picture));
    const open = h('button.rd', { type: 'button', 'aria-expanded': 'false' }, h('h2'), h('span.k-meta', null, h('span'), ' ', h('u', null, t('vote.read'))));
    const notes = h('ul.k-stack.inside', { hidden: true });
    open.addEventListener('click', () => { notes.hidden = !notes.hidden; open.setAttribute('aria-expanded', String(!notes.hidden)); this.room.changed(); });
    return h('li.k-cup.vote', null, open, h('div.step', null, button('minus', -1), h('span.balls'), button('plus', 1)), notes);
  }

  update() {
    const { t } = page;
    const { room } = this;
    const open = room.stage?.id === this.stage.id && room.stage.open;
    const { notes, themes, result } = room.feed.board;
    const here = themes.filter((theme) => !theme.into);
    const over = result && result.stage === this.stage.id;
    this.list.hidden = !!over;
    this.rule.hidden = !!over;
    this.result.hidden = !over;
    const left = Math.max(0, this.stage.budget - this.spent());
    keyed(this.list, here, (theme) => `${theme.id}|${t.lang}`, (theme) => this.row(theme), (el, theme) => {
      const n = this.of(theme.id);
      const [read, step, inside] = el.children;
      el.classList.toggle('has', n > 0);
      say(read.firstChild, theme.name);
      say(read.lastChild.firstChild, `${t.n('notes', theme.notes)},`);
      const [minus, balls, plus] = step.children;
      const key = `${n}`;
      if (balls.key !== key) {
        balls.key = key;
        balls.replaceChildren(h('span.k-sr', null, t.n('dots', n)), ...(n === 0 ? [h('span', { 'aria-hidden': 'true' }, '0')] : n > 3 ? [h('span.k-ball'), h('span', { 'aria-hidden': 'true' }, ` ${n}`)] : Array.from({ length: n }, () => h('span.k-ball'))));
      }
      set(minus, { 'aria-label': t('vote.take', theme.name), 'aria-disabled': n && open ? null : 'true' });
      set(plus, { 'aria-label': t('vote.give', theme.name), 'aria-disabled': left && n < this.stage.cap && open ? null : 'true' });
      if (!inside.hidden) {
        keyed(inside, notes.filter((note) => note.theme === theme.id), (note) => note.id, (note) => paper(note, t), (made, note) => renew(made, note, t));
      }
    });
    const key = `${left}/${this.stage.budget}`;
    if (this.balls.key !== key) {
      this.balls.key = key;
      this.balls.replaceChildren(...(this.stage.budget > 8 ? [] : Array.from({ length: this.stage.budget }, (_, at) => h(at < this.stage.budget - left ? 'span.k-ball.used' : 'span.k-ball'))));
    }
    this.balls.hidden = !!over;
    say(this.left, over ? t('vote.over') : t.n('vote.left', left));
    say(this.note, this.late ? t('vote.waiting') : over ? t(together(result) ? 'vote.over.together' : 'vote.over.hint') : !open ? t('vote.paused') : t('vote.hint'));
    const pressed = room.presence === 'ready';
    set(this.ready, { 'aria-pressed': String(pressed) });
    this.ready.hidden = !!over;
    say(this.ready, t(pressed ? 'ready.on' : 'ready.off'));
  }
}
