/** One of my own notes: its text, where it is, and what I can do with it. */
import { h, say } from '../elements/dom.js';
import { icon } from '../elements/icons.js';
import { page } from './page.js';
import { blank, length } from './words.js';

const LOOK = { saved: ['ok', 'check'], saving: ['wait', 'wait'], waiting: ['wait', 'wait'], failed: ['bad', 'warn'], back: ['bad', 'warn'] };

/** @param {any} first @param {import('./room.js').Room} room */
export function sent(first, room) {
  const { t } = page;
  let note = first;
  const text = h('p', { dir: 'auto' });
  const state = h('span');
  const acts = h('div.k-row.k-wrap.acts');
  const place = h('div', { role: 'alert' });
  const el = h('li', null, text, state, acts, place);

  const button = (label, act) => h('button.k-btn.quiet', { type: 'button', click: act }, label);
  const close = () => { place.replaceChildren(); acts.hidden = false; /** @type {any} */ (acts.firstChild)?.focus?.(); };
  const fail = (problem) => place.replaceChildren(h('p.error', null, problem.status === 0 ? t('net.later') : problem.code === 'already-revealed' ? t('mine.revealed') : problem.code === 'version-conflict' ? t('mine.conflict') : problem.message));

  const edit = () => {
    acts.hidden = true;
    const error = h('p.error', { id: `e${note.key}`, role: 'alert' });
    const field = h('textarea', { rows: '3', 'aria-label': t('mine.edit'), 'aria-describedby': error.id });
    field.value = note.text;
    field.addEventListener('input', () => say(error, ''));
    place.replaceChildren(h('form.k-stack', {
      submit: (event) => {
        event.preventDefault();
        const now = field.value.trim();
        const over = length(now) - (room.me.writeLimit ?? 500);
        const wrong = blank(now) ? t('write.empty') : over > 0 ? t.n('write.over', over) : '';
        say(error, wrong);
        if (wrong) return field.focus();
        // What was refused has not been sent yet: its new words go out as they would have.
        if (note.state !== 'saved') return room.outbox.reword(note.key, now);
        return room.edit(note, now).then(close, (problem) => { if (problem.code === 'version-conflict') room.readWritten(); acts.hidden = false; fail(problem); });
      },
    }, field, error, h('div.k-row.k-wrap', null, h('button.k-btn', { type: 'submit' }, t('save')), button(t('cancel'), close))));
    field.focus();
  };
  const remove = () => {
    acts.hidden = true;
    const yes = button(t('mine.remove.yes'), () => room.withdraw(note).catch((problem) => { acts.hidden = false; fail(problem); }));
    place.replaceChildren(h('div.k-row.k-wrap', null, h('span', null, t('mine.remove.ask')), yes, button(t('mine.remove.no'), close)));
    yes.focus();
  };
  /** Never sent, so it is only here: asked once, because nothing brings it back. */
  const drop = () => {
    acts.hidden = true;
    const yes = button(t('mine.drop'), () => room.outbox.forget(note.key));
    place.replaceChildren(h('div.k-row.k-wrap', null, h('span', null, t('mine.drop.ask')), yes, button(t('mine.remove.no'), close)));
    yes.focus();
  };
  /** Refused for good: the words are given back, to copy or to write again. */
  const back = () => {
    const field = /** @type {HTMLTextAreaElement|null} */ (document.querySelector('.composer textarea'));
    if (field && !field.value.trim()) {
      field.value = note.text;
      field.dispatchEvent(new Event('input'));
      field.focus();
      room.outbox.forget(note.key);
    } else place.replaceChildren(h('p', null, t('mine.back.full')));
  };

  /** @param {any} now @param {boolean} shown */
  el.renew = (now, shown) => {
    note = now;
    say(text, note.text);
    const key = [note.state, note.late, note.reason, shown].join();
    if (el.key === key) return;
    el.key = key;
    const [look, picture] = LOOK[note.state];
    const words = note.state === 'saved' ? t(note.late ? 'sent.late' : 'sent.saved') : note.state === 'failed' ? `${t('sent.failed')} ${reason(note)}` : note.state === 'back' ? t(note.reason === 'withdrawn' ? 'sent.withdrawn' : 'sent.back') : t(`sent.${note.state}`);
    state.className = `k-sent ${look}`;
    state.replaceChildren(icon(picture), h('span', null, words));
    const composer = document.querySelector('.composer');
    acts.replaceChildren(...[
      note.state === 'saved' && !shown && !room.shared && [button(t('mine.edit'), edit), button(t('mine.remove'), remove)],
      note.state === 'failed' && !aboutText(note) && button(t('retry'), () => room.outbox.retry(note.key)),
      note.state === 'failed' && button(t('mine.edit'), edit),
      note.state === 'back' && composer && button(t('mine.again'), back),
      (note.state === 'failed' || note.state === 'back') && button(t('mine.drop'), drop),
    ].flat().filter(Boolean));
  };
  return el;
}

/** Only other words help. @param {any} note */
const aboutText = (note) => String(note.reason).startsWith('text-');

const reason = (note) => {
  const { t } = page;
  const known = ['text-too-long', 'text-empty', 'text-invalid', '401', '403', '404', 'removed'].includes(note.reason);
  return known ? t(`why.${note.reason}`) : note.detail && note.detail !== note.reason ? note.detail : '';
};
