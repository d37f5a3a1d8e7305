/** One hash of all results for some texts. It must be the same in every runtime, however the package is loaded. */
export async function hashOf({ analyze, findDates, inspect, normalize, readArticle }, texts) {
  const results = texts.map((text) => {
    const profiles = ['safe', 'news', 'storage', 'searchKey'].map((profile) => normalize(text, { profile }));
    return JSON.stringify([profiles, analyze(text).changes, findDates(text), inspect(text), readArticle(text)]);
  });
  // Every runtime has this part of the web's APIs.
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(results.join('\n')));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
