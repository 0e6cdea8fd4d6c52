import { machineWidth } from './metrics.ts'

/**
 * How a machine's box looks, in canvas units from its top left corner: as the page sets it, so that painter and exported
 * picture do the same.
 */
export const machineFace = {
  /** Radius of the corners. */
  corner: 7,
  /** Width of the part of the frame that shows the role's family. */
  edge: 3,
  /** The tinted square behind the role's picture. */
  tileX: 7,
  tileSize: 24,
  tileCorner: 5,
  /** The role's picture, in the middle of the square. */
  glyphX: 12,
  glyphSize: 14,
  textX: 37,
  /** Between the left edge of the texts and the right edge of the box, less frame and padding. */
  room: machineWidth - 37 - 5,
  /** Heights of the letters, and the lines they stand on. */
  titleSize: 13,
  titleBaseline: 23.2,
  secondSize: 11.5,
  secondBaseline: 37.45,
  /** Between role and address. */
  separator: ' · ',
  /** The badge with the number of members: over the top right corner. */
  badgeSize: 11,
  badgeHeight: 15.4,
  badgePadding: 6,
  badgeBaseline: 11,
  badgeRight: 7,
  badgeTop: -9,
  /** The sign of a locked machine, round, over the top left corner, and the picture in it. */
  lockX: -5,
  lockY: -7,
  lockSize: 16,
  lockGlyph: 10,
} as const
