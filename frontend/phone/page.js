/** The page around every phone screen: bar, main, foot, language, calm announcements. */
import { fill, h, say } from '../elements/dom.js';
import { icon, mark } from '../elements/icons.js';
import { base, texts } from '../elements/texts.js';
import { HERE as ELEMENTS } from '../elements/element.js';
import { prefs } from './store.js';

const HERE = new URL('./', import.meta.url).href;

/** @type {{t: import('../elements/texts.js').T, lang: string}} */
export const page = { t: /** @type {any} */ (null), lang: 'fi' };

const told = h('p.k-sr', { role: 'status' });
const root = h('div.phone');
export const top = h('header.top.k-on-spruce');
export const band = h('section.band', { hidden: true });
export const main = h('main.k-stack', { tabindex: '-1' });
export const foot = h('footer.foot', { hidden: true });

/** Begins: the language of last time, of the device, else Finnish. */
export async function begin() {
  await speak(remembered() ?? document.documentElement.dataset.lang ?? 'fi');
  root.append(top, band, main, foot);
  document.body.replaceChildren(root, told);
}

/** The staff's pages read the same cookie. */
const remembered = () => prefs.get('lang') ?? document.cookie.match(/(?:^|; )kuulolla_lang=([a-z-]+)/)?.[1] ?? null;

/** True when the person, not only the device, chose the language. */
export const chosen = () => remembered() !== null;

/** @param {string} code */
export async function speak(code) {
  page.t = await texts(code, HERE, ELEMENTS);
  page.lang = page.t.lang;
  document.documentElement.lang = base(page.lang);
  document.body.dataset.lang = page.lang;
}

/** @param {string} code */
export async function choose(code) {
  prefs.set('lang', code);
  document.cookie = `kuulolla_lang=${code}; Path=/; Max-Age=31536000; SameSite=Lax`;
  await speak(code);
}

/** Stages and summaries for those who listen; never every note. @param {string} text */
export function announce(text) {
  told.textContent = '';
  setTimeout(() => say(told, text), 60);
}

/** @param {{title: string, top?: any[], main: any[], foot?: any[]|null}} parts */
export function show(parts) {
  document.title = `${parts.title} · Kuulolla`;
  fill(top, parts.top ?? [markBar()]);
  fill(main, parts.main);
  foot.hidden = !parts.foot;
  fill(foot, parts.foot ?? []);
}

export const markBar = (...more) => h('div.k-row.k-wrap.topbar', null, mark(), more);

/** fi, sv, en and the plain form of the language that is on. @param {() => void} changed @param {(code: string) => void} [pick] */
export function languages(changed, pick) {
  const { t, lang } = page;
  const plain = { fi: ['fi-simple', 'selkeä suomi'], sv: ['sv-simple', 'lätt svenska'] }[base(lang)];
  const choices = [['fi', 'fi', 'Suomi'], ['sv', 'sv', 'Svenska'], ['en', 'en', 'English'], plain && [plain[0], plain[1], plain[1]]].filter(Boolean);
  return h('nav.lang', { 'aria-label': t('language') }, choices.map(([code, word, name]) =>
    h('button', {
      type: 'button', lang: base(code), 'aria-label': name === word ? null : `${word}, ${name}`, 'aria-current': code === lang ? 'true' : null, 'data-code': code,
      click: async () => {
        await choose(code);
        pick?.(code);
        changed();
        /** @type {HTMLElement|null} */ (document.querySelector(`.lang [data-code="${code}"]`))?.focus();
      },
    }, word)));
}

/** Something to know, in place. @param {string} kind  wait, hold, moved, bad, ok @param {...any} kids */
export const notice = (kind, ...kids) =>
  h('div', { class: `notice ${kind}` }, icon({ ok: 'check', wait: 'wait', hold: 'pause', moved: 'clock' }[kind] ?? 'warn'), h('div.k-grow', null, kids));

/** A labelled field with its hint and its error. @param {string} label @param {HTMLElement} input @param {string} [hint] */
export function field(label, input, hint) {
  const id = `f${field.count = (field.count ?? 0) + 1}`;
  input.id = id;
  const error = h('p.error', { id: `${id}e` });
  const said = hint ? h('p.k-meta', { id: `${id}h` }, hint) : null;
  input.setAttribute('aria-describedby', `${said ? `${id}h ` : ''}${id}e`);
  const el = h('div.field', null, h('label', { for: id }, label), said, input, error);
  /** @type {any} */ (el).fail = (text) => {
    say(error, text ?? '');
    if (text) input.setAttribute('aria-invalid', 'true'); else input.removeAttribute('aria-invalid');
  };
  // What was wrong is being put right.
  input.addEventListener('input', () => /** @type {any} */ (el).fail(''));
  return el;
}
/** @type {number} */
field.count = 0;
