import { useState } from 'react'
import { mostPairs, pairsOfRoles } from '#plan/pairsOfRoles.ts'
import { roleConnections } from '#rules/lookup.ts'
import { connectPairs } from '#session/connectPairs.ts'
import { planCatalogue } from '#session/planCatalogue.ts'
import { roleName } from '#session/roleLook.ts'
import { useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Field } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { addWords } from '#words/addWords.ts'

const words = addWords.byRole

/** "Connect by role…": every link that is missing between the machines of two roles, as one step. */
export function ConnectByRoleDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = useSession((state) => state.history.present)
  const selected = useSession((state) => state.selection.machines)
  const [among, setAmong] = useState(selected.length > 1 ? 'chosen' : 'all')
  const chosen = new Set(selected)
  const machines = among === 'chosen' ? plan.machines.filter(({ id }) => chosen.has(id)) : plan.machines
  const roles = [...new Set(machines.flatMap((machine) => machine.roles))]
  const index = planCatalogue(plan)
  const joins = (one: string, other: string) => roleConnections(index, one, other, plan.packs)
  const partnerOf = (role: string) => roles.find((other) => joins(role, other))
  const partnersOf = (role: string) => roles.filter((other) => joins(role, other))
  const [one, setOne] = useState<string | null>(null)
  const [other, setOther] = useState<string | null>(null)
  const lackingFor = (role: string) =>
    partnersOf(role).find((partner) => pairsOfRoles(plan, machines, role, partner).count > 0)
  // Until something is picked: the first pair of roles that the rules know and that lacks links.
  const first =
    one !== null && roles.includes(one) ? one : (roles.find(lackingFor) ?? roles.find(partnerOf) ?? roles[0])
  const known = first === undefined ? [] : partnersOf(first)
  const offered = first === undefined ? undefined : (lackingFor(first) ?? known[0] ?? roles[0])
  const second = other !== null && roles.includes(other) ? other : offered
  const pairs = first !== undefined && second !== undefined ? pairsOfRoles(plan, machines, first, second) : null
  const count = pairs?.count ?? 0
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <p role="status" className="mr-auto self-center text-mute text-sm">
            {pairs && words.missing(count, pairs.drawn)}
          </p>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            look="primary"
            disabled={count === 0 || count > mostPairs}
            onClick={() => {
              if (pairs && connectPairs(words.step, pairs.missing).ok) onClose()
            }}
          >
            {words.add(count)}
          </Button>
        </>
      }
    >
      {first === undefined || second === undefined ? (
        <p>{words.nobody}</p>
      ) : (
        <div className="grid gap-3">
          <Field label={words.one}>
            {(ids) => (
              <SelectInput
                {...ids}
                value={first}
                options={roles.map((id) => ({ id, name: roleName(id) }))}
                onPick={(id) => {
                  setOne(id)
                  setOther(null)
                }}
              />
            )}
          </Field>
          <Field label={words.other} error={known.includes(second) ? undefined : words.noPort}>
            {(ids) => (
              <SelectInput
                {...ids}
                value={second}
                options={[
                  ...known.map((id) => ({ id, name: roleName(id) })),
                  ...roles.flatMap((id) =>
                    known.includes(id) ? [] : [{ id, name: words.noPortOption(roleName(id)) }],
                  ),
                ]}
                onPick={setOther}
              />
            )}
          </Field>
          <Field label={words.among} error={count > mostPairs ? words.tooMany : undefined}>
            {(ids) => (
              <SelectInput
                {...ids}
                value={among}
                options={[
                  { id: 'all', name: words.all },
                  ...(selected.length > 1 ? [{ id: 'chosen', name: words.chosen(selected.length) }] : []),
                ]}
                onPick={setAmong}
              />
            )}
          </Field>
        </div>
      )}
    </Dialog>
  )
}
