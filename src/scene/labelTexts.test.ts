import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Link } from '#plan/plan.ts'
import { flowOf } from './drawing.test-support.ts'
import { createLabelTexts } from './labelTexts.ts'
import { linkLabel } from './linkLabel.ts'

const port = fc.oneof(fc.constantFrom(80, 443, 135), fc.constant({ from: 49152, to: 65535 }), fc.constant(null))
const asked = fc.record({
  initiator: fc.constantFrom<0 | 1>(0, 1),
  transport: fc.constantFrom<'tcp' | 'udp'>('tcp', 'udp'),
  port,
  rejected: fc.boolean(),
})
const labels = fc.record({ flows: fc.array(asked, { maxLength: 4 }), arrow: fc.constantFrom<'→' | '↑'>('→', '↑') })

test('gives the text that linkLabel gives, one object for links that ask for the same', () => {
  fc.assert(
    fc.property(fc.array(labels, { maxLength: 12 }), (wanted) => {
      const texts = createLabelTexts()
      for (const [at, { flows, arrow }] of wanted.entries()) {
        const link: Link = { id: `l${at}`, ends: [`a${at}`, `b${at}`] }
        const twin: Link = { id: `t${at}`, ends: [`c${at}`, `d${at}`] }
        const drawn = [link, twin].map((each) => {
          const made = flows.map((flow) => flowOf(each, flow.initiator, flow.transport, flow.port))
          const rejected = new Set(made.flatMap(({ id }, index) => (flows[index]?.rejected ? [id] : [])))
          const text = texts(each, made, arrow, rejected)
          expect(text).toEqual(linkLabel(each, made, arrow, rejected))
          return text
        })
        expect(drawn[1]).toBe(drawn[0])
      }
    }),
  )
})
