import { budget, measureLoad } from '../scripts/measureLoad.mjs'

const { first, all, fonts, files } = await measureLoad()
const line = (what, size) => console.log(`${size.toFixed(1).padStart(8)}  ${what}`)
console.log('kB gzip')
for (const { name, size, isFirst } of files) line(`${name}${isFirst ? '  (first)' : ''}`, size)
line(`before the first drawing; at most ${budget.first}`, first)
line(`all code; at most ${budget.all}`, all)
line('fonts, not counted above', fonts)
if (first > budget.first || all > budget.all) process.exitCode = 1
