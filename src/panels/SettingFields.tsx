import { formatPortRange } from '#net/port.ts'
import { setSetting } from '#plan/operations/planOperations.ts'
import type { Plan } from '#plan/plan.ts'
import type { Setting } from '#rules/catalogue.ts'
import { checkSetting } from '#rules/checkSetting.ts'
import { catalogue } from '#session/catalogue.ts'
import { edit } from '#session/session.ts'
import { Field } from '#ui/Field.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { coreSentence } from '#words/coreSentence.ts'
import { settingWords as words } from '#words/settingWords.ts'
import { useRefusal } from './useRefusal.ts'

/** The port numbers that the product lets you change; those of packs while they are on. */
export function SettingFields({ plan }: { readonly plan: Plan }) {
  const reserved = catalogue.catalogue.reservedPorts
  return (
    <div className="grid gap-2.5">
      <p className="text-mute text-xs">
        {words.about} {reserved.map(({ reason }) => reason).join(' ')}
      </p>
      {[...catalogue.settings.values()]
        .filter(({ id }) => isOfUse(plan, id))
        .map((setting) => (
          <SettingField key={setting.id} plan={plan} setting={setting} />
        ))}
    </div>
  )
}

function isOfUse(plan: Plan, setting: string): boolean {
  if (plan.settings[setting] !== undefined) return true
  return catalogue.catalogue.rules.some(
    ({ port, pack }) =>
      port.kind === 'setting' && port.setting === setting && (pack === undefined || plan.packs.includes(pack)),
  )
}

function SettingField({ plan, setting }: { readonly plan: Plan; readonly setting: Setting }) {
  const [refused, setRefused] = useRefusal(setting.name)
  const value = plan.settings[setting.id]
  const usual = formatPortRange(setting.default)
  const put = (typed: string): boolean => {
    const text = typed.trim()
    const back = text === '' || text === usual
    const check = back ? undefined : checkSetting(catalogue, setting.id, text)
    setRefused(check?.ok === false ? check : null)
    if (check?.ok === false) return false
    const next = check === undefined ? null : setting.range ? formatPortRange(check.range) : check.range.from
    return edit(words.step(setting.name), (before) => setSetting(before, setting.id, next)).ok
  }
  const stored = value === undefined ? undefined : checkSetting(catalogue, setting.id, value)
  const fault = refused ?? (stored?.ok === false ? stored : undefined)
  const reinstall = setting.reinstall ? ` ${words.reinstall}` : ''
  return (
    <Field
      label={setting.name}
      error={fault && coreSentence(fault.reason)}
      hint={`${words.hint(setting.meaning, usual, setting.where)}${reinstall}`}
    >
      {(ids) => (
        <TextInput
          {...ids}
          inputMode="numeric"
          placeholder={usual}
          value={value === undefined ? '' : String(value)}
          onCommit={put}
          onRevert={() => setRefused(null)}
        />
      )}
    </Field>
  )
}
