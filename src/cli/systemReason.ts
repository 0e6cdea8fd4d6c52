const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'permission is denied.',
  EPERM: 'permission is denied.',
  EISDIR: 'it is a folder.',
  ENOTDIR: 'a part of the path is not a folder.',
  ENOSPC: 'the disk is full.',
  EROFS: 'the disk can only be read.',
  ENAMETOOLONG: 'the name is too long.',
}

/** Why the system refused, as the end of a sentence. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? `the system reports ${code === '' ? 'an unknown fault' : code}.`
}
