import { expect, test } from 'vitest'
import { rulesDocument } from './rulesDocument.ts'
import { vmm2016 } from './vmm2016/vmm2016.ts'

test('docs/rules.md is what the catalogue says', async () => {
  await expect(rulesDocument(vmm2016)).toMatchFileSnapshot('../../docs/rules.md')
})

test('names every item of the catalogue', () => {
  const text = rulesDocument(vmm2016)
  const { rules, choices, settings, packs } = vmm2016
  for (const { id } of [...rules, ...choices, ...settings, ...packs]) expect(text).toContain(`\`${id}\``)
  for (const { id } of vmm2016.rows) expect(text).toContain(`<a id="row-${id.toLowerCase()}"></a>${id} |`)
  for (const { id } of vmm2016.errata) expect(text).toContain(`\n### ${id}\n`)
  for (const { title } of vmm2016.annotations) expect(text).toContain(title)
})

test('has whole tables: every row has as many cells as its head', () => {
  const cells = (line: string) => line.replaceAll('\\|', '').split('|').length
  const lines = rulesDocument(vmm2016).split('\n')
  for (const [number, line] of lines.entries()) {
    const above = lines[number - 1]
    if (line.startsWith('|') && above?.startsWith('|')) expect(cells(line)).toBe(cells(above))
  }
})

test('every link within the page leads somewhere', () => {
  const text = rulesDocument(vmm2016)
  const targets = new Set(
    [...text.matchAll(/<a id="([^"]+)">|^### (E[0-9]+)$/gm)].map(
      ([, anchor, erratum]) => anchor ?? erratum?.toLowerCase(),
    ),
  )
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target)
  expect(links.length).toBeGreaterThan(100)
  expect(links.filter((target) => !targets.has(target))).toEqual([])
})
