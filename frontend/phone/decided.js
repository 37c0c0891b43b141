/** After closing: what the workshop decided and who caught it, also for those who wrote nothing. */
import { fill, h } from '../elements/dom.js';
import { cup } from '../elements/icons.js';
import { call, patiently } from './api.js';
import { promiseLines, SIGN } from './decide.js';
import { page } from './page.js';
import { answersTo } from './trace.js';

/** All but what one's own notes have told already. @param {Element} place @param {string} address @param {any[]} own  traces */
export async function decided(place, address, own) {
  const { t } = page;
  const read = new Set(own.flatMap((one) => one.promises ?? []).map((promise) => promise.id));
  try {
    const rest = (await patiently(() => call('GET', address))).filter((promise) => !read.has(promise.id));
    if (rest.length) fill(place, h('h2', null, t(read.size ? 'answers.decided.more' : 'answers.decided')), h('ul.k-stack', null, rest.map((promise) => h('li.k-cup.promise', null,
      h('div.k-row.top_', null, h('span.sign', null, cup(SIGN[promise.state] ?? 'open')), h('div.k-stack.k-grow', null, promiseLines(promise))),
      h('div', null, answersTo(promise, `${t('trace.next')}:`))))));
  } catch { /* one's own notes are there; these come with the next visit */ }
}
