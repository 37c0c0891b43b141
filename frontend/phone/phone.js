/** The participants' light page begins here: joining, taking part, reading what became of it. */
import { begin, page, show } from './page.js';
import { Store } from './store.js';
import { h } from '../elements/dom.js';
import { Join } from './join.js';
import { Workshop } from './workshop.js';
import { Answers } from './trace.js';

const [, place, id = ''] = location.pathname.split('/');

try {
  const [store] = await Promise.all([Store.open(), begin()]);
  const enter = (joined) => {
    history.replaceState(null, '', `/w/${joined.workshop}`);
    return new Workshop(joined.workshop, store, joined).start();
  };
  if (place === 'w') await new Workshop(id, store).start();
  else if (place === 'a') await new Answers(id, store).start();
  else await new Join(id, store, enter).start();
} catch (failure) {
  console.error(failure);
  const text = page.t?.('wrong.text') ?? 'Sivu ei auennut. Sidan öppnades inte. The page did not open.';
  const again = page.t?.('retry') ?? '↻';
  const parts = [h('h1', null, page.t?.('wrong.title') ?? 'Kuulolla'), h('p', null, text), h('button.k-btn.next.wide', { type: 'button', click: () => location.reload() }, again)];
  if (page.t) show({ title: 'Kuulolla', main: parts });
  else document.body.replaceChildren(h('main', null, parts));
}
