/** The participants' interface over HTTP. Every failure is a Problem; `status` 0 means the network did not answer. */

export class Problem extends Error {
  /** @param {number} status @param {any} body @param {number} [after] */
  constructor(status, body, after) {
    super(body?.detail ?? body?.title ?? `${status}`);
    this.status = status;
    this.code = body?.code ?? '';
    this.body = body;
    /** Seconds the server asks us to wait. */
    this.after = after;
  }

  /** Worth trying again by itself: no network, no database, too fast. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status === 408 || this.status >= 500;
  }
}

/**
 * @param {string} method @param {string} path  below /api/v1/
 * @param {any} [body] @param {{patience?: number, lang?: string}} [options]
 */
export async function call(method, path, body, { patience = 12_000 } = {}) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  let answer;
  let text;
  try {
    const headers = { Accept: 'application/json', 'Accept-Language': document.documentElement.lang || 'fi' };
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    answer = await fetch(`/api/v1/${path}`, {
      method, headers, cache: 'no-store', credentials: 'same-origin', signal: abort.signal,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    text = await answer.text();
  } catch {
    throw new Problem(0, null);
  } finally {
    clearTimeout(timer);
  }
  let found = null;
  try { found = text ? JSON.parse(text) : null; } catch { /* a proxy's page */ }
  if (!answer.ok) throw new Problem(answer.status, found, Number(answer.headers.get('Retry-After')) || undefined);
  if (found && typeof found === 'object' && !Array.isArray(found)) Object.defineProperty(found, 'status_', { value: answer.status });
  return found;
}

/** The words for a failure that is tried again by itself. @param {Problem} problem */
export const away = (problem) => (problem.status === 0 ? 'net.away' : problem.status === 429 ? 'net.full' : 'net.busy');

/** A random key, 22 characters. `randomUUID` does not exist over plain http. */
export function randomKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Waits longer each time, never all at the same moment. @param {number} tries @param {number} [after] seconds asked for */
export const backoff = (tries, after) =>
  (after ? after * 1000 : Math.min(20_000, 500 * 2 ** tries)) * (0.6 + Math.random() * 0.8);

/** @param {number} ms */
export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Calls until something else than a passing failure comes. @param {() => Promise<any>} work @param {(problem: Problem) => void} [waiting] */
export async function patiently(work, waiting) {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (problem) {
      if (!(problem instanceof Problem) || !problem.passing) throw problem;
      waiting?.(problem);
      await Promise.race([sleep(backoff(tries, problem.after)), new Promise((on) => addEventListener('online', on, { once: true }))]);
    }
  }
}
