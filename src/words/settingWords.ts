import { inLanguage } from './language.ts'

/** The port numbers that the product lets one change. */
export const settingWords = inLanguage({
  en: {
    about: 'A new value reaches every flow at once.',
    step: (setting: string) => `Set ${setting}`,
    hint: (meaning: string, usual: string, where: string) => `${meaning} Default ${usual}. Changed in: ${where}.`,
    reinstall: 'Changing it after setup means reinstalling the VMM server.',
  },
  de: {
    about: 'Ein neuer Wert gilt sofort für jeden Datenfluss.',
    step: (setting: string) => `${setting} setzen`,
    hint: (meaning: string, usual: string, where: string) => `${meaning} Standard ${usual}. Zu ändern in: ${where}.`,
    reinstall: 'Eine Änderung nach der Einrichtung verlangt, den VMM-Server neu zu installieren.',
  },
})
