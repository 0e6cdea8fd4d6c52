import { TriangleAlert } from 'lucide-react'
import type { ServerRow } from '#plan/lists/serverRow.ts'
import type { Zone } from '#plan/plan.ts'
import { roleName } from '#session/roleLook.ts'
import { roleWords } from '#session/roleWords.ts'
import { inputClass } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { type Column, VirtualTable } from '#ui/VirtualTable.tsx'
import { coreSentence } from '#words/coreSentence.ts'
import { serverListWords as words } from '#words/serverListWords.ts'

interface Props {
  readonly rows: readonly ServerRow[]
  /** The same rows as they were read, before the user changed a role. */
  readonly guesses: readonly ServerRow[]
  readonly zones: readonly Zone[]
  readonly isTaken: (row: ServerRow) => boolean
  readonly onToggle: (row: ServerRow) => void
  readonly onRole: (row: ServerRow, role: string) => void
}

/** What was read, row by row, with the role to choose and what is in doubt. */
export function ServerPreview({ rows, guesses, zones, isTaken, onToggle, onRole }: Props) {
  const guessed = new Map(guesses.map((row) => [row.line, row.roles]))
  const zoneName = ({ zone }: ServerRow) =>
    zone === null
      ? ''
      : 'name' in zone
        ? words.newZone(zone.name)
        : (zones.find(({ id }) => id === zone.id)?.name ?? '')
  // A long list must not hide what has to be looked at.
  const doubtfulFirst = [...rows].sort((a, b) => Number(b.doubts.length > 0) - Number(a.doubts.length > 0))
  const columns: readonly Column<ServerRow>[] = [
    {
      id: 'take',
      title: words.take,
      cell: (row) => (
        <input
          type="checkbox"
          aria-label={words.takeRow(row.name)}
          checked={isTaken(row)}
          onChange={() => onToggle(row)}
          className="size-4 align-middle accent-(--accent)"
        />
      ),
    },
    {
      id: 'name',
      title: words.name,
      className: 'font-medium max-w-44!',
      cell: (row) => <bdi title={row.name}>{row.name}</bdi>,
    },
    { id: 'address', title: words.address, className: 'font-mono', cell: (row) => row.address ?? '' },
    {
      id: 'role',
      title: words.role,
      cell: (row) => (
        <SelectInput
          aria-label={words.roleOf(row.name)}
          className={`${inputClass} min-h-6! w-44! py-0`}
          value={row.roles.length > 1 ? 'several' : (row.roles[0] ?? '')}
          options={roleOptions(guessed.get(row.line) ?? [])}
          onPick={(role) => onRole(row, role)}
        />
      ),
    },
    { id: 'zone', title: words.zone, className: 'max-w-36!', cell: (row) => <bdi>{zoneName(row)}</bdi> },
    {
      id: 'doubt',
      title: words.doubt,
      className: 'text-warn w-full min-w-60 max-w-0!',
      cell: ({ doubts }) =>
        doubts.length > 0 && (
          <span title={doubts.map(coreSentence).join(' ')}>
            <TriangleAlert size={13} aria-hidden="true" className="mr-1 inline align-[-2px]" />
            {doubts.map(coreSentence).join(' ')}
          </span>
        ),
    },
  ]
  return (
    <div className="mt-2 flex h-64 flex-col rounded-md border border-line">
      <VirtualTable label={words.preview} columns={columns} rows={doubtfulFirst} idOf={({ line }) => String(line)} />
    </div>
  )
}

/** Every role; first the several that a row named, which one choice cannot say otherwise. */
function roleOptions(guess: readonly string[]): readonly { readonly id: string; readonly name: string }[] {
  return [
    ...(guess.length > 1 ? [{ id: 'several', name: guess.map(roleName).join(' + ') }] : []),
    { id: '', name: words.noRole },
    ...roleWords.map(({ id, name }) => ({ id, name })),
  ]
}
