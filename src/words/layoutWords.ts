import { inLanguage } from './language.ts'
import { counted } from './numbers.ts'

/** Layouts, locks, zones and notes: what the commands are called, and what they say. */
export const layoutWords = inLanguage({
  en: {
    tiers: 'Arrange in tiers',
    optimiseStep: 'Optimise layout',
    repeat: 'Repeat the last layout',
    inPlace: 'Everything stands in its place already, or there is no room to move it.',
    changedMeanwhile: 'The plan was changed while its layout was worked out. It stays as it is now.',
    failed: 'The layout was not changed.',
    working: (machines: number) => `Finding places for ${counted(machines, { one: 'machine', other: 'machines' })}…`,
    cancel: 'Cancel',
    lock: 'Lock in place',
    unlock: 'Unlock',
    fold: 'Collapse or expand the zone',
    collapse: 'Collapse zone',
    moveTo: 'Move to zone…',
    moveTitle: 'Move to zone',
    moveStep: 'Move to zone',
    noZone: 'Out of all zones',
    zones: 'Zones',
    findZone: 'Find a zone',
    noSuchZone: 'No zone is called that.',
  },
  de: {
    tiers: 'In Stufen anordnen',
    optimiseStep: 'Anordnung optimieren',
    repeat: 'Letzte Anordnung wiederholen',
    inPlace: 'Alles steht schon an seinem Platz, oder es ist kein Platz zum Verschieben da.',
    changedMeanwhile: 'Der Plan wurde geändert, während die Anordnung berechnet wurde. Er bleibt, wie er jetzt ist.',
    failed: 'Die Anordnung wurde nicht geändert.',
    working: (machines: number) =>
      `Plätze für ${counted(machines, { one: 'Maschine', other: 'Maschinen' })} werden gesucht…`,
    cancel: 'Abbrechen',
    lock: 'Sperren',
    unlock: 'Entsperren',
    fold: 'Zone zu- oder aufklappen',
    collapse: 'Zone zuklappen',
    moveTo: 'In eine Zone verschieben…',
    moveTitle: 'In eine Zone verschieben',
    moveStep: 'In eine Zone verschieben',
    noZone: 'Aus allen Zonen heraus',
    zones: 'Zonen',
    findZone: 'Zone suchen',
    noSuchZone: 'Keine Zone heißt so.',
  },
})
