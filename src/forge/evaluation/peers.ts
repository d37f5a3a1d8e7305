/** The functions of other npm packages that put half-spaces back, with the settings with which they do best. */
export async function peers(): Promise<[name: string, repair: (text: string) => string][]> {
  const { default: Virastar } = (await import('virastar' as string)) as {
    default: new (options: object) => { cleanup(text: string): string };
  };
  const persianTools = await import('@persian-tools/persian-tools');
  // By default it also rewrites dates.
  const virastar = new Virastar({ normalize_dates: false });
  return [
    ['virastar', (text) => virastar.cleanup(text)],
    ['persian-tools', (text) => persianTools.halfSpace(text)],
  ];
}
