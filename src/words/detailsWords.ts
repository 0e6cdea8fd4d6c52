import { inLanguage } from './language.ts'

/** The fields that a ticket has, for the plan and for parts of the request. */
export const detailsWords = inLanguage({
  en: {
    requester: 'Requester',
    owner: 'Owner',
    justification: 'Justification',
    justificationHint: 'Stands before the reason of every line.',
    ticket: 'Ticket',
    neededFrom: 'Needed from',
    expires: 'Expires',
    inherited: (value: string) => `Inherited: ${value}`,
    wrongDates: (from: string, to: string) => `A rule that is needed from ${from} cannot expire on ${to}.`,
    datesStep: 'Set dates',
    steps: {
      requester: 'Set requester',
      owner: 'Set owner',
      justification: 'Set justification',
      ticket: 'Set ticket',
      neededFrom: 'Set start date',
      expires: 'Set expires',
    },
  },
  de: {
    requester: 'Antragsteller',
    owner: 'Verantwortlich',
    justification: 'Begründung',
    justificationHint: 'Steht vor der Begründung jeder Zeile.',
    ticket: 'Ticket',
    neededFrom: 'Benötigt ab',
    expires: 'Läuft ab am',
    inherited: (value: string) => `Übernommen: ${value}`,
    wrongDates: (from: string, to: string) => `Eine Regel, die ab ${from} benötigt wird, kann nicht am ${to} ablaufen.`,
    datesStep: 'Daten setzen',
    steps: {
      requester: 'Antragsteller setzen',
      owner: 'Verantwortliche setzen',
      justification: 'Begründung setzen',
      ticket: 'Ticket setzen',
      neededFrom: 'Beginn setzen',
      expires: 'Ablauf setzen',
    },
  },
})
