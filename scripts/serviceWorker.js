// Serves the page from a copy of its files, so that it opens without a network. The build writes the list of the files
// in front of this, as `self.portolan`; see offline.mjs.
const { version, files } = self.portolan
const store = `portolan-${version}`
const start = new URL('./', self.location.href)

self.addEventListener('install', (event) => event.waitUntil(keepFiles()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  if (request.method !== 'GET' || address.origin !== start.origin) return
  const isStart =
    request.mode === 'navigate' && [start.pathname, `${start.pathname}index.html`].includes(address.pathname)
  event.respondWith(answer(request, isStart ? start.href : request.url))
})

/** All files or none: a version that is not complete is not installed. The server is asked even for what is cached. */
async function keepFiles() {
  const cache = await caches.open(store)
  await cache.addAll(files.map((file) => new Request(new URL(file, start), { cache: 'no-cache' })))
}

/** This version answers from now on; what others kept is no longer needed. */
async function takeOver() {
  const others = (await caches.keys()).filter((name) => name.startsWith('portolan-') && name !== store)
  await Promise.all(others.map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function answer(request, address) {
  const cache = await caches.open(store)
  return (await cache.match(address, { ignoreVary: true })) ?? fetch(request)
}
