import { useOutside } from '#session/outside.ts'

/** The theme that the page shows now, also when the system decides. */
export function shownTheme(): 'light' | 'dark' {
  const { theme } = useOutside.getState()
  if (theme !== 'system') return theme
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
