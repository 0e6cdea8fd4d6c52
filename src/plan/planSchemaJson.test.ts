import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, it } from 'vitest'
import { planSchema } from './schema.ts'

/** Checks and transformations beyond JSON Schema (a real calendar day, an ordered range) stay with the parser. */
it('is published as the JSON Schema in public/', async () => {
  const { $schema, ...body } = toJsonSchema(planSchema, { typeMode: 'input', errorMode: 'ignore' })
  const published = {
    $schema,
    $id: 'portolan-plan.schema.json',
    title: 'Portolan plan',
    description:
      'A deployment drawn with Portolan: zones, machines, links, and what was decided about their ports. Flows are derived from it and never stored.',
    ...body,
  }
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot('../../public/portolan-plan.schema.json')
})
