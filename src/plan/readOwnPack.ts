import { formatCount, limits } from './limits.ts'
import { measureJson } from './measureJson.ts'
import { ownPortFault } from './ownPort.ts'
import { parseJsonText } from './parseJsonText.ts'
import type { OwnPack } from './plan.ts'
import { childPath, createFaultList, type FaultList, type PlanFault } from './planFault.ts'
import { fieldsOf, salvage } from './salvage.ts'
import { ownPackSchema } from './schema.ts'

/** A pack, or everything that is wrong with its file; a pack is taken over as a whole or not at all. */
export type PackReading =
  | { readonly ok: true; readonly pack: OwnPack }
  | { readonly ok: false; readonly faults: readonly PlanFault[] }

/** Characters; thousands of rules are far below. */
const longestFile = 5_000_000

/** Reads the file of an own pack: JSON of the shape of the published schema. Whether its roles exist is not asked here. */
export function readOwnPack(fileText: string): PackReading {
  if (fileText.length > longestFile) {
    return refuse(
      '$',
      `This file has ${formatCount(fileText.length)} characters; a pack has at most ${formatCount(longestFile)}.`,
    )
  }
  const text = fileText.startsWith('\ufeff') ? fileText.slice(1) : fileText
  if (measureJson(text, limits.nesting).tooDeepAt !== null) {
    return refuse('$', `Brackets are nested deeper than ${limits.nesting}. A pack never is.`)
  }
  const parsed = parseJsonText(text)
  return parsed.ok ? readValue(parsed.value) : refuse('$', parsed.message)
}

function readValue(value: unknown): PackReading {
  const fields = fieldsOf(value)
  if (fields === null) return refuse('$', 'A pack is an object with id, name, source and rules.')
  if (Object.hasOwn(fields, 'format')) return refuse('$.format', 'This is a plan, not a pack. Open it as a file.')
  const { $schema: _, ...content } = fields
  const faults = createFaultList()
  const pack = salvage(ownPackSchema, content, '$', faults)
  if (!pack.ok) faults.add(pack.path, pack.message)
  else checkRules(pack.value.rules, faults)
  const found = faults.all()
  return pack.ok && found.length === 0 ? { ok: true, pack: pack.value } : { ok: false, faults: found.map(whole) }
}

function checkRules(rules: OwnPack['rules'], faults: FaultList): void {
  const ids = new Set<string>()
  rules.forEach((rule, place) => {
    const path = childPath('$.rules', place)
    if (ids.has(rule.id)) faults.add(childPath(path, 'id'), 'Another rule of the pack has the same id.')
    ids.add(rule.id)
    const fault = ownPortFault(rule)
    if (fault !== null) faults.add(childPath(path, 'port'), fault)
  })
}

/** Nothing is left out of a pack: it is refused as a whole. */
function whole({ path, message }: PlanFault): PlanFault {
  return { path, message: message.replace(/ (The [a-z]+|It) is left out\.$/, '') }
}

function refuse(path: string, message: string): PackReading {
  return { ok: false, faults: [{ path, message }] }
}
