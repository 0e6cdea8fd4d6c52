import { inLanguage } from './language.ts'

/** Buttons that fold the panes away and bring them back. */
export const paneWords = inLanguage({
  en: {
    show: { palette: 'Show the palette', inspector: 'Show the inspector' },
    fold: { palette: 'Fold the palette away', inspector: 'Fold the inspector away' },
    tablesHeight: 'Height of the tables',
    tablesHeightHelp: 'Drag, or press the up and down arrows. A double click or Enter takes the usual height.',
    tablesHigher: 'Make the tables higher',
    tablesLower: 'Make the tables lower',
    pixels: (count: number) => `${count} pixels`,
  },
  de: {
    show: { palette: 'Palette zeigen', inspector: 'Inspektor zeigen' },
    fold: { palette: 'Palette einklappen', inspector: 'Inspektor einklappen' },
    tablesHeight: 'Höhe der Tabellen',
    tablesHeightHelp: 'Ziehen, oder Pfeiltasten auf und ab. Doppelklick oder Eingabe nimmt die übliche Höhe.',
    tablesHigher: 'Tabellen höher machen',
    tablesLower: 'Tabellen niedriger machen',
    pixels: (count: number) => `${count} Pixel`,
  },
})
