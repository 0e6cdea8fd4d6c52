import { inLanguage } from './language.ts'
import { numberText } from './numbers.ts'

/** What is said of changes, for those who do not see them. */
export const changeTellWords = inLanguage({
  en: {
    undone: (step: string) => `Undone: ${step}`,
    redone: (step: string) => `Redone: ${step}`,
    opened: (name: string, what: string) => `${name} opened: ${what}`,
    selected: (what: string) => `${what} selected`,
    nothingSelected: 'Nothing selected',
    moved: (what: string, way: string) => `${what} moved ${way}`,
    changedPlaces: (what: string) => `${what} moved`,
    right: (by: number) => `${numberText(by)} right`,
    left: (by: number) => `${numberText(by)} left`,
    down: (by: number) => `${numberText(by)} down`,
    up: (by: number) => `${numberText(by)} up`,
    intoZone: (zone: string) => `into ${zone}`,
    outOfZones: 'out of its zone',
    resized: (zone: string, width: number, height: number) =>
      `${zone} is ${numberText(width)} wide and ${numberText(height)} high`,
    added: (what: string) => `${what} added`,
    deleted: (what: string) => `${what} deleted`,
    connected: (from: string, to: string) => `${from} and ${to} connected`,
  },
  de: {
    undone: (step: string) => `Rückgängig gemacht: ${step}`,
    redone: (step: string) => `Wiederholt: ${step}`,
    opened: (name: string, what: string) => `${name} geöffnet: ${what}`,
    selected: (what: string) => `${what} ausgewählt`,
    nothingSelected: 'Nichts ausgewählt',
    moved: (what: string, way: string) => `${what} verschoben: ${way}`,
    changedPlaces: (what: string) => `${what} verschoben`,
    right: (by: number) => `${numberText(by)} nach rechts`,
    left: (by: number) => `${numberText(by)} nach links`,
    down: (by: number) => `${numberText(by)} nach unten`,
    up: (by: number) => `${numberText(by)} nach oben`,
    intoZone: (zone: string) => `nach ${zone}`,
    outOfZones: 'aus der Zone heraus',
    resized: (zone: string, width: number, height: number) =>
      `${zone} ist ${numberText(width)} breit und ${numberText(height)} hoch`,
    added: (what: string) => `${what} hinzugefügt`,
    deleted: (what: string) => `${what} gelöscht`,
    connected: (from: string, to: string) => `${from} und ${to} verbunden`,
  },
})
