import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pictureColours } from '../src/export/picture/pictureColours.ts'

const css = readFileSync('src/app/styles.css', 'utf8')

/** The page's own colour, in the light and in the dark theme. */
function ofPage(name: string) {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(css) ?? []
  return { light, dark }
}

test('pictures have the colours of the page', () => {
  const { light, dark } = pictureColours
  const own = ['bg', 'surface', 'raised', 'line', 'lineStrong', 'ink', 'mute', 'faint', 'ok', 'warn', 'bad'] as const
  for (const name of own) {
    const css = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    expect({ light: light[name], dark: dark[name] }, name).toEqual(ofPage(css))
  }
  for (const family of Object.keys(light.families)) {
    const colours = { light: light.families[family], dark: dark.families[family] }
    expect(colours, family).toEqual(ofPage(`family-${family}`))
  }
})
