import type { Group } from './mergeTwins.ts'

/** Services that always occur together as one bit, so that a value is a few words of bits. */
export interface ServiceMasks {
  /** Services of each bit, in ascending order. */
  readonly services: readonly (readonly number[])[]
  /** Words of 32 bits a value takes. */
  readonly words: number
  /** Value → its bits. */
  readonly masks: ReadonlyMap<number, readonly number[]>
}

/** Numbers the services of the groups' values by the company they keep. */
export function serviceMasks(groups: readonly Group[], values: readonly (readonly number[])[]): ServiceMasks {
  const used = [...new Set(groups.flatMap((group) => [...new Set(group.values)]))].sort((a, b) => a - b)
  const company = new Map<number, string>()
  for (const value of used) {
    for (const service of values[value] ?? []) company.set(service, `${company.get(service) ?? ''}${value},`)
  }
  const together = new Map<string, number[]>()
  for (const [service, key] of [...company.entries()].sort((a, b) => a[0] - b[0])) {
    const list = together.get(key)
    if (list === undefined) together.set(key, [service])
    else list.push(service)
  }
  const services = [...together.values()]
  const words = Math.ceil(services.length / 32)
  const bitOf = new Map(services.flatMap((list, bit) => list.map((service) => [service, bit] as const)))
  const masks = used.map((value) => {
    const mask = new Array<number>(words).fill(0)
    for (const service of values[value] ?? []) {
      const bit = bitOf.get(service) ?? 0
      mask[bit >>> 5] = (mask[bit >>> 5] ?? 0) | (1 << (bit & 31))
    }
    return [value, mask] as const
  })
  return { services, words, masks: new Map(masks) }
}
