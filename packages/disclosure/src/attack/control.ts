import type { Scenario, View } from './scenario.js';

/** What an attacker is shown for one list of counts. */
export type Shown = readonly (number | null)[];

/** What stands between an attacker and the counts, and what he, who knows how it works and not its secret, makes of it. */
export interface Control {
  /** What is shown in one world by one deployment; another secret is another deployment. */
  answer(scenario: Scenario, at: { readonly world: number; readonly secret: number }): Promise<Shown>;
  /** How likely it is that these counts are shown so, over all secrets; up to a factor that is the same for all worlds. */
  study(views: readonly View[]): (shown: Shown) => number;
}
