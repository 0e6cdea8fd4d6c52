import { inLanguage } from './language.ts'

/** Where commands are listed: the palette of all commands, their keys, and the menu of a right click. */
export const commandListWords = inLanguage({
  en: {
    title: 'All commands',
    find: 'Find a command',
    placeholder: 'What do you want to do?',
    commands: 'Commands',
    none: 'No command has these words.',
    add: (role: string) => `Add ${role}`,
    open: (plan: string) => `Open ${plan}`,
    addGroup: 'Add',
    here: 'What to do here',
    keys: {
      title: 'Keyboard shortcuts',
      about:
        'The wheel, the middle button, and Space and drag move the view; Ctrl and the wheel zooms to the pointer. A double click on the ground adds a machine. While something is dragged, Ctrl makes a copy, Shift keeps it straight and Alt keeps it from snapping. Esc gives up whatever is going on.',
      press: (command: string) => `Press the new key of ${command}`,
      change: (command: string) => `Change the key of ${command}`,
      waiting: 'Press a key…',
      changeButton: 'Change',
      offButton: 'Off',
      off: (command: string) => `Switch the key of ${command} off`,
      usual: (command: string) => `The usual key of ${command}`,
      resetAll: 'Reset all keys',
      characters: 'Keys without Ctrl or Alt, such as C or ]',
      taken: (key: string, command: string) => `${key} was taken from “${command}”.`,
    },
  },
  de: {
    title: 'Alle Befehle',
    find: 'Befehl suchen',
    placeholder: 'Was soll geschehen?',
    commands: 'Befehle',
    none: 'Kein Befehl enthält diese Wörter.',
    add: (role: string) => `${role} hinzufügen`,
    open: (plan: string) => `${plan} öffnen`,
    addGroup: 'Hinzufügen',
    here: 'Was hier möglich ist',
    keys: {
      title: 'Tastenkürzel',
      about:
        'Mausrad, mittlere Taste sowie Leertaste und Ziehen bewegen die Ansicht; Strg und Mausrad zoomt zum Zeiger. Ein Doppelklick auf den Grund fügt eine Maschine hinzu. Beim Ziehen kopiert Strg, hält Umschalt die Richtung und verhindert Alt das Einrasten. Esc bricht ab, was gerade geschieht.',
      press: (command: string) => `Die neue Taste für „${command}“ drücken`,
      change: (command: string) => `Die Taste für „${command}“ ändern`,
      waiting: 'Taste drücken…',
      changeButton: 'Ändern',
      offButton: 'Aus',
      off: (command: string) => `Die Taste für „${command}“ ausschalten`,
      usual: (command: string) => `Die übliche Taste für „${command}“`,
      resetAll: 'Alle Tasten zurücksetzen',
      characters: 'Tasten ohne Strg oder Alt, wie C oder ]',
      taken: (key: string, command: string) => `${key} gehört nicht mehr zu „${command}“.`,
    },
  },
})
