import { inLanguage } from './language.ts'

/** The palette, and the families by which roles are grouped wherever they are listed. */
export const paletteWords = inLanguage({
  en: {
    name: 'Palette',
    search: 'Add a role',
    placeholder: 'Add a role…',
    none: (words: string) =>
      `No role matches “${words}”. Try a product (“SQL”), a port’s owner (“BMC”), switch on a pack that brings it in the plan’s details, or clear the search.`,
    network: 'Network',
    zone: 'Zone',
    zoneSentence: 'A network segment with its address ranges; machines stand in it.',
    /** What else a zone is found by. */
    zoneAliases: 'zone network segment container',
    families: {
      management: 'Management',
      compute: 'Compute',
      storage: 'Storage',
      services: 'Services',
      'bare-metal': 'Bare metal',
      vmware: 'VMware',
      directory: 'Directory',
      operations: 'Operations',
    },
  },
  de: {
    name: 'Palette',
    search: 'Rolle hinzufügen',
    placeholder: 'Neue Rolle…',
    none: (words: string) =>
      `Keine Rolle passt zu „${words}“. Vielleicht hilft ein Produkt („SQL“), der Besitzer eines Ports („BMC“) oder ein Regelpaket mit dieser Rolle, einzuschalten in den Angaben zum Plan; oder die Suche leeren.`,
    network: 'Netz',
    zone: 'Zone',
    zoneSentence: 'Ein Netzsegment mit seinen Adressbereichen; darin stehen Maschinen.',
    zoneAliases: 'zone netz netzwerk segment bereich',
    families: {
      management: 'Verwaltung',
      compute: 'Rechnen',
      storage: 'Speicher',
      services: 'Dienste',
      'bare-metal': 'Bare Metal',
      vmware: 'VMware',
      directory: 'Verzeichnis',
      operations: 'Betrieb',
    },
  },
})
