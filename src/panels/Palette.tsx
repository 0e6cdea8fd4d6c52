import { Search, SquareDashed } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import type { Role } from '#rules/catalogue.ts'
import { offeredRoles } from '#rules/lookup.ts'
import { emptyZoneHeight, emptyZoneWidth, machineHeight, machineWidth } from '#scene/metrics.ts'
import { addEmptyZone, addMachineOfRole, dropMachineOfRole } from '#session/actions.ts'
import { catalogue } from '#session/catalogue.ts'
import { familyNames, roleLook } from '#session/roleLook.ts'
import { useSession } from '#session/session.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { SectionTitle } from '#ui/SectionTitle.tsx'
import { paletteWords } from '#words/paletteWords.ts'
import { PaneButton } from './PaneButton.tsx'
import { PaneFrame } from './PaneFrame.tsx'
import { useDragOut } from './useDragOut.ts'
import { wordsMatch } from './wordsMatch.ts'

const textOf = ({ name, id, sentence, aliases }: Role): string => [name, id, sentence, ...aliases].join(' ')

/** All roles on offer, by family: drag one onto the canvas, or click it, or press Enter on it. */
export function Palette() {
  const [words, setWords] = useState('')
  const packs = useSession((state) => state.history.present.packs)
  const roles = useMemo(() => offeredRoles(catalogue, packs), [packs])
  const list = useRef<HTMLDivElement>(null)
  const found = roles.filter((role) => wordsMatch(textOf(role), words))
  const families = [...new Set(found.map((role) => role.family))]
  const firstItem = () => list.current?.querySelector<HTMLElement>('button')
  return (
    <nav
      aria-label={paletteWords.name}
      data-part="palette"
      className="relative min-h-0 min-w-0 border-line border-r bg-surface"
    >
      <PaneFrame pane="palette">
        <div className="relative flex items-center gap-1 p-2.5 pr-1.5 pb-0">
          <Search
            size={14}
            aria-hidden="true"
            className="pointer-events-none absolute top-[18px] left-[18px] text-faint"
          />
          <input
            type="search"
            aria-label={paletteWords.search}
            placeholder={paletteWords.placeholder}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') firstItem()?.focus()
              const only = found[0]
              if (event.key === 'Enter' && words !== '' && only) addMachineOfRole(only.id)
              if (event.key === 'Escape') setWords('')
            }}
            className="min-h-7 min-w-0 flex-1 rounded-md border border-line-strong bg-surface pr-0.5 pl-6.5 text-sm placeholder:text-faint"
          />
          <PaneButton pane="palette" />
        </div>
        <div ref={list} className="min-h-0 flex-1 overflow-y-auto px-2.5 pb-3">
          {families.map((family) => (
            <section key={family} aria-label={familyNames[family]}>
              <SectionTitle>{familyNames[family]}</SectionTitle>
              {found
                .filter((role) => role.family === family)
                .map((role) => (
                  <PaletteItem
                    key={role.id}
                    name={role.name}
                    sentence={role.sentence}
                    glyph={roleLook(role.id)}
                    kind="machine"
                    add={(at) => (at ? dropMachineOfRole(role.id, at) : addMachineOfRole(role.id))}
                  />
                ))}
            </section>
          ))}
          {found.length === 0 && (
            <p className="px-1 py-4 text-mute text-sm" role="status">
              {paletteWords.none(words)}
            </p>
          )}
          {paletteWords.zoneAliases.includes(words.toLowerCase()) && (
            <section aria-label={paletteWords.network}>
              <SectionTitle>{paletteWords.network}</SectionTitle>
              <PaletteItem
                name={paletteWords.zone}
                sentence={paletteWords.zoneSentence}
                glyph={null}
                kind="zone"
                add={addEmptyZone}
              />
            </section>
          )}
        </div>
      </PaneFrame>
    </nav>
  )
}

/** How large what is dragged out of the palette will be. */
const sizes = {
  machine: { width: machineWidth, height: machineHeight },
  zone: { width: emptyZoneWidth, height: emptyZoneHeight },
}

interface ItemProps {
  readonly name: string
  readonly sentence: string
  readonly glyph: { readonly glyph: string; readonly colour: string } | null
  readonly kind: 'machine' | 'zone'
  readonly add: (at?: { x: number; y: number }) => unknown
}

function PaletteItem({ name, sentence, glyph, kind, add }: ItemProps) {
  const drag = useDragOut(name, { kind, size: sizes[kind] }, add)
  return (
    <button
      type="button"
      title={sentence}
      onClick={() => {
        if (!drag.justDropped()) add()
      }}
      onPointerDown={drag.start}
      className="flex w-full touch-pan-y select-none items-center gap-2 rounded-md px-1.5 py-1 text-left leading-tight hover:bg-bg"
    >
      {glyph ? (
        <Glyph path={glyph.glyph} colour={glyph.colour} />
      ) : (
        <span aria-hidden="true" className="grid size-6 shrink-0 place-items-center rounded-[5px] bg-bg text-mute">
          <SquareDashed size={14} />
        </span>
      )}
      <span>
        {name}
        <span className="sr-only">: {sentence}</span>
      </span>
    </button>
  )
}
