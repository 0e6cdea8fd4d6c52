import { whyNot } from '#flows/whyNot.ts'
import {
  all,
  changeRoleOfMachines,
  type RoleChange,
  renameMachines,
  setChoiceOfMachines,
} from '#plan/operations/manyMachineOperations.ts'
import type { Machine, Plan } from '#plan/plan.ts'
import type { Choice } from '#rules/catalogue.ts'
import { offeredRoles } from '#rules/lookup.ts'
import { catalogue } from '#session/catalogue.ts'
import { moveToZone } from '#session/moveToZone.ts'
import { roleName } from '#session/roleLook.ts'
import { nothing } from '#session/selection.ts'
import { edit, notify } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { bulkWords as words } from '#words/bulkWords.ts'
import { InspectorPart } from '../InspectorHead.tsx'
import { MixedSelect } from './MixedSelect.tsx'
import { numbered } from './numbered.ts'

interface Props {
  readonly plan: Plan
  /** At least two, in the order chosen. */
  readonly machines: readonly Machine[]
}

/** Roles, zone, choices and names of several machines, each changed in one step. */
export function MachinesTogether({ plan, machines }: Props) {
  const ids = machines.map(({ id }) => id)
  const roles = new Set(machines.flatMap((machine) => machine.roles))
  const choices = [...catalogue.choices.values()].filter(({ role }) => role !== undefined && roles.has(role))
  const rename = (pattern: string): boolean => {
    const names = numbered(pattern, ids.length)
    if (names === null) notify({ tone: 'error', text: words.namesFault, details: [], refusal: true })
    else {
      const byId = new Map(ids.map((id, at) => [id, names[at] ?? '']))
      return edit(words.steps.names(ids.length), (before) => renameMachines(before, byId)).ok
    }
    return false
  }
  return (
    <InspectorPart title={words.machines(machines.length)}>
      <div className="grid gap-3">
        <RolesTogether plan={plan} machines={machines} />
        <MixedSelect
          label={words.zone}
          values={machines.map(({ zone }) => zone ?? '')}
          options={[{ id: '', name: words.outside }, ...plan.zones]}
          onPick={(zone) =>
            moveToZone(words.steps.zone(ids.length), { ...nothing, machines: ids }, zone === '' ? null : zone)
          }
        />
        {choices.map((choice) => (
          <ChoiceTogether key={choice.id} plan={plan} choice={choice} machines={machines} />
        ))}
        <Field label={words.names} hint={words.namesHint}>
          {(field) => <TextInput {...field} value="" placeholder="HV-###" onCommit={rename} />}
        </Field>
      </div>
    </InspectorPart>
  )
}

function RolesTogether({ plan, machines }: Props) {
  const ids = machines.map(({ id }) => id)
  const counts = new Map<string, number>()
  for (const { roles } of machines) for (const role of roles) counts.set(role, (counts.get(role) ?? 0) + 1)
  const change = (how: RoleChange, step: (machines: number) => string) => (role: string) =>
    role !== '' && edit(step(ids.length), (before) => changeRoleOfMachines(before, ids, how, role))
  const remove = change('remove', words.steps.removeRole)
  const offered = offeredRoles(catalogue, plan.packs)
  return (
    <div className="grid gap-1">
      <span className="text-mute text-xs">{words.roles}</span>
      <ul className="grid gap-1">
        {Array.from(counts, ([role, count]) => (
          <li key={role} className="flex items-center gap-2 rounded-md bg-bg py-0.5 pr-0.5 pl-2 text-sm">
            <span className="min-w-0 flex-1 truncate">{roleName(role)}</span>
            <span className="shrink-0 text-mute text-xs">
              {count === machines.length ? words.roleOfAll : words.roleOf(count, machines.length)}
            </span>
            <Button look="quiet" aria-label={words.removeRoleName(roleName(role))} onClick={() => remove(role)}>
              {words.removeRole}
            </Button>
          </li>
        ))}
      </ul>
      <SelectInput
        aria-label={words.addRole}
        value=""
        options={[{ id: '', name: words.addRole }, ...offered.filter(({ id }) => counts.get(id) !== machines.length)]}
        onPick={change('add', words.steps.addRole)}
      />
      <SelectInput
        aria-label={words.onlyRole}
        value=""
        options={[{ id: '', name: words.onlyRole }, ...offered]}
        onPick={change('replace', words.steps.setRole)}
      />
    </div>
  )
}

/** A choice of those machines that have its role. An option that something else rules out is left to the others. */
function ChoiceTogether({ plan, choice, machines }: Props & { readonly choice: Choice }) {
  const holders = machines.filter(({ roles }) => choice.role !== undefined && roles.includes(choice.role))
  const isPossible = (option: string) => {
    const picked = choice.options.find(({ id }) => id === option)
    return (machine: Machine): boolean => picked === undefined || whyNot(plan, machine, picked) === null
  }
  const put = (option: string) => {
    const those = holders.filter(isPossible(option)).map(({ id }) => id)
    const outcome = edit(words.steps.choice(choice.name, those.length), (before) =>
      setChoiceOfMachines(before, choice.id, all(those, option === '' ? null : option)),
    )
    const left = holders.length - those.length
    if (outcome.ok && left > 0) notify({ tone: 'info', text: words.leftOut(left), details: [] })
  }
  return (
    <MixedSelect
      label={choice.name}
      hint={words.decisions(holders.length)}
      values={holders.map(({ choices }) => choices?.[choice.id] ?? '')}
      options={[
        { id: '', name: words.undecided },
        ...choice.options.map(({ id, name }) => ({ id, name, disabled: !holders.some(isPossible(id)) })),
      ]}
      onPick={put}
    />
  )
}
