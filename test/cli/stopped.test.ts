import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { Complaints } from '../../src/cli/corpus/complaints';
import { runCorpus } from '../../src/cli/corpus/corpus';
import type { Job } from '../../src/cli/corpus/job';
import { newState, readState } from '../../src/cli/corpus/state';
import { Writer } from '../../src/cli/corpus/writer';
import { file, place, shell } from './command';

// This affects only the run that a test starts in its own process.
const closeWorkers = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('../../src/cli/corpus/workers', async (original) => {
  const { openWorkers } = await original<typeof import('../../src/cli/corpus/workers')>();
  const open: typeof openWorkers = async (job, jobs) => ({ ...(await openWorkers(job, jobs)), close: closeWorkers });
  return { openWorkers: open };
});

const records = file('records.jsonl', '{"body":"كتاب"}\n'.repeat(3000));
const JOB: Job = {
  work: { command: 'digits', html: false, to: 'latin' },
  format: { name: 'jsonl' },
  fields: ['body'],
  rejects: false,
  gzip: false,
};

describe('a run that is stopped', () => {
  it('does not promise that it can be resumed if its state could not be written', async () => {
    const output = place('stopped.jsonl');
    const state = newState({ version: '', inputs: [], job: JOB, rejects: null });
    const targets = { output: { file: output, replacesInput: false, resume: false }, rejects: null };
    const writer = await Writer.open(state, JOB, targets, new Complaints(() => {}));
    mkdirSync(`${output}.state.new`);
    await expect(writer.close(false)).rejects.toThrow(/stopped\.jsonl\.state: is a folder$/);
  });

  it('has a short state however many files it reads, since that is written again and again', async () => {
    const output = place('many.jsonl');
    const inputs = Array.from({ length: 10_000 }, (_, i) => ({ file: `${i}.jsonl`, size: i, modified: 0 }));
    const run = { version: '', inputs, job: JOB, rejects: null };
    const targets = { output: { file: output, replacesInput: false, resume: false }, rejects: null };
    const writer = await Writer.open(newState(run), JOB, targets, new Complaints(() => {}));
    await writer.close(false);
    expect(statSync(`${output}.state`).size).toBeLessThan(1000);
    expect(await readState(output, run)).toEqual(newState(run));
    const others = inputs.map((input) => (input.size === 9999 ? { ...input, modified: 1 } : input));
    await expect(readState(output, { ...run, inputs: others })).rejects.toThrow('the input has changed');
  });

  it('while its files and threads are being closed is done all the same', async () => {
    const output = place('late.jsonl');
    const close = Writer.prototype.close;
    const closing = vi.spyOn(Writer.prototype, 'close').mockImplementation(function (this: Writer, isDone) {
      process.listeners('SIGINT').at(-1)!('SIGINT');
      return close.call(this, isDone);
    });
    const listeners = process.listenerCount('SIGINT');
    closeWorkers.mockImplementationOnce(async () => {
      // The run still has a listener of its own, or else the signal would kill it and the lock would stay.
      expect(process.listenerCount('SIGINT')).toBe(listeners + 1);
    });
    vi.stubGlobal('__VERSION__', '');
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await runCorpus({
      files: [records],
      job: JOB,
      jobs: 1,
      output: { file: output, replacesInput: false, resume: false },
      rejects: null,
    });
    const { exitCode } = process;
    process.exitCode = undefined;
    // Node may warn of the file that the run above left open.
    const said = told.mock.calls.map(([chunk]) => String(chunk)).filter((line) => line.startsWith('matn: '));
    expect({ exitCode, said: said.join('') }).toEqual({
      exitCode: undefined,
      said: expect.stringMatching(/^matn: 3,000 records, /),
    });
    expect(existsSync(output)).toBe(true);
    vi.unstubAllGlobals();
    closing.mockRestore();
    told.mockRestore();
  });

  it('since nobody reads its output any more still gives the rejects their name', () => {
    const [source, rejects] = [place('broken.jsonl'), place('broken-rejects.jsonl')];
    writeFileSync(source, `broken\n${'{"body":"كتاب"}\n'.repeat(100_000)}`);
    const run = `node dist/cli.js normalize --jsonl --field body --rejects ${rejects} ${source}`;
    expect(shell(`${run} | head -c 10; exit \${PIPESTATUS[0]}`)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(rejects, 'utf8')).toBe(
      `${JSON.stringify({ file: source, line: 1, reason: 'not JSON', record: 'broken' })}\n`,
    );
    expect(existsSync(`${rejects}.part`)).toBe(false);
    // They are packed even if there are none.
    const packed = `${rejects}.gz`;
    const good = `node dist/cli.js normalize --jsonl --field body --rejects ${packed} ${records} ${records}`;
    expect(shell(`${good} | head -c 10 && gzip -t ${packed}`).status).toBe(0);
  });
});
