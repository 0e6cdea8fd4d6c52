/** A cell by its places, counted from 0; row -1 is the head. */
export interface GridCell {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Rows that are in view at once. */
  readonly page: number
}

/** A rectangle of cells, both ends included. */
export interface GridRange {
  readonly fromRow: number
  readonly toRow: number
  readonly fromColumn: number
  readonly toColumn: number
}

/** Where a key leads from a cell; null when it is no key to walk by. `far`: Ctrl is held, which goes to the very end. */
export function movedBy(key: string, far: boolean, { row, column }: GridCell, size: GridSize): GridCell | null {
  const lastRow = size.rows - 1
  const lastColumn = size.columns - 1
  const to = (nextRow: number, nextColumn: number): GridCell => ({
    row: Math.max(-1, Math.min(lastRow, nextRow)),
    column: Math.max(0, Math.min(lastColumn, nextColumn)),
  })
  switch (key) {
    case 'ArrowUp':
      return to(far && row > 0 ? 0 : row - 1, column)
    case 'ArrowDown':
      return to(far ? lastRow : row + 1, column)
    case 'ArrowLeft':
      return to(row, far ? 0 : column - 1)
    case 'ArrowRight':
      return to(row, far ? lastColumn : column + 1)
    case 'Home':
      return to(far ? Math.min(0, lastRow) : row, 0)
    case 'End':
      return to(far ? lastRow : row, lastColumn)
    case 'PageUp':
      return to(Math.max(Math.min(0, row), row - size.page), column)
    case 'PageDown':
      return to(row + size.page, column)
    default:
      return null
  }
}

/** The rectangle between two cells; the head is not part of any. */
export function rangeBetween(a: GridCell, b: GridCell): GridRange {
  return {
    fromRow: Math.max(0, Math.min(a.row, b.row)),
    toRow: Math.max(a.row, b.row),
    fromColumn: Math.min(a.column, b.column),
    toColumn: Math.max(a.column, b.column),
  }
}

/** The cells of a size in reading order after one, or before it; none beyond the ends. */
export function* cellsFrom({ row, column }: GridCell, step: 1 | -1, size: GridSize): Generator<GridCell> {
  for (let at = row * size.columns + column + step; at >= 0 && at < size.rows * size.columns; at += step) {
    yield { row: Math.floor(at / size.columns), column: at % size.columns }
  }
}
