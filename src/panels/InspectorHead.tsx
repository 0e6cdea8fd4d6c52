import type { ReactNode } from 'react'
import { shownName } from '#words/uiWords.ts'

interface Props {
  /** One name, or two with what stands between them: then each keeps a line of its own where they do not fit in one. */
  readonly title: string | readonly [string, string, string]
  readonly children?: ReactNode
}

/** The top of an inspector: what it is about. The name stays in sight while the rest is scrolled. */
export function InspectorHead({ title, children }: Props) {
  return (
    <>
      <h2 className="under-scroll sticky top-0 z-2 break-words border-b bg-surface pt-3 pr-10.5 pb-0.5 pl-3.5 font-semibold text-[14px]">
        {typeof title === 'string' ? <bdi className="line-clamp-2">{shownName(title)}</bdi> : <Pair of={title} />}
      </h2>
      <header className="border-line border-b px-3.5 pb-3">{children}</header>
    </>
  )
}

/** Two names in one line where there is room, else each in a line, shortened; a sign stands between them. */
export function Pair({ of: [one, between, other] }: { readonly of: readonly [string, string, string] }) {
  return (
    <span className="flex flex-wrap gap-x-[.3em]">
      <bdi className="max-w-full truncate" title={one}>
        {shownName(one)}
      </bdi>{' '}
      <span className="flex max-w-full min-w-0 gap-[.3em]">
        {between}{' '}
        <bdi className="truncate" title={other}>
          {shownName(other)}
        </bdi>
      </span>
    </span>
  )
}

/** A part of an inspector under its own heading. */
export function InspectorPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title} className="border-line border-b px-3.5 py-3">
      <h3 className="mb-2 font-semibold text-[11px] text-faint uppercase tracking-[.06em]">{title}</h3>
      {children}
    </section>
  )
}
