import type { CatalogueCheck } from './finding.ts'

/** A setting's default is one that the setting would accept: not reserved, and a range only where a range is wanted. */
export const badDefaults: CatalogueCheck = ({ settings, reservedPorts }) =>
  settings.flatMap(({ id, range, default: value }) => {
    const single = value.from === value.to
    const reserved = reservedPorts.some(({ port }) => single && port === value.from)
    return [
      ...(reserved ? [finding(id, `The default of ${id} is ${value.from}, which is reserved.`)] : []),
      ...(!single && !range ? [finding(id, `The default of ${id} is a range, and the setting takes one port.`)] : []),
    ]
  })

function finding(item: string, sentence: string) {
  return { kind: 'bad-default', item, sentence } as const
}
