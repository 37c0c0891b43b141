/** The common part of our elements: properties from attributes, texts of their language, a feed when the page has one. */
import { langOf, soon } from './dom.js';
import { texts } from './texts.js';

export const HERE = new URL('./', import.meta.url).href;

/** @type {Map<string, any>} */
const feeds = new Map();

/** Makes a feed known to the elements of the page. @param {string} name @param {any} feed */
export function publish(name, feed) {
  feeds.set(name, feed);
  document.dispatchEvent(new CustomEvent('k-feed', { detail: name }));
}

export class KElement extends HTMLElement {
  /** Properties that hold JSON; also settable as attributes. @type {string[]} */
  static json = [];

  constructor() {
    super();
    this.draw = soon(() => { if (this.isConnected && this.t) this.render(); });
    this.onFeed = () => this.join();
  }

  connectedCallback() {
    this.lang_ = langOf(this);
    texts(this.lang_, HERE).then((t) => { this.t = t; this.draw(); }, () => {});
    document.addEventListener('k-feed', this.onFeed);
    this.join();
    this.draw();
  }

  disconnectedCallback() {
    document.removeEventListener('k-feed', this.onFeed);
    this.feed?.removeEventListener('frame', this.draw);
    this.feed?.removeEventListener('board', this.draw);
    this.feed = null;
  }

  attributeChangedCallback() {
    this.draw();
  }

  join() {
    const feed = feeds.get(this.getAttribute('feed') ?? 'main');
    if (!feed || feed === this.feed) return;
    this.feed = feed;
    feed.addEventListener('frame', this.draw);
    feed.addEventListener('board', this.draw);
    this.draw();
  }

  /** A value set as property, as JSON attribute, or from the feed. @param {string} name @param {any} [otherwise] */
  value(name, otherwise = undefined) {
    const own = /** @type {any} */ (this)[`_${name}`];
    if (own !== undefined && own !== null) return typeof own === 'string' ? parse(own) : own;
    const attribute = this.getAttribute(name);
    if (attribute !== null) return parse(attribute);
    return otherwise;
  }

  /** A number from an attribute, else from the frame. @param {string} name @param {number} [otherwise] */
  number(name, otherwise = 0) {
    const text = this.getAttribute(name);
    return text !== null && text !== '' ? Number(text) : otherwise;
  }

  /** @abstract */
  render() {}
}

const parse = (text) => { try { return JSON.parse(text); } catch { return text; } };

/** Gives a class accessor properties for JSON values. @param {any} type @param {...string} names */
export function properties(type, ...names) {
  for (const name of names) {
    Object.defineProperty(type.prototype, name, {
      get() { return this.value(name); },
      set(value) { this[`_${name}`] = value; this.draw(); },
    });
  }
}

/** Elements may be set up before their class is known. @param {string} name @param {any} type */
export function define(name, type) {
  if (!customElements.get(name)) customElements.define(name, type);
}
