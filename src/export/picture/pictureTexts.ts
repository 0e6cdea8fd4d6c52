import { formatCount } from '#plan/limits.ts'

const counted = (count: number, one: string, many: string) => `${formatCount(count)} ${count === 1 ? one : many}`

/** All words that a picture says by itself. */
export const pictureTexts = {
  unnamed: 'Unnamed plan',
  empty: 'Nothing is drawn yet.',
  noName: '(no name)',
  kind: 'Ports of a System Center VMM 2016 deployment',
  noNetwork: 'no network',
  marksSay: 'Marked: what changed since the last request.',
  howToRead:
    'An arrow points from the side that starts a connection to the side that listens. Ports are destination ports.',
  marks: { new: '+ new', going: '− going', changed: '± changed' },
  machines: (count: number) => counted(count, 'machine', 'machines'),
  computers: (count: number) => counted(count, 'computer', 'computers'),
  links: (count: number) => counted(count, 'link', 'links'),
  flows: (count: number) => counted(count, 'flow', 'flows'),
}
