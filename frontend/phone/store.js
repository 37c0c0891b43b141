/**
 * What stays on the device: drafts, the outbox, keys. IndexedDB where it works; where it is refused or hangs, memory, and
 * `persistent` says so, because the page must then be kept open.
 */

const NAME = 'kuulolla';
const TABLE = 'kept';

/** @returns {Promise<IDBDatabase|null>} */
function open() {
  return new Promise((done) => {
    const late = setTimeout(() => done(null), 1500);
    const end = (db) => { clearTimeout(late); done(db); };
    try {
      const asked = indexedDB.open(NAME, 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore(TABLE);
      asked.onsuccess = () => end(asked.result);
      asked.onerror = () => end(null);
      asked.onblocked = () => end(null);
    } catch {
      end(null);
    }
  });
}

export class Store {
  /** @type {Map<string, any>} */
  memory = new Map();
  /** @type {IDBDatabase|null} */
  db = null;

  static async open() {
    const store = new Store();
    store.db = await open();
    if (store.db && !(await store.put('probe', 1))) store.db = null;
    store.db?.addEventListener('versionchange', () => { store.db?.close(); store.db = null; });
    return store;
  }

  get persistent() {
    return this.db !== null;
  }

  /** @param {'readonly'|'readwrite'} mode @param {(table: IDBObjectStore) => IDBRequest} work @returns {Promise<any>} */
  ask(mode, work) {
    return new Promise((done, fail) => {
      try {
        const deal = /** @type {IDBDatabase} */ (this.db).transaction(TABLE, mode);
        const asked = work(deal.objectStore(TABLE));
        deal.oncomplete = () => done(asked.result);
        deal.onerror = () => fail(deal.error);
        deal.onabort = () => fail(deal.error);
      } catch (failure) {
        fail(failure);
      }
    });
  }

  /** @param {string} key @param {any} value @returns {Promise<boolean>} whether it outlives the page */
  async put(key, value) {
    this.memory.set(key, value);
    if (!this.db) return false;
    try {
      await this.ask('readwrite', (table) => table.put(value, key));
      return true;
    } catch {
      return false;
    }
  }

  /** @param {string} key */
  async get(key) {
    if (this.db) {
      try { return await this.ask('readonly', (table) => table.get(key)); } catch { /* memory */ }
    }
    return this.memory.get(key);
  }

  /**
   * Reads some things and writes what follows from them, before another tab can come in between.
   * @param {string[]} keys @param {(...found: any[]) => [string, any][]} decide what to keep; undefined takes away
   */
  async deal(keys, decide) {
    /** @type {[string, any][]} */
    let writes;
    try {
      if (!this.db) throw new Error('memory only');
      await new Promise((done, fail) => {
        const deal = /** @type {IDBDatabase} */ (this.db).transaction(TABLE, 'readwrite');
        const table = deal.objectStore(TABLE);
        /** @type {any[]} */
        const found = [];
        keys.forEach((key, at) => {
          table.get(key).onsuccess = (event) => {
            found[at] = /** @type {any} */ (event.target).result;
            if (at < keys.length - 1) return;
            writes = decide(...found);
            for (const [place, value] of writes) value === undefined ? table.delete(place) : table.put(value, place);
          };
        });
        deal.oncomplete = done;
        deal.onerror = deal.onabort = () => fail(deal.error);
      });
    } catch {
      writes = decide(...keys.map((key) => this.memory.get(key)));
    }
    for (const [place, value] of writes) value === undefined ? this.memory.delete(place) : this.memory.set(place, value);
  }

  /** What is there, else what is made now: the same for all tabs. @param {string} key @param {() => any} make */
  async once(key, make) {
    let kept;
    await this.deal([key], (found) => {
      kept = found ?? make();
      return found === undefined ? [[key, kept]] : [];
    });
    return kept;
  }

  /** @param {string} key */
  async remove(key) {
    this.memory.delete(key);
    if (this.db) await this.ask('readwrite', (table) => table.delete(key)).catch(() => {});
  }

  /** @param {string} prefix @returns {Promise<[string, any][]>} */
  async all(prefix) {
    const found = new Map([...this.memory].filter(([key]) => key.startsWith(prefix)));
    if (this.db) {
      try {
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        const [keys, values] = [await this.ask('readonly', (table) => table.getAllKeys(range)), await this.ask('readonly', (table) => table.getAll(range))];
        found.clear();
        keys.forEach((key, at) => found.set(String(key), values[at]));
      } catch { /* memory */ }
    }
    return [...found];
  }

  /** @param {string} [prefix] everything when empty */
  async clear(prefix = '') {
    for (const [key] of await this.all(prefix)) await this.remove(key);
  }
}

/** Small choices that survive (language). Refused storage is no error. */
export const prefs = {
  get(key) { try { return localStorage.getItem(`kuulolla.${key}`); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(`kuulolla.${key}`, value); } catch { /* for this page only */ } },
  remove(key) { try { localStorage.removeItem(`kuulolla.${key}`); } catch { /* nothing there */ } },
};
