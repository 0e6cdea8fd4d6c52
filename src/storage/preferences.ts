/** Names of what is remembered in this browser. */
type Preference = 'theme' | 'keys' | 'characterKeys' | 'language' | 'reviewer' | 'panes' | 'tables'

/** What was remembered, or null; a blocked storage has no preferences. */
export function readPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(`portolan.${name}`)
  } catch {
    return null
  }
}

/** Remembers a preference; a blocked storage forgets it, which harms nothing. */
export function writePreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(`portolan.${name}`, value)
  } catch {
    // Nothing to do: the page works without it.
  }
}
