import { describeForeignText, describeForeignValue } from './describeForeign.ts'
import { formatCount, limits } from './limits.ts'
import { measureJson } from './measureJson.ts'
import { currentVersion, migrate, migrations, type OldDocument } from './migrations.ts'
import { parseJsonText } from './parseJsonText.ts'
import type { Plan } from './plan.ts'
import { childPath, type PlanFault } from './planFault.ts'
import { readDocument } from './readDocument.ts'
import { fieldsOf } from './salvage.ts'
import { textPlace } from './textPlace.ts'

export type { PlanFault }

export type RefusalReason = 'not-json' | 'not-a-plan' | 'too-new' | 'too-deep' | 'too-large' | 'broken'

/** A plan and what of its file was left out, or the reason why there is none; `faults` then says it in words. */
export type ParseResult =
  | { readonly ok: true; readonly plan: Plan; readonly leftOut: readonly PlanFault[] }
  | { readonly ok: false; readonly reason: RefusalReason; readonly faults: readonly PlanFault[] }

/**
 * The one door for plans from outside: any JSON value in, a valid plan or a reason out. Never throws.
 * Broken items are left out and listed, good ones stay.
 */
export function parsePlan(input: unknown): ParseResult {
  const fields = fieldsOf(input)
  if (fields === null || !Object.hasOwn(fields, 'format') || fields.format !== 'portolan') {
    return refuse('not-a-plan', '$', describeForeignValue(input))
  }
  const version = Object.hasOwn(fields, 'version') ? fields.version : undefined
  if (typeof version !== 'number' || !Number.isInteger(version)) {
    return refuse('broken', '$.version', `The version must be a whole number, such as ${currentVersion}.`)
  }
  if (version > currentVersion) {
    return refuse(
      'too-new',
      '$.version',
      `This plan has version ${version}; this Portolan reads up to version ${currentVersion}. Open it with a newer Portolan.`,
    )
  }
  const migrated = migrate(fields, version, migrations, currentVersion)
  if (!migrated.ok) return refuse('broken', '$.version', `There has never been a plan version ${migrated.missingFrom}.`)
  const refusal = tooMany(migrated.document)
  if (refusal !== null) return refusal
  const { plan, faults } = readDocument(migrated.document)
  return plan === null ? { ok: false, reason: 'broken', faults } : { ok: true, plan, leftOut: faults }
}

const limitedLists = [
  'zones',
  'machines',
  'links',
  'notes',
  'firewalls',
  'boundaries',
  'details',
  'requests',
  'ownPacks',
  'accepted',
  'views',
] as const

function tooMany(document: OldDocument): ParseResult | null {
  for (const key of limitedLists) {
    const items = document[key]
    if (!Array.isArray(items) || items.length <= limits[key]) continue
    const [count, most] = [formatCount(items.length), formatCount(limits[key])]
    return refuse('too-large', childPath('$', key), `This plan has ${count} ${key}; Portolan opens at most ${most}.`)
  }
  return null
}

/** Reads a plan file. Size and nesting are checked before anything is parsed; never throws. */
export function parsePlanText(fileText: string): ParseResult {
  if (fileText.length > limits.fileLength) {
    const [size, most] = [formatCount(fileText.length), formatCount(limits.fileLength)]
    return refuse('too-large', '$', `This file has ${size} characters; Portolan opens at most ${most}.`)
  }
  const text = fileText.startsWith('\ufeff') ? fileText.slice(1) : fileText
  const foreign = describeForeignText(text)
  if (foreign !== null) return refuse('not-a-plan', '$', foreign)

  const { tooDeepAt, values } = measureJson(text, limits.nesting)
  if (tooDeepAt !== null) {
    const { line, column } = textPlace(text, tooDeepAt)
    const message = `Line ${line}, column ${column}: brackets are nested deeper than ${limits.nesting}. A plan never is.`
    return refuse('too-deep', '$', message)
  }
  if (values > limits.values) {
    const [count, most] = [formatCount(values), formatCount(limits.values)]
    return refuse('too-large', '$', `This file has about ${count} values; Portolan opens at most ${most}.`)
  }
  const parsed = parseJsonText(text)
  return parsed.ok ? parsePlan(parsed.value) : refuse('not-json', '$', parsed.message)
}

function refuse(reason: RefusalReason, path: string, message: string): ParseResult {
  return { ok: false, reason, faults: [{ path, message }] }
}
