import { calm, set, svg } from './dom.js';
import { define, KElement } from './element.js';

const W = 1600, A = 792, B = 490, X = W / 2;
/** How often balls arrive: together, so that nobody can see who just sent. */
const BATCH = 10_000;

/** Radius by number: it changes only at these steps, so balls do not shrink one by one. @param {number} n */
const radius = (n) => (n <= 90 ? 38 : n <= 150 ? 31 : n <= 260 ? 23.5 : 19);

/** How low a ball at x may lie on the wall of the bowl. @param {number} x @param {number} r */
const floor = (x, r) => {
  const a = A - r - 8, b = B - r - 8, d = (x - X) / a;
  return Math.abs(d) >= 1 ? -Infinity : b * Math.sqrt(1 - d * d);
};

/** Where a ball comes to rest when it falls somewhere at random. @param {{x:number,y:number}[]} balls @param {number} r */
function rest(balls, r) {
  const low = (x) => {
    let y = floor(x, r);
    for (const ball of balls) {
      const dx = Math.abs(ball.x - x);
      if (dx < 2 * r) y = Math.min(y, ball.y - Math.sqrt(4 * r * r - dx * dx));
    }
    return y;
  };
  let best = { x: X, y: -Infinity };
  for (let i = 0; i < 9; i++) {
    let x = X + (Math.random() * 2 - 1) * (A - r - 12);
    let y = low(x);
    for (let step = r; step > 0.5; ) {
      const left = low(x - step), right = low(x + step);
      if (left > y && left >= right) { x -= step; y = left; } else if (right > y) { x += step; y = right; } else step /= 2;
    }
    if (y > best.y) best = { x, y };
  }
  return best;
}

/** One ball for each note, all alike, drawn from a number only. Over 400: level and number. */
export class Bowl extends KElement {
  static observedAttributes = ['count'];
  balls = [];
  shown = -1;

  connectedCallback() {
    super.connectedCallback();
    this.beat = setInterval(() => this.arrive(), BATCH);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.beat);
  }

  wanted() {
    return Math.max(0, this.number('count', this.feed?.frame?.notes ?? 0));
  }

  /** How many there are is not known before the stage's own frame is here: until then nothing is shown, no false nought either. */
  knows() {
    const stage = this.getAttribute('stage');
    const frame = this.feed?.frame;
    return Boolean(this.t) && (this.hasAttribute('count') || Boolean(frame && (!stage || frame.stage?.id === stage)));
  }

  /** Called for every change, but shows only the first at once. Another stage is another bowl. */
  render() {
    const stage = this.getAttribute('stage') ?? this.feed?.frame?.stage?.id ?? '';
    if (this.shown < 0 || stage !== this.stage) {
      this.stage = stage;
      this.balls = [];
      this.shown = -1;
      this.replaceChildren();
    }
    if (this.shown < 0) this.arrive(true);
  }

  /** @param {boolean} [first] */
  arrive(first = false) {
    if (!this.knows()) return;
    const count = this.wanted();
    if (count !== this.shown) this.draw_(count, !first && !calm());
    this.shown = count;
    // Every time, also when no ball came: what stands beside the bowl is renewed together with it.
    this.dispatchEvent(new CustomEvent('shown', { detail: count, bubbles: true }));
  }

  /** @param {number} count @param {boolean} moving */
  draw_(count, moving) {
    if (!this.art || !this.contains(this.art)) {
      this.art = svg('svg', { viewBox: `-10 -56 ${W + 20} 566`, 'aria-hidden': 'true' });
      this.art.append(
        svg('path', { class: 'inside', d: `M8 0A${A} ${B} 0 0 0 ${W - 8} 0` }),
        (this.heap = svg('g')),
        svg('path', { class: 'rim', d: `M8 0A${A} ${B} 0 0 0 ${W - 8} 0` }),
      );
      this.replaceChildren(this.art);
    }
    const heap = /** @type {Element} */ (this.heap);
    if (count === 0) {
      // Empty is a picture: a ball that nobody has thrown yet.
      heap.replaceChildren(svg('circle', { class: 'none', cx: X, cy: 150, r: 62 }));
      this.balls = [];
      this.drawn = this.r = 0;
      return;
    }
    if (count > 400) {
      const level = Math.max(60, B - 40 - Math.min(1, count / 2000) * (B - 160));
      const x = A * Math.sqrt(1 - (level / B) ** 2);
      heap.replaceChildren(
        svg('path', { class: 'level', d: `M${X - x} ${level}A${A} ${B} 0 0 0 ${X + x} ${level}Z`, 'stroke-width': 3 }),
        Object.assign(svg('text', { x: X, y: level - 40 }), { textContent: String(count) }),
      );
      this.balls = [];
      return;
    }
    const r = radius(count);
    if (r !== this.r || count < this.balls.length) {
      this.r = r;
      if (count < this.balls.length) this.balls.sort((one, other) => other.y - one.y);
      this.balls.length = r !== this.drawn ? 0 : Math.min(count, this.balls.length);
      this.drawn = r;
      heap.replaceChildren(...this.balls.map((ball) => this.circle(ball, r)));
      if (!this.balls.length) moving = false;
    }
    const fresh = [];
    while (this.balls.length < count) {
      const ball = rest(this.balls, r);
      this.balls.push(ball);
      fresh.push(this.circle(ball, r));
    }
    heap.append(...fresh);
    if (!moving) return;
    fresh.forEach((one) => one.classList.add('falling'));
    requestAnimationFrame(() => requestAnimationFrame(() => fresh.forEach((one) => one.classList.remove('falling'))));
  }

  circle(ball, r) {
    return set(svg('circle', { class: 'b', 'stroke-width': 3 }), { cx: ball.x.toFixed(1), cy: ball.y.toFixed(1), r: r - 0.4 });
  }
}
define('k-bowl', Bowl);
