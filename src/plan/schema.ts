import * as v from 'valibot'
import { parsePortRange } from '#net/port.ts'
import { limits } from './limits.ts'
import type { Plan } from './plan.ts'
import {
  coordinate,
  date,
  filledText,
  flowId,
  id,
  idOf,
  length,
  noteText,
  ownPort,
  setting,
  textSchema,
  trimmedText,
} from './schemaValues.ts'

/** A description of plan data that can check a value; see `checkValue` and `salvage`. */
export type Shape = v.GenericSchema
export type ShapeOutput<S extends Shape> = v.InferOutput<S>

export const choicesSchema = v.record(id, id, 'Choices must be an object of choice ids and option ids.')

export const settingsSchema = v.record(id, setting, 'Settings must be an object of setting ids and ports.')

export const packsSchema = v.array(id, 'The packs must be a list.')

const memberSchema = v.object(
  { name: v.optional(textSchema, ''), address: v.exactOptional(trimmedText) },
  'A member must be an object.',
)

const position = v.object({ x: coordinate, y: coordinate }, 'A position must be an object with x and y.')
const flag = v.literal(true, 'This must be true, or be left out.')
const size = v.object({ width: length, height: length }, 'A size must be an object with width and height.')
const box = v.object(
  { x: coordinate, y: coordinate, width: length, height: length },
  'A box must be an object with x, y, width and height.',
)

export const zoneSchema = v.object(
  {
    id,
    name: textSchema,
    cidrs: v.optional(v.array(filledText, 'The CIDRs must be a list.'), []),
    trust: v.exactOptional(
      v.picklist(['trusted', 'untrusted', 'perimeter'], 'The trust must be "trusted", "untrusted" or "perimeter".'),
    ),
    box: v.exactOptional(box),
    parent: v.exactOptional(id),
    locked: v.exactOptional(flag),
    collapsed: v.exactOptional(flag),
  },
  'A zone must be an object.',
)

export const machineSchema = v.object(
  {
    id,
    name: textSchema,
    roles: v.optional(v.array(id, 'The roles must be a list.'), []),
    zone: v.exactOptional(id),
    choices: v.exactOptional(choicesSchema),
    members: v.optional(v.array(memberSchema, 'The members must be a list.'), []),
    position: v.exactOptional(position),
    locked: v.exactOptional(flag),
  },
  'A machine must be an object.',
)

const endsMessage = 'The ends of a link must be two machine ids.'
const end = idOf(limits.id, endsMessage)

const ownTransport = v.picklist(['tcp', 'udp', 'icmp'], 'The transport must be "tcp", "udp" or "icmp".')

const ownFlowSchema = v.object(
  {
    initiator: id,
    transport: ownTransport,
    port: v.exactOptional(ownPort),
    service: textSchema,
    reason: textSchema,
  },
  'A flow must be an object.',
)

export const ownFlowsSchema = v.array(ownFlowSchema, 'The flows must be a list.')

export const linkSchema = v.object(
  {
    id,
    ends: v.strictTuple([end, end], endsMessage),
    flows: v.exactOptional(ownFlowsSchema),
    note: v.exactOptional(v.pipe(noteText, v.nonEmpty('A note must not be empty; leave it out otherwise.'))),
  },
  'A link must be an object.',
)

export const noteSchema = v.object(
  { id, text: noteText, position, size: v.exactOptional(size) },
  'A note must be an object.',
)

export const decisionSchema = v.object(
  {
    flow: flowId,
    state: v.picklist(['reviewed', 'rejected', 'open'], 'The state must be "reviewed", "rejected" or "open".'),
    note: v.exactOptional(textSchema),
    by: v.exactOptional(textSchema),
  },
  'A decision must be an object.',
)

export const requestSchema = v.object(
  {
    requester: v.exactOptional(textSchema),
    owner: v.exactOptional(textSchema),
    justification: v.exactOptional(textSchema),
    ticket: v.exactOptional(textSchema),
    neededFrom: v.exactOptional(date),
    expires: v.exactOptional(date),
  },
  'The request details must be an object.',
)

export const firewallSchema = v.object(
  { id, name: textSchema, owner: v.exactOptional(textSchema), queue: v.exactOptional(textSchema) },
  'A firewall must be an object.',
)

const betweenMessage = 'A boundary lies between two zone ids; null stands for everything outside any zone.'
const side = v.nullable(idOf(limits.id, betweenMessage))

export const boundarySchema = v.object(
  {
    between: v.strictTuple([side, side], betweenMessage),
    // A union is read as a whole: a list that lost an element would say that flows cross fewer firewalls, or none.
    firewalls: v.union([v.array(id, 'The firewalls of a boundary must be a list of firewall ids.')]),
  },
  'A boundary must be an object.',
)

export const detailsSchema = v.object(
  {
    scope: v.picklist(['firewall', 'rule', 'row'], 'The scope must be "firewall", "rule" or "row".'),
    id,
    details: requestSchema,
  },
  'Details must be an object.',
)

const serviceMessage = 'A service must be written like "tcp/443", "udp/623", "tcp/49152-65535" or "icmp".'
const service = v.pipe(
  v.string(serviceMessage),
  v.regex(/^(icmp|(tcp|udp)\/[0-9]{1,5}(-[0-9]{1,5})?)$/, serviceMessage),
  v.check((text) => text === 'icmp' || parsePortRange(text.slice(4)) !== null, serviceMessage),
)

const handedOverRow = v.object(
  {
    id,
    firewall: v.exactOptional(textSchema),
    sources: v.array(filledText, 'The sources must be a list.'),
    destinations: v.array(filledText, 'The destinations must be a list.'),
    services: v.array(service, 'The services must be a list.'),
  },
  'A row must be an object.',
)

export const handedOverSchema = v.object(
  {
    id,
    date,
    by: v.exactOptional(textSchema),
    note: v.exactOptional(textSchema),
    rows: v.array(handedOverRow, 'The rows must be a list.'),
  },
  'A request that was handed over must be an object.',
)

const ownRule = v.object(
  {
    id,
    initiator: id,
    listener: id,
    transport: ownTransport,
    port: v.exactOptional(ownPort),
    service: textSchema,
    channel: textSchema,
    purpose: textSchema,
  },
  'A rule must be an object.',
)

export const ownPackSchema = v.object(
  {
    id,
    name: textSchema,
    source: textSchema,
    rules: v.array(ownRule, 'The rules must be a list.'),
  },
  'A pack must be an object.',
)

const problemId = idOf(limits.problemId, `A problem id must be text of 1 to ${limits.problemId} characters.`)

export const acceptedSchema = v.object(
  { problem: problemId, note: v.exactOptional(textSchema) },
  'An accepted problem must be an object.',
)

export const viewSchema = v.object(
  {
    id,
    name: textSchema,
    query: textSchema,
    hides: v.exactOptional(v.literal(true, 'This must be true, or left out.')),
    area: v.exactOptional(box),
  },
  'A view must be an object.',
)

function listOf<S extends Shape>(item: S, key: keyof typeof limits & string) {
  return v.pipe(v.array(item, `The ${key} must be a list.`), v.maxLength<ShapeOutput<S>[], number>(limits[key]))
}

/** The whole document; the JSON Schema in public/ is made from it. */
export const planSchema = v.object({
  format: v.literal('portolan'),
  version: v.literal(1),
  catalog: v.optional(id, 'vmm-2016'),
  name: v.optional(textSchema, 'Untitled plan'),
  zones: v.optional(listOf(zoneSchema, 'zones'), []),
  machines: v.optional(listOf(machineSchema, 'machines'), []),
  links: v.optional(listOf(linkSchema, 'links'), []),
  notes: v.optional(listOf(noteSchema, 'notes'), []),
  choices: v.optional(choicesSchema, {}),
  settings: v.optional(settingsSchema, {}),
  packs: v.optional(packsSchema, []),
  decisions: v.optional(v.array(decisionSchema, 'The decisions must be a list.'), []),
  request: v.optional(requestSchema, {}),
  firewalls: v.optional(listOf(firewallSchema, 'firewalls'), []),
  boundaries: v.optional(listOf(boundarySchema, 'boundaries'), []),
  details: v.optional(listOf(detailsSchema, 'details'), []),
  includeInside: v.optional(v.boolean('This must be true or false.'), false),
  requests: v.optional(listOf(handedOverSchema, 'requests'), []),
  ownPacks: v.optional(listOf(ownPackSchema, 'ownPacks'), []),
  accepted: v.optional(listOf(acceptedSchema, 'accepted'), []),
  views: v.optional(listOf(viewSchema, 'views'), []),
})

/** The value as the shape reads it, or the first thing that is wrong with it as a plain sentence. */
export function checkValue<S extends Shape>(
  shape: S,
  value: unknown,
): { readonly ok: true; readonly value: ShapeOutput<S> } | { readonly ok: false; readonly message: string } {
  const result = v.safeParse(shape, value, { abortEarly: true })
  return result.success ? { ok: true, value: result.output } : { ok: false, message: result.issues[0].message }
}

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never

/** Does not compile when the schema and the types of plan.ts drift apart. */
export type SchemaMatchesPlan = Matches<Same<Frozen<ShapeOutput<typeof planSchema>>, Plan>>
type Matches<T extends true> = T
