import { checkSetting } from '#rules/checkSetting.ts'
import { indexCatalogue } from '#rules/lookup.ts'
import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'

/** The catalogue knows every setting of the plan and allows its value. */
export const checkSettings: Check = ({ plan, catalogue }) => {
  const index = indexCatalogue(catalogue)
  return Object.entries(plan.settings).flatMap(([setting, value]): readonly Problem[] => {
    if (!index.settings.has(setting)) return [{ kind: 'unknown-setting', setting }]
    const checked = checkSetting(index, setting, value)
    return checked.ok ? [] : [{ kind: 'refused-setting', setting, value: String(value), reason: checked.reason }]
  })
}
