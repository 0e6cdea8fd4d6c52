import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, it } from 'vitest'
import { ownPackSchema } from './schema.ts'

/** That roles exist and that TCP has a port is checked when the pack is read. */
it('is published as the JSON Schema in public/', async () => {
  const { $schema, ...body } = toJsonSchema(ownPackSchema, { typeMode: 'input', errorMode: 'ignore' })
  const published = {
    $schema,
    $id: 'portolan-pack.schema.json',
    title: 'Portolan pack',
    description:
      'Rules of your own for Portolan: which role connects to which, on which transport and port, and why. A plan carries the packs that were loaded into it.',
    ...body,
  }
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot('../../public/portolan-pack.schema.json')
})
