import { type Renaming, renamed } from '#session/renamed.ts'
import { edit } from '#session/session.ts'
import { Field } from '#ui/Field.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { uiWords } from '#words/uiWords.ts'

/** The name of what the inspector shows; the command to rename goes here where the drawing does not show it. */
export function NameField({ name, ...renaming }: Renaming & { readonly name: string }) {
  const put = (typed: string) => edit(renaming.step, (before) => renamed(renaming, before, typed)).ok
  return (
    <Field label={uiWords.name}>{(ids) => <TextInput {...ids} data-rename="" value={name} onCommit={put} />}</Field>
  )
}
