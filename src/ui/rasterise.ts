/** What every browser in use can draw on one canvas: pixels on a side, and in all. */
const most = { side: 16_384, area: 120_000_000 }

/** Whether a canvas of so many pixels can be drawn at all. */
export function canRasterise(width: number, height: number): boolean {
  return width >= 1 && height >= 1 && Math.max(width, height) <= most.side && width * height <= most.area
}

/** The picture in pixels, as PNG; null when the browser has no room for so many. Rejects for a text that is no SVG. */
export async function rasterise(svg: string, width: number, height: number): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = await loadedImage(address)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (context === null) return null
    context.drawImage(image, 0, 0, width, height)
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  } finally {
    URL.revokeObjectURL(address)
  }
}

function loadedImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('The browser cannot read its own picture.'))
    image.src = address
  })
}
