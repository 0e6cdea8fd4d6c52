import type { Plan } from '#plan/plan.ts'
import { adviceText } from './adviceText.ts'
import type { Problem, ProblemKind } from './problem.ts'
import { joined, linkName, machineName, memberName, shown, type Words, zoneName } from './problemNames.ts'
import type { Severity } from './severity.ts'

/** The words for each kind of problem. A new kind does not compile until it has some. */
export const problemText: { readonly [K in ProblemKind]: Words<Extract<Problem, { kind: K }>> } = {
  ...adviceText,
  'no-vmm-server': {
    severity: 'warning',
    title: () => 'The plan has no VMM management server.',
    help: () => 'Add a machine with the role VMM management server: nearly every flow starts or ends there.',
  },
  'machine-not-connected': {
    severity: 'warning',
    title: ({ machine }, plan) => `${machineName(plan, machine)} is not connected.`,
    help: () => 'Connect it to the machines it talks to, or remove it.',
  },
  'link-without-ports': {
    severity: 'warning',
    title: ({ link }, plan) => `${linkName(plan, link)} asks for no port.`,
    help: ({ leftOut, packs }) => {
      const named = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')
      const reasons = [
        ...(leftOut.length > 0 ? [`What the article names is left out by the decision on ${named(leftOut)}.`] : []),
        ...(packs.length > 0 ? [`Ports are to be had from the pack ${named(packs)}, which is off.`] : []),
      ]
      return reasons.length > 0
        ? reasons.join(' ')
        : 'The rules know no flow between these roles. Check the roles of both machines, or remove the connection.'
    },
  },
  'member-without-address': {
    severity: 'warning',
    title: ({ machine, member }, plan) => `${memberName(plan, machine, member)} has no address.`,
    help: () => 'Enter its IP address or full name. Until then its rows are marked incomplete in the request.',
  },
  'machine-without-members': {
    severity: 'warning',
    title: ({ machine }, plan) => `${machineName(plan, machine)} has no computer with an address.`,
    help: () => 'Add at least one member with a name and an address. Until then its rows are marked incomplete.',
  },
  'invalid-address': {
    severity: 'error',
    title: ({ machine, member, reason }, plan) =>
      `The address of ${memberName(plan, machine, member)} is not valid. ${reason}`,
    help: () => 'Enter an IPv4 or IPv6 address, a network such as 10.0.0.0/24, a range or a full name.',
  },
  'duplicate-address': {
    severity: 'error',
    title: ({ address, machines }, plan) =>
      machines.length === 1
        ? `${joined(plan, machines)} has the address ${address} more than once.`
        : `${joined(plan, machines)} have the same address ${address}.`,
    help: () => 'Correct the wrong one, or make them one machine with several roles.',
  },
  'no-common-ip-version': {
    severity: 'error',
    title: ({ link, source, destination, pairs }, plan) =>
      `${linkName(plan, link)} cannot work: no packet goes from ${source} to ${destination}${pairs === 1 ? '' : `, nor between ${pairs - 1} more ${pairs === 2 ? 'pair' : 'pairs'} of an IPv4 and an IPv6 address`}.`,
    help: () =>
      'Give both sides addresses of the same IP version, or full names where a computer has both. Until then its rows are marked as not possible and not to be added.',
  },
  'invalid-cidr': {
    severity: 'error',
    title: ({ zone, cidr, reason }, plan) => `${shown(cidr)} of ${zoneName(plan, zone)} is not a network. ${reason}`,
    help: () => 'Enter networks as address and prefix length, such as 10.0.1.0/24.',
  },
  'unknown-role': {
    severity: 'error',
    title: ({ machine, role }, plan) =>
      `${machineName(plan, machine)} has the role ${shown(role)}, which is not known.`,
    help: () => 'Choose a role from the palette. The unknown one stays in the file but gives no flows.',
  },
  'machine-without-role': {
    severity: 'warning',
    title: ({ machine }, plan) => `${machineName(plan, machine)} has no role.`,
    help: () => 'Give it a role: without one no rule can say which ports it needs.',
  },
  'unknown-pack': {
    severity: 'warning',
    title: ({ pack }) => `The rule pack ${shown(pack)} is not known.`,
    help: () => 'It stays in the file but gives no flows. A newer version may know it.',
  },
  'broken-own-pack': {
    severity: 'error',
    title: ({ pack, rule, reason }, plan) => {
      const name = plan.ownPacks.find(({ id }) => id === pack)?.name ?? pack
      return rule === undefined
        ? `The own pack ${shown(name)} is broken. ${reason}`
        : `Rule ${rule + 1} of the own pack ${shown(name)} is broken. ${reason}`
    },
    help: () => 'What is broken stays in the file but gives no flows. Correct the pack’s file and load it again.',
  },
  'refused-own-flow': {
    severity: 'error',
    title: ({ link, place, reason }, plan) =>
      `${linkName(plan, link)} has an own flow (${place + 1}) that is refused. ${reason}`,
    help: () => 'It stays in the file but is not in the request. Remove it, or enter a port that a firewall can open.',
  },
  'unknown-choice': {
    severity: 'warning',
    title: ({ choice, option, machine }, plan) =>
      `${machine === undefined ? 'The plan' : machineName(plan, machine)} answers ${shown(choice)} with ${shown(option)}, which is not known.`,
    help: () => 'It counts as undecided, so all documented alternatives are in the request. Choose again.',
  },
  'unknown-setting': {
    severity: 'warning',
    title: ({ setting }) => `The setting ${shown(setting)} is not known.`,
    help: () => 'It stays in the file and changes nothing. A newer version may know it.',
  },
  'refused-setting': {
    severity: 'error',
    title: ({ setting, value, reason }) => `${shown(value)} cannot be the value of ${shown(setting)}. ${reason}`,
    help: () => 'The default is used instead. Enter a port that the product accepts.',
  },
}

/** How grave a problem is; its kind alone decides. */
export function severityOf({ kind }: Problem): Severity {
  return problemText[kind].severity
}

/** The words for one problem: its severity, one sentence that names what is wrong, and how to fix it. */
export function describeProblem(problem: Problem, plan: Plan): { severity: Severity; title: string; help: string } {
  // The record's entry takes exactly the problems of its kind, which the compiler cannot follow through the index.
  const words = problemText[problem.kind] as Words<Problem>
  return { severity: words.severity, title: words.title(problem, plan), help: words.help(problem) }
}
