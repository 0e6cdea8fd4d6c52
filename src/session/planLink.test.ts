import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lab } from '#plan/lab.test-support.ts'
import { parsePlan } from '#plan/parsePlan.ts'
import { planArbitrary } from '#plan/planArbitrary.test-support.ts'
import { samples } from '#plan/samples/samples.ts'
import { serialisePlan } from '#plan/serialisePlan.ts'
import { toBase64Url } from './base64Url.ts'
import { mostLinkCharacters, readPlanLink, writePlanLink } from './planLink.ts'

const page = 'https://plans.example/portolan/'
const fragmentOf = (link: string) => new URL(link).hash
const damaged = { ok: false, reason: 'damaged' }

async function deflated(bytes: BlobPart): Promise<string> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))
  return `#plan=${toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()))}`
}

async function labLink(): Promise<string> {
  const read = parsePlan(lab)
  if (!read.ok) throw new Error('the lab is no plan')
  return writePlanLink(read.plan, page)
}

describe('a link that holds a plan', () => {
  test('law: gives back the text of its file', async () => {
    await fc.assert(
      fc.asyncProperty(planArbitrary(['vmm-server', 'hyperv-host']), async (plan) => {
        const link = await writePlanLink(plan, page)
        expect(link).toMatch(/^https:\/\/plans\.example\/portolan\/#plan=[\w-]+$/)
        expect(await readPlanLink(fragmentOf(link))).toEqual({ ok: true, text: serialisePlan(plan) })
      }),
    )
  })

  test.each(samples.map(({ plan }) => plan))('of $name is short enough to be sent', async (plan) => {
    expect((await writePlanLink(plan, page)).length).toBeLessThan(mostLinkCharacters / 4)
  })

  test('that was cut off anywhere is damaged', async () => {
    const fragment = fragmentOf(await labLink())
    for (let length = 0; length < fragment.length; length += 1) {
      expect(await readPlanLink(fragment.slice(0, length))).toEqual(damaged)
    }
  })

  test('of which a letter is another is damaged', async () => {
    const fragment = fragmentOf(await labLink())
    for (let at = '#plan='.length; at < fragment.length - 1; at += 7) {
      const other = fragment[at] === 'A' ? 'B' : 'A'
      expect(await readPlanLink(`${fragment.slice(0, at)}${other}${fragment.slice(at + 1)}`)).toEqual(damaged)
    }
  })

  test.each(['', '#', '#plan=', '#plan=a+b', '#plan=%7B%7D', '#view=1'])('%s is none', async (fragment) => {
    expect(await readPlanLink(fragment)).toEqual(damaged)
  })

  test('that holds no text is damaged, and one that would fill the memory is refused', async () => {
    expect(await readPlanLink(await deflated(new Uint8Array([0xff, 0xfe, 0x00])))).toEqual(damaged)
    const huge = await deflated(new Blob(Array.from({ length: 60 }, () => new Uint8Array(1_000_000))))
    expect(huge.length).toBeLessThan(100_000)
    expect(await readPlanLink(huge)).toEqual({ ok: false, reason: 'too-large' })
  })
})
