import { fileURLToPath } from 'node:url'

/** Our names for pictures, and Lucide's. */
const pictures = {
  compass: 'compass',
  monitor: 'monitor',
  library: 'library-big',
  server: 'server',
  box: 'box',
  folder: 'folder-open',
  drive: 'hard-drive',
  database: 'database',
  refresh: 'refresh-cw',
  split: 'split',
  chip: 'cpu',
  disc: 'disc-3',
  network: 'network',
  'server-old': 'server-crash',
  'server-cog': 'server-cog',
  layers: 'layers',
  cable: 'cable',
  'cloud-down': 'cloud-download',
  cloud: 'cloud',
  power: 'power',
  key: 'key-round',
  globe: 'globe',
  activity: 'activity',
  plug: 'plug',
  window: 'app-window',
  pin: 'map-pin',
  lock: 'lock',
  unknown: 'circle-question-mark',
}

const number = String.raw`-?(?:\d+\.?\d*|\.\d+)`
const start = new RegExp(String.raw`^m\s*(${number})[\s,]*(${number})[\s,]*(.*)$`, 's')

/** The same path, at any place in a longer one: a path that starts with "m" would go on from where the one before ends. */
function anywhere(path) {
  const [, x, y, rest] = start.exec(path) ?? []
  if (rest === undefined) return path
  return `M${x} ${y}${/^[-.\d]/.test(rest) ? 'l' : ''}${rest}`
}

function ellipsePath(cx, cy, rx, ry) {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`
}

function rectPath(x, y, width, height, r) {
  if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}z`
  const corner = (dx, dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  const [w, h] = [width - 2 * r, height - 2 * r]
  return `M${x + r} ${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`
}

function pieceOf([element, attributes]) {
  const at = (name) => Number(attributes[name] ?? 0)
  switch (element) {
    case 'path':
      return anywhere(attributes.d)
    case 'circle':
      return ellipsePath(at('cx'), at('cy'), at('r'), at('r'))
    case 'ellipse':
      return ellipsePath(at('cx'), at('cy'), at('rx'), at('ry'))
    case 'rect':
      return rectPath(at('x'), at('y'), at('width'), at('height'), at('rx'))
    case 'line':
      return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`
    default:
      throw new Error(`nobody knows how to draw <${element}> as a path`)
  }
}

/** All pictures as paths, made from the icons of the package. */
export async function drawnGlyphs() {
  const drawn = {}
  for (const [name, icon] of Object.entries(pictures)) {
    const { __iconData } = await import(`lucide-react/icons/${icon}`)
    drawn[name] = __iconData.node.map(pieceOf).join('')
  }
  return drawn
}

/** Prints what stands between the braces of `glyphPaths`; `npm run fix` formats it. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, path] of Object.entries(await drawnGlyphs())) console.log(`  '${name}': '${path}',`)
}
