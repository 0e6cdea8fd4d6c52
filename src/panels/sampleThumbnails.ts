import enterpriseDark from './thumbnails/enterprise.dark.svg?raw'
import enterpriseLight from './thumbnails/enterprise.light.svg?raw'
import mixedDark from './thumbnails/mixed.dark.svg?raw'
import mixedLight from './thumbnails/mixed.light.svg?raw'
import smallLabDark from './thumbnails/small-lab.dark.svg?raw'
import smallLabLight from './thumbnails/small-lab.light.svg?raw'

/** An address for an image, and its size in CSS pixels. */
export interface Thumbnail {
  readonly address: string
  readonly width: number
  readonly height: number
}

const files: Readonly<Record<string, Readonly<Record<'light' | 'dark', string>>>> = {
  enterprise: { light: enterpriseLight, dark: enterpriseDark },
  mixed: { light: mixedLight, dark: mixedDark },
  'small-lab': { light: smallLabLight, dark: smallLabDark },
}

/** The picture of a sample, by its id; null for a sample that has none. It is part of the code: nothing is fetched for it. */
export function sampleThumbnail(id: string, theme: 'light' | 'dark'): Thumbnail | null {
  const file = Object.hasOwn(files, id) ? files[id]?.[theme] : undefined
  if (file === undefined) return null
  return { address: `data:image/svg+xml,${encodeURIComponent(file)}`, width: 280, height: 168 }
}
