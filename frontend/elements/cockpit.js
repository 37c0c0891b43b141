/** What only the cockpit shows from its stream: single figures, the hint, and a pulse that notices when the server has gone quiet. */
import { h, keyed, say } from './dom.js';
import { define, KElement } from './element.js';
import { icon, mark } from './icons.js';
import './slip.js';

const format = (n, lang) => new Intl.NumberFormat(lang).format(n);

/** `<k-mark>`: the mark, for screens whose elements are made on the server. */
class Mark extends HTMLElement {
  connectedCallback() { this.replaceChildren(mark()); }
}
define('k-mark', Mark);

/**
 * `<k-figure of="notes" one="{0} lappu" other="{0} lappua">`: a number of the frame, alone or in a sentence. With `batched` it waits
 * for the bowl, so that nobody sees in the number who has just sent.
 */
class Figure extends KElement {
  static observedAttributes = ['of', 'one', 'other', 'batched', 'unless-zero'];

  connectedCallback() {
    super.connectedCallback();
    this.onShown = (event) => { this.shown = event.detail; this.draw(); };
    if (this.hasAttribute('batched')) document.addEventListener('shown', this.onShown);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('shown', this.onShown);
  }

  render() {
    const frame = this.feed?.frame;
    // Before the first frame there is no number, and a nought would be a wrong one.
    if (!frame && this.shown === undefined) {
      this.hidden = this.hasAttribute('unless-zero');
      return;
    }
    const n = this.hasAttribute('batched') && this.shown !== undefined ? this.shown : frame?.[this.getAttribute('of') ?? ''] ?? 0;
    const number = format(n, this.lang_);
    const words = this.getAttribute(n === 1 ? 'one' : 'other');
    this.hidden = n === 0 && this.hasAttribute('unless-zero');
    say(this, words ? words.replace('{0}', number) : number);
  }
}
define('k-figure', Figure);

/**
 * `<k-hint texts='{"code": ["bold", "rest for {0} one", "rest for {0} others"]}'>`: a good moment to go on, a side not heard yet.
 * Told calmly, in one place.
 */
class Hint extends KElement {
  static observedAttributes = ['texts'];

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'status');
  }

  render() {
    const { hint, quietSide } = this.feed?.frame ?? {};
    const texts = this.value('texts', {});
    const lines = [hint && { code: hint.code, n: hint.n ?? 0 }, quietSide && { code: `quiet-${quietSide}`, n: 0 }].filter((line) => line && texts[line.code]);
    this.hidden = !lines.length;
    if (!this.list) {
      this.list = h('div');
      this.replaceChildren(icon('clock'), this.list);
    }
    keyed(this.list, lines, (line) => line.code, () => h('p', null, h('b'), ' ', h('span')), (el, line) => {
      const [bold, one, other] = texts[line.code];
      const fill = (text) => String(text ?? '').replace('{0}', format(line.n, this.lang_));
      say(el.firstChild, fill(bold));
      say(el.lastChild, fill(line.n === 1 ? one : other));
    });
  }
}
define('k-hint', Hint);

/** `<k-offline>` around words: seen while the stream is away for more than a moment. */
class Offline extends KElement {
  connectedCallback() {
    super.connectedCallback();
    this.hidden = true;
    this.setAttribute('role', 'status');
    this.beat = setInterval(() => {
      const away = this.feed && !['live', 'poll', 'new'].includes(this.feed.connection);
      if (!away) this.since = undefined;
      else this.since ??= performance.now();
      this.hidden = this.since === undefined || performance.now() - this.since < 3000;
    }, 1000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.beat);
  }
}
define('k-offline', Offline);

/** How long a new step has to stand on the button before a press can be meant for it, and how soon an own press shows. */
const MOMENT = 1000, OWN = 3000;

/** A page that starts anew and is behind again must not start anew for ever. */
function rarely() {
  try {
    const last = Number(sessionStorage.getItem('k-pulse'));
    if (Date.now() - last < 60_000) return false;
    sessionStorage.setItem('k-pulse', String(Date.now()));
    return true;
  } catch { return false; }
}

/**
 * `<k-pulse stage agenda status>`: what the server has drawn last. When the stream says something else for a while, the server is
 * asked to draw again (`behind`); when that does not help, the page starts anew, signed in as before.
 */
class Pulse extends KElement {
  static observedAttributes = ['stage', 'agenda', 'status'];

  connectedCallback() {
    super.connectedCallback();
    this.beat = setInterval(() => this.check(), 1000);
    this.onKey = (event) => this.key(event);
    this.onPress = (event) => this.press(event);
    document.addEventListener('keydown', this.onKey);
    document.addEventListener('click', this.onPress, true);
    this.steps = new MutationObserver((changes) => this.moved(changes));
    this.steps.observe(document.body, { subtree: true, attributeFilter: ['data-from'], attributeOldValue: true });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.beat);
    document.removeEventListener('keydown', this.onKey);
    document.removeEventListener('click', this.onPress, true);
    this.steps.disconnect();
  }

  /** The next step by keyboard is a press like any other: it carries what the button says now. @param {KeyboardEvent} event */
  key(event) {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    this.own = performance.now();
    if (event.code !== 'KeyN' || event.repeat) return;
    event.preventDefault();
    /** @type {HTMLElement|null} */ (document.querySelector('.ck-next'))?.click();
  }

  /** What one does oneself (next, undo, a stage chosen in the agenda) moves the button as expected. @param {Event} event */
  press(event) {
    if (/** @type {Element} */ (event.target).closest?.('button')) this.own = performance.now();
  }

  /** Somebody else moved on under the finger: a press within this moment was meant for what stood there before. @param {MutationRecord[]} changes */
  moved(changes) {
    for (const { target, oldValue } of changes) {
      const mine = this.own !== undefined && performance.now() - this.own < OWN;
      this.own = undefined;
      const button = /** @type {HTMLElement} */ (target);
      if (mine || oldValue === null || button.dataset.seen !== undefined) continue;
      button.dataset.seen = oldValue;
      setTimeout(() => delete button.dataset.seen, MOMENT);
    }
  }

  /** A new stage takes the old one's controls away; whoever had the focus in them goes on at the new one. */
  attributeChangedCallback(name, old) {
    super.attributeChangedCallback();
    if (name !== 'stage' || old === null) return;
    requestAnimationFrame(() => {
      const lost = !document.activeElement || document.activeElement === document.body;
      if (lost) /** @type {HTMLElement|null} */ (document.querySelector('.ck-place'))?.focus({ preventScroll: true });
    });
  }

  check() {
    const frame = this.feed?.frame;
    const same = !frame || ((frame.stage?.id ?? '') === (this.getAttribute('stage') ?? '')
      && String(frame.agenda) === this.getAttribute('agenda') && frame.status === this.getAttribute('status'));
    if (same) {
      this.since = undefined;
      this.asked = false;
      return;
    }
    this.since ??= performance.now();
    const behind = performance.now() - this.since;
    if (behind > 2500 && !this.asked) {
      this.asked = true;
      this.dispatchEvent(new CustomEvent('behind'));
    } else if (behind > 10_000 && this.feed.connection === 'live' && rarely()) location.reload();
  }
}
define('k-pulse', Pulse);
