import { useState } from 'react'
import { catalogue } from '#session/catalogue.ts'
import { linkWords } from '#words/linkWords.ts'

const words = linkWords.rows

interface Props {
  readonly sources: readonly string[]
  readonly errata: readonly string[]
}

/** Article rows and errata by id; opened, what the article prints and what is meant. */
export function SourceRows({ sources, errata }: Props) {
  const [open, setOpen] = useState(false)
  if (sources.length + errata.length === 0) return null
  return (
    <div className="mt-0.5">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        title={words.show}
        className="min-h-6 rounded font-mono text-[11px] text-accent hover:underline"
      >
        {[...sources, ...errata].join(' · ')}
      </button>
      {open && (
        <dl className="mt-1 grid gap-2 rounded-md bg-bg p-2 text-xs">
          {sources.map((id) => (
            <PrintedRow key={id} id={id} />
          ))}
          {errata.map((id) => (
            <ErratumText key={id} id={id} />
          ))}
        </dl>
      )}
    </div>
  )
}

function PrintedRow({ id }: { readonly id: string }) {
  const row = catalogue.rows.get(id)
  const section = row && catalogue.sections.get(row.section)
  if (row === undefined || section === undefined) return null
  return (
    <div>
      <dt className="font-semibold text-ink">{words.heading(id, section.heading)}</dt>
      {row.cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells are known by their place
        <dd key={index}>
          <span className="text-faint">{section.columns[index] ?? words.beyond}: </span>
          {cell === '' ? words.blank : cell.replaceAll(/(<br\/>)+/g, ' / ')}
        </dd>
      ))}
    </div>
  )
}

function ErratumText({ id }: { readonly id: string }) {
  const erratum = catalogue.errata.get(id)
  if (erratum === undefined) return null
  return (
    <div>
      <dt className="font-semibold text-ink">{words.erratum(id)}</dt>
      <dd>
        <span className="text-faint">{words.printed}</span>
        {erratum.printed}
      </dd>
      <dd>
        <span className="text-faint">{words.meant}</span>
        {erratum.meant}
      </dd>
      <dd>
        <span className="text-faint">{words.why}</span>
        {erratum.why}
      </dd>
      <dd>
        <span className="text-faint">{words.source}</span>
        <span className="break-words">{erratum.source}</span>
        {erratum.confidence === 'inferred' && ` ${words.inferred}`}
      </dd>
    </div>
  )
}
