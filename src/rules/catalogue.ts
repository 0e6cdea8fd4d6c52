import type { PortRange } from '#net/port.ts'
import type { Transport } from '#net/transport.ts'

/** The roles, rules, choices, settings and packs of one product version, as data. */
export interface Catalogue {
  readonly id: string
  readonly title: string
  readonly article: Article
  readonly roles: readonly Role[]
  readonly sections: readonly SourceSection[]
  readonly rows: readonly SourceRow[]
  readonly rules: readonly Rule[]
  readonly annotations: readonly Annotation[]
  readonly errata: readonly Erratum[]
  readonly choices: readonly Choice[]
  readonly settings: readonly Setting[]
  readonly packs: readonly Pack[]
  /** Ports that no setting may take, with the reason (VMM setup preassigns 5986). */
  readonly reservedPorts: readonly ReservedPort[]
}

export interface Article {
  readonly title: string
  readonly appliesTo: string
  /** As printed in the article's header. */
  readonly date: string
  readonly assetId: string
  readonly publisher: string
  readonly licence: string
}

export type RoleFamily =
  | 'management'
  | 'compute'
  | 'storage'
  | 'services'
  | 'bare-metal'
  | 'vmware'
  | 'directory'
  | 'operations'

/** What a machine does. */
export interface Role {
  readonly id: string
  readonly name: string
  /** For a machine's second line on the canvas, at most 16 characters. */
  readonly shortName: string
  readonly family: RoleFamily
  /** One sentence for the palette. */
  readonly sentence: string
  /** Other words people type for it. */
  readonly aliases: readonly string[]
  /** The packs that bring the role, which the article does not have. It is offered while one of them is on, and known always. */
  readonly packs?: readonly string[]
}

/** A table of the article. */
export interface SourceSection {
  readonly id: 'M' | 'T' | 'C' | 'F'
  readonly heading: string
  readonly columns: readonly string[]
}

/** One row of the article, cell for cell as printed, typing errors and shifted cells included. */
export interface SourceRow {
  readonly id: string
  readonly section: SourceSection['id']
  readonly cells: readonly string[]
}

/** Where a rule's port number is: fixed, in a setting, or none (ICMP). */
export type RulePort =
  | { readonly kind: 'fixed'; readonly range: PortRange }
  | { readonly kind: 'setting'; readonly setting: string }
  | { readonly kind: 'none' }

/** The rule holds when the choice is undecided or has one of these options. */
export interface Condition {
  readonly choice: string
  readonly options: readonly string[]
  /**
   * The end of the rule that decides, where its role alone does not hold the choice. The condition then counts only for a
   * machine that holds the choice's role as well: a file server that is a Hyper-V host, too.
   */
  readonly at?: 'initiator' | 'listener'
}

export type ChangeWhere =
  | 'vmm-setup'
  | 'vmm-console'
  | 'registry'
  | 'bmc-device'
  | 'windows-firewall'
  | 'provider'
  | 'sql-server'
  | 'not-from-vmm'
  | 'fixed'
  | 'not-stated'

/** Whether and where the port can be changed: what the article prints, and what is known today. */
export interface Changeable {
  /** The article's cell; empty when the article leaves it blank. */
  readonly printed: string
  readonly where: ChangeWhere
  /** One plain sentence. */
  readonly sentence: string
}

/** Initiator role → listener role on one transport and one destination port or range. */
export interface Rule {
  readonly id: string
  readonly initiator: string
  readonly listener: string
  readonly transport: Transport
  readonly port: RulePort
  /** The protocol a person knows: "WinRM", "HTTPS (BITS)". */
  readonly service: string
  /** What the connection is for in one or two words: "agent", "file transfer", "control". */
  readonly channel: string
  /** Why the port is needed, one sentence that a network team understands. */
  readonly purpose: string
  /** Article row ids; empty only for a rule of a pack. */
  readonly sources: readonly string[]
  readonly errata: readonly string[]
  /** The optional pack it belongs to; without one it is the article's. */
  readonly pack?: string
  /** The document that says so; a rule of a pack has one, one of the article has rows. */
  readonly source?: string
  readonly when: readonly Condition[]
  readonly change: Changeable
  /** Ids of other rules that give the same line (same roles, transport, port) and know it. */
  readonly sameLineAs?: readonly string[]
}

/** A row that means no packet: shown in the review of a link, never a firewall line. */
export interface Annotation {
  readonly id: string
  /** Unordered pair of roles on whose link it is shown. */
  readonly between: readonly [string, string]
  readonly title: string
  readonly sentence: string
  readonly sources: readonly string[]
  readonly errata: readonly string[]
}

/** A flaw of the article: what it prints, what is meant, why, and who says so. */
export interface Erratum {
  readonly id: string
  /** Row ids it concerns; empty when the article omits something. */
  readonly rows: readonly string[]
  readonly printed: string
  readonly meant: string
  readonly why: string
  readonly source: string
  /** Established by a document that was read, or inferred from such documents. */
  readonly confidence: 'documented' | 'inferred'
}

export interface ChoiceOption {
  readonly id: string
  readonly name: string
  readonly sentence: string
  /** Another choice of the same machine that rules this option out. */
  readonly notWith?: { readonly choice: string; readonly options: readonly string[]; readonly why: string }
}

/** A fact about the deployment that decides between documented alternatives; may stay undecided. */
export interface Choice {
  readonly id: string
  readonly name: string
  readonly question: string
  /** Set on a machine of this role, or, without a role, on the plan. A plan's value is the default of its machines. */
  readonly role?: string
  readonly options: readonly ChoiceOption[]
  readonly source: string
  /** Absent for a choice that takes knowledge of the deployment: least privilege leaves it to a person. */
  readonly leastPrivilege?: LeastPrivilege
}

/** What least privilege may pick where a choice is undecided. */
export interface LeastPrivilege {
  /** Option ids; the one that leaves the fewest lines is picked, on a tie the one that stands first. */
  readonly prefer: readonly string[]
  /** Why the first one stands first, in one sentence, with what has to be true on the ground. */
  readonly why: string
}

/** A port number that the product lets you change. */
export interface Setting {
  readonly id: string
  readonly name: string
  readonly default: PortRange
  /** True when the value is a range (the RPC dynamic range), false for a single port. */
  readonly range: boolean
  readonly meaning: string
  readonly where: string
  /** True when changing it after VMM setup means reinstalling the VMM server. */
  readonly reinstall: boolean
  readonly source: string
}

/** An optional group of rules that the article does not hold. */
export interface Pack {
  readonly id: string
  readonly name: string
  readonly sentence: string
  readonly errata: readonly string[]
  readonly source: string
}

export interface ReservedPort {
  readonly port: number
  readonly reason: string
}
