export type PictureTheme = 'light' | 'dark'

/** The colours of a picture: those of the page in the same theme. */
export interface PictureColours {
  readonly bg: string
  readonly surface: string
  readonly raised: string
  readonly line: string
  readonly lineStrong: string
  readonly ink: string
  readonly mute: string
  readonly faint: string
  readonly ok: string
  readonly warn: string
  readonly bad: string
  /** By family of roles. */
  readonly families: Readonly<Record<string, string>>
}

export const pictureColours: Readonly<Record<PictureTheme, PictureColours>> = {
  light: {
    bg: '#eef1f5',
    surface: '#ffffff',
    raised: '#ffffff',
    line: '#dfe4ea',
    lineStrong: '#c3ccd7',
    ink: '#141922',
    mute: '#505b6b',
    faint: '#5d6878',
    ok: '#17693f',
    warn: '#8a5000',
    bad: '#b3261e',
    families: {
      management: '#3d4fc4',
      compute: '#0b6f77',
      storage: '#875600',
      services: '#7a3fb0',
      vmware: '#34691a',
      'bare-metal': '#a8325f',
      directory: '#a03d12',
      operations: '#586200',
    },
  },
  dark: {
    bg: '#0e1217',
    surface: '#151a21',
    raised: '#1a2029',
    line: '#262e39',
    lineStrong: '#3a4555',
    ink: '#e8ecf2',
    mute: '#a3aebd',
    faint: '#8d99a9',
    ok: '#5cc78f',
    warn: '#e2a548',
    bad: '#ff8a80',
    families: {
      management: '#97a4ff',
      compute: '#4fc6cf',
      storage: '#e0aa4e',
      services: '#c79af0',
      vmware: '#8cc968',
      'bare-metal': '#f08bb0',
      directory: '#ff9e6e',
      operations: '#c0c850',
    },
  },
}
