import { afterAll, describe, expect, it, vi } from 'vitest'
import { findProblems } from '#flows/problems.ts'
import { describeProblem as inEnglish } from '#flows/problemText.ts'
import { mixed } from '#plan/samples/mixed.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'

/** The module as it is on a page in that language. */
async function onPageIn(language: string) {
  vi.resetModules()
  vi.stubGlobal('localStorage', { getItem: () => language })
  return await import('./describeProblem.ts')
}

afterAll(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

describe('problems on the page', () => {
  const { plan } = mixed
  const problems = findProblems(plan, vmm2016)

  it('are said as the core says them where the page speaks English', async () => {
    const { describeProblem } = await onPageIn('en')
    expect(problems.length).toBeGreaterThan(3)
    for (const problem of problems) expect(describeProblem(problem, plan)).toEqual(inEnglish(problem, plan))
  })

  it('are said in German, as grave and about the same things', async () => {
    const { describeProblem } = await onPageIn('de')
    const { fetchProblemWords } = await import('./problemWords.ts')
    await fetchProblemWords()
    for (const problem of problems) {
      const { severity, title, help } = describeProblem(problem, plan)
      const english = inEnglish(problem, plan)
      expect(severity).toBe(english.severity)
      expect(title).not.toBe(english.title)
      expect(help).not.toBe(english.help)
      for (const { name } of plan.machines) expect(title.includes(name)).toBe(english.title.includes(name))
    }
  })
})
