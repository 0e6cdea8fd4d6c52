import { inLanguage } from './language.ts'

/** What keys are called that have a name of their own, by what a keyboard event calls them; Mod is Ctrl. */
export const keyNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ...inLanguage<Readonly<Record<string, string>>>({
    en: { Mod: 'Ctrl', PageUp: 'Page Up', PageDown: 'Page Down' },
    de: {
      Mod: 'Strg',
      Shift: 'Umschalt',
      Enter: 'Eingabe',
      Space: 'Leertaste',
      Backspace: 'Rücktaste',
      Delete: 'Entf',
      Insert: 'Einfg',
      Home: 'Pos1',
      End: 'Ende',
      PageUp: 'Bild↑',
      PageDown: 'Bild↓',
    },
  }),
}
