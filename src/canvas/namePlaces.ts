import { limits } from '#plan/limits.ts'
import { updateNote } from '#plan/operations/noteOperations.ts'
import type { Box, Plan } from '#plan/plan.ts'
import { machinesById, zonesById } from '#plan/planIndex.ts'
import { machineFace } from '#scene/machineFace.ts'
import { noteBox } from '#scene/noteBox.ts'
import type { Scene } from '#scene/scene.ts'
import { foldedOf } from '#session/folding.ts'
import { type Renaming, renamed } from '#session/renamed.ts'
import { machineRenaming, zoneRenaming } from '#session/renamings.ts'
import { notesOf, type Selection } from '#session/selection.ts'
import type { Outcome } from '#session/session.ts'
import { drawnNotes, useSpotlight } from '#session/spotlight.ts'
import { inPlaceWords as words } from '#words/inPlaceWords.ts'
import { noteWords } from '#words/noteWords.ts'

/** Something of the drawing that has a name, or a note, whose text stands for it. */
export interface Nameable {
  readonly kind: 'machine' | 'zone' | 'note'
  readonly id: string
}

/** A name as it is changed where it stands. */
export interface NamePlace {
  readonly label: string
  readonly value: string
  /** What the undo step is called. */
  readonly step: string
  readonly put: (plan: Plan, typed: string) => Outcome
  /** Where the text stands, in canvas units; undefined until it is drawn. */
  readonly box: Box | undefined
}

/** Between the frame of the field and its text. */
const inset = 5
/** A field as high as what a finger hits. */
const height = 24
/** A name is typed in no less room than this. */
const leastWidth = 160

/** What is chosen, if it is one thing with a name that the drawing shows. */
export function nameableOf(selection: Selection, plan: Plan): Nameable | null {
  const { machines, zones, links } = selection
  const notes = notesOf(selection)
  if (links.length > 0 || machines.length + zones.length + notes.length !== 1) return null
  const { filter } = useSpotlight.getState()
  const only = drawnNotes(useSpotlight.getState())
  const isHidden = (kind: 'machines' | 'zones', id: string) => filter?.hides === true && !filter.parts[kind].has(id)
  const { drawnMachine, drawnForZone, plan: drawn } = foldedOf(plan)
  const [machine, zone, note] = [machines[0], zones[0], notes[0]]
  if (note !== undefined) return only?.has(note) === false ? null : { kind: 'note', id: note }
  if (machine !== undefined) {
    return drawnMachine(machine) !== machine || isHidden('machines', machine) ? null : { kind: 'machine', id: machine }
  }
  const isDrawn = zone !== undefined && (zonesById(drawn).has(zone) || drawnForZone(zone) !== undefined)
  return isDrawn && !isHidden('zones', zone) ? { kind: 'zone', id: zone } : null
}

/** Undefined for what the plan no longer has. */
export function namePlace({ kind, id }: Nameable, plan: Plan, scene: Scene): NamePlace | undefined {
  if (kind === 'note') {
    const note = plan.notes.find((one) => one.id === id)
    return (
      note && {
        ...{ label: words.note, value: note.text, step: noteWords.changeStep, box: noteBox(note) },
        put: (before, text) => {
          const over = text.length - limits.note
          return over > 0
            ? { ok: false, reason: noteWords.tooLong(limits.note, over) }
            : updateNote(before, id, { text })
        },
      }
    )
  }
  if (kind === 'machine') {
    const machine = machinesById(plan).get(id)
    const box = scene.machines.find((one) => one.id === id)?.box
    return machine && named(machine.name, machineRenaming(machine), box && onMachine(box))
  }
  const zone = zonesById(plan).get(id)
  const title = scene.zones.find((one) => one.id === id)?.title
  const collapsed = scene.machines.find((one) => one.zone === id)?.box
  return zone && named(zone.name, zoneRenaming(zone), title ? onTitle(title) : collapsed && onMachine(collapsed))
}

const named = (name: string, renaming: Renaming, box: Box | undefined): NamePlace => ({
  ...{ label: words.name(name), value: name, step: renaming.step, box },
  put: (before, typed) => renamed(renaming, before, typed),
})

const onMachine = ({ x, y }: Box): Box => ({
  x: x + machineFace.textX - inset,
  // Its letters stand where those of the name do.
  y: y + machineFace.titleBaseline - height / 2 - machineFace.titleSize * 0.36,
  width: machineFace.room + inset,
  height,
})

const onTitle = ({ x, y, width }: Box): Box => ({
  ...{ x: x + inset, y: y + 4, height },
  width: Math.max(leastWidth, width - 2 * inset),
})
