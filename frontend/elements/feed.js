/**
 * The stream of a screen: frames in, the board beside them kept whole. Read by `fetch`, not EventSource: heartbeats are seen, so a
 * stream that died silently is noticed, and a refusal can be told from a bad network. Where a network blocks streams, the newest
 * frame is asked for again and again instead.
 */

/**
 * @typedef {{id:string, text:string, as:string, stage:string, theme?:string|null, late?:boolean, assisted?:boolean}} Note
 * @typedef {{id:string, name:string, factor?:string|null, notes:number, into?:string|null}} Theme
 * @typedef {{rev:number, notes:Note[], themes:Theme[], result?:any}} Board
 */

/** A heartbeat comes every 15 s; who hears nothing for longer listens to a connection that died without a word. */
const SILENCE = 20_000;
const PATIENCE = 8_000;
const WHOLE = 60_000;

/**
 * JSON by a `fetch` that ends: in a network that is dead without saying so an answer would be awaited for ever.
 * @param {string} address @param {Record<string, string>} headers @param {AbortSignal} [given]
 */
export async function fetchSoon(address, headers, given) {
  const abort = new AbortController();
  const end = () => abort.abort();
  given?.addEventListener('abort', end);
  let timer = setTimeout(end, PATIENCE);
  try {
    const answer = await fetch(address, { headers, cache: 'no-store', credentials: 'same-origin', signal: abort.signal });
    clearTimeout(timer);
    timer = setTimeout(end, WHOLE);
    return { ok: answer.ok, status: answer.status, json: answer.status === 200 ? await answer.json() : null };
  } finally {
    clearTimeout(timer);
    given?.removeEventListener('abort', end);
  }
}

/** Which node of several gave a number stands in its last digits. Numbers of one node grow; those of two only tell them apart. */
const NODES = 1024;

/** Whether a board is older than a frame speaks of. @param {number} rev @param {number} told */
const behind = (rev, told) => rev !== told && (rev % NODES !== told % NODES || rev < told);

export class Feed extends EventTarget {
  /** @param {{stream: string, board: string, crowd?: boolean}} addresses  `crowd`: many like this one, so fetches are spread */
  constructor({ stream, board, crowd = false }) {
    super();
    this.streamAddress = stream;
    this.boardAddress = board;
    this.crowd = crowd;
    /** @type {any} */
    this.frame = null;
    /** @type {Board} */
    this.board = { rev: 0, notes: [], themes: [] };
    this.connection = 'new';
    this.failures = 0;
    this.deaf = 0;
    /** The next frame is the first of a connection, perhaps from another node, whose clock may be another. */
    this.first = true;
    this.stopped = true;
    this.wake = this.wake.bind(this);
  }

  start() {
    if (!this.stopped) return;
    this.stopped = false;
    addEventListener('online', this.wake);
    document.addEventListener('visibilitychange', this.wake);
    this.connect();
  }

  stop() {
    this.stopped = true;
    removeEventListener('online', this.wake);
    document.removeEventListener('visibilitychange', this.wake);
    clearTimeout(this.timer);
    clearInterval(this.watch);
    this.abort?.abort();
  }

  /** After sleep or a change of network: at once, not after the back-off. */
  wake() {
    if (this.stopped || document.visibilityState === 'hidden') return;
    if (this.connection === 'live' && performance.now() - (this.heard ?? 0) < 20_000) return;
    this.failures = 0;
    this.connect();
  }

  async connect() {
    clearTimeout(this.timer);
    clearInterval(this.watch);
    this.abort?.abort();
    const abort = (this.abort = new AbortController());
    if (this.deaf >= 2) return this.poll(abort);
    this.first = true;
    let any = false;
    const opened = performance.now();
    this.heard = opened;
    this.watch = setInterval(() => {
      const quiet = performance.now() - (this.heard ?? 0);
      if (quiet > SILENCE || (!any && performance.now() - opened > PATIENCE)) abort.abort();
    }, 1000);
    try {
      const headers = { Accept: 'text/event-stream' };
      if (this.frame) headers['Last-Event-ID'] = String(this.frame.seq);
      const answer = await fetch(this.streamAddress, { headers, cache: 'no-store', credentials: 'same-origin', signal: abort.signal });
      if (!answer.ok || !answer.body) throw Object.assign(new Error('stream'), { status: answer.status, after: Number(answer.headers.get('Retry-After')) });
      const reader = answer.body.getReader();
      const letters = new TextDecoder();
      let rest = '';
      for (;;) {
        const { value, done } = await reader.read();
        if (done) break;
        this.heard = performance.now();
        any = true;
        rest += letters.decode(value, { stream: true });
        const parts = rest.split(/\r?\n\r?\n/);
        rest = parts.pop() ?? '';
        for (const part of parts) {
          const data = part.split(/\r?\n/).filter((line) => line.startsWith('data:')).map((line) => line.slice(5).trimStart()).join('\n');
          if (data) this.take(JSON.parse(data));
        }
        this.deaf = 0;
        this.failures = 0;
        this.tell('live');
      }
      this.again(abort);
    } catch (failure) {
      if (!any && abort.signal.aborted && !this.stopped && this.abort === abort && navigator.onLine !== false) this.deaf++;
      this.again(abort, failure);
    }
  }

  /** @param {AbortController} abort @param {any} [failure] */
  again(abort, failure) {
    clearInterval(this.watch);
    if (this.stopped || this.abort !== abort) return;
    if ([401, 403, 404, 410].includes(failure?.status)) {
      this.tell('refused', failure.status);
      this.failures = Math.max(this.failures, 3);
    } else this.tell('late');
    this.failures++;
    const wait = failure?.after > 0 ? failure.after * 1000 : Math.min(2_000, 400 * 2 ** this.failures);
    this.timer = setTimeout(() => this.connect(), wait * (0.5 + Math.random() * 0.7));
  }

  /** The newest frame every few seconds; the stream is tried again after a while. @param {AbortController} abort */
  async poll(abort) {
    for (let round = 0; !this.stopped && this.abort === abort && round < 40; round++) {
      try {
        const answer = await fetchSoon(this.streamAddress, { Accept: 'application/json' }, abort.signal);
        if (answer.json) {
          this.heard = performance.now();
          this.take(answer.json);
          this.tell('poll');
        } else {
          this.first = true;
          this.tell([401, 403, 404, 410].includes(answer.status) ? 'refused' : 'late', answer.status);
        }
      } catch {
        this.first = true;
        this.tell('late');
      }
      await new Promise((on) => { this.timer = setTimeout(on, 2500 + Math.random() * 1500); });
    }
    if (!this.stopped && this.abort === abort) {
      this.deaf = 1;
      this.connect();
    }
  }

  /** @param {string} state @param {number} [status] */
  tell(state, status) {
    this.status = status;
    if (this.connection === state) return;
    this.connection = state;
    this.dispatchEvent(new CustomEvent('connection', { detail: state }));
  }

  /** @param {any} frame */
  take(frame) {
    if (this.frame && frame.seq < this.frame.seq && !this.first) return;
    this.first = false;
    const before = this.frame;
    this.frame = { ...frame, at: performance.now() };
    const delta = frame.delta;
    if (delta && delta.from === this.board.rev && delta.from !== delta.to) this.apply(delta);
    this.dispatchEvent(new CustomEvent('frame', { detail: this.frame }));
    if (!frame.board) {
      if (this.board.rev) this.setBoard({ rev: 0, notes: [], themes: [] });
    } else if (frame.board !== this.board.rev || (before && before.result !== frame.result && frame.result)) this.fetchBoard();
  }

  /** @param {any} delta */
  apply(delta) {
    const gone = new Set(delta.gone ?? []);
    const merge = (old, fresh = []) => {
      const by = new Map(fresh.map((one) => [one.id, one]));
      const kept = old.filter((one) => !gone.has(one.id)).map((one) => { const now = by.get(one.id) ?? one; by.delete(one.id); return now; });
      return [...kept, ...by.values()];
    };
    this.setBoard({ ...this.board, rev: delta.to, notes: merge(this.board.notes, delta.notes), themes: merge(this.board.themes, delta.themes) });
  }

  fetchBoard() {
    if (this.asked) return;
    this.asked = true;
    setTimeout(async () => {
      try {
        const answer = await fetchSoon(this.boardAddress, {});
        if (answer.json) this.setBoard(answer.json);
      } catch { /* the next frame asks again */ } finally { this.asked = false; }
      if (this.frame?.board && behind(this.board.rev, this.frame.board) && !this.stopped) setTimeout(() => this.fetchBoard(), 1000 + Math.random() * 1000);
    }, this.crowd ? Math.random() * 400 : 0);
  }

  /** @param {Board} board */
  setBoard(board) {
    this.board = { ...board, notes: board.notes ?? [], themes: board.themes ?? [] };
    this.dispatchEvent(new CustomEvent('board', { detail: this.board }));
  }

  /** Seconds left now, by a clock that only goes forward. */
  left() {
    const clock = this.frame?.stage?.clock;
    if (!clock) return null;
    return clock.running ? clock.left - (performance.now() - this.frame.at) / 1000 : clock.left;
  }
}
