/**
 * Stands in when the network is away: then, and only then, the page opens from what this device kept of it (`offline.js`). Who
 * reaches the server always gets the server's page, so nothing is older than the server. No workshop's data pass through here.
 */
const AWAY = [502, 503, 504];

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (pathname.startsWith('/ui/v-')) event.respondWith(file(request));
});

/** The answer tells nothing of its reader but the language, which the page chooses again itself. @param {Request} request */
const kept = (request) => caches.match(request, { ignoreSearch: true, ignoreVary: true });

/** @param {Request} request */
async function page(request) {
  let answer;
  try {
    answer = await fetch(request);
  } catch (away) {
    const shell = await kept(request);
    if (shell) return shell;
    throw away;
  }
  // The door in front of a server that is being renewed.
  return AWAY.includes(answer.status) ? (await kept(request)) ?? answer : answer;
}

/** Files with a version never change. @param {Request} request */
async function file(request) {
  const found = await kept(request);
  if (found) return found;
  const answer = await fetch(request);
  const name = `kuulolla-${new URL(request.url).pathname.split('/')[2]}`;
  if (answer.ok && (await caches.has(name))) {
    const copy = answer.clone();
    caches.open(name).then((cache) => cache.put(request, copy)).catch(() => {});
  }
  return answer;
}
