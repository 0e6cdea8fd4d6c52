import { Link2 } from 'lucide-react'
import { moveMachines, setMachineRoles, setMachineZone } from '#plan/operations/machineOperations.ts'
import type { Machine, Plan } from '#plan/plan.ts'
import { offeredRoles } from '#rules/lookup.ts'
import { catalogue } from '#session/catalogue.ts'
import { machineRenaming } from '#session/renamings.ts'
import { roleName } from '#session/roleLook.ts'
import { askConnect, edit } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { inspectorWords as words } from '#words/inspectorWords.ts'
import { noteWords } from '#words/noteWords.ts'
import { ChoiceFields } from './ChoiceFields.tsx'
import { DeleteButton } from './DeleteButton.tsx'
import { InspectorHead, InspectorPart } from './InspectorHead.tsx'
import { MachineLinks } from './MachineLinks.tsx'
import { MemberTable } from './MemberTable.tsx'
import { NameField } from './NameField.tsx'
import { PlaceFields } from './PlaceFields.tsx'

/** Name, roles, zone, members, decisions and links of one machine. */
export function MachineInspector({ plan, machine }: { readonly plan: Plan; readonly machine: Machine }) {
  const choices = [...catalogue.choices.values()].filter(
    ({ role }) => role !== undefined && machine.roles.includes(role),
  )
  return (
    <>
      <InspectorHead title={machine.name}>
        <p className="mt-0.5 text-mute">{machine.roles.map(roleName).join(', ') || words.noRole}</p>
        <div className="mt-2.5 flex flex-wrap gap-2">
          <Button icon={<Link2 size={14} />} onClick={() => askConnect(machine.id)}>
            {words.connectTo}
          </Button>
          <DeleteButton />
        </div>
      </InspectorHead>
      <InspectorPart title={words.machine}>
        <div className="grid gap-2.5">
          <NameField name={machine.name} {...machineRenaming(machine)} />
          <Field label={words.zone}>
            {(ids) => (
              <SelectInput
                {...ids}
                value={machine.zone ?? ''}
                options={[{ id: '', name: words.outside }, ...plan.zones]}
                onPick={(zone) => edit(words.zoneStep, (before) => setMachineZone(before, machine.id, zone || null))}
              />
            )}
          </Field>
          <RoleFields machine={machine} packs={plan.packs} />
        </div>
      </InspectorPart>
      <InspectorPart title={words.members(machine.members.length)}>
        <MemberTable machine={machine} />
      </InspectorPart>
      {choices.length > 0 && (
        <InspectorPart title={words.decisions}>
          <ChoiceFields plan={plan} machine={machine} choices={choices} />
        </InspectorPart>
      )}
      <MachineLinks plan={plan} machine={machine} />
      {machine.position && (
        <PlaceFields
          place={machine.position}
          locked={machine.locked === true}
          onChange={({ x, y }) =>
            edit(noteWords.placeStep, (before) => moveMachines(before, [{ id: machine.id, position: { x, y } }]))
          }
        />
      )}
    </>
  )
}

function RoleFields({ machine, packs }: { readonly machine: Machine; readonly packs: Plan['packs'] }) {
  const others = offeredRoles(catalogue, packs).filter(({ id }) => !machine.roles.includes(id))
  const setRoles = (roles: readonly string[]) =>
    edit(words.rolesStep, (before) => setMachineRoles(before, machine.id, roles))
  return (
    <div className="grid gap-1">
      <span className="text-mute text-xs">{words.roles}</span>
      <ul className="grid gap-1">
        {machine.roles.map((id) => (
          <li key={id} className="flex items-center gap-2 rounded-md bg-bg py-0.5 pr-0.5 pl-2 text-sm">
            <span className="min-w-0 flex-1 truncate">
              {roleName(id)}
              {!catalogue.roles.has(id) && <span className="text-warn"> {words.unknown}</span>}
            </span>
            <Button
              look="quiet"
              aria-label={words.removeRole(roleName(id))}
              onClick={() => setRoles(machine.roles.filter((role) => role !== id))}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <SelectInput
        aria-label={words.addRole}
        value=""
        options={[{ id: '', name: words.anotherRole }, ...others]}
        onPick={(id) => id && setRoles([...machine.roles, id])}
      />
    </div>
  )
}
