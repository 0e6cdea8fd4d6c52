import { Check } from 'lucide-react'
import { useId } from 'react'

interface Props {
  readonly title: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Buttons that are on or off, in a group with a title. */
export function ChipGroup({ title, options, chosen, onChange }: Props) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand over wrapping rows in all browsers
    <div role="group" aria-labelledby={id} className="mt-2">
      <h3 id={id} className="mb-1 text-mute text-xs">
        {title}
      </h3>
      <div className="flex flex-wrap gap-1">
        {options.map(({ value, label }) => {
          const on = chosen.includes(value)
          return (
            <button
              key={value}
              type="button"
              aria-pressed={on}
              onClick={() => onChange(on ? chosen.filter((other) => other !== value) : [...chosen, value])}
              className={`inline-flex min-h-6 max-w-full items-center gap-1 rounded-full border px-2 text-xs ${on ? 'border-accent bg-accent-soft text-accent' : 'border-line-strong hover:bg-bg'}`}
            >
              {on && <Check size={12} aria-hidden="true" />}
              <bdi className="truncate">{label}</bdi>
            </button>
          )
        })}
      </div>
    </div>
  )
}
