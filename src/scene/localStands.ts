import type { Box } from '#plan/plan.ts'
import { LevelGrid } from './levelGrid.ts'
import type { Stand } from './localLines.ts'
import { columnPitch } from './metrics.ts'
import { openRoom, roomAround, roomReach, sameRoom } from './roomAround.ts'
import type { Worklist } from './worklist.ts'

/** The machines of a drawing and the gaps beside them. */
export class LocalStands {
  readonly #stands = new Map<string, Stand>()
  readonly #ground = new LevelGrid<Stand>(columnPitch)

  /** The machine of this id, with or without a place. */
  of(machine: string): Stand {
    const known = this.#stands.get(machine)
    if (known) return known
    const stand: Stand = { box: undefined, slot: undefined, room: openRoom, lines: [], rows: {}, listed: false }
    this.#stands.set(machine, stand)
    return stand
  }

  /** Puts machines where they are, and lists those that moved or thereby have another gap beside them. */
  move(boxes: ReadonlyMap<string, Box | undefined>, changed: Worklist<Stand>): void {
    const around = new Set<Stand>()
    // When most machines are new, as on opening a plan, to look at all is less work than to ask who is near whom.
    const all = 2 * boxes.size > this.#stands.size
    for (const [id, box] of boxes) {
      const stand = this.of(id)
      changed.add(stand)
      if (!all) this.#gather(stand, around)
      if (stand.slot) this.#ground.remove(stand.slot)
      stand.box = box
      stand.slot = box && this.#ground.add(box, stand)
    }
    if (!all) for (const stand of changed.items) this.#gather(stand, around)
    for (const stand of all ? this.#stands.values() : around) if (this.#measure(stand)) changed.add(stand)
  }

  /** Collects the machines whose room a machine narrows where it stands, itself among them. */
  #gather({ box }: Stand, into: Set<Stand>): void {
    if (box === undefined) return
    this.#ground.some(roomReach(box), 0, (stand) => {
      into.add(stand)
      return false
    })
  }

  /** Measures the room around a machine; true when it is another one than before. */
  #measure(stand: Stand): boolean {
    const { box } = stand
    if (box === undefined) return false
    const room = roomAround(box, (see) => {
      this.#ground.some(roomReach(box), 0, (other) => {
        if (other.box) see(other.box)
        return false
      })
    })
    if (sameRoom(room, stand.room)) return false
    stand.room = room
    return true
  }
}
