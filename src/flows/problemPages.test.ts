import { expect, it } from 'vitest'
import type { ProblemKind } from './problem.ts'
import { problemList, problemPage, problemPages } from './problemPages.ts'
import { problemText } from './problemText.ts'

it.each(Object.keys(problemPages) as ProblemKind[])('docs/problems/%s.md is fresh', async (kind) => {
  await expect(problemPage(kind)).toMatchFileSnapshot(`../../docs/problems/${kind}.md`)
})

it('the list of pages is fresh and names every kind', async () => {
  expect(Object.keys(problemPages).sort()).toEqual(Object.keys(problemText).sort())
  await expect(problemList()).toMatchFileSnapshot('../../docs/problems/README.md')
})
