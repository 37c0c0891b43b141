import { define, publish } from './element.js';
import { Feed } from './feed.js';

/** `<k-feed stream board>`: one stream for all elements of the page. */
class FeedElement extends HTMLElement {
  connectedCallback() {
    const stream = this.getAttribute('stream');
    const board = this.getAttribute('board');
    if (!stream || !board || this.feed) return;
    this.feed = new Feed({ stream, board });
    for (const kind of ['frame', 'board', 'connection']) {
      this.feed.addEventListener(kind, (event) => this.dispatchEvent(new CustomEvent(kind, { detail: /** @type {CustomEvent} */ (event).detail })));
    }
    publish(this.getAttribute('name') ?? 'main', this.feed);
    this.feed.start();
  }

  disconnectedCallback() {
    this.feed?.stop();
    this.feed = null;
  }
}
define('k-feed', FeedElement);
