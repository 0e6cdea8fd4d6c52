import { ask } from '#session/commands/asks.ts'
import { leaveLink, useLinkedPlan } from '#session/linkedPlan.ts'
import { readPlanLink } from '#session/planLink.ts'
import { notify } from '#session/session.ts'
import { planLinkWords as words } from '#words/planLinkWords.ts'
import { openText } from './openText.ts'

/** Offers the plan that the fragment of a link holds. One that cannot be read is told of and taken out of the address. */
export async function offerLinkedPlan(fragment: string): Promise<void> {
  const read = await readPlanLink(fragment)
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
