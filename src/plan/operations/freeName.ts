/** The name, or the first of HV02, HV03, … after HV01, or "Rack 2" after "Rack", that nobody has. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  const [, stem = name, digits = ''] = /^(.*?)(\d*)$/su.exec(name) ?? []
  for (let number = Number(digits || '1') + 1; ; number += 1) {
    const next = digits === '' ? `${name} ${number}` : `${stem}${String(number).padStart(digits.length, '0')}`
    if (!taken.has(next)) return next
  }
}
