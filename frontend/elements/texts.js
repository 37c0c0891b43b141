/**
 * Texts of a page, one JSON file per language beside the code that shows them. `fi-simple` and `sv-simple` hold only what they say
 * differently; the rest comes from their language.
 */

/** @type {Map<string, Promise<Record<string, string>>>} */
const files = new Map();

const load = (folder, code) => {
  const address = `${folder}texts/${code}.json`;
  if (!files.has(address)) {
    const file = fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`${answer.status}`))));
    file.catch(() => files.delete(address));
    files.set(address, file);
  }
  return files.get(address);
};

export const LANGS = ['fi', 'sv', 'en', 'fi-simple', 'sv-simple'];

/** The language that a plain one belongs to. @param {string} code */
export const base = (code) => code.split('-')[0];

/** @typedef {((key: string, ...args: (string|number)[]) => string) & {n: (key: string, n: number, ...args: (string|number)[]) => string, lang: string}} T */

/**
 * @param {string} code
 * @param {...string} folders  addresses of the folders whose `texts/` are read, the first wins
 * @returns {Promise<T>}
 */
export async function texts(code, ...folders) {
  const lang = LANGS.includes(code) ? code : LANGS.includes(base(code)) ? base(code) : 'en';
  const wanted = folders.flatMap((folder) => (lang === base(lang) ? [load(folder, lang)] : [load(folder, lang), load(folder, base(lang))]));
  const found = await Promise.all(wanted);
  /** @type {any} */
  const t = (key, ...args) => {
    const text = found.find((file) => key in file)?.[key] ?? key;
    return args.length ? text.replace(/\{(\d)\}/g, (_, at) => String(args[at] ?? '')) : text;
  };
  t.n = (key, n, ...more) => t(`${key}.${n === 1 ? 'one' : 'other'}`, n, ...more);
  t.lang = lang;
  return t;
}

/** Of `{fi, sv, …}` the text in `lang`, its language, else what there is. @param {Record<string,string>|undefined} all @param {string} lang @param {string} [fallback] */
export const inLang = (all, lang, fallback = 'fi') =>
  all?.[lang] || all?.[base(lang)] || all?.[fallback] || Object.values(all ?? {})[0] || '';

/** A date as people write it. @param {string} iso @param {string} lang */
export function day(iso, lang) {
  if (!iso) return '';
  const [y, m, d] = iso.slice(0, 10).split('-').map(Number);
  return base(lang) === 'en' ? new Date(Date.UTC(y, m - 1, d)).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }) : `${d}.${m}.${y}`;
}
