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
  /** Texts on the canvas that belong to nothing else. */
  readonly notes: readonly Note[]
  /** Choice id → option id, for the whole plan; a machine's own value wins. Absent means undecided. */
  readonly choices: Choices
  /** Setting id → port number, or "from-to" for a range. Absent means the product's default. */
  readonly settings: Settings
  /** Ids of the packs that are switched on. */
  readonly packs: readonly string[]
  readonly decisions: readonly Decision[]
  readonly request: RequestDetails
  /** The firewalls of the network, as the network team names them. */
  readonly firewalls: readonly Firewall[]
  /** Which of them stand between which zones. A pair that is not listed is not decided yet. */
  readonly boundaries: readonly Boundary[]
  /** Details that differ from `request` for a firewall, a rule or a row; the nearest wins: row, rule, firewall, plan. */
  readonly details: readonly DetailsOf[]
  /** True when flows inside a zone are requested too, for the firewalls on the hosts. */
  readonly includeInside: boolean
  /** Requests that were handed over, oldest first; the last one is the baseline. */
  readonly requests: readonly HandedOver[]
  /** The user's own packs, carried in the plan; switched on like the catalogue's by an id in `packs`. */
  readonly ownPacks: readonly OwnPack[]
  /** Problems that somebody accepted. */
  readonly accepted: readonly Accepted[]
  /** Views of the drawing that were given a name, in the order in which they are listed. They say nothing about the deployment. */
  readonly views: readonly SavedView[]
}

/** What was looked at: which part of the plan, and where. */
export interface SavedView {
  readonly id: string
  readonly name: string
  /** What is to be seen, in the words of the search; empty for everything. */
  readonly query: string
  /** True when the rest is not drawn at all, rather than dimmed. */
  readonly hides?: true
  /** The part of the drawing in view, in canvas units. */
  readonly area?: Box
}

export interface Firewall {
  readonly id: string
  readonly name: string
  readonly owner?: string
  /** The ticket queue that its requests go to. */
  readonly queue?: string
}

/** What stands between two zones. */
export interface Boundary {
  /** Zone ids; null is everything outside any zone. */
  readonly between: readonly [string | null, string | null]
  /** Firewall ids, all of which a flow crosses; empty says that there is no firewall here. */
  readonly firewalls: readonly string[]
}

export interface DetailsOf {
  readonly scope: 'firewall' | 'rule' | 'row'
  /** Firewall id, catalogue rule id, or row id of the request. */
  readonly id: string
  readonly details: RequestDetails
}

/** A request as it was handed over: what the network team was asked for, whatever the plan says today. */
export interface HandedOver {
  readonly id: string
  /** YYYY-MM-DD. */
  readonly date: string
  readonly by?: string
  readonly note?: string
  readonly rows: readonly HandedOverRow[]
}

/** Every source may reach every destination on every service: the row stands for all their combinations. */
export interface HandedOverRow {
  readonly id: string
  /** Firewall name; absent where none was named. */
  readonly firewall?: string
  /** Canonical addresses, as in the request. */
  readonly sources: readonly string[]
  readonly destinations: readonly string[]
  /** "tcp/443", "udp/623", "tcp/49152-65535", "icmp". */
  readonly services: readonly string[]
}

/** Rules of the user's own, with the same meaning as the catalogue's. */
export interface OwnPack {
  readonly id: string
  readonly name: string
  /** Who says that these ports are needed. */
  readonly source: string
  readonly rules: readonly OwnRule[]
}

export interface OwnRule {
  readonly id: string
  /** Role ids. */
  readonly initiator: string
  readonly listener: string
  readonly transport: 'tcp' | 'udp' | 'icmp'
  /** A port, or "from-to"; absent for ICMP. */
  readonly port?: number | string
  readonly service: string
  readonly channel: string
  readonly purpose: string
}

/** A problem that was accepted, and why. */
export interface Accepted {
  /** A problem id, see problemId. */
  readonly problem: string
  readonly note?: string
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
  /** Id of the zone it lies in. A machine belongs to the innermost zone. */
  readonly parent?: string
  /** Neither it nor what stands in it is moved by hand or by a layout. */
  readonly locked?: true
  /** Drawn as one small box. A matter of the drawing alone: flows, problems and requests are the same. */
  readonly collapsed?: true
}

export interface Position {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Box extends Position, Size {}

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
  /** Neither hand nor layout moves it. */
  readonly locked?: true
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
  /** Flows that no rule knows, of this link alone. */
  readonly flows?: readonly OwnFlow[]
  /** Plain text, never empty. */
  readonly note?: string
}

/** Plain text on the canvas. */
export interface Note {
  readonly id: string
  readonly text: string
  /** Top left corner, absolute, in canvas units. */
  readonly position: Position
  /** Absent while it has the usual size. */
  readonly size?: Size
}

/** A flow that the user adds to a link by hand. */
export interface OwnFlow {
  /** Machine id: the end that starts it. */
  readonly initiator: string
  readonly transport: 'tcp' | 'udp' | 'icmp'
  /** A port, or "from-to"; absent for ICMP. */
  readonly port?: number | string
  readonly service: string
  /** Why it is needed; goes into the request. */
  readonly reason: string
}

/** What the reviewer decided about one flow. */
export interface Decision {
  /** A flow id, see deriveFlows. */
  readonly flow: string
  readonly state: 'reviewed' | 'rejected' | 'open'
  readonly note?: string
  /** Who decided. */
  readonly by?: string
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
    notes: [],
    choices: {},
    settings: {},
    packs: [],
    decisions: [],
    request: {},
    firewalls: [],
    boundaries: [],
    details: [],
    includeInside: false,
    requests: [],
    ownPacks: [],
    accepted: [],
    views: [],
  }
}
