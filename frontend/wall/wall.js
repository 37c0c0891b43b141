/** The projector: one calm picture for the room. Shows what is revealed, has no control, comes back by itself. */
import { fill, h, say } from '../elements/dom.js';
import { publish, HERE as ELEMENTS } from '../elements/element.js';
import { Feed, fetchSoon } from '../elements/feed.js';
import { mark } from '../elements/icons.js';
import { base, inLang, texts } from '../elements/texts.js';
import { join, notes, over, promises, prompt, result, sentence, themes } from './screens.js';
import { Heights, Turning } from './turning.js';
import '../elements/clock.js';

const HERE = new URL('./', import.meta.url).href;
const token = location.pathname.split('/')[2] ?? '';
const path = `/live/wall/${token}`;
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

export class Wall {
  /** @type {any[]} */
  promises = [];
  heights = new Heights();

  async start() {
    this.facts = await this.ask(path);
    if (!this.facts) return;
    this.t = await texts(base(this.facts.workshop.language), HERE, ELEMENTS);
    document.documentElement.lang = base(this.t.lang);
    document.title = `${this.facts.workshop.title} · ${this.t('wall.title')}`;
    this.build();
    this.feed = new Feed({ stream: `${path}/events`, board: `${path}/board` });
    publish('main', this.feed);
    for (const kind of ['frame', 'board', 'connection']) this.feed.addEventListener(kind, () => this.draw());
    this.feed.start();
    addEventListener('resize', () => { clearTimeout(this.resized); this.resized = setTimeout(() => this.measureAgain(), 200); });
    document.fonts?.ready.then(() => this.measureAgain());
  }

  measureAgain() {
    this.heights.forget();
    this.pageKey = '';
    this.draw();
  }

  /** Until it answers; only a refusal ends it. @param {string} address */
  async ask(address) {
    for (let tries = 0; ; tries++) {
      try {
        const answer = await fetchSoon(address, { Accept: 'application/json' });
        if (answer.ok) return answer.json;
        if ([401, 403, 404, 410].includes(answer.status)) return this.gone();
      } catch { /* again */ }
      await sleep(Math.min(8000, 600 * 2 ** tries) * (0.6 + Math.random() * 0.8));
    }
  }

  async gone() {
    this.feed?.stop();
    const t = this.t ?? (await texts(document.documentElement.lang, HERE, ELEMENTS));
    document.body.replaceChildren(h('main.wall', null, sentence(/** @type {any} */ (this), t('wall.gone')).el));
    return null;
  }

  build() {
    this.title = h('h1');
    this.about = h('p.about');
    this.clock = h('k-clock');
    this.clockWord = h('p');
    this.time = h('div.tm', null, this.clock, this.clockWord);
    this.body = h('div.body');
    this.position = h('p');
    this.net = h('p', { role: 'status' });
    this.address = h('p.where');
    this.head = h('header.hdr', null, this.title, h('div.right', null, this.about, this.time));
    this.foot = h('footer.foot2', null, this.position, this.net, this.address);
    this.main = h('main.wall', null, this.head, this.body, this.foot);
    document.body.replaceChildren(this.main);
    this.turning = new Turning(this.body, (no, of, held) => say(/** @type {Element} */ (this.position), of > 1 ? `${this.t('wall.page', no, of)}${held ? `, ${this.t('wall.held')}` : ''}` : this.next()));
  }

  get frame() {
    return this.feed.frame;
  }

  get board() {
    return this.feed.board;
  }

  /** The workshop is over: nobody can join any more. */
  get closed() {
    return this.frame?.status === 'closed' || !this.facts.join;
  }

  get stage() {
    const now = this.frame?.stage;
    return now ? { ...this.agenda(now.id), ...now } : null;
  }

  agenda(id) {
    return this.facts.agenda.stages.find((stage) => stage.id === id);
  }

  words(all) {
    return inLang(all, this.t.lang, this.facts.workshop.language);
  }

  /** The notes of the stage that is on, else all but greetings. */
  notes() {
    const own = this.board.notes.filter((note) => note.stage === this.stage?.id);
    if (own.length) return own;
    return this.board.notes.filter((note) => this.agenda(note.stage)?.kind !== 'checkin');
  }

  /** What comes after, when there is nothing to page. */
  next() {
    const at = this.facts.agenda.stages.findIndex((stage) => stage.id === this.stage?.id);
    const after = at >= 0 ? this.facts.agenda.stages[at + 1] : null;
    return after ? this.t('wall.next', this.words(after.name)) : '';
  }

  /** Which screen: what the facilitator chose, unless there is nothing to show there yet. */
  choose() {
    const { frame, t } = this;
    if (this.closed) return this.promises.length ? ['over', over] : ['closed', () => sentence(this, t('wall.closed'), t('wall.closed.text'))];
    if (frame.show === 'promises') return ['promises', promises];
    if (frame.show === 'join' || frame.status === 'planned') return ['join', join];
    if (!frame.stage) return ['between', () => sentence(this, t('wall.between'))];
    if (frame.show === 'result' && this.board.result) return ['result', result];
    if (frame.show === 'themes' && this.board.themes.length && this.notes().length) return ['themes', themes];
    if (['notes', 'themes'].includes(frame.show) && this.notes().length) return ['notes', notes];
    // While people arrive, how to join is the larger part of the picture.
    return [frame.stage.kind === 'checkin' ? 'prompt arriving' : 'prompt', prompt];
  }

  draw() {
    const { frame } = this;
    if (!frame) return;
    if (frame.agenda !== this.facts.agenda.rev && !this.renewing) {
      this.renewing = true;
      this.ask(path).then((facts) => { if (facts) this.facts = facts; this.renewing = false; this.draw(); });
    }
    if (this.feed.connection === 'refused' && this.feed.status === 404) return void this.gone();
    this.readPromises();
    const [name, make] = this.choose();
    const key = `${name}|${frame.stage?.id}`;
    const fresh = key !== this.key;
    if (fresh) {
      this.key = key;
      this.screen = /** @type {any} */ (make)(this);
      this.pageKey = '';
      this.main.className = `wall ${name}`;
      if (this.screen.el) { this.turning.set([], true); fill(this.body, this.screen.el); }
    }
    const { screen, t } = this;
    this.head.hidden = !!screen.plain;
    this.foot.hidden = !!(screen.plain || screen.large);
    say(this.title, screen.title?.() ?? (frame.stage ? this.words(this.stage.prompt) || this.words(this.stage.name) : ''));
    say(this.about, screen.about?.() ?? '');
    this.time.hidden = !frame.stage?.clock;
    const left = this.feed.left() ?? 0;
    say(this.clockWord, frame.stage && !frame.stage.open ? t('wall.paused') : left < 0 ? t('wall.over') : screen.large ? t(frame.stage?.kind === 'notes' ? 'wall.writing' : 'wall.time') : '');
    const door = this.closed ? '' : this.facts.join.code;
    if (!this.address.firstChild || this.address.key !== door) {
      this.address.key = door;
      fill(this.address, ...(door ? [`${this.facts.join.address} · `, h('b.codeword', null, door)] : [t('wall.closed.text')]));
    }
    screen.update?.();
    this.page(fresh);
    this.connection();
  }

  /** Pages are made anew when what they show has changed, not with every frame. @param {boolean} fresh */
  page(fresh) {
    const { screen } = this;
    if (!screen.pages) return;
    const key = `${this.key}|${this.board.rev}|${this.frame.result}|${this.promiseRev}|${this.facts.agenda.rev}`;
    if (key === this.pageKey) return;
    this.pageKey = key;
    this.body.replaceChildren();
    this.turning.set(screen.pages(this.body), fresh);
  }

  async readPromises() {
    const rev = this.frame.promises;
    if (rev === this.promiseRev || this.readingPromises) return;
    this.readingPromises = true;
    try {
      const answer = await fetchSoon(`${path}/promises`, {});
      if (answer.ok) { this.promises = answer.json; this.promiseRev = rev; }
    } catch { /* with the next frame */ }
    this.readingPromises = false;
    if (this.promiseRev === rev) this.draw();
  }

  connection() {
    const late = this.feed.connection === 'late';
    if (!late) { clearTimeout(this.lateTimer); this.lateTimer = undefined; say(this.net, ''); this.main.classList.remove('late'); } else if (!this.lateTimer) {
      this.lateTimer = setTimeout(() => { say(this.net, this.t('wall.away')); this.main.classList.add('late'); }, 8000);
    }
  }
}

document.body.replaceChildren(h('main.wall', null, h('div.sentence', null, mark())));
new Wall().start();
