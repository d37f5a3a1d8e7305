import * as matn from 'matn';
import { hashOf } from './results.mjs';

/** A Worker that is sent the texts and answers with their hash. */
export default {
  async fetch(request) {
    return new Response(await hashOf(matn, await request.json()));
  },
};
