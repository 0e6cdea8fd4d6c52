import * as activity from 'lucide-react/icons/activity'
import * as appWindow from 'lucide-react/icons/app-window'
import * as box from 'lucide-react/icons/box'
import * as cable from 'lucide-react/icons/cable'
import * as circleQuestionMark from 'lucide-react/icons/circle-question-mark'
import * as cloud from 'lucide-react/icons/cloud'
import * as cloudDownload from 'lucide-react/icons/cloud-download'
import * as compass from 'lucide-react/icons/compass'
import * as cpu from 'lucide-react/icons/cpu'
import * as database from 'lucide-react/icons/database'
import * as disc3 from 'lucide-react/icons/disc-3'
import * as folderOpen from 'lucide-react/icons/folder-open'
import * as globe from 'lucide-react/icons/globe'
import * as hardDrive from 'lucide-react/icons/hard-drive'
import * as keyRound from 'lucide-react/icons/key-round'
import * as layers from 'lucide-react/icons/layers'
import * as libraryBig from 'lucide-react/icons/library-big'
import * as mapPin from 'lucide-react/icons/map-pin'
import * as monitor from 'lucide-react/icons/monitor'
import * as network from 'lucide-react/icons/network'
import * as plug from 'lucide-react/icons/plug'
import * as power from 'lucide-react/icons/power'
import * as refreshCw from 'lucide-react/icons/refresh-cw'
import * as server from 'lucide-react/icons/server'
import * as serverCog from 'lucide-react/icons/server-cog'
import * as serverCrash from 'lucide-react/icons/server-crash'
import * as split from 'lucide-react/icons/split'

/** The pieces of a picture on a 24 × 24 square: names of SVG elements with their attributes. */
export type GlyphShape = [string, Record<string, string>][]

/** Pictures by name, as data: the page draws them as SVG, the painter as paths. */
const modules: Readonly<Record<string, object>> = {
  compass,
  monitor,
  library: libraryBig,
  server,
  box,
  folder: folderOpen,
  drive: hardDrive,
  database,
  refresh: refreshCw,
  split,
  chip: cpu,
  disc: disc3,
  network,
  'server-old': serverCrash,
  'server-cog': serverCog,
  layers,
  cable,
  'cloud-down': cloudDownload,
  cloud,
  power,
  key: keyRound,
  globe,
  activity,
  plug,
  window: appWindow,
  pin: mapPin,
  unknown: circleQuestionMark,
}

/** Each icon's module holds its drawing beside the component, though its types do not say so. */
function shapeIn(module: object): GlyphShape {
  const data: unknown = Reflect.get(module, '__iconData')
  const node: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'node') : undefined
  return Array.isArray(node) ? node : []
}

const shapes = new Map(Object.entries(modules).map(([name, module]) => [name, shapeIn(module)]))
const unknownShape = shapeIn(circleQuestionMark)

/** The names of all pictures. */
export const glyphNames: readonly string[] = [...shapes.keys()]

/** A question mark stands for a picture that does not exist. */
export const glyphShape = (name: string): GlyphShape => shapes.get(name) ?? unknownShape
