import { useId, useMemo, useState } from 'react'
import { offeredRoles } from '#rules/lookup.ts'
import { addMachineOfRole } from '#session/actions.ts'
import { catalogue } from '#session/catalogue.ts'
import { commands } from '#session/commands/commands.ts'
import { keysOf, useKeyChoices } from '#session/commands/keyChoices.ts'
import { applyView } from '#session/savedViews.ts'
import { useSession } from '#session/session.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { commandListWords as listWords } from '#words/commandListWords.ts'
import { commandWords } from '#words/commandWords.ts'
import { filterWords } from '#words/findWords.ts'
import { Keys } from './Keys.tsx'
import { wordsMatch } from './wordsMatch.ts'

interface Entry {
  readonly id: string
  readonly label: string
  readonly group: string
  readonly keys: readonly string[]
  /** What it is found by, besides its label. */
  readonly words: string
  readonly enabled: boolean
  readonly run: () => void
}

/** Everything that can be done, found by typing: all commands, and every role that can be added. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const packs = useSession((state) => state.history.present.packs)
  const views = useSession((state) => state.history.present.views)
  const choices = useKeyChoices((state) => state.choices)
  const entries = useMemo((): readonly Entry[] => {
    const roles = offeredRoles(catalogue, packs).map((role) => ({
      id: `add.${role.id}`,
      label: listWords.add(role.name),
      group: listWords.addGroup,
      keys: [],
      words: role.aliases.join(' '),
      enabled: true,
      run: () => void addMachineOfRole(role.id),
    }))
    const all = commands.map((command) => ({
      id: command.id,
      label: command.label,
      group: commandWords.groups[command.group],
      keys: keysOf(command, choices),
      words: commandWords.groups[command.group],
      enabled: command.isEnabled(),
      run: command.run,
    }))
    const saved = views.map((view) => ({
      id: `view.saved.${view.id}`,
      label: filterWords.show(view.name),
      group: commandWords.groups.View,
      keys: [],
      words: view.query,
      enabled: true,
      run: () => applyView(view),
    }))
    return [...all, ...saved, ...roles]
  }, [packs, views, choices])
  const found = entries.filter((entry) => wordsMatch(`${entry.label} ${entry.words}`, words))
  const chosen = found[Math.min(at, found.length - 1)]
  const run = (entry: Entry | undefined) => {
    if (!entry?.enabled) return
    onClose()
    // The dialog gives the focus back first; what the command opens then keeps it.
    requestAnimationFrame(entry.run)
  }
  const optionId = (entry: Entry) => `${listId}-${entry.id}`
  return (
    <Dialog title={listWords.title} onClose={onClose}>
      <input
        type="search"
        role="combobox"
        aria-label={listWords.find}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={chosen && optionId(chosen)}
        placeholder={listWords.placeholder}
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
          if (step !== undefined && found.length > 0) {
            event.preventDefault()
            const next = (Math.min(at, found.length - 1) + step + found.length) % found.length
            setAt(next)
            const entry = found[next]
            if (entry) document.getElementById(optionId(entry))?.scrollIntoView({ block: 'nearest' })
          }
          if (event.key === 'Enter') {
            event.preventDefault()
            run(chosen)
          }
        }}
        className="mb-2 min-h-8 w-full rounded-md border border-line-strong bg-surface px-2 placeholder:text-faint"
      />
      <div id={listId} role="listbox" aria-label={listWords.commands} className="grid gap-0.5">
        {found.map((entry) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above, which keeps the focus
          <div
            key={entry.id}
            id={optionId(entry)}
            role="option"
            tabIndex={-1}
            aria-selected={entry === chosen}
            aria-disabled={!entry.enabled}
            onClick={() => run(entry)}
            className={`flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 ${entry === chosen ? 'bg-accent-soft' : 'hover:bg-bg'} ${entry.enabled ? '' : 'text-faint'}`}
          >
            <span className="min-w-0 flex-1 truncate">{entry.label}</span>
            <span className="text-faint text-xs">{entry.group}</span>
            <Keys keys={entry.keys.slice(0, 1)} />
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p role="status" className="px-2 py-3 text-mute">
          {listWords.none}
        </p>
      )}
    </Dialog>
  )
}
