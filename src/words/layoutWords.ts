import { inLanguage } from './language.ts'

/** Layouts, locks, zones and notes: what the commands are called, and what they say. */
export const layoutWords = inLanguage({
  en: {
    tiers: 'Arrange in tiers',
    optimise: 'Optimise layout…',
    optimiseStep: 'Optimise layout',
    repeat: 'Repeat the last layout',
    inPlace: 'Everything stands in its place already, or there is no room to move it.',
    lock: 'Lock in place',
    unlock: 'Unlock',
    fold: 'Collapse or expand the zone',
    collapse: 'Collapse zone',
    expand: 'Expand zone',
    moveTo: 'Move to zone…',
  },
  de: {
    tiers: 'In Stufen anordnen',
    optimise: 'Anordnung optimieren…',
    optimiseStep: 'Anordnung optimieren',
    repeat: 'Letzte Anordnung wiederholen',
    inPlace: 'Alles steht schon an seinem Platz, oder es ist kein Platz zum Verschieben da.',
    lock: 'Sperren',
    unlock: 'Entsperren',
    fold: 'Zone zu- oder aufklappen',
    collapse: 'Zone zuklappen',
    expand: 'Zone aufklappen',
    moveTo: 'In eine Zone verschieben…',
  },
})
