import { Pencil, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Plan, SavedView } from '#plan/plan.ts'
import { applyView, forgetView, keepView, renameView } from '#session/savedViews.ts'
import { Button } from '#ui/Button.tsx'
import { inputClass } from '#ui/Field.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { filterWords } from '#words/findWords.ts'

/** The views that the plan keeps: to show, rename and remove, and the way to keep this one. */
export function SavedViews({ plan }: { readonly plan: Plan }) {
  const [name, setName] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (keepView(name).ok) setName('')
  }
  return (
    <section aria-label={filterWords.views} className="mt-3 border-line border-t pt-2">
      <h3 className="mb-1 text-mute text-xs">{filterWords.views}</h3>
      {plan.views.length === 0 && <p className="mb-1.5 text-faint text-xs">{filterWords.noViews}</p>}
      <ul className="mb-1.5 grid grid-cols-1 gap-0.5">
        {plan.views.map((view) => (
          <ViewRow key={view.id} view={view} />
        ))}
      </ul>
      <form onSubmit={save} className="flex gap-1.5">
        <input
          type="text"
          aria-label={filterWords.viewName}
          placeholder={filterWords.viewName}
          value={name}
          onChange={(event) => setName(event.target.value)}
          className={inputClass}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          {filterWords.save}
        </Button>
      </form>
    </section>
  )
}

function ViewRow({ view }: { readonly view: SavedView }) {
  const [renaming, setRenaming] = useState(false)
  return (
    <li className="flex items-center gap-0.5">
      {renaming ? (
        <TextInput
          autoFocus
          aria-label={filterWords.rename(view.name)}
          value={view.name}
          onCommit={(name) => {
            const { ok } = renameView(view, name)
            if (ok) setRenaming(false)
            return ok
          }}
          onRevert={() => setRenaming(false)}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter' && currentTarget.value === view.name) setRenaming(false)
          }}
        />
      ) : (
        <button
          type="button"
          title={`${view.name}\n${view.query}`}
          onClick={() => applyView(view)}
          className="flex min-h-7 min-w-0 flex-1 items-baseline gap-2 rounded-md px-2 text-left text-sm hover:bg-bg"
        >
          <bdi className="shrink-0 max-w-full truncate font-medium">{view.name}</bdi>
          <span className="min-w-0 truncate font-mono text-[11px] text-faint">{view.query}</span>
        </button>
      )}
      <IconButton
        label={filterWords.rename(view.name)}
        icon={<Pencil size={13} />}
        aria-pressed={renaming}
        onClick={() => setRenaming(!renaming)}
      />
      <IconButton
        label={filterWords.remove(view.name)}
        icon={<Trash2 size={13} />}
        onClick={() => forgetView(view.id)}
      />
    </li>
  )
}
