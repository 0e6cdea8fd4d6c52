import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { goToStop, type TourStop, tourStops } from '#session/tour.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { partNamed } from '#ui/pageParts.ts'
import { tourWords as words } from '#words/tourWords.ts'

const [cardWidth, cardHeight, gap] = [320, 210, 14]

/** The part that a stop explains. */
const partOf = (stop: TourStop): Element | null => partNamed(stop) ?? document.querySelector(`[data-tour=${stop}]`)

/**
 * One stop of the tour: a ring round a part of the page and a card beside it. It is not modal: everything can be used
 * meanwhile. Escape, with the focus in the card, leaves the tour.
 */
export function TourCard({ stop }: { readonly stop: TourStop }) {
  const card = useRef<HTMLElement>(null)
  const titleId = useId()
  const part = usePlaceOf(stop)
  const at = tourStops.indexOf(stop)
  const [before] = useState(() => document.activeElement)
  useEffect(() => {
    if (stop) card.current?.focus()
  }, [stop])
  const leave = () => {
    goToStop(null)
    const home = before?.isConnected && before !== document.body ? before : document.querySelector('[data-focus-home]')
    if (home instanceof HTMLElement) home.focus()
  }
  const go = (step: 1 | -1) => {
    const next = tourStops[at + step]
    if (next === undefined) leave()
    else goToStop(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave()
    else if (event.key === 'ArrowRight') go(1)
    else if (event.key === 'ArrowLeft' && at > 0) go(-1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const isLast = at === tourStops.length - 1
  return (
    <>
      <div
        aria-hidden="true"
        className="pointer-events-none fixed z-30 rounded-lg border-2 border-accent"
        style={{ left: part.left, top: part.top, width: part.width, height: part.height }}
      />
      <section
        ref={card}
        role="dialog"
        aria-labelledby={titleId}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        style={{ ...placeBeside(part), width: cardWidth }}
        className="fixed z-40 rounded-xl border border-line-strong bg-raised p-4 shadow-(--float) outline-none"
      >
        <div className="flex items-start justify-between gap-2">
          <h2 id={titleId} className="font-semibold text-[14px]">
            <span className="block font-normal text-faint text-xs">{words.place(at + 1, tourStops.length)}</span>
            {words[stop].title}
          </h2>
          <IconButton label={words.leave} icon={<X size={15} />} onClick={leave} />
        </div>
        <p className="mt-1.5 text-mute">{words[stop].text}</p>
        {isLast && <p className="mt-1.5 text-mute">{words.again}</p>}
        <div className="mt-3 flex justify-end gap-2">
          {at > 0 && <Button onClick={() => go(-1)}>{words.back}</Button>}
          <Button look="primary" onClick={() => go(1)}>
            {isLast ? words.end : words.next}
          </Button>
        </div>
      </section>
    </>
  )
}

/** Where the part stands now, also after the window has changed. */
function usePlaceOf(stop: TourStop): DOMRect {
  const read = () => partOf(stop)?.getBoundingClientRect() ?? new DOMRect()
  const [, setTurn] = useState(0)
  useEffect(() => {
    const part = partOf(stop)
    const watch = new ResizeObserver(() => setTurn((turn) => turn + 1))
    if (part) watch.observe(part)
    watch.observe(document.body)
    return () => watch.disconnect()
  }, [stop])
  return read()
}

/** Beside the part where there is room: of a low one below or above, else right or left; inside it when there is none. */
function placeBeside(part: DOMRect): { readonly left: number; readonly top: number } {
  const { innerWidth: width, innerHeight: height } = window
  const inView = (value: number, size: number, all: number) => Math.max(gap, Math.min(value, all - size - gap))
  const top = inView(part.top + gap, cardHeight, height)
  const left = inView(part.left, cardWidth, width)
  const [below, above] = [part.bottom + gap, part.top - gap - cardHeight]
  const isLow = part.height < cardHeight
  if (isLow && below + cardHeight < height) return { left, top: below }
  if (isLow && above > 0) return { left, top: above }
  if (part.right + gap + cardWidth < width) return { left: part.right + gap, top }
  if (part.left - gap - cardWidth > 0) return { left: part.left - gap - cardWidth, top }
  if (below + cardHeight < height) return { left, top: below }
  if (above > 0) return { left, top: above }
  return { left: inView(part.left + part.width / 2 - cardWidth / 2, cardWidth, width), top }
}
