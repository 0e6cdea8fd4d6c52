import { useMemo, useState } from 'react'
import { offeredRoles } from '#rules/lookup.ts'
import { addMachineOfRole } from '#session/actions.ts'
import { catalogue } from '#session/catalogue.ts'
import { commands } from '#session/commands/commands.ts'
import { keysOf, useKeyChoices } from '#session/commands/keyChoices.ts'
import { applyView } from '#session/savedViews.ts'
import { useSession } from '#session/session.ts'
import { closeThen } from '#ui/closeThen.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { FoundList } from '#ui/FoundList.tsx'
import { commandListWords as listWords } from '#words/commandListWords.ts'
import { commandWords } from '#words/commandWords.ts'
import { filterWords } from '#words/findWords.ts'
import { Keys } from './Keys.tsx'
import { usePlanItems } from './usePlanItems.ts'
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

/** Everything that can be done, found by typing: all commands, every role that can be added, and the plans to open. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const [words, setWords] = useState('')
  const packs = useSession((state) => state.history.present.packs)
  const views = useSession((state) => state.history.present.views)
  const choices = useKeyChoices((state) => state.choices)
  const plans = usePlanItems()
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
    const opened = plans.flat().map(({ id, label, hint = '', onPick }) => ({
      id: `plan.open.${id}`,
      label: listWords.open(label),
      group: hint,
      keys: [],
      words: hint,
      enabled: true,
      run: onPick,
    }))
    return [...all, ...saved, ...roles, ...opened]
  }, [packs, views, choices, plans])
  const fitting = entries.filter((entry) => wordsMatch(`${entry.label} ${entry.words}`, words))
  // Searched for, what can be done now comes first; unsearched, the list keeps its order.
  const found = words.trim() === '' ? fitting : fitting.toSorted((a, b) => Number(b.enabled) - Number(a.enabled))
  return (
    <Dialog title={listWords.title} onClose={onClose}>
      <FoundList
        label={listWords.find}
        listLabel={listWords.commands}
        placeholder={listWords.placeholder}
        typed={words}
        onType={setWords}
        found={found}
        none={listWords.none}
        chosenByHand={words.trim() === ''}
        listClass="max-h-[calc(80vh-130px)] overflow-y-auto scroll-edges"
        isDisabled={({ enabled }) => !enabled}
        onPick={({ run }) => closeThen(onClose, run)}
      >
        {({ label, group, keys }) => (
          <>
            <span className="min-w-0 flex-1 truncate">{label}</span>
            <span className="w-24 shrink-0 truncate text-faint text-xs">{group}</span>
            <span className="flex min-w-24 shrink-0 justify-end">
              <Keys keys={keys.slice(0, 1)} />
            </span>
          </>
        )}
      </FoundList>
    </Dialog>
  )
}
