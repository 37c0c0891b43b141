/** The participants' light page begins here: joining, taking part, reading what became of it. */
import { begin, page, show } from './page.js';
import { Store } from './store.js';
import { h } from '../elements/dom.js';

const [, place, id = ''] = location.pathname.split('/');

try {
  const [store] = await Promise.all([Store.open(), begin()]);
  const enter = async (joined) => {
    const part = await import('./workshop.js').catch(() => null);
    if (!part) return location.replace(`/w/${joined.workshop}`);
    const { Workshop } = part;
    history.replaceState(null, '', `/w/${joined.workshop}`);
    return new Workshop(joined.workshop, store, joined).start();
  };
  if (place === 'w') {
    const { Workshop } = await import('./workshop.js');
    await new Workshop(id, store).start();
  } else if (place === 'a') {
    const { Answers } = await import('./trace.js');
    await new Answers(id, store).start();
  } else {
    const { Join } = await import('./join.js');
    await new Join(id, store, enter).start();
    // The rest comes while the person chooses a role.
    setTimeout(() => import('./workshop.js').catch(() => {}), 300);
  }
} catch (failure) {
  console.error(failure);
  const text = page.t?.('wrong.text') ?? 'Sivu ei auennut. Sidan öppnades inte. The page did not open.';
  const again = page.t?.('retry') ?? '↻';
  const parts = [h('h1', null, page.t?.('wrong.title') ?? 'Kuulolla'), h('p', null, text), h('button.k-btn.next.wide', { type: 'button', click: () => location.reload() }, again)];
  if (page.t) show({ title: 'Kuulolla', main: parts });
  else document.body.replaceChildren(h('main', null, parts));
}
