import { walker } from '#session/walk.ts'
import { Button } from '#ui/Button.tsx'
import { enterPart, partNamed } from '#ui/pageParts.ts'
import { pageWords as words } from '#words/pageWords.ts'

/** The drawing, or the outline or tables that lie over it. */
function enterWork(): void {
  const work = partNamed('work')
  if (work === null) walker()?.enter()
  else enterPart(work)
}

/** The page's first stops for the keyboard, seen only while they have the focus: ways past the bar and the palette. */
export function SkipLinks() {
  return (
    <nav
      aria-label={words.skip}
      className="sr-only focus-within:not-sr-only focus-within:absolute focus-within:top-1 focus-within:left-1 focus-within:z-30 focus-within:flex focus-within:gap-1 focus-within:rounded-lg focus-within:border focus-within:border-accent focus-within:bg-surface focus-within:p-1"
    >
      <Button onClick={enterWork}>{words.canvas}</Button>
      <Button onClick={() => enterPart(partNamed('inspector'))}>{words.inspector}</Button>
      <Button onClick={() => enterPart(partNamed('tables'))}>{words.tables}</Button>
    </nav>
  )
}
