import { expect, test } from 'vitest'
import { articleLines } from './article.test-support.ts'
import { vmm2016 } from './vmm2016.ts'

/** Reads the article as a table parser does that cuts at every "|"; ids count the rows of each section. */
function readArticle() {
  const letters = new Map(vmm2016.sections.map(({ heading, id }) => [heading, id]))
  const sections: { id: string; heading: string; columns: string[] }[] = []
  const rows: { id: string; section: string; cells: string[] }[] = []
  for (const line of articleLines) {
    const cells = line.split('|').map((cell) => cell.trim())
    const heading = line.startsWith('## ') ? line.slice(3) : undefined
    const section = sections.at(-1)
    if (heading !== undefined) sections.push({ id: letters.get(heading) ?? '?', heading, columns: [] })
    else if (line.startsWith('**')) section?.columns.push(...cells.map((cell) => cell.replaceAll('**', '')))
    else if (!line.startsWith('---') && section !== undefined) {
      const number = rows.filter((row) => row.section === section.id).length + 1
      rows.push({ id: `${section.id}${number}`, section: section.id, cells })
    }
  }
  return { sections, rows }
}

test('the source layer is the article, cell for cell', () => {
  const article = readArticle()
  expect(vmm2016.rows).toEqual(article.rows)
  expect(vmm2016.sections).toEqual(article.sections)
  expect(vmm2016.rows).toHaveLength(27)
})

test('what the article gets wrong is kept', () => {
  const cells = (id: string) => vmm2016.rows.find((row) => row.id === id)?.cells
  expect(cells('M9')?.[1]).toContain('8540')
  expect(cells('M16')).toEqual(['Hyper-V host', 'NA', 'ICMP (Ping)', 'Windows Firewall and network devices'])
  expect(cells('T4')?.[0]).toBe('WDS PXE provider)')
  expect(cells('F4')).toEqual(['Windows file server', 'CredSSP', ''])
})

test('every line says where the article lets its port be changed, in the words of its row', () => {
  for (const rule of vmm2016.rules.filter(({ sources }) => sources.length > 0)) {
    for (const source of rule.sources) {
      const printed = vmm2016.rows.find(({ id }) => id === source)?.cells.at(-1)
      expect(`${rule.id}: ${rule.change.printed}`).toBe(`${rule.id}: ${printed}`)
    }
  }
})
