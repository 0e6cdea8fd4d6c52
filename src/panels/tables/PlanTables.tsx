import { useDeferredValue, useState } from 'react'
import { derivedOf } from '#session/derived.ts'
import { useSession } from '#session/session.ts'
import { showTable, useWorkspace } from '#session/workspace.ts'
import { Tabs } from '#ui/Tabs.tsx'
import { tableWords } from '#words/tableWords.ts'
import { SearchLine } from '../SearchLine.tsx'
import { flowRows } from './flowRows.ts'
import { linkTable } from './linkTable.ts'
import { machineTable } from './machineTable.ts'
import { memberTable } from './memberTable.ts'
import { Sheet } from './Sheet.tsx'
import { zoneTable } from './zoneTable.ts'

const labels = tableWords.tabs

/** The whole plan as tables that are edited like spreadsheets: machines, members, links, flows and zones. */
export function PlanTables() {
  const plan = useSession((state) => state.history.present)
  const table = useWorkspace((state) => state.table)
  const [words, setWords] = useState('')
  const wanted = useDeferredValue(words)
  const tabs = [
    { id: 'machines' as const, label: labels.machines, count: plan.machines.length },
    {
      id: 'members' as const,
      label: labels.members,
      count: plan.machines.reduce((sum, { members }) => sum + members.length, 0),
    },
    { id: 'links' as const, label: labels.links, count: plan.links.length },
    { id: 'flows' as const, label: labels.flows, count: derivedOf(plan).flowCount },
    { id: 'zones' as const, label: labels.zones, count: plan.zones.length },
  ]
  const shared = { plan, words: wanted, table }
  return (
    <>
      <SearchLine label={tableWords.filter} words={words} onChange={setWords} />
      <div className="min-h-0 flex-1">
        <Tabs label={tableWords.tables} tabs={tabs} active={table} onChange={showTable}>
          {table === 'machines' && <Sheet {...shared} make={machineTable} />}
          {table === 'members' && <Sheet {...shared} make={memberTable} />}
          {table === 'links' && <Sheet {...shared} make={linkTable} />}
          {table === 'flows' && <Sheet {...shared} make={flowRows} />}
          {table === 'zones' && <Sheet {...shared} make={zoneTable} />}
        </Tabs>
      </div>
    </>
  )
}
