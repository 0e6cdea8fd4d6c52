import type { Machine } from '#plan/plan.ts'
import type { Role, RoleFamily } from '#rules/catalogue.ts'
import { standInOf } from '#scene/foldZones.ts'
import { glyphPath } from '#scene/glyphPaths.ts'
import { roleGlyph } from '#scene/roleGlyphs.ts'
import { paletteWords } from '#words/paletteWords.ts'
import { catalogue } from './catalogue.ts'

/** How a role looks everywhere: a picture, and the colour of its family. State and role never hang on colour alone. */
export interface RoleLook {
  /** Path data on a 24 × 24 square. */
  readonly glyph: string
  /** A CSS colour value. */
  readonly colour: string
}

export const familyNames: Readonly<Record<RoleFamily, string>> = paletteWords.families

const unknownLook: RoleLook = { glyph: glyphPath('unknown'), colour: 'var(--mute)' }
const familyColour = (family: RoleFamily): string => `var(--family-${family})`

/** Every colour that a role's look may have. */
export const roleColours: readonly string[] = [
  unknownLook.colour,
  ...(Object.keys(familyNames) as RoleFamily[]).map(familyColour),
]

/** The look of a role; one that the catalogue does not know gets a question mark. */
export function roleLook(id: string | undefined): RoleLook {
  const role: Role | undefined = id === undefined ? undefined : catalogue.roles.get(id)
  if (role === undefined) return unknownLook
  return { glyph: glyphPath(roleGlyph(role.id)), colour: familyColour(role.family) }
}

/** How a collapsed zone looks, which is drawn as a machine. */
const zoneLook: RoleLook = { glyph: glyphPath('layers'), colour: unknownLook.colour }

/** The look of a machine's box: that of its first role. */
export const machineLook = (machine: Machine): RoleLook => (standInOf(machine) ? zoneLook : roleLook(machine.roles[0]))

/** The role's name, or its id when the catalogue does not know it. */
export const roleName = (id: string): string => catalogue.roles.get(id)?.name ?? id
