import type { SelectHTMLAttributes } from 'react'
import { shownName } from '#words/uiWords.ts'
import { inputClass } from './Field.tsx'

interface Props extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'value' | 'onChange'> {
  readonly value: string
  readonly options: readonly { readonly id: string; readonly name: string; readonly disabled?: boolean }[]
  readonly onPick: (id: string) => void
}

/** The platform's own list of options. */
export function SelectInput({ value, options, onPick, className = inputClass, ...rest }: Props) {
  return (
    <select {...rest} className={className} value={value} onChange={(event) => onPick(event.target.value)}>
      {options.map((option) => (
        <option key={option.id} value={option.id} disabled={option.disabled}>
          {shownName(option.name)}
        </option>
      ))}
    </select>
  )
}
