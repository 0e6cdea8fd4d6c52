import { Field } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { bulkWords } from '#words/bulkWords.ts'

interface Option {
  readonly id: string
  readonly name: string
  readonly disabled?: boolean
}

interface Props {
  readonly label: string
  readonly hint?: string
  /** What each of the chosen has; an empty text means none of the options. */
  readonly values: readonly string[]
  readonly options: readonly Option[]
  readonly onPick: (id: string) => void
}

/** A list of options for several things at once; it says when they differ. */
export function MixedSelect({ label, hint, values, options, onPick }: Props) {
  const [first = ''] = values
  const isMixed = values.some((value) => value !== first)
  const isUnknown = !isMixed && !options.some(({ id }) => id === first)
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      {(ids) => (
        <SelectInput
          {...ids}
          value={isMixed ? mixed : first}
          options={[
            ...(isMixed ? [{ id: mixed, name: bulkWords.mixed, disabled: true }] : []),
            ...(isUnknown ? [{ id: first, name: first }] : []),
            ...options,
          ]}
          onPick={onPick}
        />
      )}
    </Field>
  )
}

/** No id of the plan or the catalogue holds a blank at its start. */
const mixed = ' mixed'
