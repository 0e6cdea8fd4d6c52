import type { LinkReview } from '#flows/flow.ts'
import { formatPortRange } from '#net/port.ts'
import { setPack } from '#plan/operations/planOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { rulePort } from '#rules/checkSetting.ts'
import { catalogue } from '#session/catalogue.ts'
import { planCatalogue } from '#session/planCatalogue.ts'
import { nothing, selectMachine } from '#session/selection.ts'
import { edit, select } from '#session/session.ts'

interface Props {
  readonly plan: Plan
  readonly review: LinkReview
}

function rulePortText(plan: Plan, ruleId: string): string {
  const rule = planCatalogue(plan).rules.get(ruleId)
  if (rule === undefined) return ruleId
  const range = rulePort(catalogue, rule, plan.settings)
  return range === null ? 'ICMP' : `${rule.transport.toUpperCase()} ${formatPortRange(range)}`
}

/** What was left out and why, what is still undecided, and what a pack would add. */
export function LinkHints({ plan, review }: Props) {
  const reasons = new Map<string, { choice: string; option: string; rules: string[] }>()
  for (const { choice, option, rule } of review.leftOut) {
    const key = `${choice}=${option}`
    const entry = reasons.get(key) ?? { choice, option, rules: [] }
    entry.rules.push(rule)
    reasons.set(key, entry)
  }
  return (
    <div className="grid gap-2 p-3.5 text-sm">
      {[...reasons.values()].map(({ choice, option, rules }) => {
        const found = catalogue.choices.get(choice)
        return (
          <p key={`${choice}=${option}`} className="rounded-md bg-warn-soft px-2.5 py-2">
            <b className="font-semibold text-warn">Left out: </b>
            {[...new Set(rules.map((rule) => rulePortText(plan, rule)))].join(', ')}, because “{found?.name}” is “
            {found?.options.find(({ id }) => id === option)?.name}”.
          </p>
        )
      })}
      {review.openChoices.map(({ choice, machine }) => {
        const found = catalogue.choices.get(choice)
        const where = plan.machines.find(({ id }) => id === machine)
        return (
          <p key={`${choice}:${machine}`} className="rounded-md bg-accent-soft px-2.5 py-2">
            <b className="font-semibold">{found?.name} is undecided, </b>so all alternatives are listed.{' '}
            {found?.question}{' '}
            <button
              type="button"
              className="text-accent underline"
              onClick={() => select(where ? selectMachine(where.id) : nothing)}
            >
              Decide on {where ? where.name : 'the plan'}
            </button>
          </p>
        )
      })}
      {review.offeredPacks.map(({ pack, rules }) => {
        const found = planCatalogue(plan).packs.get(pack)
        const own = plan.ownPacks.some(({ id }) => id === pack)
        return (
          <p key={pack} className="rounded-md bg-accent-soft px-2.5 py-2">
            {own ? 'A pack of your own adds' : 'The article leaves out'}{' '}
            {[...new Set(rules.map((rule) => rulePortText(plan, rule)))].join(', ')}. {found?.sentence}{' '}
            <button
              type="button"
              className="text-accent underline"
              onClick={() => edit('Switch on pack', (before) => setPack(before, pack, true))}
            >
              Add the pack “{found?.name}”
            </button>
          </p>
        )
      })}
    </div>
  )
}
