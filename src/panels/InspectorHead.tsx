import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly children?: ReactNode
}

/** The top of an inspector: what it is about. */
export function InspectorHead({ title, children }: Props) {
  return (
    <header className="border-line border-b px-3.5 py-3">
      <h2 className="break-words pr-7 font-semibold text-[14px]">
        <bdi className="line-clamp-2">{title}</bdi>
      </h2>
      {children}
    </header>
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
