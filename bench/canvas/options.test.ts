import { expect, it } from 'vitest'
import { parseOptions } from './options.ts'

it('measures three targets at three sizes unless told otherwise', () => {
  const options = parseOptions([])
  expect(options).toMatchObject({ sizes: [100, 1_000, 3_000], rounds: 3, targets: ['portolan', 'react-flow', 'bare'] })
  expect(parseOptions(['--sizes', '50', '--only', 'zoom,drag', '--targets', 'bare'])).toMatchObject({
    sizes: [50],
    gestures: ['zoom', 'drag'],
    targets: ['bare'],
    targetsNamed: true,
  })
})

it.each([
  [['--sizes', '10,many'], '“many” is no whole number'],
  [['--rounds', '0'], '“0” is no whole number above zero'],
  [['--targets', 'tldraw'], '“tldraw” is none of portolan'],
  [['--profile', 'scroll'], '“scroll” is none of pan'],
])('refuses %j', (args, reason) => {
  expect(() => parseOptions(args)).toThrow(reason)
})
