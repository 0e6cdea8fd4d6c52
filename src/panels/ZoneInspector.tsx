import { BrickWallFire, Shrink } from 'lucide-react'
import { useState } from 'react'
import { resizeZone, setZoneParent, updateZone } from '#plan/operations/zoneOperations.ts'
import type { Plan, Trust, Zone } from '#plan/plan.ts'
import { zoneBoxFor } from '#scene/fitZones.ts'
import { placeZone } from '#scene/placeZone.ts'
import { zoneRenaming } from '#session/renamings.ts'
import { selectMachine } from '#session/selection.ts'
import { edit, select } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Field, inputClass } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { noteWords } from '#words/noteWords.ts'
import { shownName, uiWords } from '#words/uiWords.ts'
import { zoneWords as words } from '#words/zoneWords.ts'
import { BoundaryDialog } from './BoundaryDialog.tsx'
import { DeleteButton } from './DeleteButton.tsx'
import { InspectorHead, InspectorPart } from './InspectorHead.tsx'
import { NameField } from './NameField.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import { readCidrs } from './readCidrs.ts'
import { trusts } from './trusts.ts'
import { useListed } from './useListed.tsx'
import { useRefusal } from './useRefusal.ts'

const trustOptions = [{ id: '', name: words.notStated }, ...Array.from(trusts, ([id, name]) => ({ id, name }))]

/** Name, address ranges, trust and machines of a zone. */
export function ZoneInspector({ plan, zone }: { readonly plan: Plan; readonly zone: Zone }) {
  const [typed, setTyped] = useState<string | null>(null)
  const [, setRefused] = useRefusal(words.theNetworksOf(zone.name))
  const [firewalls, setFirewalls] = useState(false)
  const machines = plan.machines.filter((machine) => machine.zone === zone.id)
  const others = plan.zones.filter(({ id }) => id !== zone.id)
  const { shown, more } = useListed(machines)
  const fault = readCidrs(typed ?? zone.cidrs.join(', ')).fault
  const put = (text: string): boolean => {
    const read = readCidrs(text)
    setTyped(read.fault ? text : null)
    setRefused(read.fault && { reason: `${read.fault.text}: ${read.fault.reason}` })
    return (
      read.fault === null && edit(words.networksStep, (before) => updateZone(before, zone.id, { cidrs: read.cidrs })).ok
    )
  }
  const fit = () => {
    const box = zoneBoxFor(machines)
    if (box) edit(words.fitStep, (before) => resizeZone(before, zone.id, box))
  }
  return (
    <>
      <InspectorHead title={zone.name}>
        <p className="mt-0.5 text-mute">{words.with(machines.length)}</p>
        {firewalls && <BoundaryDialog onClose={() => setFirewalls(false)} />}
        <div className="mt-2.5 flex flex-wrap gap-2">
          <Button icon={<Shrink size={14} />} disabled={machines.length === 0} onClick={fit}>
            {words.fit}
          </Button>
          <Button icon={<BrickWallFire size={14} />} onClick={() => setFirewalls(true)}>
            {words.firewalls}
          </Button>
          <DeleteButton />
        </div>
      </InspectorHead>
      <InspectorPart title={words.zone}>
        <div className="grid gap-2.5">
          <NameField name={zone.name} {...zoneRenaming(zone)} />
          <Field
            label={words.networks}
            error={fault ? `${fault.text}: ${fault.reason}` : undefined}
            hint={words.networksHint}
          >
            {(ids) => (
              <TextInput
                {...ids}
                className={`${inputClass} font-mono`}
                value={zone.cidrs.join(', ')}
                onCommit={put}
                onRevert={() => {
                  setTyped(null)
                  setRefused(null)
                }}
              />
            )}
          </Field>
          {fault?.suggestion !== undefined && (
            <Button onClick={() => put((typed ?? zone.cidrs.join(', ')).replace(fault.text, fault.suggestion ?? ''))}>
              {uiWords.use(fault.suggestion)}
            </Button>
          )}
          {others.length > 0 && (
            <Field label={words.parent} hint={words.parentHint}>
              {(ids) => (
                <SelectInput
                  {...ids}
                  value={zone.parent ?? ''}
                  options={[{ id: '', name: words.noParent }, ...others]}
                  onPick={(parent) =>
                    edit(words.parentStep, (before) => setZoneParent(before, zone.id, parent || null))
                  }
                />
              )}
            </Field>
          )}
          <Field label={words.trust} hint={words.trustHint}>
            {(ids) => (
              <SelectInput
                {...ids}
                value={zone.trust ?? ''}
                options={trustOptions}
                onPick={(trust) =>
                  edit(words.trustStep, (before) =>
                    updateZone(before, zone.id, { trust: trust === '' ? null : (trust as Trust) }),
                  )
                }
              />
            )}
          </Field>
        </div>
      </InspectorPart>
      <InspectorPart title={words.machines(machines.length)}>
        {machines.length === 0 && <p className="text-mute">{words.empty}</p>}
        <ul className="grid grid-cols-1 gap-1">
          {shown.map((machine) => (
            <li key={machine.id}>
              <button
                type="button"
                onClick={() => select(selectMachine(machine.id))}
                className="min-h-7 w-full truncate rounded-md border border-line px-2 text-left text-sm hover:border-accent"
              >
                <bdi title={machine.name}>{shownName(machine.name)}</bdi>
              </button>
            </li>
          ))}
        </ul>
        {more}
      </InspectorPart>
      {zone.box && (
        <PlaceFields
          place={zone.box}
          locked={zone.locked === true}
          onChange={(place) => edit(noteWords.placeStep, (before) => placeZone(before, zone, place))}
        />
      )}
    </>
  )
}
