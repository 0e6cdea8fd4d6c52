import { useCallback, useState } from 'react'
import { markAmongEqual } from '#flows/markAmongEqual.ts'
import { readServerList } from '#plan/lists/readServerList.ts'
import type { ServerRow } from '#plan/lists/serverRow.ts'
import { addServers, type Grouping } from '#plan/operations/addServers.ts'
import { addServerRows } from '#session/addServerRows.ts'
import { roleWords } from '#session/roleWords.ts'
import { useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { inputClass } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { serverListWords as words } from '#words/serverListWords.ts'
import { uiWords } from '#words/uiWords.ts'
import { ServerPreview } from './ServerPreview.tsx'
import { useReading } from './useReading.ts'

/** What is chosen for a server stays with it while the list around it is put right. */
const nameOf = ({ name }: ServerRow): string => name

/** Longer lists are drawn as machines with members unless the user wants otherwise. */
const mostSingle = 20

interface Props {
  readonly start: string
  readonly onClose: () => void
}

/** "Paste a server list…": what was understood, to be put right and added as one step. */
export function PasteServersDialog({ start, onClose }: Props) {
  const plan = useSession((state) => state.history.present)
  const [text, setText] = useState(start)
  const reader = useCallback((list: string) => readServerList(list, plan, roleWords), [plan])
  const { shown: list, read } = useReading(text, reader)
  const [roleOf, setRoleOf] = useState<ReadonlyMap<string, string>>(new Map())
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const [grouping, setGrouping] = useState<Grouping | null>(null)

  const choose = (guesses: readonly ServerRow[]) => {
    const keys = new Map(guesses.map(({ line }, at) => [line, markAmongEqual(guesses, at, nameOf).join(' ')]))
    const keyOf = ({ line }: ServerRow): string => keys.get(line) ?? ''
    const rows = guesses.map((row): ServerRow => {
      const role = roleOf.get(keyOf(row))
      return role === undefined ? row : { ...row, roles: role === '' ? [] : [role] }
    })
    // What the plan has already starts unticked.
    const isTaken = (row: ServerRow) => row.known === toggled.has(keyOf(row))
    const taken = rows.filter(isTaken)
    const way: Grouping = grouping ?? (taken.length > mostSingle ? 'grouped' : 'each')
    return { rows, taken, way, keyOf, isTaken }
  }
  const { rows, taken, way, keyOf, isTaken } = choose(list.rows)
  const added = addServers(plan, taken, way)
  const count = added.ok ? added.plan.machines.length - plan.machines.length : 0
  const doubtful = taken.filter(({ doubts }) => doubts.length > 0).length
  const add = (connected: boolean) => {
    const wanted = choose(read().rows)
    if (wanted.taken.length > 0 && addServerRows(wanted.taken, wanted.way, connected).ok) onClose()
  }

  return (
    <Dialog
      wide
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <p role="status" className="mr-auto self-center text-mute text-sm">
            {rows.length > 0 && words.understood(rows.length, taken.length, doubtful)}
          </p>
          <Button onClick={onClose}>{uiWords.cancel}</Button>
          <Button disabled={count === 0} title={words.connectTitle} onClick={() => add(true)}>
            {words.connect}
          </Button>
          <Button look="primary" disabled={count === 0} onClick={() => add(false)}>
            {words.add(count)}
          </Button>
        </>
      }
    >
      <label htmlFor="server-list" className="text-mute text-xs">
        {words.about}
      </label>
      <textarea
        id="server-list"
        value={text}
        rows={rows.length > 0 ? 4 : 8}
        spellCheck={false}
        placeholder={'VMM01, 10.0.1.10, VMM server, Management\nHV01, 10.0.2.11, Hyper-V host, Hosts'}
        onChange={(event) => setText(event.target.value)}
        className={`${inputClass} mt-1 resize-y py-1.5 font-mono`}
      />
      {list.from !== null && <p className="mt-1 text-mute text-sm">{words.kinds[list.from]}</p>}
      {rows.length > 0 && (
        <>
          <ServerPreview
            rows={rows}
            guesses={list.rows}
            zones={plan.zones}
            isTaken={isTaken}
            onToggle={(row) => {
              const next = new Set(toggled)
              if (!next.delete(keyOf(row))) next.add(keyOf(row))
              setToggled(next)
            }}
            onRole={(row, role) => setRoleOf(new Map([...roleOf, [keyOf(row), role]]))}
          />
          <div className="mt-3 flex items-center gap-2 text-sm">
            <label htmlFor="server-grouping">{words.draw}</label>
            <SelectInput
              id="server-grouping"
              className={`${inputClass} w-auto!`}
              value={way}
              options={[
                { id: 'each', name: words.each },
                { id: 'grouped', name: words.grouped },
              ]}
              onPick={(id) => setGrouping(id === 'each' ? 'each' : 'grouped')}
            />
          </div>
        </>
      )}
    </Dialog>
  )
}
