import { inLanguage } from './language.ts'

/** A part of a page of the help: a heading, paragraphs, and a list of terms with what they mean. */
export interface HelpPart {
  readonly heading?: string
  readonly text?: readonly string[]
  readonly terms?: readonly (readonly [term: string, meaning: string])[]
}

export interface HelpPage {
  readonly title: string
  readonly parts: readonly HelpPart[]
}

/** The pages that are not about a problem. */
type Pages = Readonly<Record<'start' | 'formats' | 'decisions', HelpPage>>

const english: Pages = {
  start: {
    title: 'How it works',
    parts: [
      {
        terms: [
          [
            'Draw',
            'Drag roles from the left or click them, or paste a server list with Ctrl+V. Put machines into zones. Connect them by dragging from one to the other, or let “Connect for me” propose the links.',
          ],
          [
            'Review',
            'Choose a connection: each line says who starts it, the port at the destination, why it is needed and which row of Microsoft’s article says so. Mark lines as reviewed or rejected; ] goes to the next link to review.',
          ],
          [
            'Hand over',
            '“Export request” shows what crosses a boundary between zones, consolidated, with justification, owner and expiry. “Mark as requested” remembers it, and next time only what changed is asked for.',
          ],
        ],
      },
      {
        heading: 'Where the ports come from',
        text: [
          'From the 27 rows of “Identify the ports and protocols that VMM uses”, read with their known errors corrected and named (E1, E2, …). What the article leaves out comes in packs, each with its own source; a pack that is off asks for nothing.',
        ],
      },
      {
        heading: 'What is kept, and where',
        text: [
          'Plans lie in this browser and in the files you save. Nothing is sent anywhere; after the first visit the page works without a network. “Restore points” keeps earlier states of a plan, “History” the steps since it was opened.',
        ],
      },
      {
        heading: 'Copy, cut and paste',
        text: [
          'Copied parts go into other plans, tabs and windows, and as a table into a spreadsheet. Their links, notes and boundaries come along. Reviews do not: nobody has reviewed the copy of a link. They stay with what is cut and pasted, and with what is pasted into an empty plan.',
          'Choices, port numbers and packs of the whole plan stay as they are in the plan that is pasted into; if that gives the links other ports, you are told which answers make the difference. Only a plan without any takes them over. You are also told when copies, or machines that were moved, need other ports or cross other firewalls because of the zones they stand in.',
        ],
      },
      {
        heading: 'Share',
        text: [
          '“Copy a link to this plan” packs the whole plan into a link that opens it as a plan of its own: for small plans, and for people who may know all that is in it. Larger ones go as files. Into a wiki page goes the SVG picture, which stays sharp; the report is one file that needs nothing else, to attach or to show in a frame.',
        ],
      },
      {
        heading: 'By keyboard',
        text: [
          'All commands are in the menus and behind Ctrl+K; “Keyboard shortcuts” shows their keys, which can be changed and switched off. The tables under the drawing hold the same as the drawing.',
        ],
      },
    ],
  },
  formats: {
    title: 'Files of the request',
    parts: [
      {
        heading: 'Rows',
        terms: [
          ['By rule', 'One row for each rule between two groups of machines: the usual form for a ticket.'],
          ['Fewest rows', 'As few rows as describe exactly the same permissions, for firewalls with little room.'],
          ['Single flows', 'One row for each source, destination, transport and port: for programs and for checking.'],
          ['Changes', 'What to add and to remove since the request that was marked as handed over.'],
        ],
      },
      {
        heading: 'Formats',
        terms: [
          [
            'CSV',
            'A row each, in UTF-8, commas, quotes doubled. “For Excel” puts the mark in front by which Excel knows UTF-8. Cells that a spreadsheet would take for a formula are made harmless.',
          ],
          ['Markdown', 'The same rows as a page, for a wiki, an e-mail or a review.'],
          ['JSON', 'The same with stable ids and sources, for programs.'],
          [
            'Excel workbook',
            'The rows with a filter, and sheets with all flows, the inventory and the sources. A row too long for its cells is parted.',
          ],
        ],
      },
      {
        heading: 'What the cells promise',
        text: [
          'The rows permit exactly what the plan needs, no more and no less; no cell says “any”. A missing address is written MISSING and counted. The id of a row stays the same as long as it means the same, so that a ticket can refer to it. The same plan gives the same bytes.',
        ],
      },
    ],
  },
  decisions: {
    title: 'Decisions',
    parts: [
      {
        text: [
          'The article documents alternatives: a WSUS site with or without TLS, a BMC that speaks IPMI or SMASH, a host in a trusted domain or not. Which one holds is a decision, for one machine or for the whole plan.',
          'While something is undecided, all documented alternatives are requested, because each might be needed. Each option says how many lines it would remove. “Decisions” in the bar lists everything that is open.',
        ],
      },
      {
        heading: 'Least privilege',
        text: [
          '“Least privilege…” in that list takes, wherever one option needs a part of what the others need, the smallest, shows what that removes, and does it as one step that undo takes back.',
        ],
      },
      {
        heading: 'Port numbers and packs',
        text: [
          'Ports that the product lets you change are in the plan’s details with where they are changed. Packs add what the article leaves out: ranges for RPC, hosts among each other, and more. A hint on a connection offers the pack that concerns it.',
        ],
      },
    ],
  },
}

const german: Pages = {
  start: {
    title: 'Wie es geht',
    parts: [
      {
        terms: [
          [
            'Zeichnen',
            'Rollen von links ziehen oder anklicken, oder mit Strg+V eine Serverliste einfügen. Maschinen in Zonen stellen. Von einer zur anderen ziehen, um sie zu verbinden, oder die Verbindungen von „Für mich verbinden“ vorschlagen lassen.',
          ],
          [
            'Prüfen',
            'Eine Verbindung auswählen: jede Zeile sagt, wer beginnt, welcher Port am Ziel, wozu, und welche Zeile des Artikels von Microsoft das sagt. Zeilen als geprüft oder abgelehnt vermerken; ] geht zur nächsten ungeprüften Verbindung.',
          ],
          [
            'Übergeben',
            '„Antrag ausgeben“ zeigt, was eine Grenze zwischen Zonen überschreitet, zusammengefasst, mit Begründung, Verantwortlichem und Ablauf. „Als beantragt vermerken“ merkt sich das, und beim nächsten Mal wird nur die Änderung beantragt.',
          ],
        ],
      },
      {
        heading: 'Woher die Ports kommen',
        text: [
          'Aus den 27 Zeilen von „Identify the ports and protocols that VMM uses“, mit ihren bekannten Fehlern berichtigt und benannt (E1, E2, …). Was der Artikel auslässt, kommt in Regelpaketen, jedes mit seiner eigenen Quelle; ein Regelpaket, das aus ist, beantragt nichts.',
        ],
      },
      {
        heading: 'Was behalten wird, und wo',
        text: [
          'Pläne liegen in diesem Browser und in den gespeicherten Dateien. Nichts wird irgendwohin gesendet; nach dem ersten Besuch geht die Seite ohne Netz. „Wiederherstellungspunkte“ behält frühere Stände eines Plans, „Verlauf“ die Schritte, seit er geöffnet wurde.',
        ],
      },
      {
        heading: 'Kopieren, ausschneiden, einfügen',
        text: [
          'Kopiertes lässt sich in andere Pläne, Tabs und Fenster einfügen, und als Tabelle in eine Tabellenkalkulation. Verbindungen, Notizen und Grenzen kommen mit. Prüfvermerke nicht: die Kopie einer Verbindung hat niemand geprüft. Sie bleiben bei dem, was ausgeschnitten und eingefügt oder in einen leeren Plan eingefügt wird.',
          'Entscheidungen, Portnummern und Regelpakete des ganzen Plans bleiben, wie sie im Zielplan sind; brauchen die Verbindungen dadurch andere Ports, wird gesagt, welche Angaben den Unterschied machen. Nur ein Plan ganz ohne solche Angaben übernimmt sie. Es wird auch gesagt, wenn Kopien oder verschobene Maschinen wegen der Zonen, in denen sie stehen, andere Ports brauchen oder andere Firewalls überschreiten.',
        ],
      },
      {
        heading: 'Teilen',
        text: [
          '„Link zu diesem Plan kopieren“ packt den ganzen Plan in einen Link, der ihn als eigenen Plan öffnet: für kleine Pläne, und für Leute, die alles darin wissen dürfen. Größere gehen als Datei. In eine Wiki-Seite gehört das SVG-Bild, das scharf bleibt; der Bericht ist eine Datei, die nichts weiter braucht, zum Anhängen oder zum Zeigen in einem Rahmen.',
        ],
      },
      {
        heading: 'Mit der Tastatur',
        text: [
          'Alle Befehle stehen in den Menüs und hinter Strg+K; „Tastenkürzel“ zeigt ihre Tasten, die sich ändern und abschalten lassen. Die Tabellen unter der Zeichnung enthalten dasselbe wie die Zeichnung.',
        ],
      },
    ],
  },
  formats: {
    title: 'Die Dateien des Antrags',
    parts: [
      {
        heading: 'Zeilen',
        terms: [
          [
            'Nach Regel',
            'Eine Zeile für jede Regel zwischen zwei Gruppen von Maschinen: die übliche Form für ein Ticket.',
          ],
          [
            'Möglichst wenige Zeilen',
            'So wenige Zeilen, wie genau dieselben Erlaubnisse beschreiben, für Firewalls mit wenig Platz.',
          ],
          [
            'Einzelne Datenflüsse',
            'Eine Zeile für jede Quelle, jedes Ziel, jedes Protokoll und jeden Port: für Programme und zum Nachprüfen.',
          ],
          ['Änderungen', 'Was seit dem Antrag, der als beantragt vermerkt ist, hinzukommt und wegfällt.'],
        ],
      },
      {
        heading: 'Dateiformate',
        terms: [
          [
            'CSV',
            'Je eine Zeile, in UTF-8, mit Kommas und verdoppelten Anführungszeichen. „Für Excel“ setzt die Marke davor, an der Excel UTF-8 erkennt. Zellen, die eine Tabellenkalkulation für eine Formel hielte, werden unschädlich gemacht.',
          ],
          ['Markdown', 'Dieselben Zeilen als Seite, für ein Wiki, eine E-Mail oder eine Durchsicht.'],
          ['JSON', 'Dasselbe mit festen Kennungen und Quellen, für Programme.'],
          [
            'Excel-Arbeitsmappe',
            'Die Zeilen mit einem Filter, und Blätter mit allen Datenflüssen, dem Bestand und den Quellen. Eine Zeile, die nicht in ihre Zellen passt, wird geteilt.',
          ],
        ],
      },
      {
        heading: 'Was die Zellen versprechen',
        text: [
          'Die Zeilen erlauben genau, was der Plan braucht, nicht mehr und nicht weniger; in keiner Zelle steht „any“. Eine fehlende Adresse steht als MISSING da und wird gezählt. Die Kennung einer Zeile bleibt, solange sie dasselbe bedeutet, damit ein Ticket sich auf sie beziehen kann. Derselbe Plan gibt dieselben Bytes.',
        ],
      },
    ],
  },
  decisions: {
    title: 'Entscheidungen',
    parts: [
      {
        text: [
          'Der Artikel nennt Möglichkeiten: eine WSUS-Seite mit oder ohne TLS, ein BMC, das IPMI oder SMASH spricht, ein Host in einer vertrauten Domäne oder nicht. Welche gilt, ist eine Entscheidung, für eine Maschine oder für den ganzen Plan.',
          'Solange etwas offen ist, werden alle dokumentierten Möglichkeiten beantragt, weil jede nötig sein könnte. Jede Möglichkeit sagt, wie viele Zeilen sie erspart. „Entscheidungen“ in der Leiste führt alles auf, was offen ist.',
        ],
      },
      {
        heading: 'Minimale Rechte',
        text: [
          'Dieser Schritt in jener Liste nimmt überall, wo eine Möglichkeit einen Teil dessen braucht, was die anderen brauchen, die kleinste, zeigt, was das erspart, und tut es in einem Schritt, der sich rückgängig machen lässt.',
        ],
      },
      {
        heading: 'Portnummern und Regelpakete',
        text: [
          'Ports, die sich ändern lassen, stehen in den Angaben zum Plan, mit der Stelle, an der sie geändert werden. Regelpakete bringen, was der Artikel auslässt: Bereiche für RPC, Hosts untereinander und mehr. Ein Hinweis an einer Verbindung bietet das Regelpaket an, das sie betrifft.',
        ],
      },
    ],
  },
}

/** The pages of the help that are not about a problem, by id. */
export const helpPages: ReadonlyMap<string, HelpPage> = new Map(Object.entries(inLanguage({ en: english, de: german })))
