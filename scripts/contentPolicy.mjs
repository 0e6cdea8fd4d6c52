/**
 * The page's content policy, written once: the build puts it into the page, the preview server and the header samples
 * send it. Nothing may leave the browser, and no text may become code.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  // The one policy of this name makes the addresses of the workers, and refuses every other.
  'trusted-types': 'portolan',
}

const join = (entries) => entries.map(([name, value]) => `${name} ${value}`).join('; ')

/** For the meta element: browsers ignore, and complain about, `frame-ancestors` there. */
export const metaPolicy = join(Object.entries(directives))

/**
 * The response headers a host should send. They hold for the service worker's file as well, which fetches the page's own
 * files to keep them; the page itself is under both policies, and its own one lets it connect to nothing.
 */
export const securityHeaders = {
  'Content-Security-Policy': join(
    Object.entries({ ...directives, 'connect-src': "'self'", 'frame-ancestors': "'none'" }),
  ),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}
