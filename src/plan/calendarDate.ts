const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the text is a day of the Gregorian calendar written YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0)
  return day >= 1 && day <= length
}

/** A day of the calendar written YYYY-MM-DD; months and days count from 1. */
export function calendarDateText(year: number, month: number, day: number): string {
  const digits = (number: number, count: number) => String(number).padStart(count, '0')
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}
