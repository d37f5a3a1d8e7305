/**
 * The service worker. It keeps every built file, so that the page opens without a network: requests for these files are answered from its
 * cache, and all others are passed on.
 */

/** The build puts in the names of all files, and a version that changes with their contents. */
declare const __FILES__: readonly string[];
declare const __VERSION__: string;

/** The part of a service worker's scope that is used here. TypeScript has types for it, but they clash with those of a page. */
interface Scope {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
}
interface Lasting {
  waitUntil(until: Promise<unknown>): void;
}
interface Asking {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope: Scope = globalThis as unknown as Scope;
const CACHE: string = `matn-playground-${__VERSION__}`;

scope.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => scope.skipWaiting()));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(['./', ...__FILES__]);
}

/** Deletes the caches of other versions. */
async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('matn-playground-') && name !== CACHE).map((name) => caches.delete(name)),
  );
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
  return kept ?? fetch(request);
}
