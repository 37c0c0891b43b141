/** Joining: language, role, device. Two taps from the scan to the first field. */
import { h, say } from '../elements/dom.js';
import { icon } from '../elements/icons.js';
import { badge, lookOf, ROLES } from '../elements/roles.js';
import { away, call, patiently, Problem, randomKey } from './api.js';
import { announce, chosen, field, languages, main, markBar, notice, page, show, speak } from './page.js';
import { prefs } from './store.js';

const FIRST = ['client', 'expert_by_experience', 'staff', 'management'];
const OTHERS = ROLES.filter((role) => !FIRST.includes(role));

/** The code in any spelling, as it is shown: XXXX-XXXX. @param {string} raw */
export const tidy = (raw) => {
  const letters = raw.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return letters.length > 4 ? `${letters.slice(0, 4)}-${letters.slice(4)}` : letters;
};

export class Join {
  /** @param {string} code @param {import('./store.js').Store} store @param {(joined: any) => void} done */
  constructor(code, store, done) {
    this.code = decodeURIComponent(code);
    this.store = store;
    this.done = done;
  }

  async start() {
    this.show([h('p.k-meta', null, page.t('loading'))]);
    try {
      this.facts = await patiently(() => call('GET', `join/${encodeURIComponent(this.code)}`), (problem) => this.away(problem));
      if (!chosen() && this.facts.language) await speak(navigator.languages?.some((one) => ['fi', 'sv', 'en'].includes(one.slice(0, 2))) ? page.lang : this.facts.language);
      this.begin();
    } catch (problem) {
      this.refused(problem);
    }
  }

  /** @param {any[]} parts @param {string} [title] */
  show(parts, title = page.t('join.title')) {
    this.again = () => this.show(parts, title);
    show({ title, top: [markBar(languages(() => this.redraw()))], main: parts });
  }

  redraw() {
    (this.step ?? this.start).call(this);
  }

  begin() {
    // After the workshop there is one thing left to come back for: one's answers.
    if (this.facts.you && this.facts.closed) return this.send({ role: this.facts.you.role });
    if (this.facts.you && !this.other) return this.welcomeBack();
    if (this.facts.locked && !this.facts.you) return this.locked();
    return this.roles();
  }

  head(title) {
    return h('div.k-stack.head', null, h('p.k-over', null, this.facts?.title ?? ''), h('h1', null, title));
  }

  /** This device was here before. */
  welcomeBack() {
    this.step = this.welcomeBack;
    const { t } = page;
    const you = this.facts.you;
    this.show([
      this.head(t('back.title')),
      h('button.k-btn.next.wide', { type: 'button', click: () => this.send({ role: you.role }) }, t('back.continue', you.name), icon('next')),
      h('button.k-btn.wide', { type: 'button', click: () => { this.other = true; this.key(true); this.roles(); } }, t('back.other')),
    ]);
  }

  roles() {
    this.step = this.roles;
    const { t } = page;
    const choice = (role) => h('li', null, h('button', { class: `pick ${lookOf(role)}`, type: 'button', click: () => this.device(role) },
      badge(role), h('span.k-grow', null, h('b', null, t(`role.${role}`)), h('span.k-meta', null, t(`join.role.${role}`))), icon('next')));
    const more = h('button', { class: `pick small ${lookOf('all')}`, type: 'button', 'aria-expanded': 'false' },
      h('span.k-badge', null, icon('r-other')), h('span.k-grow', null, h('b', null, t('join.other')), h('span.k-meta', null, t('join.other.hint'))), icon('more'));
    const others = h('ul.k-stack.picks', { hidden: true }, OTHERS.map(choice));
    more.addEventListener('click', () => {
      others.hidden = !others.hidden;
      more.setAttribute('aria-expanded', String(!others.hidden));
    });
    const why = h('details.why', null, h('summary', null, t('join.why')), h('p', null, t('join.why.text')));
    this.show([
      this.head(t('join.role')),
      h('ul.k-stack.picks', null, FIRST.map(choice), h('li', null, more)), others,
      h('div.k-row.hintrow', null, icon('lock'), h('div', null, h('p.k-meta', null, t('join.noname')), why)),
      this.returning(),
    ]);
    if (this.notFirst) main.focus();
    this.notFirst = true;
  }

  /** The one more step: whose device this is, and under which name. */
  device(role) {
    this.step = () => this.device(role);
    const { t } = page;
    const name = h('input', { type: 'text', maxlength: '60', autocomplete: 'off', value: this.name ?? this.facts.offer ?? '' });
    name.addEventListener('input', () => { this.name = name.value; });
    const named = field(t('join.name'), name, t('join.name.hint'));
    named.hidden = true;
    const shown = h('p.you', null, t('join.youare'), ' ', h('b', null, this.name ?? this.facts.offer ?? t(`role.${role}`)));
    const change = h('button.k-btn.quiet', { type: 'button', click: () => { named.hidden = false; shown.parentElement.hidden = true; name.focus(); name.select(); } }, t('join.name.change'));
    const go = (shared) => this.send({ role, shared, name: name.value.trim() || undefined });
    this.show([
      h('div.k-stack.head', null, h('p', { class: `k-who ${lookOf(role)}` }, badge(role), t(`role.${role}`)), h('h1', null, t('join.device'))),
      h('div.k-row.k-wrap.youare', null, shown, change), named,
      this.error = h('div', { role: 'alert' }),
      h('button.k-btn.next.wide', { type: 'button', click: () => go(false) }, icon('phone'), h('span.k-grow', null, t('join.own'))),
      h('button.k-btn.wide.tall', { type: 'button', click: () => go(true) }, icon('people'), h('span.k-grow', null, h('b', null, t('join.shared')), h('span.k-meta', null, t('join.shared.hint')))),
      h('p.k-meta', null, t('join.own.hint')),
      h('button.k-btn.quiet.start', { type: 'button', click: () => this.roles() }, t('join.back')),
    ]);
    main.focus();
  }

  /** Random, kept until an answer comes: a lost answer gives the same person. @param {boolean} [fresh] */
  key(fresh) {
    const place = `joinKey.${tidy(this.code)}`;
    let key = this.joinKey ?? prefs.get(place);
    if (!key || fresh) key = randomKey();
    this.joinKey = key;
    prefs.set(place, key);
    return key;
  }

  async send({ role, shared = false, name = undefined }) {
    if (this.sending) return;
    this.sending = true;
    const { t } = page;
    main.setAttribute('aria-busy', 'true');
    try {
      const body = { code: this.code, role, name, locale: page.lang, joinKey: this.key(), shared, fresh: this.other === true || undefined };
      const joined = await patiently(() => call('POST', 'join', body), (problem) => this.waiting(problem));
      prefs.remove(`joinKey.${tidy(this.code)}`);
      await this.store.put(`me:${joined.workshop}`, { returnCode: joined.returnCode, shared, code: tidy(this.code) });
      this.done(joined);
    } catch (problem) {
      this.refused(problem);
    } finally {
      this.sending = false;
      main.removeAttribute('aria-busy');
    }
  }

  /** @param {Problem} problem */
  waiting(problem) {
    const { t } = page;
    const text = notice('wait', h('p', null, problem.code === 'server-full' ? problem.message : t(problem.status === 0 ? 'join.waiting' : away(problem))));
    if (this.error?.isConnected) this.error.replaceChildren(text);
    else if (!main.querySelector('.notice.wait')) main.append(text);
  }

  /** @param {Problem} problem */
  away(problem) {
    this.show([h('h1', null, page.t('join.title')), notice('wait', h('p', null, page.t(away(problem))))]);
  }

  locked() {
    this.step = this.locked;
    const { t } = page;
    this.show([this.head(t('join.locked')), h('p', null, t('join.locked.text')), this.returning(true)]);
  }

  /** @param {any} problem */
  refused(problem) {
    const { t } = page;
    const status = problem instanceof Problem ? problem.status : 0;
    if (status === 403) return this.show([h('h1', null, t('removed.title')), h('p', null, t('removed.text'))]);
    if (status === 404) return this.unknown();
    this.show([h('h1', null, t('wrong.title')), h('p', null, problem?.message || t('wrong.text')),
      h('button.k-btn.next.wide', { type: 'button', click: () => this.start() }, t('retry'))]);
    if (!(problem instanceof Problem)) throw problem;
  }

  unknown() {
    this.step = this.unknown;
    const { t } = page;
    this.show([h('h1', null, t('code.unknown')), h('p', null, t('code.unknown.text')), enterCode(this.code), this.returning(true)]);
    announce(t('code.unknown'));
  }

  /** For those who lost the page. @param {boolean} [open] */
  returning(open = false) {
    const { t } = page;
    const code = h('input.codefield', { type: 'text', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false' });
    const line = /** @type {any} */ (field(t('return.code'), code, t('return.hint')));
    const go = async (event) => {
      event.preventDefault();
      if (!code.value.trim()) return line.fail(t('return.empty'));
      line.fail('');
      try {
        const joined = await call('POST', 'return', { returnCode: code.value.trim() });
        await this.store.put(`me:${joined.workshop}`, { returnCode: joined.returnCode, shared: false });
        this.done(joined);
      } catch (problem) {
        line.fail(problem.status === 404 || problem.status === 422 ? t('return.unknown') : problem.status === 429 ? t('toomany') : problem.status === 0 ? t('net.away') : problem.message);
      }
    };
    return h('details.return', { open }, h('summary', null, t('return.title')),
      h('form.k-stack', { submit: go, novalidate: true }, line, h('button.k-btn', { type: 'submit' }, t('return.go'))));
  }
}

/** A join code typed by hand. @param {string} [before] */
export function enterCode(before = '') {
  const { t } = page;
  const code = h('input.codefield', { type: 'text', value: before.length < 12 ? before : '', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false' });
  const line = /** @type {any} */ (field(t('code.label'), code, t('code.hint')));
  return h('form.k-stack', {
    novalidate: true,
    submit: (event) => {
      event.preventDefault();
      const tidied = tidy(code.value);
      if (tidied.length !== 9) return line.fail(t('code.short'));
      location.assign(`/j/${tidied}`);
    },
  }, line, h('button.k-btn.next.wide', { type: 'submit' }, t('code.go'), icon('next')));
}
