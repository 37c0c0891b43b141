import { define, KElement } from './element.js';
import { say } from './dom.js';

/** Minutes and seconds as `4.12`; after the end `+0.30`. @param {number} left */
export function time(left) {
  const seconds = Math.abs(Math.ceil(left - 0.001));
  const text = `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, '0')}`;
  return left <= -0.999 ? `+${text}` : text;
}

/** Counts down on the monotonic clock, so a phone whose clock is wrong shows the server's time. */
export class Clock extends KElement {
  static observedAttributes = ['left', 'running'];

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'timer');
    this.beat = setInterval(() => this.render(), 250);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.beat);
  }

  attributeChangedCallback(name) {
    if (name === 'left') this.since = performance.now();
    super.attributeChangedCallback();
  }

  left() {
    if (this.hasAttribute('left')) {
      const gone = this.hasAttribute('running') ? (performance.now() - (this.since ?? performance.now())) / 1000 : 0;
      return this.number('left') - gone;
    }
    return this.feed?.left() ?? null;
  }

  render() {
    const left = this.left();
    if (left === null || !this.t) return say(this, '');
    if (!this.word) {
      const { document } = this.ownerDocument.defaultView ?? window;
      this.word = document.createElement('span');
      this.word.className = 'k-sr';
      this.shown = document.createElement('span');
      this.replaceChildren(this.word, this.shown);
    }
    say(this.word, `${this.t(left <= -0.999 ? 'clock.over' : 'clock.left')} `);
    say(/** @type {Element} */ (this.shown), time(left));
  }
}
define('k-clock', Clock);
