/**
 * A day written YYYY-MM-DD as workbooks count days: 1 March 1900 is 61. Null before that day: there programs count a 29 February
 * 1900 that never was, and do not agree.
 */
export function daySerial(day: string): number | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  // Years that begin in March have the leap day at their end.
  const [years, months] = month > 2 ? [year, month - 3] : [year - 1, month + 9]
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  const serial = 365 * years + leapDays + Math.floor((153 * months + 2) / 5) + date - 693_900
  return serial < 61 ? null : serial
}
