import type { ReactNode } from 'react'

/** The small heading over a group of things in a panel. */
export function SectionTitle({ children }: { readonly children: ReactNode }) {
  return (
    <h2 className="px-0.5 pt-3 pb-1 font-semibold text-[11px] text-faint uppercase tracking-[.06em]">{children}</h2>
  )
}
