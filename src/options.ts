import { MatnError, shownWithType, typeName } from './error';
import { checkList, checkObject, checkSwitch } from './option-checks';
import type { RuleId, RuleNumbers } from './rules';
import { type OwnPattern, type OwnProtection, ownProtection } from './text/protect-own';

/** Switches rules on and off by name. `Id` is any rule of the library, or only those of one function. */
export type RuleSwitches<Id extends RuleId = RuleId> = Readonly<Partial<Record<Id, boolean | undefined>>>;

/** An edit has six bits for the number of its rule. */
const MOST_RULES = 64;

/** A switch for every rule, by number: first those in `on` are set, then what the option says, which may name only `allowed` rules. */
export function ruleSwitches<Id extends RuleId>(
  on: readonly Id[],
  switches: RuleSwitches<Id> | undefined,
  numbers: RuleNumbers<Id>,
  allowed?: readonly Id[],
): Uint8Array {
  const enabled = new Uint8Array(MOST_RULES);
  for (const id of on) enabled[numbers[id]] = 1;
  switchRules(enabled, switches, numbers, allowed);
  return enabled;
}

/** Sets the switches of the rules that the option `rules` names, which must be `allowed` ones. */
export function switchRules<Id extends RuleId>(
  enabled: Uint8Array,
  switches: RuleSwitches<Id> | undefined,
  numbers: RuleNumbers<Id>,
  allowed: readonly string[] = Object.keys(numbers),
): void {
  if (switches === undefined) return;
  checkObject(switches, "option 'rules' is");
  for (const [id, value] of Object.entries(switches)) {
    if (!allowed.includes(id))
      throw new MatnError(`unknown rule '${id}' in option 'rules'; there are: ${allowed.join(', ')}`);
    if (value === undefined) continue;
    checkSwitch(`rules.${id}`, value);
    enabled[numbers[id as Id]] = +value;
  }
}

/** Reads `minConfidence`: a number from 0 to 1. */
export function readConfidence(value: number): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    throw new MatnError(`option 'minConfidence' is a number from 0 to 1, not ${shownWithType(value)}`);
  }
  return value;
}

/** Reads `protect`: the user's words and patterns. */
export function readProtection(value: readonly OwnPattern[] = []): OwnProtection {
  checkList('protect', value, isPattern, 'regular expressions and non-empty strings');
  return ownProtection(value);
}

function isPattern(own: unknown): boolean {
  return typeName(own) === 'RegExp' || (typeof own === 'string' && own !== '');
}
