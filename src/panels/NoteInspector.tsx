import { updateNote } from '#plan/operations/noteOperations.ts'
import type { Note } from '#plan/plan.ts'
import { noteBox } from '#scene/noteBox.ts'
import { edit } from '#session/session.ts'
import { noteWords as words } from '#words/noteWords.ts'
import { DeleteButton } from './DeleteButton.tsx'
import { InspectorHead, InspectorPart } from './InspectorHead.tsx'
import { NoteField } from './NoteField.tsx'
import { PlaceFields } from './PlaceFields.tsx'

/** Text, place and size of a note. */
export function NoteInspector({ note }: { readonly note: Note }) {
  const box = noteBox(note)
  return (
    <>
      <InspectorHead title={words.note}>
        <div className="mt-2.5 flex gap-2">
          <DeleteButton />
        </div>
      </InspectorHead>
      <InspectorPart title={words.text}>
        <NoteField
          label={words.text}
          value={note.text}
          isName
          onCommit={(text) => edit(words.changeStep, (plan) => updateNote(plan, note.id, { text }))}
        />
      </InspectorPart>
      <PlaceFields
        place={box}
        onChange={({ x, y, width = box.width, height = box.height }) => {
          const sized = width !== box.width || height !== box.height
          edit(words.placeStep, (plan) =>
            updateNote(plan, note.id, { position: { x, y }, ...(sized && { size: { width, height } }) }),
          )
        }}
      />
    </>
  )
}
