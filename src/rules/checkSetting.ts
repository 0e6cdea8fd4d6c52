import { highestPort, lowestPort, type PortRange, parsePortRange } from '#net/port.ts'
import type { Rule } from './catalogue.ts'
import type { CatalogueIndex } from './lookup.ts'

/** The system ports of RFC 6335. */
const highestNamedPort = 1023

export type SettingCheck =
  | { readonly ok: true; readonly range: PortRange }
  | { readonly ok: false; readonly reason: string }

/** Whether a setting may have this value, a port number or "from-to"; if not, why, in one plain sentence. */
export function checkSetting(index: CatalogueIndex, settingId: string, value: number | string): SettingCheck {
  const setting = index.settings.get(settingId)
  if (setting === undefined) return refused('The catalogue has no such setting.')
  const range = parsePortRange(value)
  if (range === null) {
    const wanted = setting.range ? 'a port, or two ports in order with a hyphen between them, each' : 'a whole number'
    return refused(`${setting.name} takes ${wanted} from ${lowestPort} to ${highestPort}.`)
  }
  const single = range.from === range.to
  if (!setting.range && !single) return refused(`${setting.name} takes one port, not a range.`)
  // A dynamic range that reaches down here would open every named service, which is as good as any port.
  if (!single && range.from <= highestNamedPort) return refused(`${setting.name} begins above ${highestNamedPort}.`)
  const reserved = index.catalogue.reservedPorts.find(({ port }) => range.from <= port && port <= range.to)
  return reserved === undefined ? { ok: true, range } : refused(reserved.reason)
}

/**
 * The destination ports of a rule under a plan's settings (setting id → port number or "from-to"); null for a rule
 * without ports. A setting that is absent or not allowed counts as the product's default.
 */
export function rulePort(
  index: CatalogueIndex,
  rule: Rule,
  settings: Readonly<Record<string, number | string>>,
): PortRange | null {
  if (rule.port.kind === 'none') return null
  if (rule.port.kind === 'fixed') return rule.port.range
  const id = rule.port.setting
  const value = Object.hasOwn(settings, id) ? settings[id] : undefined
  const checked = value === undefined ? undefined : checkSetting(index, id, value)
  return checked?.ok ? checked.range : (index.settings.get(id)?.default ?? null)
}

function refused(reason: string): SettingCheck {
  return { ok: false, reason }
}
