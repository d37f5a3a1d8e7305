/** The half-space functions of other npm packages, with the settings that serve them best. */
export async function peers(): Promise<[name: string, repair: (text: string) => string][]> {
  const { default: Virastar } = (await import('virastar' as string)) as {
    default: new (text: string, options: object) => { cleanup(): string };
  };
  const persianTools = await import('@persian-tools/persian-tools');
  return [
    // Dates are left alone: its default rewrites them.
    ['virastar', (text) => new Virastar(text, { normalize_dates: false }).cleanup()],
    ['persian-tools', (text) => persianTools.halfSpace(text)],
  ];
}
