import type { LinkReview } from '#flows/flow.ts'
import { formatPortRange } from '#net/port.ts'
import { setPack } from '#plan/operations/planOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { rulePort } from '#rules/checkSetting.ts'
import { catalogue } from '#session/catalogue.ts'
import { planCatalogue } from '#session/planCatalogue.ts'
import { nothing, selectMachine } from '#session/selection.ts'
import { edit, select } from '#session/session.ts'
import { linkWords } from '#words/linkWords.ts'

const words = linkWords.hints

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

const portsOf = (plan: Plan, rules: readonly string[]): string =>
  [...new Set(rules.map((rule) => rulePortText(plan, rule)))].join(', ')

/** What was left out and why, what is still undecided, and what a pack would add. */
export function LinkHints({ plan, review }: Props) {
  const reasons = new Map<string, { choice: string; option: string; rules: string[] }>()
  for (const { choice, option, rule } of review.leftOut) {
    const key = `${choice}=${option}`
    const entry = reasons.get(key) ?? { choice, option, rules: [] }
    entry.rules.push(rule)
    reasons.set(key, entry)
  }
  if (reasons.size + review.openChoices.length + review.offeredPacks.length === 0) return null
  return (
    <div className="grid gap-2 border-line border-b p-3.5 text-sm">
      {[...reasons.values()].map(({ choice, option, rules }) => {
        const found = catalogue.choices.get(choice)
        return (
          <p key={`${choice}=${option}`} className="rounded-md bg-warn-soft px-2.5 py-2">
            <b className="font-semibold text-warn">{words.leftOut}</b>
            {words.because(
              portsOf(plan, rules),
              found?.name ?? choice,
              found?.options.find(({ id }) => id === option)?.name ?? option,
            )}
          </p>
        )
      })}
      {review.openChoices.map(({ choice, machine }) => {
        const found = catalogue.choices.get(choice)
        const where = plan.machines.find(({ id }) => id === machine)
        return (
          <p key={`${choice}:${machine}`} className="rounded-md bg-accent-soft px-2.5 py-2">
            <b className="font-semibold">{words.undecided(found?.name ?? choice)}</b>
            {words.allListed} {found?.question}{' '}
            <button
              type="button"
              className="min-h-6 text-left text-accent underline"
              onClick={() => select(where ? selectMachine(where.id) : nothing)}
            >
              {words.decide(where?.name)}
            </button>
          </p>
        )
      })}
      {review.offeredPacks.map(({ pack, rules }) => {
        const found = planCatalogue(plan).packs.get(pack)
        const own = plan.ownPacks.some(({ id }) => id === pack)
        return (
          <p key={pack} className="rounded-md bg-accent-soft px-2.5 py-2">
            {own ? words.ownPackAdds(portsOf(plan, rules)) : words.articleLeavesOut(portsOf(plan, rules))}{' '}
            {found?.sentence}{' '}
            <button
              type="button"
              className="min-h-6 text-left text-accent underline"
              onClick={() => edit(words.packStep, (before) => setPack(before, pack, true))}
            >
              {words.addPack(found?.name ?? pack)}
            </button>
          </p>
        )
      })}
    </div>
  )
}
