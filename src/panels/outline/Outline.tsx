import { Cable, Folder, FolderOpen, Monitor } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Machine, Plan } from '#plan/plan.ts'
import { linksOf } from '#plan/planIndex.ts'
import { openContextMenu } from '#session/contextMenu.ts'
import { derivedOf } from '#session/derived.ts'
import { roleLook, roleName } from '#session/roleLook.ts'
import { joinedSelection, nothing, unitedSelection } from '#session/selection.ts'
import { select, useSession } from '#session/session.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { Tree } from '#ui/tree/Tree.tsx'
import { outlineWords } from '#words/outlineWords.ts'
import { setsOf } from '../chosenSets.ts'
import { SearchLine } from '../SearchLine.tsx'
import { wordsMatch } from '../wordsMatch.ts'
import { OutlineTools } from './OutlineTools.tsx'
import { remove, rename } from './outlineEdits.ts'
import { type OutlineRow, outlineRows } from './outlineRows.ts'
import { isChosen, rowFor, selectionOfOutlineRow, without } from './outlineSelection.ts'
import { activate, isOpenRow, openRow, useOutline } from './outlineState.ts'

/** The plan as a tree: zones, their machines, and the members and links of those. All of it can be edited here. */
export function Outline() {
  const plan = useSession((state) => state.history.present)
  const selection = useSession((state) => state.selection)
  const { active, toggled } = useOutline()
  const [words, setWords] = useState('')
  const [renaming, setRenaming] = useState(false)
  const search = words.trim()
  const rows = useMemo(
    () =>
      outlineRows({
        ...{ plan, outside: outlineWords.outside },
        // What is found is shown, wherever it stands.
        isOpen: (id) => (search !== '' && !id.startsWith('machine ')) || isOpenRow(toggled, id),
        ...(search !== '' && { lists: (machine) => wordsMatch(textOf(machine), search) }),
      }),
    [plan, toggled, search],
  )
  const chosen = useMemo(() => setsOf(selection), [selection])
  const isSelected = useCallback((row: OutlineRow) => isChosen(row, chosen), [chosen])
  const latest = useRef({ rows, plan })
  latest.current = { rows, plan }

  // What is chosen elsewhere is gone to, and what it lies in opened.
  useEffect(() => {
    const { rows: shown, plan: now } = latest.current
    const at = shown.find(({ id }) => id === useOutline.getState().active)
    if (at !== undefined && isChosen(at, chosen)) return
    const wanted = rowFor(now, selection)
    if (wanted === null) return
    for (const id of wanted.around) openRow(id, true)
    activate(wanted.id)
  }, [selection, chosen])

  const onReach = (reached: readonly OutlineRow[], adds: boolean) => {
    const last = reached.at(-1)
    if (last !== undefined) activate(last.id)
    const wanted = unitedSelection(reached.map((row) => selectionOfOutlineRow(row) ?? nothing))
    const before = useSession.getState().selection
    const only = reached.length === 1 && last !== undefined
    if (adds && only && isChosen(last, chosen)) select(without(before, wanted))
    else select(adds ? joinedSelection(before, wanted) : wanted)
  }
  const startRename = (id: string) => {
    activate(id)
    setRenaming(true)
  }
  const count = rows.filter(({ kind }) => kind === 'machine').length
  const { byLink, decisions } = derivedOf(plan)
  const aside = (row: OutlineRow): string => {
    if (row.kind === 'zone') return [...row.zone.cidrs, outlineWords.zoneAside(row.machines)].join(' · ')
    if (row.kind === 'outside') return outlineWords.zoneAside(row.machines)
    if (row.kind === 'member') return row.member.address ?? outlineWords.noAddress
    if (row.kind === 'machine') return machineAside(plan, row.machine)
    const flows = byLink.get(row.link.id)?.flows ?? []
    const open = flows.filter(({ id }) => (decisions.get(id)?.state ?? 'open') === 'open').length
    return outlineWords.linkAside(flows.length, open)
  }
  return (
    <>
      <SearchLine label={outlineWords.filter} words={words} onChange={setWords} />
      <OutlineTools plan={plan} row={rows.find(({ id }) => id === active)} onAdded={startRename} />
      <p role="status" className={search === '' ? 'sr-only' : 'border-line border-t px-3 py-1 text-mute text-xs'}>
        {search === '' ? '' : outlineWords.found(count)}
      </p>
      {rows.length === 0 && search === '' && <p className="border-line border-t p-4 text-mute">{outlineWords.empty}</p>}
      <div className="flex min-h-0 flex-1 flex-col border-line border-t">
        <Tree
          label={outlineWords.tree}
          help={outlineWords.help}
          renameLabel={(row) => outlineWords.rename(row.name)}
          rows={rows}
          active={active}
          isSelected={isSelected}
          picture={picture}
          aside={aside}
          onReach={onReach}
          onToggle={(row, open) => openRow(row.id, open)}
          onRename={rename}
          renaming={renaming}
          onRenaming={setRenaming}
          onRemove={remove}
          onMenu={(row, x, y) => {
            const several = selection.machines.length + selection.links.length + selection.zones.length > 1
            const place = row.kind === 'outside' ? 'ground' : row.kind === 'member' ? 'machine' : row.kind
            openContextMenu({ x, y, place: several ? 'several' : place })
          }}
        />
      </div>
    </>
  )
}

const textOf = ({ name, roles, members }: Machine): string =>
  [name, ...roles.map(roleName), ...members.flatMap((member) => [member.name, member.address ?? ''])].join(' ')

function machineAside(plan: Plan, { id, roles, members }: Machine): string {
  const names = roles.map(roleName).join(', ') || outlineWords.noRole
  return outlineWords.machineAside(names, members.length, linksOf(plan, id).length)
}

function picture(row: OutlineRow): ReactNode {
  if (row.kind === 'machine') {
    const look = roleLook(row.machine.roles[0])
    return <Glyph path={look.glyph} colour={look.colour} />
  }
  const Picture = { zone: row.isOpen ? FolderOpen : Folder, outside: Folder, member: Monitor, link: Cable }[row.kind]
  return <Picture size={15} aria-hidden="true" className="mx-1 shrink-0 text-mute" />
}
