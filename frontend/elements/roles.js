/** Roles, sides and `all`: how each looks. Words come from the texts (`role.<code>`, `role.<code>.many`). */
import { h } from './dom.js';
import { icon } from './icons.js';

/** code: [class of colour, icon] */
const LOOKS = {
  client: ['client', 'r-client'],
  close_person: ['close', 'r-close'],
  expert_by_experience: ['expert', 'r-expert'],
  client_developer: ['client', 'r-developer'],
  resident: ['close', 'r-resident'],
  staff: ['staff', 'r-staff'],
  management: ['mgmt', 'r-mgmt'],
  decision_maker: ['decider', 'r-decider'],
  ngo: ['ngo', 'r-ngo'],
  student: ['ngo', 'r-student'],
  educator: ['ngo', 'r-educator'],
  other_partner: ['ngo', 'r-partner'],
};
const MERGED = ['other', 'r-merged'];

export const ROLES = Object.keys(LOOKS);

/** Which side a role is on; sides and `all` are their own. @param {string} as */
export function sideOf(as) {
  const at = ROLES.indexOf(as);
  return at < 0 ? as : at < 5 ? 'experience' : at < 8 ? 'work' : 'partner';
}

/** `all` beside other groups is the rest of the people, and is called so. @param {string} as @param {any[]} groups */
export const apart = (as, groups) => (as === 'all' && groups.length > 1 ? 'rest' : as);

/** The class that carries the colours of a role or group. @param {string} as */
export const lookOf = (as) => `k-role ${(LOOKS[as] ?? MERGED)[0]}`;

/** @param {string} as */
export const badge = (as) => h('span.k-badge', null, icon((LOOKS[as] ?? MERGED)[1]));

/** Icon and word. @param {string} as @param {(key: string) => string} t @param {boolean} [many] */
export const who = (as, t, many) =>
  h('span', { class: `k-who ${lookOf(as)}` }, badge(as), h('span', null, t(`role.${as}${many ? '.many' : ''}`)));
