import { type FormEvent, useId, useState } from 'react'
import { useReviewing } from '#session/reviewing.ts'
import { Button } from '#ui/Button.tsx'
import { closeThen } from '#ui/closeThen.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Field, inputClass } from '#ui/Field.tsx'
import { reviewWords as words } from '#words/reviewWords.ts'

/** Asks who reviews, once; then goes on with what waited for the answer. */
export function ReviewerDialog({ onClose }: { readonly onClose: () => void }) {
  const { reviewer, asking } = useReviewing()
  const [name, setName] = useState(reviewer ?? '')
  const form = useId()
  const goOn = (event: FormEvent) => {
    event.preventDefault()
    useReviewing.setState({ reviewer: name.trim() })
    closeThen(onClose, () => asking?.())
  }
  return (
    <Dialog
      title={words.who}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={form} look="primary">
            {words.goOn}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={goOn}>
        <Field label={words.name} hint={words.nameHint}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              autoComplete="name"
              className={inputClass}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
