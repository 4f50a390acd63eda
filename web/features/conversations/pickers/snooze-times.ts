export type SnoozeName = 'inHours' | 'thisAfternoon' | 'tonight' | 'tomorrow' | 'weekend' | 'monday' | 'nextWeek';
export type SnoozeTime = { readonly name: SnoozeName; readonly at: Date };

const morning = 9;

/** The moments people mean when they say "later", of those still ahead, soonest first, by the wall clock here. */
export function snoozeTimes(now: Date): readonly SnoozeTime[] {
  const on = (days: number, hour: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
  const daysTo = (weekday: number) => (weekday - now.getDay() + 7) % 7 || 7;
  const inThreeHours = new Date(now.getTime() + 3 * 3_600_000);
  const times: SnoozeTime[] = [
    { name: 'inHours', at: inThreeHours },
    ...(now.getHours() < 14 ? [{ name: 'thisAfternoon' as const, at: on(0, 16) }] : []),
    ...(now.getHours() < 18 ? [{ name: 'tonight' as const, at: on(0, 20) }] : []),
    { name: 'tomorrow', at: on(1, morning) },
    ...(daysTo(6) > 1 ? [{ name: 'weekend' as const, at: on(daysTo(6), morning) }] : []),
    ...(daysTo(1) > 1 ? [{ name: 'monday' as const, at: on(daysTo(1), morning) }] : []),
    { name: 'nextWeek', at: on(7, morning) },
  ];
  const sorted = times.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return sorted.filter((each, at) => sorted.findIndex((other) => other.at.getTime() === each.at.getTime()) === at);
}
