import { expect, test } from './fixtures.ts'
import { goToPart, pickByTyping, press, startingWith, tabTo } from './pages/keys.ts'
import type { Planner } from './pages/Planner.ts'
import { boxOf, drag, middleOf } from './pages/pointer.ts'
import {
  checkRequest,
  checkThatAllIsBuilt,
  choiceName,
  machineNamed,
  memberLines,
  optionName,
  packName,
  plan,
  roleName,
  ticket,
  trustNames,
  zoneNamed,
} from './pages/sampleJob.ts'

// Half a minute each on a machine that is not busy.
test.setTimeout(180_000)

const reviewed = `${plan.links.length} of ${plan.links.length} links reviewed`
const planChoices = Object.entries(plan.choices)

/** Fills in by clicks and typing what holds for the whole plan. */
async function fillPlanDetails({ inspector }: Planner): Promise<void> {
  for (const [label, text] of ticket) await inspector.getByRole('textbox', { name: label }).fill(text)
  for (const [choice, option] of planChoices)
    await inspector.getByRole('combobox', { name: choiceName(choice), exact: true }).selectOption(option)
  for (const pack of plan.packs) await inspector.getByRole('checkbox', { name: startingWith(packName(pack)) }).check()
}

test('by pointer: the enterprise sample is drawn, reviewed and exported', async ({ planner, page }) => {
  checkThatAllIsBuilt()
  const { inspector } = planner
  await planner.visit()
  await fillPlanDetails(planner)

  // As the sample stands, small enough to be seen whole.
  for (let steps = 0; steps < 3; steps += 1) await page.getByRole('button', { name: 'Zoom out' }).click()
  const zoom = 1.2 ** -3
  const onCanvas = (x: number, y: number) => [40 + (x + 28) * zoom, 20 + (y + 44) * zoom] as const
  for (const { name, cidrs, trust, box } of plan.zones) {
    if (box === undefined || trust === undefined) throw new Error(`${name} lacks a place or trust`)
    await planner.dragRole('Zone', ...onCanvas(box.x + 160, box.y + 90))
    await inspector.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
    await inspector.getByRole('textbox', { name: 'Networks (CIDR)' }).fill(cidrs.join(', '))
    await inspector.getByRole('combobox', { name: 'Trust' }).selectOption(trustNames[trust])
    const zone = planner.zone(name)
    const grip = await middleOf(zone.locator('.zone-resize'))
    const wider = Math.max(0, box.width - 320) * zoom
    const higher = Math.max(0, box.height - 180) * zoom
    if (wider + higher === 0) continue
    await drag(page, grip, { x: grip.x + wider, y: grip.y + higher })
    await page.mouse.up()
    await expect.poll(async () => (await boxOf(zone)).height).toBeGreaterThan(180 * zoom + higher - 10)
  }

  for (const machine of plan.machines) {
    const { name, roles, members, position = { x: 0, y: 0 } } = machine
    const [role = '', ...more] = roles.map(roleName)
    await planner.dragRole(role, ...onCanvas(position.x + 102, position.y + 26))
    await inspector.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
    await inspector.getByRole('button', { name: 'Paste list…' }).click()
    await expect(planner.machine(`${name}, zone ${zoneNamed(machine)}`)).toBeVisible()
    const list = page.getByRole('dialog', { name: `Paste the members of ${name}` })
    await list.getByRole('textbox').fill(memberLines(machine))
    await list.getByRole('button', { name: `Add ${members.length} member` }).click()
    for (const one of more)
      await inspector.getByRole('combobox', { name: 'Add a role to this machine' }).selectOption(one)
    for (const [choice, option] of Object.entries(machine.choices ?? {}))
      await inspector.getByRole('combobox', { name: choiceName(choice), exact: true }).selectOption(option)
  }

  for (const { ends } of plan.links) {
    const [from, to] = [machineNamed(ends[0]), machineNamed(ends[1])]
    await planner.drawLink(from, to)
    await expect(inspector.getByRole('heading', { level: 2 })).toHaveText(`${from} ↔ ${to}`)
  }

  await planner.pick('Review', /^Review the links/)
  const bar = page.getByRole('region', { name: 'Review', exact: true })
  const approve = bar.getByRole('button', { name: /^Approve and go on/ })
  await bar.getByRole('button', { name: 'Next link to review' }).click()
  await approve.click()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada')
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  for (let done = 1; done < plan.links.length; done += 1) {
    await expect(bar.getByRole('status')).toHaveText(`${done} of ${plan.links.length} links reviewed`)
    await approve.click()
  }
  await expect(bar.getByRole('status')).toHaveText(reviewed)
  checkRequest((await planner.exportRequest('CSV', 'By rule')).text)
})

test('by keyboard alone: the enterprise sample is drawn, reviewed and exported', async ({ planner, page }) => {
  checkThatAllIsBuilt()
  const { inspector } = planner
  const heading = inspector.getByRole('heading', { level: 2 })
  const picker = page.getByRole('dialog')
  const roles = page.getByRole('listbox', { name: 'Roles' })
  await planner.visit()
  await goToPart(page, inspector)
  for (const [label, text] of ticket) {
    await tabTo(page, startingWith(label))
    await page.keyboard.type(text)
  }
  for (const [choice, option] of planChoices) {
    await tabTo(page, startingWith(choiceName(choice)))
    await pickByTyping(page, optionName(choice, option))
  }
  for (const pack of plan.packs) {
    await tabTo(page, startingWith(packName(pack)))
    await press(page, 'Space')
  }
  await goToPart(page, planner.canvas)

  /** Adds what is found by these words, calls it something where it stands, and goes on to its details. */
  const add = async (words: string, name: string) => {
    await press(page, '/')
    await page.keyboard.type(words)
    await expect(roles.getByRole('option', { selected: true })).toHaveText(words)
    await press(page, 'Enter')
    await expect(planner.canvas.locator('.selected:focus')).toHaveCount(1)
    await press(page, 'F2')
    await expect(planner.canvas.getByRole('textbox', { name: /^Name of / })).toBeFocused()
    await page.keyboard.type(name)
    await press(page, 'Enter')
    await expect(heading).toHaveText(name)
    await expect(planner.canvas.locator('.selected:focus')).toHaveCount(1)
    await press(page, 'Enter')
    await expect(inspector.locator(':focus')).toHaveCount(1)
  }
  const corners = [
    ['Shift+ArrowLeft', 'Shift+ArrowUp'],
    ['Shift+ArrowRight', 'Shift+ArrowUp'],
    ['Shift+ArrowRight', 'Shift+ArrowDown'],
    ['Shift+ArrowLeft', 'Shift+ArrowDown'],
  ]
  for (const [at, { name, cidrs, trust }] of plan.zones.entries()) {
    await add('Zone', name)
    await tabTo(page, /^Networks/)
    await page.keyboard.type(cidrs.join(', '))
    await tabTo(page, /^Trust/)
    await pickByTyping(page, trustNames[trust ?? 'trusted'])
    await press(page, 'Escape')
    await expect(planner.zone(name)).toBeFocused()
    const [aside = '', along = ''] = corners[at] ?? []
    await press(page, ...Array<string>(6).fill(aside), ...Array<string>(3).fill(along))
  }

  for (const machine of plan.machines) {
    const { name, members } = machine
    const [role = '', ...more] = machine.roles.map(roleName)
    await add(role, name)
    for (const one of more) {
      await tabTo(page, /^Add a role to this machine$/)
      await pickByTyping(page, one)
    }
    await tabTo(page, /^Paste list…$/)
    await press(page, 'Enter')
    await expect(picker).toBeVisible()
    await tabTo(page, /^Names and addresses/)
    await page.keyboard.type(memberLines(machine))
    await tabTo(page, startingWith(`Add ${members.length} member`))
    await press(page, 'Enter')
    await expect(picker).toHaveCount(0)
    for (const [choice, option] of Object.entries(machine.choices ?? {})) {
      await tabTo(page, startingWith(choiceName(choice)))
      await pickByTyping(page, optionName(choice, option))
    }
    await press(page, 'Escape', 'm')
    await expect(picker.getByRole('combobox')).toBeFocused()
    await page.keyboard.type(zoneNamed(machine))
    await press(page, 'Enter')
    await expect(planner.machine(`${name}, zone ${zoneNamed(machine)}`)).toBeFocused()
  }

  for (const { ends } of plan.links) {
    const [from, to] = [machineNamed(ends[0]), machineNamed(ends[1])]
    await press(page, 'Control+f')
    await page.keyboard.type(`"${from}"`)
    await press(page, 'Enter')
    await expect(heading).toHaveText(from)
    await press(page, 'Escape', 'c')
    await page.keyboard.type(to.slice(0, 1).toLowerCase())
    await expect(picker.getByRole('combobox')).toBeFocused()
    await page.keyboard.type(to.slice(1))
    await press(page, 'Enter')
    await expect(heading).toHaveText(`${from} ↔ ${to}`)
  }

  const progress = page.getByRole('region', { name: 'Review', exact: true }).getByRole('status')
  await press(page, 'Shift+R', 'a')
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused()
  await page.keyboard.type('Ada')
  await press(page, 'Enter')
  for (let done = 1; done < plan.links.length; done += 1) {
    await expect(progress).toHaveText(`${done} of ${plan.links.length} links reviewed`)
    await press(page, 'a')
  }
  await expect(progress).toHaveText(reviewed)

  await goToPart(page, planner.tables)
  await press(page, 'ArrowRight', 'ArrowRight')
  await expect(planner.tables.getByRole('tab', { name: /^Request/ })).toBeFocused()
  await tabTo(page, /^Download$/)
  checkRequest((await planner.download(() => page.keyboard.press('Enter'))).text)
})

test('in outline and tables alone: the enterprise sample is built, reviewed and exported', async ({
  planner,
  page,
}) => {
  checkThatAllIsBuilt()
  await planner.visit()
  await page.keyboard.press('Alt+3')
  await expect(planner.canvas).toHaveCount(0)
  const work = page.getByRole('main')
  const show = async (name: string) => {
    await work.getByRole('tab', { name: startingWith(name) }).click()
    return work.getByRole('grid', { name, exact: true })
  }
  /** Pastes rows of texts with their first cell in the first row of a column. */
  const pasteAt = async (column: number, rows: readonly (readonly string[])[]) => {
    await work.getByRole('grid').focus()
    await press(page, 'Control+Home', ...Array<string>(column).fill('ArrowRight'))
    await planner.paste(rows.map((cells) => cells.join('\t')).join('\n'))
    await expect(work.getByText(/ (cells? filled|rows? added)\.$/)).toBeVisible()
  }
  await fillPlanDetails(planner)

  await show('Zones')
  await pasteAt(
    0,
    plan.zones.map(({ name, cidrs, trust }) => [name, cidrs.join(', '), trustNames[trust ?? 'trusted']]),
  )

  const machines = await show('Machines')
  await pasteAt(
    0,
    plan.machines.map((machine) => [machine.name, machine.roles.map(roleName).join(', '), zoneNamed(machine)]),
  )
  const titles = await machines.getByRole('columnheader').allTextContents()
  for (const choice of new Set(plan.machines.flatMap(({ choices = {} }) => Object.keys(choices)))) {
    const options = plan.machines.map(({ choices }) => choices?.[choice])
    await pasteAt(
      titles.indexOf(choiceName(choice)),
      options.map((option) => [option === undefined ? '' : optionName(choice, option)]),
    )
  }

  // The first member of each is there with its machine; the others come below.
  await show('Members')
  const members = plan.machines.flatMap((machine) =>
    machine.members.map(({ name, address = '' }, at) => ({ at, cells: [name, address, machine.name] })),
  )
  const [first, more] = [members.filter(({ at }) => at === 0), members.filter(({ at }) => at > 0)]
  await pasteAt(
    0,
    [...first, ...more].map(({ cells }) => cells),
  )

  await page.keyboard.press('Alt+2')
  const tree = work.getByRole('tree', { name: 'Outline' })
  // The first few one by one, and then all of them in a table, where those that are drawn are found as they are.
  for (const { ends } of plan.links.slice(0, 3)) {
    const [from, to] = [machineNamed(ends[0]), machineNamed(ends[1])]
    await tree.getByRole('treeitem', { name: new RegExp(`${startingWith(from).source} .* members?\\b`) }).click()
    await work.getByRole('button', { name: 'Connect to…' }).click()
    await page
      .getByRole('dialog', { name: `Connect ${from} to…` })
      .getByRole('option', { name: startingWith(to) })
      .click()
  }

  await page.keyboard.press('Alt+3')
  const links = await show('Links')
  await pasteAt(0, [['One end', 'Other end'], ...plan.links.map(({ ends }) => ends.map(machineNamed))])
  await links.focus()
  await press(page, 'Control+Home', ...Array<string>(4).fill('ArrowRight'), 'Control+Shift+ArrowDown', 'r')
  await expect(links.getByRole('gridcell', { name: 'reviewed', exact: true })).toHaveCount(plan.links.length)
  checkRequest((await planner.exportRequest('CSV', 'By rule')).text)
})
