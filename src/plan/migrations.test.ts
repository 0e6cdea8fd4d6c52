import { describe, expect, it } from 'vitest'
import { currentVersion, type Migration, migrate, migrations, type OldDocument } from './migrations.ts'
import { parsePlan } from './parsePlan.ts'

/** Old files as people have them: one for each migration, and the version each is in. */
const samples: readonly OldDocument[] = [
  { format: 'portolan', version: 1, name: 'Lab', machines: [{ id: 'm1', name: 'A' }] },
]

/** Names of the migrations that no sample passes through. */
function unexercised(
  steps: readonly Migration[],
  documents: readonly OldDocument[],
  target: number,
): readonly string[] {
  const applied = new Set(
    documents.flatMap((document) => {
      const result = migrate(document, Number(document.version), steps, target)
      return result.ok ? result.applied : []
    }),
  )
  return steps.map((step) => step.name).filter((name) => !applied.has(name))
}

const rename: Migration = {
  name: 'nodes are called machines',
  from: 1,
  up: ({ nodes, ...rest }) => ({ ...rest, machines: nodes }),
}
const wrap: Migration = {
  name: 'the owner moves into request',
  from: 2,
  up: ({ owner, ...rest }) => ({ ...rest, request: { owner } }),
}

describe('the migrations of plan files', () => {
  it('are each exercised by a sample', () => {
    expect(unexercised(migrations, samples, currentVersion)).toEqual([])
  })

  it('bring every sample to a plan without a fault', () => {
    for (const sample of samples) expect(parsePlan(sample)).toMatchObject({ ok: true, leftOut: [] })
  })

  it('form one chain that ends at the current version', () => {
    const froms = migrations.map((migration) => migration.from)
    expect(froms).toEqual(froms.map((_, at) => currentVersion - froms.length + at))
  })

  it('would be reported when a sample were missing', () => {
    expect(unexercised([rename, wrap], [{ version: 2, owner: 'Ops' }], 3)).toEqual([rename.name])
    expect(unexercised([rename, wrap], [{ version: 1, nodes: [] }], 3)).toEqual([])
  })
})

describe('migrate', () => {
  it('applies one step after the other and counts the version up', () => {
    expect(migrate({ version: 1, nodes: [1], owner: 'Ops' }, 1, [wrap, rename], 3)).toEqual({
      ok: true,
      document: { version: 3, machines: [1], request: { owner: 'Ops' } },
      applied: [rename.name, wrap.name],
    })
  })

  it('names the version from which no step leads on', () => {
    expect(migrate({ version: 0 }, 0, [rename], 2)).toEqual({ ok: false, missingFrom: 0 })
  })
})
