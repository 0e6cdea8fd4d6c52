import { roleColours } from '#session/roleLook.ts'
import type { Look } from './painter/look.ts'

/** Asks the page for the colours of the theme it shows: a canvas understands neither variables nor `light-dark`. */
export function readLook(page: HTMLElement): Look {
  const probe = document.createElement('span')
  probe.hidden = true
  // Else all of them are one where the system's colours are forced on the page.
  probe.style.setProperty('forced-color-adjust', 'none')
  page.append(probe)
  const resolved = (value: string): string => {
    probe.style.color = value
    return getComputedStyle(probe).color
  }
  const look: Look = {
    bg: resolved('var(--bg)'),
    surface: resolved('var(--surface)'),
    raised: resolved('var(--raised)'),
    line: resolved('var(--line)'),
    lineStrong: resolved('var(--line-strong)'),
    ink: resolved('var(--ink)'),
    mute: resolved('var(--mute)'),
    faint: resolved('var(--faint)'),
    accent: resolved('var(--accent)'),
    accentSoft: resolved('var(--accent-soft)'),
    ok: resolved('var(--ok)'),
    warn: resolved('var(--warn)'),
    bad: resolved('var(--bad)'),
    zone: resolved('color-mix(in srgb, var(--surface) 55%, transparent)'),
    shade: resolved('light-dark(#101828, #000000)'),
    roles: new Map(
      roleColours.map((colour) => [
        colour,
        {
          solid: resolved(colour),
          tint: resolved(`color-mix(in srgb, ${colour} 13%, transparent)`),
          far: resolved(`color-mix(in srgb, ${colour} 26%, var(--raised))`),
        },
      ]),
    ),
  }
  probe.remove()
  return look
}

/** Calls back when the page changes its theme, by itself or with the system; returns what ends that. */
export function onLookChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  const system = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map((query) =>
    matchMedia(query),
  )
  for (const query of system) query.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    for (const query of system) query.removeEventListener('change', changed)
  }
}
