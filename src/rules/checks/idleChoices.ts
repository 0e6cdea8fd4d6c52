import type { CatalogueCheck, Finding } from './finding.ts'

/** Every choice decides something, and every option is in a condition or says in its sentence why it is not. */
export const idleChoices: CatalogueCheck = ({ rules, choices }) => {
  const conditions = rules.flatMap(({ when }) => when)
  return choices.flatMap((choice): readonly Finding[] => {
    const own = conditions.filter((condition) => condition.choice === choice.id)
    if (own.length === 0) {
      return [{ kind: 'idle-choice', item: choice.id, sentence: `No rule depends on the choice ${choice.id}.` }]
    }
    return choice.options
      .filter(({ id, sentence }) => sentence.trim() === '' && !own.some(({ options }) => options.includes(id)))
      .map(({ id }) => {
        const item = `${choice.id}/${id}`
        return {
          kind: 'idle-choice',
          item,
          sentence: `The option ${item} is in no condition and not explained.`,
        }
      })
  })
}
