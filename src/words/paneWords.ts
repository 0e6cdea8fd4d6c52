import { inLanguage } from './language.ts'

/** Buttons that fold the panes away and bring them back. */
export const paneWords = inLanguage({
  en: {
    show: { palette: 'Show the palette', inspector: 'Show the inspector' },
    fold: { palette: 'Fold the palette away', inspector: 'Fold the inspector away' },
  },
  de: {
    show: { palette: 'Palette zeigen', inspector: 'Einzelheiten zeigen' },
    fold: { palette: 'Palette einklappen', inspector: 'Einzelheiten einklappen' },
  },
})
