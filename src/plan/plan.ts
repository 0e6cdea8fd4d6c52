/** The document: what the user draws and decides. Everything else is derived from it. */
export interface Plan {
  readonly format: 'portolan'
  readonly version: 1
  /** Id of the catalogue the plan was drawn with. */
  readonly catalog: string
  readonly name: string
  readonly zones: readonly Zone[]
  readonly machines: readonly Machine[]
  readonly links: readonly Link[]
  /** Choice id → option id, for the whole plan; a machine's own value wins. Absent means undecided. */
  readonly choices: Choices
  /** Setting id → port number, or "from-to" for a range. Absent means the product's default. */
  readonly settings: Settings
  /** Ids of the packs that are switched on. */
  readonly packs: readonly string[]
  readonly decisions: readonly Decision[]
  readonly request: RequestDetails
}

export type Choices = Readonly<Record<string, string>>
export type Settings = Readonly<Record<string, number | string>>

export type Trust = 'trusted' | 'untrusted' | 'perimeter'

/** A network segment. `box` is absolute, in canvas units (CSS pixels at zoom 1). */
export interface Zone {
  readonly id: string
  readonly name: string
  /** As typed, without blanks around it: "10.0.1.0/24". One that is no network is a problem, not a fault of the file. */
  readonly cidrs: readonly string[]
  readonly trust?: Trust
  readonly box?: Box
}

export interface Position {
  readonly x: number
  readonly y: number
}

export interface Box extends Position {
  readonly width: number
  readonly height: number
}

/** A box on the canvas: one computer or a group of like ones, with one or more roles. */
export interface Machine {
  readonly id: string
  readonly name: string
  /** Role ids; one that the catalogue does not know is kept and reported. */
  readonly roles: readonly string[]
  /** Id of the zone it stands in. */
  readonly zone?: string
  readonly choices?: Choices
  readonly members: readonly Member[]
  /** Top left corner, absolute, in canvas units. Without one the machine is laid out on opening. */
  readonly position?: Position
}

/** One computer of a machine. */
export interface Member {
  readonly name: string
  /** IPv4, IPv6, CIDR, range "10.0.0.1-10.0.0.9" or FQDN; absent while unknown. */
  readonly address?: string
}

/** A drawn connection between two machines. It has no direction; its flows have. */
export interface Link {
  readonly id: string
  readonly ends: readonly [string, string]
}

/** What the reviewer decided about one flow. */
export interface Decision {
  /** A flow id, see deriveFlows. */
  readonly flow: string
  readonly state: 'reviewed' | 'rejected' | 'open'
  readonly note?: string
}

/** Ticket fields that hold for every row; dates are YYYY-MM-DD. */
export interface RequestDetails {
  readonly requester?: string
  readonly owner?: string
  readonly justification?: string
  readonly ticket?: string
  readonly neededFrom?: string
  readonly expires?: string
}

/** A plan with nothing in it. */
export function emptyPlan(name: string, catalog: string): Plan {
  return {
    format: 'portolan',
    version: 1,
    catalog,
    name,
    zones: [],
    machines: [],
    links: [],
    choices: {},
    settings: {},
    packs: [],
    decisions: [],
    request: {},
  }
}
