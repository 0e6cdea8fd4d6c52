import * as v from 'valibot'
import { formatPortRange, parsePortRange } from '#net/port.ts'
import { isCalendarDate } from './calendarDate.ts'
import { formatCount, limits } from './limits.ts'
import type { Plan } from './plan.ts'

/** A description of plan data that can check a value; see `checkValue` and `salvage`. */
export type Shape = v.GenericSchema
export type ShapeOutput<S extends Shape> = v.InferOutput<S>

const textMessage = `This must be text of at most ${formatCount(limits.text)} characters.`
/** Any text: names, notes, reasons. */
export const textSchema = v.pipe(v.string(textMessage), v.maxLength(limits.text, textMessage))
const trimmedText = v.pipe(textSchema, v.trim())
const filledText = v.pipe(textSchema, v.trim(), v.nonEmpty('This must not be empty.'))

const id = idOf(limits.id, `An id must be text of 1 to ${limits.id} characters.`)
const flowId = idOf(limits.flowId, `A flow id must be text of 1 to ${limits.flowId} characters.`)

function idOf(longest: number, message: string) {
  return v.pipe(v.string(message), v.minLength(1, message), v.maxLength(longest, message))
}

const coordinateMessage = `This must be a number between -${formatCount(limits.coordinate)} and ${formatCount(limits.coordinate)}.`
/** Adding zero turns -0, which JSON cannot write, into 0. */
const coordinate = v.pipe(
  v.number(coordinateMessage),
  v.minValue(-limits.coordinate, coordinateMessage),
  v.maxValue(limits.coordinate, coordinateMessage),
  v.transform((value) => value + 0),
)
const lengthMessage = `This must be a number from 1 to ${formatCount(limits.coordinate)}.`
const length = v.pipe(
  v.number(lengthMessage),
  v.minValue(1, lengthMessage),
  v.maxValue(limits.coordinate, lengthMessage),
)

const dateMessage = 'A date must be a day of the calendar written YYYY-MM-DD, such as 2025-03-31.'
const date = v.pipe(v.string(dateMessage), v.isoDate(dateMessage), v.check(isCalendarDate, dateMessage))

const settingMessage = 'A setting must be a port from 1 to 65535, or a range such as "49152-65535".'
const settingText = v.pipe(v.string(settingMessage), v.regex(/^[0-9]{1,5}(-[0-9]{1,5})?$/, settingMessage))
const settingNumber = v.pipe(
  v.number(settingMessage),
  v.integer(settingMessage),
  v.minValue(1, settingMessage),
  v.maxValue(65535, settingMessage),
)
const setting = v.pipe(
  v.union([settingNumber, settingText], settingMessage),
  v.check((value) => parsePortRange(value) !== null, settingMessage),
  v.transform((value): number | string => {
    const range = parsePortRange(value)
    if (range === null || range.from === range.to) return range?.from ?? value
    return formatPortRange(range)
  }),
)

export const choicesSchema = v.record(id, id, 'Choices must be an object of choice ids and option ids.')

export const settingsSchema = v.record(id, setting, 'Settings must be an object of setting ids and ports.')

export const packsSchema = v.array(id, 'The packs must be a list.')

export const memberSchema = v.object(
  { name: v.optional(textSchema, ''), address: v.exactOptional(trimmedText) },
  'A member must be an object.',
)

const position = v.object({ x: coordinate, y: coordinate }, 'A position must be an object with x and y.')
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
  },
  'A machine must be an object.',
)

const endsMessage = 'The ends of a link must be two machine ids.'
const end = idOf(limits.id, endsMessage)

export const linkSchema = v.object({ id, ends: v.strictTuple([end, end], endsMessage) }, 'A link must be an object.')

export const decisionSchema = v.object(
  {
    flow: flowId,
    state: v.picklist(['reviewed', 'rejected', 'open'], 'The state must be "reviewed", "rejected" or "open".'),
    note: v.exactOptional(textSchema),
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

/** The whole document; the JSON Schema in public/ is made from it. */
export const planSchema = v.object({
  format: v.literal('portolan'),
  version: v.literal(1),
  catalog: v.optional(id, 'vmm-2016'),
  name: v.optional(textSchema, 'Untitled plan'),
  zones: v.optional(v.pipe(v.array(zoneSchema, 'The zones must be a list.'), v.maxLength(limits.zones)), []),
  machines: v.optional(
    v.pipe(v.array(machineSchema, 'The machines must be a list.'), v.maxLength(limits.machines)),
    [],
  ),
  links: v.optional(v.pipe(v.array(linkSchema, 'The links must be a list.'), v.maxLength(limits.links)), []),
  choices: v.optional(choicesSchema, {}),
  settings: v.optional(settingsSchema, {}),
  packs: v.optional(packsSchema, []),
  decisions: v.optional(v.array(decisionSchema, 'The decisions must be a list.'), []),
  request: v.optional(requestSchema, {}),
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
