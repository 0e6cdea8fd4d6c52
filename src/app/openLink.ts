import { ask } from '#session/commands/asks.ts'
import { leaveLink, useLinkedPlan } from '#session/linkedPlan.ts'
import { readPlanLink } from '#session/planLink.ts'
import { notify } from '#session/session.ts'
import { planLinkWords as words } from '#words/planLinkWords.ts'
import { openText } from './openText.ts'

/** Offers the plan that the address holds. One that cannot be read is told of and taken out of the address. */
export async function offerLinkedPlan(): Promise<void> {
  const read = await readPlanLink(window.location.hash)
  if (!read.ok) {
    leaveLink()
    const detail = read.reason === 'damaged' ? words.damaged : words.tooLarge
    return notify({ tone: 'error', text: words.notOpened, details: [detail] })
  }
  const { plan, notice } = openText(read.text, words.link)
  if (plan === null) {
    leaveLink()
    return notify(notice && { ...notice, text: words.notOpened })
  }
  useLinkedPlan.setState({ offered: { plan, notice } })
  ask('linked plan')
}
