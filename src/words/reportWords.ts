import { inLanguage } from './language.ts'

export const reportWords = inLanguage({
  en: {
    title: 'Report',
    intro:
      'One page with everything about this plan: who asks for it, the drawing, the rows of the request, the flows of each link, decisions, problems, addresses, and the rows of the article they rest on.',
    file: 'The file is one HTML page that needs nothing else: mail it, keep it with the ticket, open it anywhere. Printed, it has A4 pages; the browser can print into a PDF.',
    language: 'Its words are English.',
    save: 'Save as HTML',
    print: 'Print…',
    cancel: 'Cancel',
    writing: 'Writing the report',
    stop: 'Stop writing',
    failed: 'The report could not be written.',
    printing: 'The report is with the browser’s print dialog.',
  },
  de: {
    title: 'Bericht',
    intro:
      'Eine Seite mit allem zu diesem Plan: wer ihn beantragt, die Zeichnung, die Zeilen des Antrags, die Datenflüsse jeder Verbindung, Entscheidungen, Probleme, Adressen und die Zeilen des Artikels, auf denen sie beruhen.',
    file: 'Die Datei ist eine HTML-Seite, die nichts weiter braucht: zum Verschicken, fürs Ticket, überall zu öffnen. Gedruckt hat sie A4-Seiten; der Browser druckt auch in eine PDF-Datei.',
    language: 'Der Text darin ist englisch.',
    save: 'Als HTML speichern',
    print: 'Drucken…',
    cancel: 'Abbrechen',
    writing: 'Der Bericht wird geschrieben',
    stop: 'Schreiben anhalten',
    failed: 'Der Bericht konnte nicht geschrieben werden.',
    printing: 'Der Bericht ist im Druckdialog des Browsers.',
  },
})
