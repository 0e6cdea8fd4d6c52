import { type PaneChoices, usePanes } from '#session/panes.ts'
import { readPreference, writePreference } from '#storage/preferences.ts'

/** Narrower windows have no room for both panes beside the canvas. */
const narrow = window.matchMedia('(max-width: 959px)')
const panes = ['palette', 'inspector', 'tables', 'overview'] as const

/** "palette=0 tables=1 height=320"; whatever else somebody put there is passed over. */
function read(text: string): PaneChoices {
  const height = Number(/height=(\d+)/.exec(text)?.[1] ?? 0)
  const open = panes.flatMap((pane) => (text.includes(`${pane}=`) ? [[pane, text.includes(`${pane}=1`)]] : []))
  return { ...Object.fromEntries(open), ...(height > 0 && { tablesHeight: height }) }
}

const written = (choices: PaneChoices): string =>
  [
    ...panes.flatMap((pane) => (choices[pane] === undefined ? [] : [`${pane}=${choices[pane] ? 1 : 0}`])),
    ...(choices.tablesHeight === undefined ? [] : [`height=${choices.tablesHeight}`]),
  ].join(' ')

/** Follows the width of the window, brings back what was folded away, and remembers it from now on. */
export function rememberPanes(): void {
  usePanes.setState({ narrow: narrow.matches, choices: read(readPreference('panes') ?? '') })
  narrow.addEventListener('change', ({ matches }) => usePanes.setState({ narrow: matches, over: null }))
  usePanes.subscribe(({ choices }, before) => {
    if (choices !== before.choices) writePreference('panes', written(choices))
  })
}
