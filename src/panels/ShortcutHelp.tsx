import { type KeyboardEvent, useState } from 'react'
import { type Command, commandGroups } from '#session/commands/command.ts'
import { commands } from '#session/commands/commands.ts'
import { chooseKeys, keysOf, useKeyChoices } from '#session/commands/keyChoices.ts'
import { keyText } from '#session/commands/keys.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Keys } from './Keys.tsx'

/** All commands with their keys, which can be changed and switched off here. */
export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const choices = useKeyChoices((state) => state.choices)
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose} wide>
      <p className="mb-3 text-mute">
        Space and drag moves the view, Ctrl and the wheel zooms to the pointer, Esc gives up whatever is going on.
      </p>
      <div className="grid gap-x-8 gap-y-4 min-[900px]:grid-cols-2">
        {commandGroups.map((group) => (
          <section key={group} aria-label={group}>
            <h3 className="mb-1 font-semibold text-faint text-xs uppercase tracking-wide">{group}</h3>
            <ul>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <ShortcutRow
                    key={command.id}
                    command={command}
                    keys={keysOf(command, choices)}
                    changed={choices[command.id] !== undefined}
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
}

function ShortcutRow({ command, keys, changed }: RowProps) {
  const [waiting, setWaiting] = useState(false)
  const { id, label } = command
  const take = (event: KeyboardEvent) => {
    if (!waiting || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const key = keyText(event)
    if (key === null) return
    setWaiting(false)
    if (key !== 'Escape') chooseKeys(id, [key])
  }
  return (
    <li className="flex min-h-8 items-center gap-2 border-line border-t py-0.5">
      <span className="min-w-0 flex-1 truncate">{label}</span>
      <Keys keys={keys} />
      <Button
        look="quiet"
        aria-label={waiting ? `Press the new key of ${label}` : `Change the key of ${label}`}
        onClick={() => setWaiting(!waiting)}
        onKeyDown={take}
        onBlur={() => setWaiting(false)}
      >
        {waiting ? 'Press a key…' : 'Change'}
      </Button>
      {keys.length > 0 && (
        <Button look="quiet" aria-label={`Switch the key of ${label} off`} onClick={() => chooseKeys(id, [])}>
          Off
        </Button>
      )}
      {changed && (
        <Button look="quiet" aria-label={`The usual key of ${label}`} onClick={() => chooseKeys(id, null)}>
          Reset
        </Button>
      )}
    </li>
  )
}
