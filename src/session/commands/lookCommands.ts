import { commandWords } from '#words/commandWords.ts'
import { type Language, language, languages } from '#words/language.ts'
import { languageWords } from '#words/languageWords.ts'
import { outside, type Theme, useOutside } from '../outside.ts'
import { always, type Command } from './command.ts'

const themes: readonly Theme[] = ['system', 'light', 'dark']
const codes = Object.keys(languages) as Language[]

/** How the page looks and speaks. */
export const lookCommands: readonly Command[] = [
  ...themes.map(
    (theme): Command => ({
      id: `view.theme.${theme}`,
      label: commandWords.theme[theme],
      group: 'Theme',
      keys: [],
      isEnabled: always,
      isOn: () => useOutside.getState().theme === theme,
      run: () => outside().setTheme(theme),
    }),
  ),
  ...codes.map(
    (code): Command => ({
      id: `view.language.${code}`,
      label: languageWords.command(languages[code]),
      group: 'Language',
      keys: [],
      isEnabled: always,
      isOn: () => code === language,
      run: () => {
        if (code !== language) void outside().setLanguage(code)
      },
    }),
  ),
]
