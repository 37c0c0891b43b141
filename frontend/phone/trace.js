/** What became of a note: written, its theme, the votes, who caught it, the answer. Also by a printed code. */
import { fill, h } from '../elements/dom.js';
import { icon } from '../elements/icons.js';
import { paper } from '../elements/note.js';
import { day } from '../elements/texts.js';
import { away, call, patiently } from './api.js';
import { tidy } from './join.js';
import { announce, field, languages, markBar, notice, page, show } from './page.js';

/** @param {any} promise @param {string} lead */
export const answersTo = (promise, lead) => (promise.answers ?? []).map((one) => h('div.answer', null, h('p', { dir: 'auto' }, h('b', null, lead), ' ', one.text),
  h('p.k-meta', null, [one.signed, day(one.on, page.t.lang)].filter(Boolean).join(', '))));

/** @param {any} trace @param {boolean} [own] */
export function trace(trace, own = false) {
  const { t } = page;
  const steps = [];
  const step = (state, title, text, ...more) => steps.push({ state, el: h('li', { class: state, 'aria-current': state === 'now' ? 'step' : null },
    h('span.dot', { 'aria-hidden': 'true' }, state === 'past' ? icon('check') : null), h('h2', null, title), text ? h('p.k-meta', null, text) : null, ...more) });
  step('past', t(trace.assisted ? 'trace.assisted' : 'trace.wrote'), [day(trace.on, t.lang), trace.workshop?.title].filter(Boolean).join(', '));
  const theme = trace.theme;
  if (theme) {
    const facts = [t.n('notes', theme.notes), theme.dots !== undefined && theme.dots !== null && t.n('dots', theme.dots)].filter(Boolean).join(', ');
    step('past', t('trace.theme', theme.name), `${facts}.${theme.most ? ` ${t('trace.most')}` : ''}`);
  } else step('ahead', t('trace.notheme'), t('trace.notheme.text'));
  const promises = trace.promises ?? [];
  for (const promise of promises) {
    const who = [promise.name, promise.unit].filter(Boolean).join(', ');
    const told = answersTo(promise, t('trace.answer'));
    const last = (promise.answers ?? []).at(-1)?.kind;
    if (promise.state === 'proposed') {
      step('past', t('trace.decided'), promise.what);
      step('ahead', t('trace.open'), t('trace.open.text'), ...told);
    } else if (promise.state === 'taken') {
      step('past', t('trace.caught'), t('trace.promised', who, promise.what));
      step('now', t(last === 'tried' ? 'trace.tried' : 'trace.doing'), promise.due ? t('promise.by', day(promise.due, t.lang)) : '', ...told);
      step('ahead', t('trace.next'), promise.due ? t('trace.latest', day(promise.due, t.lang)) : '');
    } else {
      step('past', t('trace.decided'), who ? t('trace.promised', who, promise.what) : promise.what);
      step('now', t(`trace.${promise.state}`), promise.movedTo ? t('promise.movedTo', promise.movedTo) : promise.reason ?? '', ...told);
    }
  }
  if (theme && !promises.length) step('ahead', t('trace.nodecision'), t('trace.nodecision.text'));
  // The ball is in one place only: the newest.
  steps.filter((one) => one.state === 'now').slice(0, -1).forEach((one) => { one.el.className = 'past'; one.el.removeAttribute('aria-current'); one.el.querySelector('.dot').append(icon('check')); });
  return h('article.trace.k-stack', null, paper({ id: '', stage: '', text: trace.text, as: trace.as, late: trace.late, assisted: trace.assisted }, t, 'div'),
    h('ol.path', null, steps.map((one) => one.el)),
    own && trace.code ? h('p.k-meta', null, t('trace.code', trace.code)) : null);
}

/** One's own notes of a closed workshop, and nothing when they cannot be had. @param {Element} place @param {string} address @param {import('./room.js').Room} room */
export async function traces(place, address, room) {
  const { t } = page;
  try {
    const list = await patiently(() => call('GET', address), (problem) => fill(place, notice('wait', h('p', null, t(away(problem))))));
    fill(place, list.length ? [h('p.k-meta', null, t('answers.hint')), ...list.map((one) => trace(one, true)),
      h('p.k-row.hintrow.k-meta', null, icon('lock'), h('span', null, t('answers.yours')))]
      : [h('p', null, t(room.shared ? 'answers.shared' : 'answers.none')), h('a.k-btn.start', { href: '/a' }, t('answers.bycode'))]);
    return list;
  } catch (problem) {
    fill(place, notice('bad', h('p', null, problem.message)));
    return null;
  }
}

/** `/a` and `/a/{code}`: the page of a printed code. */
export class Answers {
  /** @param {string} code @param {import('./store.js').Store} store */
  constructor(code, store) {
    this.code = code ? tidy(decodeURIComponent(code)) : '';
    this.store = store;
  }

  async start() {
    const { t } = page;
    const top = (text) => [markBar(text ? h('span.k-meta.k-grow.end', null, text) : null, languages(() => this.start()))];
    if (!this.code) return this.enter(top(''));
    const head = [h('h1', null, t('answer.title'))];
    show({ title: t('answer.title'), top: top(t('answer.code', this.code)), main: [...head, h('p.k-meta', null, t('loading'))] });
    try {
      const found = await patiently(() => call('GET', `answers/${encodeURIComponent(this.code)}`), (problem) => show({ title: t('answer.title'), main: [...head, notice('wait', h('p', null, t(away(problem))))] }));
      const { contact } = found.workshop ?? {};
      show({ title: t('answer.title'), top: top(t('answer.code', this.code)), main: [...head, trace(found),
        h('p.k-row.hintrow.k-meta', null, icon('lock'), h('span', null, t('answer.secret'))),
        contact ? h('p.k-meta', null, t('about.ask', contact)) : null, h('a.k-btn.quiet.start', { href: '/a' }, t('answer.another'))] });
    } catch (problem) {
      if (problem.status === undefined) throw problem;
      this.enter(top(''), problem.status === 404 || problem.status === 422 ? t('answer.unknown') : problem.status === 429 ? t('toomany') : problem.message);
    }
  }

  /** @param {any[]} top @param {string} [failure] */
  async enter(top, failure) {
    const { t } = page;
    const code = h('input.codefield', { type: 'text', value: this.code, autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false' });
    const line = /** @type {any} */ (field(t('answer.label'), code, t('answer.hint')));
    const own = (await this.store.all('code:')).map(([, value]) => value).sort((one, other) => other.at - one.at);
    show({ title: t('answer.title'), top, main: [h('h1', null, t('answer.title')),
      h('form.k-stack', {
        novalidate: true,
        submit: (event) => {
          event.preventDefault();
          const tidied = tidy(code.value);
          if (tidied.length !== 9) return line.fail(t('answer.short'));
          location.assign(`/a/${tidied}`);
        },
      }, line, h('button.k-btn.next.wide', { type: 'submit' }, t('answer.go'), icon('next'))),
      own.length ? h('section', null, h('h2', null, t('answer.here')), h('ul.k-row.k-wrap', null, own.map((one) => h('li', null, h('a.k-btn', { href: `/a/${one.code}` }, one.code))))) : null] });
    if (failure) { line.fail(failure); announce(failure); }
  }
}
