import { inLanguage } from './language.ts'
import { counted } from './numbers.ts'

/** What signs on the drawing say. */
export const canvasSigns = inLanguage({
  en: {
    locked: 'locked',
    note: (text: string) => `Note: ${text}`,
    machines: (count: number) => counted(count, { one: 'machine', other: 'machines' }),
    collapsed: (zone: string, machines: string) => `Zone ${zone}, collapsed, ${machines}`,
    expand: (zone: string) => `Expand zone ${zone}`,
    expandStep: 'Expand zone',
    noNetwork: 'no network',
    clickOther: 'Click the other machine, Esc to cancel',
  },
  de: {
    locked: 'gesperrt',
    note: (text: string) => `Notiz: ${text}`,
    machines: (count: number) => counted(count, { one: 'Maschine', other: 'Maschinen' }),
    collapsed: (zone: string, machines: string) => `Zone ${zone}, zugeklappt, ${machines}`,
    expand: (zone: string) => `Zone ${zone} aufklappen`,
    expandStep: 'Zone aufklappen',
    noNetwork: 'kein Netz',
    clickOther: 'Andere Maschine anklicken, Esc bricht ab',
  },
})
