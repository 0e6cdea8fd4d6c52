import { RotateCcw } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { type Command, commandGroups } from '#session/commands/command.ts'
import { commands } from '#session/commands/commands.ts'
import {
  bindCharacters,
  chooseKeys,
  commandFor,
  keysOf,
  resetKeys,
  useKeyChoices,
} from '#session/commands/keyChoices.ts'
import { keyText, readableKey } from '#session/commands/keys.ts'
import { Button } from '#ui/Button.tsx'
import { CheckField } from '#ui/CheckField.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { DoneButton } from '#ui/DoneButton.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { onMac } from '#ui/onMac.ts'
import { commandListWords } from '#words/commandListWords.ts'
import { commandWords } from '#words/commandWords.ts'
import { Keys } from './Keys.tsx'

const words = commandListWords.keys

/** All commands with their keys, which can be changed and switched off here. */
export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const { choices, characters } = useKeyChoices()
  const [said, setSaid] = useState('')
  return (
    <Dialog wide title={words.title} onClose={onClose} footer={<DoneButton onClick={onClose} />}>
      <p className="mb-2 text-mute">{words.about}</p>
      <div className="mb-3 flex flex-wrap items-center gap-3">
        <CheckField label={words.characters} checked={characters} onChange={bindCharacters} />
        <Button disabled={Object.keys(choices).length === 0} onClick={resetKeys}>
          {words.resetAll}
        </Button>
        <span role="status" className="text-warn text-sm">
          {said}
        </span>
      </div>
      <div className="gap-x-8 min-[900px]:columns-2">
        {commandGroups.map((group) => (
          <section key={group} aria-label={commandWords.groups[group]} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 font-semibold text-faint text-xs uppercase tracking-wide">
              {commandWords.groups[group]}
            </h3>
            <ul>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <ShortcutRow
                    key={command.id}
                    command={command}
                    keys={keysOf(command, choices)}
                    changed={choices[command.id] !== undefined}
                    onTaken={setSaid}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

interface RowProps {
  readonly command: Command
  readonly keys: readonly string[]
  readonly changed: boolean
  /** Gets what was done to another command that had the key. */
  readonly onTaken: (sentence: string) => void
}

function ShortcutRow({ command, keys, changed, onTaken }: RowProps) {
  const [waiting, setWaiting] = useState(false)
  const { id, label } = command
  const take = (event: KeyboardEvent) => {
    if (!waiting || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const key = keyText(event)
    if (key === null) return
    setWaiting(false)
    if (key === 'Escape') return
    const other = commandFor(key)
    onTaken(other === undefined || other.id === id ? '' : words.taken(readableKey(key, onMac()), other.label))
    chooseKeys(id, [key])
  }
  return (
    <li className="flex min-h-8 items-center gap-1 border-line border-t py-0.5">
      <span className="min-w-28 flex-1 py-0.5 leading-tight">{label}</span>
      <Keys keys={keys} />
      <Button
        look="quiet"
        aria-label={waiting ? words.press(label) : words.change(label)}
        onClick={() => setWaiting(!waiting)}
        onKeyDown={take}
        onBlur={() => setWaiting(false)}
      >
        {waiting ? words.waiting : words.changeButton}
      </Button>
      {/* Columns of their own, also where there is nothing to switch off or to reset. */}
      <span className="flex w-11 shrink-0 justify-end">
        {keys.length > 0 && (
          <Button look="quiet" aria-label={words.off(label)} onClick={() => chooseKeys(id, [])}>
            {words.offButton}
          </Button>
        )}
      </span>
      <span className="w-7 shrink-0">
        {changed && (
          <IconButton label={words.usual(label)} icon={<RotateCcw size={14} />} onClick={() => chooseKeys(id, null)} />
        )}
      </span>
    </li>
  )
}
