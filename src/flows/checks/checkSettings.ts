import { checkSetting } from '#rules/checkSetting.ts'
import { indexCatalogue } from '#rules/lookup.ts'
import type { Problem } from '../problem.ts'
import { checkOf } from './check.ts'

/** The catalogue knows every setting of the plan and allows its value. */
export const checkSettings = checkOf(['settings', 'catalogue'], ({ settings, catalogue }) => {
  const index = indexCatalogue(catalogue)
  return Object.entries(settings).flatMap(([setting, value]): readonly Problem[] => {
    if (!index.settings.has(setting)) return [{ kind: 'unknown-setting', setting }]
    const checked = checkSetting(index, setting, value)
    return checked.ok ? [] : [{ kind: 'refused-setting', setting, value: String(value), reason: checked.reason }]
  })
})
