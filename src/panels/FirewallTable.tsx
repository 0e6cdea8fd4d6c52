import { X } from 'lucide-react'
import { useState } from 'react'
import { nextId } from '#plan/freshId.ts'
import { addFirewall, removeFirewall, updateFirewall } from '#plan/operations/firewallOperations.ts'
import type { Firewall, Plan } from '#plan/plan.ts'
import { edit, type Outcome } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { inputClass } from '#ui/Field.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { boundaryWords as words } from '#words/boundaryWords.ts'

const fields = [
  { id: 'name', label: words.name },
  { id: 'owner', label: words.owner },
  { id: 'queue', label: words.queue },
] as const

/** The firewalls with name, owner and ticket queue. */
export function FirewallTable({ plan }: { readonly plan: Plan }) {
  const [name, setName] = useState('')
  const add = () => {
    const names = name.split(/[,;]/).map((word) => word.trim())
    const outcome = edit(words.addStep, (before) => {
      let next: Outcome = { ok: true, plan: before }
      for (const word of names.filter((one) => one !== '')) {
        if (next.ok) next = addFirewall(next.plan, { id: nextId(next.plan, 'fw'), name: word })
      }
      return next
    })
    if (outcome.ok) setName('')
  }
  return (
    <section aria-label={words.firewalls} className="mb-4">
      <h3 className="mb-1.5 font-semibold text-[11px] text-faint uppercase tracking-[.06em]">{words.firewalls}</h3>
      <div className="grid grid-cols-[1fr_1fr_1fr_28px] gap-1.5">
        {plan.firewalls.length > 0 &&
          fields.map(({ id, label }) => (
            <span key={id} aria-hidden="true" className="text-mute text-xs last-of-type:col-span-2">
              {label}
            </span>
          ))}
        {plan.firewalls.map((firewall) => (
          <FirewallRow key={firewall.id} firewall={firewall} />
        ))}
      </div>
      <form
        className="mt-2 flex max-w-80 gap-1.5"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <input
          aria-label={words.newName}
          placeholder="FW-EDGE, FW-CORE"
          value={name}
          onChange={(event) => setName(event.target.value)}
          className={inputClass}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          {words.add}
        </Button>
      </form>
    </section>
  )
}

function FirewallRow({ firewall }: { readonly firewall: Firewall }) {
  return (
    <>
      {fields.map(({ id, label }) => (
        <TextInput
          key={id}
          aria-label={words.field(label, firewall.name)}
          value={firewall[id] ?? ''}
          onCommit={(text) =>
            edit(words.changeStep(firewall.name), (plan) => updateFirewall(plan, firewall.id, { [id]: text })).ok
          }
        />
      ))}
      <IconButton
        label={words.remove(firewall.name)}
        icon={<X size={14} />}
        onClick={() => edit(words.remove(firewall.name), (plan) => removeFirewall(plan, firewall.id))}
      />
    </>
  )
}
