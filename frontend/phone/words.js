/** What people write, counted and judged as the server does. */

/** People count letters, not UTF-16. @param {string} text */
export const length = (text) => [...text].length;

/** Nothing in it that anybody would see. @param {string} text */
export const blank = (text) => !/[^\p{Cc}\p{Cf}\p{Cn}\p{Mn}\p{Z}\s\u2800\u3164\u115F\u1160\uFFA0]/u.test(text);
