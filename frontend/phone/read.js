/** Reading along while the room groups its notes: everything the wall shows, on the own screen. */
import { h, say, set } from '../elements/dom.js';
import { page } from './page.js';
import '../elements/board.js';

export class Read {
  /** @param {import('./room.js').Room} room */
  constructor(room) {
    this.room = room;
    this.stage = room.stage;
    this.count = h('p.k-meta');
    this.board = h('k-board', { 'by-theme': true, level: 2, live: true });
    this.el = h('div.k-stack', null, h('div.k-stack.head', null, h('h1', null, room.words(this.stage.prompt) || room.words(this.stage.name)), this.count), this.board);
    this.ready = h('button.k-btn', { type: 'button', 'aria-pressed': 'false', click: () => room.be(room.presence === 'ready' ? 'idle' : 'ready') });
    this.foot = [h('p.k-grow.k-meta', null, page.t('read.hint')), this.ready];
  }

  update() {
    const { t } = page;
    const { themes } = this.room.feed.board;
    const without = this.room.me.agenda.stages.filter((stage) => stage.kind === 'checkin').map((stage) => stage.id);
    set(this.board, { without: without.join(' ') });
    const notes = this.room.feed.board.notes.filter((note) => !without.includes(note.stage));
    say(this.count, notes.length ? `${t.n('notes', notes.length)}, ${t.n('themes', themes.filter((theme) => !theme.into).length)}` : t('read.nothing'));
    const pressed = this.room.presence === 'ready';
    set(this.ready, { 'aria-pressed': String(pressed) });
    say(this.ready, t(pressed ? 'ready.on' : 'ready.off'));
  }
}
