/** Colours as a canvas takes them, for one theme. */
export interface Look {
  readonly bg: string
  readonly surface: string
  readonly raised: string
  readonly line: string
  readonly lineStrong: string
  readonly ink: string
  readonly mute: string
  readonly faint: string
  readonly accent: string
  readonly accentSoft: string
  readonly ok: string
  readonly warn: string
  readonly bad: string
  /** The area of a zone, over the background. */
  readonly zone: string
  /** What a shadow darkens. */
  readonly shade: string
  /** Of a machine's role, by the CSS value in its look. */
  readonly roles: ReadonlyMap<string, RoleColours>
}

export interface RoleColours {
  readonly solid: string
  /** Behind the role's picture. */
  readonly tint: string
  /** Of the whole box from afar, where neither picture nor words can be made out. */
  readonly far: string
}

export const sansFont = '"Inter Variable", "Segoe UI", system-ui, sans-serif'
export const monoFont = '"JetBrains Mono Variable", ui-monospace, monospace'
