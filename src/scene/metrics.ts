/** Sizes of the drawing in canvas units: CSS pixels at zoom 1. Painter, React nodes and SVG picture share them. */

/** Wide enough for a 20-letter name and an address range beside the icon; two lines of text high. */
export const machineWidth = 204
export const machineHeight = 52

/** Positions snap to this; two steps are a comfortable gap. */
export const grid = 20

/** Room between a zone's border and its machines; the top one also holds the title bar. */
export const zonePadding = 28
export const zoneTitleHeight = 44
/** The text of a title bar stands this far from the zone's left border, in a line this high. */
export const zoneTitleInset = 10
export const zoneTitleLine = 30
/** The sign of a locked zone, after all else in its title. */
export const zoneLockSize = 12
/** Advance of one letter of a zone name (Inter 13 px semibold) and of its CIDRs (mono 11 px), on the safe side. */
export const zoneNameAdvance = 8
/** A zone drawn empty, before a machine stands in it. */
export const emptyZoneWidth = 320
export const emptyZoneHeight = 180

/** JetBrains Mono advances 0.6 em; at 11 px every character is 6.6 px wide. */
export const labelAdvance = 6.6
export const labelLineHeight = 16
export const labelPaddingX = 6
export const labelPaddingY = 2
/** Characters of a label line, arrow included: 197 px, which fits between two columns of machines. */
export const labelLineLength = 28

/** Between machines of neighbouring columns and rows: a label of full width, and three lines with their line around it. */
export const columnGap = 260
export const rowGap = 110
/** From one machine to the next of a column or row: the smallest multiples of the grid that leave those gaps. */
export const columnPitch = Math.ceil((machineWidth + columnGap) / grid) * grid
export const rowPitch = Math.ceil((machineHeight + rowGap) / grid) * grid

/** A line keeps this distance from machines it does not belong to. */
export const lineClearance = 12
/** Straight piece at either end of a line: the arrowhead and a little more. */
export const lineStub = 20
/** Between parallel lines. */
export const laneGap = 14
/** The first lane beside a machine stands this far outside the border of a tight zone, so that it is not taken for it. */
export const firstLane = zonePadding + laneGap
/** Lanes tried in one corridor: as many as fit between two columns. */
export const laneCount = 12
/** Radius of a line's bends. */
export const bendRadius = 6
/** An arrowhead: from its tip back along the line, and from the line to either side. */
export const arrowLength = 9
export const arrowHalfWidth = 4.2
