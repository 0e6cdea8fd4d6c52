import { calendarDateText } from '#plan/calendarDate.ts'

/** The day of the user's calendar, YYYY-MM-DD. */
export function todayText(): string {
  const now = new Date()
  return calendarDateText(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
