import { useState } from 'react'
import type { Position, Size } from '#plan/plan.ts'
import { Field } from '#ui/Field.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { noteWords as words } from '#words/noteWords.ts'
import { InspectorPart } from './InspectorHead.tsx'

type Measure = 'x' | 'y' | 'width' | 'height'
type Place = Position & Partial<Size>

interface Props {
  readonly place: Place
  readonly locked?: boolean
  /** Gets the whole place with one number changed. */
  readonly onChange: (place: Place) => void
}

const measures: readonly Measure[] = ['x', 'y', 'width', 'height']

/** Where something stands, in canvas units, as the alternative to dragging it; and its size if it has one. */
export function PlaceFields({ place, locked = false, onChange }: Props) {
  return (
    <InspectorPart title={words.place}>
      <div className="grid grid-cols-2 gap-2.5">
        {measures.map((measure) => {
          const value = place[measure]
          return value === undefined ? null : (
            <NumberField
              key={measure}
              label={words[measure]}
              value={value}
              disabled={locked}
              onCommit={(next) => onChange({ ...place, [measure]: next })}
            />
          )
        })}
      </div>
      {locked && <p className="mt-2 text-mute text-xs">{words.locked}</p>}
    </InspectorPart>
  )
}

interface NumberProps {
  readonly label: string
  readonly value: number
  readonly disabled: boolean
  readonly onCommit: (value: number) => void
}

function NumberField({ label, value, disabled, onCommit }: NumberProps) {
  const [error, setError] = useState<string>()
  return (
    <Field label={label} error={error}>
      {(ids) => (
        <TextInput
          {...ids}
          inputMode="numeric"
          disabled={disabled}
          value={String(Math.round(value))}
          onRevert={() => setError(undefined)}
          onCommit={(text) => {
            const next = Number(text.trim())
            const isNumber = text.trim() !== '' && Number.isFinite(next)
            setError(isNumber ? undefined : words.noNumber)
            if (isNumber) onCommit(next)
            return isNumber
          }}
        />
      )}
    </Field>
  )
}
