import { formatPortRange } from '#net/port.ts'
import type { Answers } from '#plan/operations/fragment.ts'
import type { PlanFault } from '#plan/parsePlan.ts'
import type { Plan } from '#plan/plan.ts'
import { clipboardWords as words } from '#words/clipboardWords.ts'
import { coreSentence } from '#words/coreSentence.ts'
import { type OtherAnswer, otherPorts } from './otherPorts.ts'
import { planCatalogue } from './planCatalogue.ts'
import type { Notice } from './session.ts'

/** Longer lists help nobody. */
export const shownFaults = 8

interface PastedParts {
  /** The plan with what was pasted. */
  readonly plan: Plan
  /** The pasted links. */
  readonly links: readonly string[]
  /** What was read. */
  readonly parts: Plan
  /** What of it could not be. */
  readonly leftOut: readonly PlanFault[]
  /** True when the plan was fresh, so that the answers came along. */
  readonly tookAnswers: boolean
}

/** What the user must know about what was pasted: first what is missing of it, then what it needs otherwise than where it was copied. */
export function noticeOfPasted({ plan, links, parts, leftOut, tookAnswers }: PastedParts): Notice | null {
  const others = aboutPorts(plan, links, parts)
  if (leftOut.length > 0) {
    const details = leftOut.slice(0, shownFaults).map(({ path, message }) => `${path}: ${coreSentence(message)}`)
    const more = others === null ? [] : [others.text, ...others.details]
    return { tone: 'error', text: words.partly(leftOut.length), details: [...details, ...more] }
  }
  if (others !== null) return others
  const off = missedPacks(plan, parts)
  if (off.length > 0) return info(words.packsOff(off.map((id) => packName(plan, parts, id)).join(', ')))
  const answers = answersText(parts)
  return tookAnswers && answers !== '' ? info(words.tookAnswers(answers)) : null
}

const info = (text: string, details: readonly string[] = []): Notice => ({ tone: 'info', text, details })

const answersText = (parts: Answers): string =>
  (['choices', 'settings', 'packs'] as const)
    .map((kind) => ({ kind, count: Object.keys(parts[kind]).length }))
    .flatMap(({ kind, count }) => (count > 0 ? [words[kind](count)] : []))
    .join(', ')

function aboutPorts(plan: Plan, links: readonly string[], parts: Plan): Notice | null {
  const others = otherPorts(plan, links, parts)
  if (others === null) return null
  return info(
    words.otherPorts(others.links),
    others.because.slice(0, shownFaults).map((answer) => answerText(plan, parts, answer)),
  )
}

function answerText(plan: Plan, parts: Plan, answer: OtherAnswer): string {
  if (answer.kind === 'pack') {
    const name = packName(plan, parts, answer.id)
    if (!planCatalogue(plan).packs.has(answer.id)) return name
    if (answer.here && answer.there) return words.otherPack(name)
    return answer.here ? words.packOn(name) : words.packOff(name)
  }
  if (answer.kind === 'choice') {
    const choice = planCatalogue(plan).choices.get(answer.id)
    const option = (id: string | undefined) =>
      id === undefined ? words.undecided : (choice?.options.find((one) => one.id === id)?.name ?? id)
    return words.answer(choice?.name ?? answer.id, option(answer.here), option(answer.there))
  }
  const setting = planCatalogue(plan).settings.get(answer.id)
  const port = (value: number | string | undefined) => String(value ?? (setting && formatPortRange(setting.default)))
  return words.answer(setting?.name ?? answer.id, port(answer.here), port(answer.there))
}

/** The packs of the parts that are off here although a role of the parts is known by them alone. */
function missedPacks(plan: Plan, parts: Plan): readonly string[] {
  const { roles } = planCatalogue(parts)
  const needed = new Set(
    parts.machines.flatMap((machine) => machine.roles.flatMap((role) => roles.get(role)?.packs ?? [])),
  )
  return parts.packs.filter((id) => needed.has(id) && !plan.packs.includes(id))
}

/** A pack that the plan does not have says so. */
function packName(plan: Plan, parts: Plan, id: string): string {
  const here = planCatalogue(plan).packs.get(id)?.name
  return here ?? words.unknownPack(planCatalogue(parts).packs.get(id)?.name ?? id)
}
