import {
  Box,
  CircleHelp,
  Compass,
  Cpu,
  Database,
  Disc3,
  FolderOpen,
  HardDrive,
  Layers,
  LibraryBig,
  type LucideIcon,
  Monitor,
  Network,
  RefreshCw,
  Server,
  ServerCog,
  ServerCrash,
  Split,
} from 'lucide-react'

const pictures: Readonly<Record<string, LucideIcon>> = {
  compass: Compass,
  monitor: Monitor,
  library: LibraryBig,
  server: Server,
  box: Box,
  folder: FolderOpen,
  drive: HardDrive,
  database: Database,
  refresh: RefreshCw,
  split: Split,
  chip: Cpu,
  disc: Disc3,
  network: Network,
  'server-old': ServerCrash,
  'server-cog': ServerCog,
  layers: Layers,
}

interface Props {
  readonly name: string
  /** A CSS colour value for picture and background. */
  readonly colour: string
}

/** A small picture on a tinted square; decoration only, words stand beside it. */
export function Glyph({ name, colour }: Props) {
  const Picture = pictures[name] ?? CircleHelp
  return (
    <span
      aria-hidden="true"
      className="grid size-6 shrink-0 place-items-center rounded-[5px]"
      style={{ color: colour, backgroundColor: `color-mix(in srgb, ${colour} 13%, transparent)` }}
    >
      <Picture size={14} strokeWidth={2} />
    </span>
  )
}
