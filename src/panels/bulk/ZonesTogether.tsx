import { all } from '#plan/operations/manyMachineOperations.ts'
import { setParentOfZones, updateZones } from '#plan/operations/zoneOperations.ts'
import type { Plan, Trust, Zone } from '#plan/plan.ts'
import { edit } from '#session/session.ts'
import { bulkWords as words } from '#words/bulkWords.ts'
import { zoneWords } from '#words/zoneWords.ts'
import { InspectorPart } from '../InspectorHead.tsx'
import { trusts } from '../trusts.ts'
import { MixedSelect } from './MixedSelect.tsx'

/** Trust of several zones, and the zone in which they lie. */
export function ZonesTogether({ plan, zones }: { readonly plan: Plan; readonly zones: readonly Zone[] }) {
  const ids = zones.map(({ id }) => id)
  const chosen = new Set(ids)
  return (
    <InspectorPart title={words.zones(zones.length)}>
      <div className="grid gap-3">
        <MixedSelect
          label={words.trust}
          values={zones.map(({ trust }) => trust ?? '')}
          options={[{ id: '', name: zoneWords.notStated }, ...Array.from(trusts, ([id, name]) => ({ id, name }))]}
          onPick={(picked) =>
            edit(words.steps.trust(ids.length), (before) =>
              updateZones(before, all(ids, { trust: picked === '' ? null : (picked as Trust) })),
            )
          }
        />
        <MixedSelect
          label={words.parent}
          values={zones.map(({ parent }) => parent ?? '')}
          options={[{ id: '', name: zoneWords.noParent }, ...plan.zones.filter(({ id }) => !chosen.has(id))]}
          onPick={(parent) =>
            edit(words.steps.parent(ids.length), (before) => setParentOfZones(before, all(ids, parent || null)))
          }
        />
      </div>
    </InspectorPart>
  )
}
