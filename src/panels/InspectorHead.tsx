import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly children?: ReactNode
}

/** The top of an inspector: what it is about. The name stays in sight while the rest is scrolled. */
export function InspectorHead({ title, children }: Props) {
  return (
    <>
      <h2 className="under-scroll sticky top-0 z-2 break-words border-b bg-surface pt-3 pr-10.5 pb-0.5 pl-3.5 font-semibold text-[14px]">
        <bdi className="line-clamp-2">{title}</bdi>
      </h2>
      <header className="border-line border-b px-3.5 pb-3">{children}</header>
    </>
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
