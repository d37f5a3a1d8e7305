import { MatnError, shownWithType } from './error';
import { checkObject } from './option-checks';
import { RULE, RULES, type RuleId } from './rules';
import { type OwnPattern, OwnProtection } from './text/protect-own';

/** Which rules run, by name: any of the library, or of those that one function has. */
export type RuleSwitches<Id extends RuleId = RuleId> = Readonly<Partial<Record<Id, boolean | undefined>>>;

/** A switch for every rule, by number: those in `on` are set, then the option applies, which may name the `allowed` ones. */
export function ruleSwitches(
  on: readonly RuleId[],
  switches?: RuleSwitches,
  allowed: readonly RuleId[] = RULES,
): Uint8Array {
  const enabled = new Uint8Array(RULES.length);
  for (const id of on) enabled[RULE[id]] = 1;
  switchRules(enabled, switches, allowed);
  return enabled;
}

/** Sets what the option `rules` names. */
export function switchRules(
  enabled: Uint8Array,
  switches: RuleSwitches = {},
  allowed: readonly RuleId[] = RULES,
): void {
  checkObject(switches, "option 'rules' is");
  for (const [id, value] of Object.entries(switches)) {
    if (!allowed.includes(id as RuleId))
      throw new MatnError(`unknown rule '${id}' in option 'rules'; there are: ${allowed.join(', ')}`);
    if (value === undefined) continue;
    if (typeof value !== 'boolean')
      throw new MatnError(`option 'rules.${id}' is true or false, not ${shownWithType(value)}`);
    enabled[RULE[id as RuleId]] = value ? 1 : 0;
  }
}

/** Reads `minConfidence`: a number from 0 to 1. */
export function readConfidence(value: number): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    throw new MatnError(`option 'minConfidence' is a number from 0 to 1, not ${shownWithType(value)}`);
  }
  return value;
}

/** Reads `protect`: the user's words and patterns; `null` if there are none. */
export function readProtection(value: readonly OwnPattern[] = []): OwnProtection | null {
  const isPattern = (pattern: unknown): boolean =>
    pattern instanceof RegExp || (typeof pattern === 'string' && pattern !== '');
  if (!Array.isArray(value) || !value.every(isPattern)) {
    throw new MatnError(`option 'protect' is a list of regular expressions and of strings that are not empty`);
  }
  return value.length === 0 ? null : new OwnProtection(value);
}
