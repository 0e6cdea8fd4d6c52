import type { PortRange } from '#net/port.ts'
import { parsePortRange } from '#net/port.ts'
import type { Settings } from '#plan/plan.ts'
import type { Catalogue, Setting } from '#rules/catalogue.ts'

/** The ports each setting of the catalogue stands for in a plan: its own value when that is allowed, else the default. */
export function portsOfSettings(catalogue: Catalogue, settings: Settings): ReadonlyMap<string, PortRange> {
  return new Map(catalogue.settings.map((setting) => [setting.id, portsOfSetting(catalogue, setting, settings)]))
}

function portsOfSetting(catalogue: Catalogue, setting: Setting, settings: Settings): PortRange {
  const value = Object.hasOwn(settings, setting.id) ? settings[setting.id] : undefined
  if (value === undefined) return setting.default
  const range = parsePortRange(value)
  if (range === null || (!setting.range && range.from !== range.to)) return setting.default
  const reserved = catalogue.reservedPorts.some(({ port }) => !setting.range && range.from === port)
  return reserved ? setting.default : range
}
