/** One hash of everything that the texts give; the same under every runtime and every way of loading. */
export async function hashOf({ analyze, findDates, inspect, normalize, readArticle }, texts) {
  const results = texts.map((text) => {
    const profiles = ['safe', 'news', 'storage', 'searchKey'].map((profile) => normalize(text, { profile }));
    return JSON.stringify([profiles, analyze(text).changes, findDates(text), inspect(text), readArticle(text)]);
  });
  // Of the web, which every runtime has.
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(results.join('\n')));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
