import { Icon } from 'lucide-react'
import { glyphShape } from './glyphShapes.ts'

interface Props {
  readonly name: string
  /** A CSS colour value for picture and background. */
  readonly colour: string
}

/** A small picture on a tinted square; decoration only, words stand beside it. */
export function Glyph({ name, colour }: Props) {
  return (
    <span
      aria-hidden="true"
      className="grid size-6 shrink-0 place-items-center rounded-[5px]"
      style={{ color: colour, backgroundColor: `color-mix(in srgb, ${colour} 13%, transparent)` }}
    >
      <Icon iconNode={glyphShape(name)} size={14} strokeWidth={2} />
    </span>
  )
}
