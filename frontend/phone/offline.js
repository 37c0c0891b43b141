/** Keeps on this device what the page is made of, for when it is opened while the network is away. Files only, nothing of anybody. */

const version = new URL(import.meta.url).pathname.split('/')[2];
const NAME = `kuulolla-${version}`;

/** After the page has begun, from what the browser has already loaded. @param {string} workshop */
export async function keep(workshop) {
  await navigator.serviceWorker.register('/w/worker.js');
  const address = `/w/${workshop}`;
  const cache = await caches.open(NAME);
  const loaded = performance.getEntriesByType('resource').map((one) => one.name).filter((name) => name.startsWith(`${location.origin}/ui/${version}/`));
  for (const name of new Set(loaded)) if (!(await cache.match(name, { ignoreVary: true }))) await cache.add(name);
  const shell = await fetch(address);
  // A server that was renewed meanwhile speaks of files that are not here.
  if (!shell.ok || !(await shell.clone().text()).includes(`/ui/${version}/`)) return;
  await cache.put(address, shell);
  for (const name of await caches.keys()) if (name.startsWith('kuulolla-') && name !== NAME) await caches.delete(name);
}

export async function forget() {
  for (const name of await caches.keys()) if (name.startsWith('kuulolla-')) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}
