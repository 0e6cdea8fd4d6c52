import { inLanguage } from './language.ts'
import { counted, numberText } from './numbers.ts'

/** Sharing a plan by a link, and opening one. */
export const planLinkWords = inLanguage({
  en: {
    title: 'Copy a link to this plan',
    about:
      'Whoever has this link has the plan: the link itself holds all of it, with names, addresses, notes and reviews.',
    stays:
      'Nothing is sent to a server: the plan stands behind the #, which browsers keep to themselves. Chats, mail and the history of a browser keep the link, and with it the plan. Later changes are not in it.',
    field: 'Link',
    writing: 'The link is being made…',
    length: (characters: number) => `${numberText(characters)} characters`,
    tooLong: (characters: number, most: number) =>
      `The link would have ${numberText(characters)} characters. Many programs cut off links of more than ${numberText(most)}. Send the plan’s file instead.`,
    save: 'Save to a file',
    close: 'Close',
    failed: 'The link could not be made.',
    link: 'The link',
    notOpened: 'The plan in the link could not be opened.',
    damaged: 'The link was cut off or changed on its way. Ask for it anew, or for the plan’s file.',
    tooLarge: 'It holds more than a plan may hold: more than 50 MB.',
    offer: (name: string) => `Open “${name}” from the link?`,
    unnamed: 'A plan without a name',
    holds: (machines: number, zones: number, links: number) =>
      `The link holds a plan with ${counted(machines, { one: 'machine', other: 'machines' })}, ${counted(zones, { one: 'zone', other: 'zones' })} and ${counted(links, { one: 'link', other: 'links' })}.`,
    own: 'It is opened as a plan of its own and kept in this browser. Your other plans stay as they are.',
    open: 'Open it',
    notNow: 'Not now',
  },
  de: {
    title: 'Link zu diesem Plan kopieren',
    about:
      'Wer diesen Link hat, hat den Plan: er steht ganz im Link selbst, mit Namen, Adressen, Notizen und Prüfvermerken.',
    stays:
      'Nichts wird an einen Server gesendet: der Plan steht hinter dem #, und das behalten Browser für sich. Chats, E-Mail und der Verlauf eines Browsers behalten aber den Link und damit den Plan. Spätere Änderungen stehen nicht darin.',
    field: 'Link',
    writing: 'Der Link wird erstellt…',
    length: (characters: number) => `${numberText(characters)} Zeichen`,
    tooLong: (characters: number, most: number) =>
      `Der Link hätte ${numberText(characters)} Zeichen. Viele Programme schneiden Links mit mehr als ${numberText(most)} Zeichen ab. Stattdessen die Plandatei senden.`,
    save: 'In einer Datei speichern',
    close: 'Schließen',
    failed: 'Der Link konnte nicht erstellt werden.',
    link: 'Der Link',
    notOpened: 'Der Plan im Link konnte nicht geöffnet werden.',
    damaged: 'Der Link wurde unterwegs abgeschnitten oder verändert. Noch einmal darum bitten, oder um die Plandatei.',
    tooLarge: 'Er enthält mehr, als ein Plan enthalten darf: mehr als 50 MB.',
    offer: (name: string) => `„${name}“ aus dem Link öffnen?`,
    unnamed: 'Ein Plan ohne Namen',
    holds: (machines: number, zones: number, links: number) =>
      `Der Link enthält einen Plan mit ${counted(machines, { one: 'Maschine', other: 'Maschinen' })}, ${counted(zones, { one: 'Zone', other: 'Zonen' })} und ${counted(links, { one: 'Verbindung', other: 'Verbindungen' })}.`,
    own: 'Er wird als eigener Plan geöffnet und in diesem Browser behalten. Ihre anderen Pläne bleiben, wie sie sind.',
    open: 'Öffnen',
    notNow: 'Jetzt nicht',
  },
})
