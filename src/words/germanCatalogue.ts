import type { Catalogue, Choice, Rule } from '#rules/catalogue.ts'
import { germanChoices } from './germanChoices.ts'
import { germanAnnotations, germanErrata } from './germanErrata.ts'
import { germanChanges, germanChannels, germanReserved } from './germanLines.ts'
import { germanPacks } from './germanPacks.ts'
import { germanPurposes } from './germanPurposes.ts'
import { germanRoles } from './germanRoles.ts'
import { germanSettings } from './germanSettings.ts'

/**
 * The catalogue as the German page shows it: what a person reads to decide, in German; names of roles and services, and
 * what the article prints, as they are. What has no German stays English.
 */
export function inGerman(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    roles: catalogue.roles.map((role) => ({ ...role, sentence: germanRoles[role.id] ?? role.sentence })),
    rules: catalogue.rules.map(germanRule),
    annotations: catalogue.annotations.map((one) => ({ ...one, ...germanAnnotations[one.id] })),
    errata: catalogue.errata.map((erratum) => ({ ...erratum, ...germanErrata[erratum.id] })),
    choices: catalogue.choices.map(germanChoice),
    settings: catalogue.settings.map((setting) => ({ ...setting, ...germanSettings[setting.id] })),
    packs: catalogue.packs.map((pack) => ({ ...pack, ...germanPacks[pack.id] })),
    reservedPorts: catalogue.reservedPorts.map(({ port, reason }) => ({
      port,
      reason: germanReserved[port] ?? reason,
    })),
  }
}

const germanRule = (rule: Rule): Rule => ({
  ...rule,
  channel: germanChannels[rule.channel] ?? rule.channel,
  purpose: germanPurposes[rule.id] ?? rule.purpose,
  change: { ...rule.change, sentence: germanChanges[rule.change.sentence] ?? rule.change.sentence },
})

function germanChoice(choice: Choice): Choice {
  const said = germanChoices[choice.id]
  if (said === undefined) return choice
  const { leastPrivilege, options } = choice
  return {
    ...choice,
    name: said.name,
    question: said.question,
    options: options.map((option) => {
      const { name, sentence, notWith = '' } = said.options[option.id] ?? option
      const why = typeof notWith === 'string' ? notWith : notWith.why
      return { ...option, name, sentence, ...(option.notWith && { notWith: { ...option.notWith, why } }) }
    }),
    ...(leastPrivilege && { leastPrivilege: { ...leastPrivilege, why: said.leastPrivilege ?? leastPrivilege.why } }),
  }
}
