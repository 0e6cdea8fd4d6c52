import { type Address, parseAddress } from '#net/address.ts'
import { addressesOverlap } from '#net/addressBounds.ts'
import type { Machine } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { readMember } from '../memberAddress.ts'
import { addressPattern } from './addressPattern.ts'
import { textMatch } from './textMatch.ts'

/** What is written about a machine, in lower case, one text a line. */
interface MachineWords {
  /** Its name and those of its members. */
  readonly names: string
  /** Addresses as typed and as they stand in the request. */
  readonly addresses: string
  readonly roles: string
  readonly read: readonly Address[]
}

/** Tells whether a machine is meant by a text: in lower case, by name, address, role, or any of them. */
export interface MachineMatcher {
  readonly byAnything: (wanted: string) => (machine: Machine) => boolean
  readonly byName: (wanted: string) => (machine: Machine) => boolean
  readonly byAddress: (wanted: string) => (machine: Machine) => boolean
}

const lined = (texts: readonly (string | undefined)[]): string =>
  texts
    .filter((text) => text !== undefined && text !== '')
    .join('\n')
    .toLowerCase()

/** Words are gathered once for each machine object. */
export function createMachineMatcher(catalogue: Catalogue): MachineMatcher {
  const known = new WeakMap<Machine, MachineWords>()
  const roleWords = new Map(
    catalogue.roles.map(({ id, name, shortName, aliases }) => [id, lined([id, name, shortName, ...aliases])]),
  )
  const wordsOf = (machine: Machine): MachineWords => {
    const before = known.get(machine)
    if (before !== undefined) return before
    const words = readWords(machine, (role) => roleWords.get(role) ?? role.toLowerCase())
    known.set(machine, words)
    return words
  }
  const inAddresses = (wanted: string): ((words: MachineWords) => boolean) => {
    const pattern = addressPattern(wanted)
    if (pattern === null) return () => false
    return ({ read }) => read.some((address) => addressesOverlap(address, pattern))
  }
  return {
    byAnything(wanted) {
      const [matches, addressed] = [textMatch(wanted), inAddresses(wanted)]
      return (machine) => {
        const words = wordsOf(machine)
        return matches(words.names) || matches(words.addresses) || matches(words.roles) || addressed(words)
      }
    },
    byName(wanted) {
      const matches = textMatch(wanted)
      return (machine) => matches(wordsOf(machine).names)
    },
    byAddress(wanted) {
      if (wanted === '') return (machine) => wordsOf(machine).addresses === ''
      const pattern = addressPattern(wanted)
      const addressed = inAddresses(wanted)
      const matches = textMatch(wanted)
      return (machine) => (pattern === null ? matches(wordsOf(machine).addresses) : addressed(wordsOf(machine)))
    },
  }
}

function readWords({ name, members, roles }: Machine, roleWords: (role: string) => string): MachineWords {
  const read: Address[] = []
  const texts: (string | undefined)[] = []
  for (const member of members) {
    texts.push(member.address)
    const address = readMember(member)
    if (!address?.ok) continue
    if (address.text !== member.address) texts.push(address.text)
    const parsed = parseAddress(address.text)
    if (parsed.ok) read.push(parsed.address)
  }
  return {
    names: lined([name, ...members.map((member) => member.name)]),
    addresses: lined(texts),
    roles: roles.map(roleWords).join('\n'),
    read,
  }
}
