import {
  Activity,
  AppWindow,
  Box,
  Cable,
  CircleHelp,
  Cloud,
  CloudDownload,
  Compass,
  Cpu,
  Database,
  Disc3,
  FolderOpen,
  Globe,
  HardDrive,
  KeyRound,
  Layers,
  LibraryBig,
  type LucideIcon,
  MapPin,
  Monitor,
  Network,
  Plug,
  Power,
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
  cable: Cable,
  'cloud-down': CloudDownload,
  cloud: Cloud,
  power: Power,
  key: KeyRound,
  globe: Globe,
  activity: Activity,
  plug: Plug,
  window: AppWindow,
  pin: MapPin,
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
