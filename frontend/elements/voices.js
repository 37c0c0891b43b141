import { h, keyed, say } from './dom.js';
import { define, KElement, properties } from './element.js';
import { apart, lookOf, who } from './roles.js';

/** Whose voice is heard: the bar is a group's share of the notes, the tick its share of the people. Groups as the small-group rule made them. */
export class Voices extends KElement {
  static observedAttributes = ['voices', 'merged', 'small', 'under', 'quiet', 'batched'];

  connectedCallback() {
    super.connectedCallback();
    this.onShown = () => { this.held = this.feed?.frame; this.draw(); };
    document.addEventListener('shown', this.onShown);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('shown', this.onShown);
  }

  /** Beside a bowl the numbers are those of its balls, or the two would tell who has just sent. */
  facts() {
    const frame = this.feed?.frame ?? {};
    return this.hasAttribute('batched') && this.held?.stage?.id === frame.stage?.id ? this.held ?? frame : frame;
  }

  render() {
    const t = this.t;
    const facts = this.facts();
    const voices = this.value('voices', facts.voices ?? []);
    const merged = this.value('merged', facts.merged ?? []);
    const small = this.value('small', facts.small ?? []);
    const under = this.number('under', facts.under ?? 5);
    if (!this.list) {
      this.list = h('ul');
      this.why = h('p.k-meta');
      this.replaceChildren(this.list, this.why);
    }
    const people = voices.reduce((sum, voice) => sum + (voice.people ?? 0), 0) || 1;
    const notes = voices.reduce((sum, voice) => sum + (voice.notes ?? 0), 0);
    const quiet = this.hasAttribute('quiet') || voices.every((voice) => voice.notes === undefined || voice.notes === null);
    keyed(this.list, voices, (voice) => `${apart(voice.group, voices)}|${t.lang}`,
      (voice) => h('li', { class: lookOf(voice.group) }, who(apart(voice.group, voices), t, true), h('span.k-meta'), h('div.track', { 'aria-hidden': 'true' }, h('i.fill'), h('i.tick'))),
      (el, voice) => {
        const facts = [voice.people && t.n('people', voice.people), !quiet && t.n('notes', voice.notes ?? 0)].filter(Boolean);
        say(el.children[1], facts.join(', '));
        const [bar, tick] = el.children[2].children;
        bar.style.width = `${notes && !quiet ? (100 * (voice.notes ?? 0)) / notes : 0}%`;
        tick.style.left = `calc(${(100 * (voice.people ?? 0)) / people}% - 1.5px)`;
      });
    const names = small.map((code) => t(`role.${code}.many`)).join(', ');
    say(/** @type {Element} */ (this.why), !merged.length ? '' : names ? t('voices.merged', names, under) : t('voices.merged.before', under));
  }
}
properties(Voices, 'voices', 'merged', 'small');
define('k-voices', Voices);

/** `31/40 valmiina` and its bar: ready, writing, not writing right now. Numbers, never names. */
export class Readiness extends KElement {
  static observedAttributes = ['here', 'ready', 'writing'];

  render() {
    const frame = this.feed?.frame ?? {};
    const here = this.number('here', frame.here ?? 0);
    const ready = Math.min(here, this.number('ready', frame.ready ?? 0));
    const writing = Math.min(here - ready, this.number('writing', frame.writing ?? 0));
    const parts = [['a', ready, 'ready'], ['b', writing, 'writing'], ['c', here - ready - writing, 'silent']];
    if (!this.track) {
      this.sum = h('p', null, h('b.big'), ' ', h('b'));
      this.track = h('div.track', { 'aria-hidden': 'true' }, ...parts.map(([c]) => h('span', { class: c })));
      this.legend = h('ul.k-legend', null, ...parts.map(([c]) => h('li', null, h('span', { class: `k-sw ${c}`, 'aria-hidden': 'true' }), h('span'))));
      this.replaceChildren(this.sum, this.track, this.legend);
    }
    const [big, word] = this.sum.children;
    say(big, `${ready}/${here}`);
    say(word, this.t('ready.word'));
    parts.forEach(([, n, key], at) => {
      this.track.children[at].style.flex = `${n} 0 0`;
      this.track.children[at].style.display = n ? '' : 'none';
      say(this.legend.children[at].children[1], this.t.n(`ready.${key}`, n));
    });
  }
}
define('k-readiness', Readiness);
