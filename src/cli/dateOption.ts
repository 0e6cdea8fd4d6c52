import { calendarDateText, isCalendarDate } from '#plan/calendarDate.ts'
import type { Arguments } from './command.ts'
import { Misuse } from './misuse.ts'
import { terminalText } from './terminalText.ts'

/** The day given by --date, YYYY-MM-DD; today without it. */
export function dateOption({ date }: Arguments['values']): string {
  if (typeof date !== 'string') return today()
  if (isCalendarDate(date)) return date
  throw new Misuse(`"${terminalText(date)}" is no date: write it as 2026-01-31.`)
}

function today(): string {
  const now = new Date()
  return calendarDateText(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
