interface Props {
  /** Path data on a 24 × 24 square. */
  readonly path: string
  /** A CSS colour value for picture and background. */
  readonly colour: string
}

/** A small picture on a tinted square; decoration only, words stand beside it. */
export function Glyph({ path, colour }: Props) {
  return (
    <span
      aria-hidden="true"
      className="grid size-6 shrink-0 place-items-center rounded-[5px]"
      style={{ color: colour, backgroundColor: `color-mix(in srgb, ${colour} 13%, transparent)` }}
    >
      <svg
        width={14}
        height={14}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={path} />
      </svg>
    </span>
  )
}
