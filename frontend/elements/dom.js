/** Small means of making and changing a page: no virtual tree, changes by key, text always as text. */

/**
 * @param {string} tag  `div`, `p.k-meta`, `ul.grid.wide`
 * @param {Record<string, any>|null} [props]  attributes; functions become listeners; `false` and `null` leave out
 * @param {...(Node|string|number|null|undefined|false|Array<any>)} kids
 * @returns {any}
 */
export function h(tag, props, ...kids) {
  const [name, ...classes] = tag.split('.');
  const el = document.createElement(name);
  if (classes.length) el.className = classes.join(' ');
  set(el, props ?? {});
  el.append(...flat(kids));
  return el;
}

/** @param {Element} el @param {Record<string, any>} props */
export function set(el, props) {
  for (const [key, value] of Object.entries(props)) {
    if (typeof value === 'function') el.addEventListener(key, value);
    else if (key === 'value' && el.tagName !== 'OPTION') { if (/** @type {any} */ (el).value !== value) /** @type {any} */ (el).value = value; }
    else if (value === false || value === null || value === undefined) { if (el.hasAttribute(key)) el.removeAttribute(key); }
    else if (el.getAttribute(key) !== (value === true ? '' : String(value))) el.setAttribute(key, value === true ? '' : String(value));
  }
  return el;
}

const flat = (kids) => kids.flat(Infinity).filter((kid) => kid !== null && kid !== undefined && kid !== false);

/** Replaces what is inside. @param {Element} el @param {...any} kids */
export function fill(el, ...kids) {
  el.replaceChildren(...flat(kids));
  return el;
}

/** Sets a text only when it differs, so that live regions stay quiet. @param {Element} el @param {string} text */
export function say(el, text) {
  if (el.textContent !== text) el.textContent = text;
}

/**
 * Makes the children of `parent` follow `items` by key. Elements that stay are never taken out, so focus and scroll stay.
 * @template T
 * @param {Element} parent
 * @param {T[]} items
 * @param {(item: T) => string} keyOf
 * @param {(item: T) => Element} make
 * @param {(el: any, item: T, index: number) => void} [update]
 */
export function keyed(parent, items, keyOf, make, update) {
  const old = /** @type {Map<string, Element>} */ (/** @type {any} */ (parent).kids ?? new Map());
  const now = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (!now.has(key)) now.set(key, old.get(key) ?? make(item));
  }
  for (const [key, el] of old) if (!now.has(key)) el.remove();
  let next = parent.firstElementChild;
  let index = 0;
  for (const item of items) {
    const el = now.get(keyOf(item));
    if (!el) continue;
    update?.(el, item, index++);
    if (el === next) next = next.nextElementSibling;
    else {
      const focused = el.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement) : null;
      parent.insertBefore(el, next);
      if (focused && document.activeElement !== focused) focused.focus({ preventScroll: true });
    }
  }
  /** @type {any} */ (parent).kids = now;
}

const SVG = 'http://www.w3.org/2000/svg';

/** @param {string} tag @param {Record<string, any>} [props] @param {...Element} kids */
export function svg(tag, props, ...kids) {
  const el = document.createElementNS(SVG, tag);
  set(el, props ?? {});
  el.append(...kids);
  return el;
}

/** The element's language: its own, else the closest in the page. @param {Element} el */
export const langOf = (el) => el.getAttribute('data-lang') ?? el.closest('[data-lang]')?.getAttribute('data-lang')
  ?? el.closest('[lang]')?.getAttribute('lang') ?? 'fi';

/** Runs once in the next frame however often it is asked. @param {() => void} work */
export function soon(work) {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    queueMicrotask(() => { asked = false; work(); });
  };
}

export const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
