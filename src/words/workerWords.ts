import { inLanguage } from './language.ts'

/** The worker that does what takes long, where it fails. */
export const workerWords = inLanguage({
  en: {
    stopped: (reason: string) => `The background worker of this page stopped: ${reason}`,
    notStarted: (reason: string) => `The background worker of this page could not be started: ${reason}`,
    notLoaded: 'its file could not be loaded.',
    unreadable: 'its answer could not be read.',
  },
  de: {
    stopped: (reason: string) => `Der Hintergrundprozess dieser Seite wurde beendet: ${reason}`,
    notStarted: (reason: string) => `Der Hintergrundprozess dieser Seite konnte nicht gestartet werden: ${reason}`,
    notLoaded: 'Seine Datei konnte nicht geladen werden.',
    unreadable: 'Seine Antwort war nicht lesbar.',
  },
})
