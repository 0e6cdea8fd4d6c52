import { beforeEach, expect, test } from 'vitest'
import { enterprise } from '#plan/samples/enterprise.ts'
import { approveLink, chosenLink, openFlowsOf, rejectFlows, reviewProgress, walkReview } from './review.ts'
import { useReviewing } from './reviewing.ts'
import { nothing } from './selection.ts'
import { currentPlan, openPlan, select } from './session.ts'

beforeEach(() => {
  openPlan('test', enterprise.plan)
  useReviewing.setState({ reviewer: null })
  select(nothing)
})

test('the whole plan is reviewed link by link', () => {
  const { all } = reviewProgress(currentPlan())
  expect(reviewProgress(currentPlan()).done).toBe(0)
  useReviewing.setState({ reviewer: 'Ada' })
  for (let link = 0; link < all; link += 1) {
    walkReview(1)
    const chosen = chosenLink() ?? ''
    expect(openFlowsOf(currentPlan(), chosen)).not.toEqual([])
    approveLink(chosen)
  }
  expect(reviewProgress(currentPlan())).toEqual({ done: all, all })
  expect(new Set(currentPlan().decisions.map(({ by }) => by))).toEqual(new Set(['Ada']))
})

test('what is decided keeps no name of somebody who is not named', () => {
  walkReview(-1)
  const [first, ...others] = openFlowsOf(currentPlan(), chosenLink() ?? '')
  useReviewing.setState({ reviewer: 'Ada' })
  rejectFlows([first?.id ?? ''], 'Not in use.')
  expect(currentPlan().decisions).toEqual([{ flow: first?.id, state: 'rejected', note: 'Not in use.', by: 'Ada' }])
  useReviewing.setState({ reviewer: '' })
  approveLink(chosenLink() ?? '')
  expect(currentPlan().decisions.filter(({ by }) => by !== undefined)).toHaveLength(1)
  expect(currentPlan().decisions).toHaveLength(1 + others.length)
})
