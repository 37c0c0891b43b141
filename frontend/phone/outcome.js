/** What the vote came to, wherever it is talked about: the sides before the total, small groups as the server gives them. */
import { h, say } from '../elements/dom.js';
import { page } from './page.js';
import { together } from '../elements/result.js';

export class Outcome {
  /** @param {import('./room.js').Room} room @param {boolean} open  read at once, or only when asked for */
  constructor(room, open) {
    this.room = room;
    this.voters = h('p.k-meta');
    const inside = [this.voters, h('k-result', { level: 3, 'total-last': true })];
    this.el = open ? h('section.outcome.k-stack', { hidden: true }, h('h2', null, page.t('outcome.title')), inside)
      : h('details.outcome', { hidden: true }, h('summary', null, page.t('outcome.title')), h('div.k-stack', null, inside));
  }

  update() {
    const { t } = page;
    const result = this.room.feed?.board.result;
    this.el.hidden = !result;
    if (result) say(this.voters, `${result.fewer ? t('outcome.few', result.fewer) : t.n('outcome.voters', result.voters ?? 0)}${together(result) ? '' : ` ${t('outcome.hint')}`}`);
  }
}
