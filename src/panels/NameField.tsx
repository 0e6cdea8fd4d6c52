import type { OperationResult } from '#plan/operations/operationResult.ts'
import type { Plan } from '#plan/plan.ts'
import { nameless } from '#session/nameless.ts'
import { edit } from '#session/session.ts'
import { Field } from '#ui/Field.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { uiWords } from '#words/uiWords.ts'

interface Props {
  readonly name: string
  /** What the undo step is called. */
  readonly step: string
  /** What needs a name, for the sentence that refuses an empty one. */
  readonly what: string
  readonly rename: (plan: Plan, name: string) => OperationResult
}

/** The name of what the inspector shows; the command to rename goes here. */
export function NameField({ name, step, what, rename }: Props) {
  const put = (typed: string) =>
    edit(step, (before) => (typed.trim() === '' ? nameless(what) : rename(before, typed.trim()))).ok
  return (
    <Field label={uiWords.name}>{(ids) => <TextInput {...ids} data-rename="" value={name} onCommit={put} />}</Field>
  )
}
