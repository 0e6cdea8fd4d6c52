import { commandWords } from '#words/commandWords.ts'
import { reviewWords } from '#words/reviewWords.ts'
import { derivedOf } from '../derived.ts'
import { approveLink, chosenLink, openFlowsOf, reviewProgress, walkReview } from '../review.ts'
import { askReviewer, asReviewer, rejectOn, startReview } from '../reviewing.ts'
import { currentPlan } from '../session.ts'
import type { Command } from './command.ts'

const words = reviewWords.commands

function anyOpen(): boolean {
  const { done, all } = reviewProgress(currentPlan())
  return done < all
}
const anyFlows = (): boolean => reviewProgress(currentPlan()).all > 0

/** Whether the chosen link has a flow that is not rejected. */
function canReject(): boolean {
  const { byLink, rejected } = derivedOf(currentPlan())
  return byLink.get(chosenLink() ?? '')?.flows.some(({ id }) => !rejected.has(id)) ?? false
}

function walk(step: 1 | -1): void {
  startReview()
  walkReview(step)
}

/** Approves what is open on the chosen link and goes on; without one it goes to the first. */
function approveAndGoOn(): void {
  startReview()
  const link = chosenLink()
  if (link === null || openFlowsOf(currentPlan(), link).length === 0) {
    walkReview(1)
    return
  }
  asReviewer(() => {
    if (approveLink(link).ok) walkReview(1)
  })
}

export const reviewCommands: readonly Command[] = [
  {
    id: 'review.start',
    label: words.start,
    group: 'Review',
    keys: ['Shift+R'],
    isEnabled: anyFlows,
    run: () => (anyOpen() && chosenLink() === null ? walk(1) : startReview()),
  },
  {
    id: 'review.next',
    label: commandWords.review.next,
    group: 'Review',
    keys: [']'],
    isEnabled: anyOpen,
    run: () => walk(1),
  },
  {
    id: 'review.previous',
    label: commandWords.review.previous,
    group: 'Review',
    keys: ['['],
    isEnabled: anyOpen,
    run: () => walk(-1),
  },
  {
    id: 'review.approve',
    label: words.approve,
    group: 'Review',
    keys: ['A'],
    on: ['link'],
    isEnabled: anyOpen,
    run: approveAndGoOn,
  },
  {
    id: 'review.reject',
    label: words.reject,
    group: 'Review',
    keys: ['R'],
    on: ['link'],
    isEnabled: canReject,
    run: () => {
      startReview()
      const link = chosenLink()
      asReviewer(() => rejectOn(link))
    },
  },
  {
    id: 'review.reviewer',
    label: words.reviewer,
    group: 'Review',
    keys: [],
    isEnabled: () => true,
    run: () => askReviewer(),
  },
]
