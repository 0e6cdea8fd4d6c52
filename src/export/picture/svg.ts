/** A length or place with two digits behind the point at most. */
export function numberText(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

/** Families of letters on other people's computers: ours where it is installed, then what is as wide. No font is fetched. */
export const sansFonts = "Inter, 'Inter Variable', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
export const monoFonts = "'JetBrains Mono', Consolas, Menlo, 'DejaVu Sans Mono', 'Liberation Mono', monospace"

/** How much wider than Inter's regular letters its semibold ones are, and those of a family that may stand for it. */
export const boldFactor = 1.08
