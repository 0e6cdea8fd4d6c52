import type { Box, Machine, Zone } from '#plan/plan.ts'
import { createLineWork, type LineWork, passingLineWork } from '#scene/lineWork.ts'
import type { Scene, SceneLink, SceneMachine, SceneZone } from '#scene/scene.ts'
import { type MachineText, machineText } from '#session/machineText.ts'
import { machineLook, type RoleLook } from '#session/roleLook.ts'
import type { LabelMark } from '../markWords.ts'

/** The words of a scene's things. */
export interface Words {
  readonly machine: (id: string) => Machine | undefined
  readonly zone: (id: string) => Zone | undefined
  readonly mark: (link: string) => LabelMark | undefined
  readonly isNoted: (link: string) => boolean
}

/** Boxes as numbers side by side: left, top, right, bottom of the first, of the second, … */
export class BoxList {
  length = 0
  edges = new Float64Array(256)

  /** Makes room for so many boxes, keeping those that are there. */
  resize(length: number): void {
    if (length * 4 > this.edges.length) {
      const larger = new Float64Array(length * 6)
      larger.set(this.edges)
      this.edges = larger
    }
    this.length = length
  }

  put(slot: number, { x, y, width, height }: Box): void {
    this.edges[slot * 4] = x
    this.edges[slot * 4 + 1] = y
    this.edges[slot * 4 + 2] = x + width
    this.edges[slot * 4 + 3] = y + height
  }

  /** Slots of the boxes that touch the area, in order. */
  within(left: number, top: number, right: number, bottom: number): number[] {
    const found: number[] = []
    const { edges, length } = this
    for (let slot = 0, at = 0; slot < length; slot += 1, at += 4) {
      const [l, t, r, b] = [edges[at] ?? 0, edges[at + 1] ?? 0, edges[at + 2] ?? 0, edges[at + 3] ?? 0]
      if (l <= right && r >= left && t <= bottom && b >= top) found.push(slot)
    }
    return found
  }
}

export interface PaintedMachine {
  readonly box: Box
  readonly locked: boolean
  readonly text: MachineText
  readonly look: RoleLook
}

export interface PaintedZone {
  readonly box: Box
  readonly title: Box
  readonly zone: Zone
}

/** What a painter draws: boxes as flat arrays, in step with the scene; what is the same object as before is left as it is. */
export interface Picture {
  readonly machines: readonly PaintedMachine[]
  readonly machineBoxes: BoxList
  readonly zones: readonly PaintedZone[]
  readonly labels: readonly SceneLink[]
  readonly labelBoxes: BoxList
  readonly marks: (link: string) => LabelMark | undefined
  readonly isNoted: (link: string) => boolean
  readonly lines: LineWork
}

/** The picture of a drawing that is edited. */
export interface LivePicture extends Picture {
  readonly update: (scene: Scene, words: Words) => void
}

/** The picture of a scene that is another one on the next frame. */
export function passingPicture(scene: Scene, words: Words): Picture {
  const machineBoxes = new BoxList()
  const labelBoxes = new BoxList()
  const machines = scene.machines.flatMap((drawn) => {
    const machine = words.machine(drawn.id)
    return machine ? [paintedMachine(drawn, machine)] : []
  })
  machineBoxes.resize(machines.length)
  for (const [slot, { box }] of machines.entries()) machineBoxes.put(slot, box)
  const labels = scene.links.filter(({ label }) => label.box !== undefined)
  labelBoxes.resize(labels.length)
  for (const [slot, { label }] of labels.entries()) if (label.box) labelBoxes.put(slot, label.box)
  return {
    machines,
    machineBoxes,
    zones: scene.zones.flatMap((drawn) => paintedZone(drawn, words)),
    labels,
    labelBoxes,
    marks: words.mark,
    isNoted: words.isNoted,
    lines: passingLineWork(scene.links),
  }
}

export function createPicture(): LivePicture {
  const lines = createLineWork()
  const machineBoxes = new BoxList()
  const labelBoxes = new BoxList()
  const machines: PaintedMachine[] = []
  const labels: SceneLink[] = []
  let seenMachines: readonly { drawn: SceneMachine; machine: Machine }[] = []
  let zones: readonly PaintedZone[] = []
  let marks: Picture['marks'] = () => undefined
  let isNoted: Picture['isNoted'] = () => false

  const updateMachines = (scene: Scene, words: Words) => {
    const next: { drawn: SceneMachine; machine: Machine }[] = []
    machineBoxes.resize(scene.machines.length)
    for (const drawn of scene.machines) {
      const machine = words.machine(drawn.id)
      if (machine === undefined) continue
      const slot = next.length
      const before = seenMachines[slot]
      if (before?.drawn === drawn && before.machine === machine) {
        next.push(before)
        continue
      }
      next.push({ drawn, machine })
      machineBoxes.put(slot, drawn.box)
      machines[slot] = paintedMachine(drawn, machine)
    }
    machines.length = next.length
    machineBoxes.resize(next.length)
    seenMachines = next
  }

  const updateLabels = (scene: Scene) => {
    let slot = 0
    labelBoxes.resize(scene.links.length)
    for (const link of scene.links) {
      const { box } = link.label
      if (box === undefined) continue
      if (labels[slot] !== link) {
        labels[slot] = link
        labelBoxes.put(slot, box)
      }
      slot += 1
    }
    labels.length = slot
    labelBoxes.resize(slot)
  }

  return {
    machines,
    machineBoxes,
    labels,
    labelBoxes,
    lines,
    get zones() {
      return zones
    },
    marks: (link) => marks(link),
    isNoted: (link) => isNoted(link),
    update(scene, words) {
      marks = words.mark
      isNoted = words.isNoted
      zones = scene.zones.flatMap((drawn) => paintedZone(drawn, words))
      updateMachines(scene, words)
      updateLabels(scene)
      lines.update(scene.links)
    },
  }
}

function paintedMachine({ box }: SceneMachine, machine: Machine): PaintedMachine {
  return { box, locked: machine.locked === true, text: machineText(machine), look: machineLook(machine) }
}

function paintedZone({ id, box, title }: SceneZone, words: Words): PaintedZone[] {
  const zone = words.zone(id)
  return zone ? [{ box, title, zone }] : []
}
