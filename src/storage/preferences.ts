const key = 'portolan.theme'

/** The theme chosen in this browser, or null; a blocked storage has no preference. */
export function readTheme(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Remembers the theme; a blocked storage forgets it, which harms nothing. */
export function writeTheme(theme: string): void {
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Nothing to do: the page works without a remembered theme.
  }
}
