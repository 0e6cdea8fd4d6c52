/** The German of one option; who may not have it and why, where the catalogue says so. */
interface OptionText {
  readonly name: string
  readonly sentence: string
  readonly notWith?: string
}

/** The German of one choice, with its options by their ids. */
export interface ChoiceText {
  readonly name: string
  readonly question: string
  readonly options: Readonly<Record<string, OptionText>>
  readonly leastPrivilege?: string
}

/** What the catalogue's choices say, in German, by their ids. */
export const germanChoices: Readonly<Record<string, ChoiceText>> = {
  domain: {
    name: 'Domänenbeziehung',
    question: 'Wie steht die Domäne des Hosts zur Domäne des VMM-Servers?',
    options: {
      trusted: {
        name: 'Vertraute Domäne',
        sentence:
          'Dieselbe Domäne oder eine mit beidseitiger Vertrauensstellung: Der Artikel nennt keine Verbindung vom Host zum VMM-Server.',
      },
      untrusted: {
        name: 'Nicht vertraute Domäne',
        sentence:
          'Eine Domäne ohne Vertrauensstellung: Der Host baut zur Dateiübertragung auch Verbindungen zum VMM-Server auf.',
      },
      perimeter: {
        name: 'Perimeter oder Arbeitsgruppe',
        sentence:
          'Keine gemeinsame Domäne: Der Agent wird von Hand auf dem Host installiert, die Ports zum Verteilen entfallen also, und er wird allein über 5986 gesteuert.',
      },
    },
  },
  agent: {
    name: 'Installation des Agents',
    question: 'Wer installiert den VMM-Agent auf dem Host?',
    options: {
      push: {
        name: 'VMM verteilt ihn',
        sentence: 'Der VMM-Server installiert den Agent über das Netz, mit RPC und SMB.',
        notWith: 'Auf einem Host im Perimeter oder in einer Arbeitsgruppe wird der Agent lokal installiert.',
      },
      local: {
        name: 'Lokal installiert',
        sentence:
          'Jemand installiert den Agent auf dem Host, die Ports zum Verteilen entfallen also; dass VMM dann ohne sie auskommt, ist erschlossen.',
      },
    },
  },
  legacy: {
    name: 'Alte Ports des Agents',
    question: 'Die alten Ports des Agents behalten, WinRM auf 80 und NetBIOS auf 139?',
    options: {
      keep: { name: 'Behalten', sentence: 'Der Artikel nennt sie, also werden sie beantragt.' },
      drop: {
        name: 'Weglassen',
        sentence:
          'WinRM empfängt seit Version 2.0 auf 5985, und SMB läuft direkt auf 445; beide Ports werden nicht beantragt.',
      },
    },
    leastPrivilege:
      'WinRM empfängt auf 5985 und SMB auf 445, wenn ein Computer nicht auf die alten Ports eingestellt ist.',
  },
  'wsus-site': {
    name: 'Website von WSUS',
    question: 'Welche Website benutzt WSUS?',
    options: {
      'default-site': {
        name: 'Standardwebsite',
        sentence: 'WSUS empfängt auf 80 oder 443, der Standard bis WSUS 3.2.',
      },
      'wsus-site': {
        name: 'Eigene Website',
        sentence: 'WSUS empfängt auf 8530 oder 8531, der Standard seit Windows Server 2012.',
      },
    },
    leastPrivilege:
      'VMM braucht WSUS 4.0 oder neuer, das eine eigene Website benutzt, wenn es nicht verlegt worden ist.',
  },
  'wsus-ssl': {
    name: 'SSL bei WSUS',
    question: 'Erreicht VMM den WSUS-Server über SSL?',
    options: {
      off: { name: 'Ohne SSL', sentence: 'HTTP auf 80 oder 8530.' },
      on: { name: 'Mit SSL', sentence: 'HTTPS auf 443 oder 8531.' },
    },
    leastPrivilege: 'SSL ist die verschlüsselte Möglichkeit; WSUS braucht dafür ein Zertifikat.',
  },
  'bmc-protocol': {
    name: 'Protokoll des BMC',
    question: 'Welches Protokoll spricht der Baseboard Management Controller?',
    options: {
      ipmi: {
        name: 'IPMI oder DCMI',
        sentence: 'IPMI 1.5 oder 2.0 oder DCMI 1.0, über UDP, auf 623, wenn die Einstellung nichts anderes sagt.',
      },
      smash: {
        name: 'SMASH',
        sentence: 'SMASH über WS-Management, über TCP, auf 443, wenn die Einstellung nichts anderes sagt.',
      },
    },
    leastPrivilege: 'SMASH über WS-Management ist die verschlüsselte Möglichkeit; der BMC muss es sprechen.',
  },
  'sql-instance': {
    name: 'SQL-Instanz',
    question: 'Empfängt die Instanz von SQL Server auf einem festen Port?',
    options: {
      'fixed-port': {
        name: 'Fester Port',
        sentence: 'Eine Standardinstanz oder eine mit eigenem Port: eine Zeile, mit dem Port der Einstellung.',
      },
      'dynamic-port': {
        name: 'Dynamischer Port',
        sentence:
          'Eine benannte Instanz, deren Port wechselt: Der feste Port entfällt; was nötig ist, hat das Regelpaket „Benannte SQL-Instanz“.',
      },
    },
  },
  'lb-port': {
    name: 'Port des Load Balancers',
    question: 'Auf welchem Port wird der Load Balancer konfiguriert?',
    options: {
      http: { name: 'HTTP', sentence: 'Der Anbieter benutzt Port 80.' },
      https: { name: 'HTTPS', sentence: 'Der Anbieter benutzt Port 443.' },
    },
    leastPrivilege: 'HTTPS ist die verschlüsselte Möglichkeit; der Anbieter des Load Balancers muss sie benutzen.',
  },
}
