import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';

/** The configuration of a server with one Worker, on a port that the system chooses. */
function configuration(script: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "${path.basename(script)}")],
  compatibilityDate = "2026-01-01",
);
`;
}

/** What a Worker answers to a request with this body. The Worker is a module in one file. */
export async function answerOf(workerd: string, script: string, body: string): Promise<string> {
  const config = path.join(path.dirname(script), 'worker.capnp');
  writeFileSync(config, configuration(script));
  const server = spawn(workerd, ['serve', '--control-fd=1', config], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const response = await fetch(`http://127.0.0.1:${await portOf(server)}/`, { method: 'POST', body });
    return await response.text();
  } finally {
    server.kill();
  }
}

/** The port that the server tells of once it listens. */
async function portOf(server: ChildProcessByStdio<null, Readable, null>): Promise<number> {
  let told = '';
  for await (const chunk of server.stdout.iterator({ destroyOnReturn: false })) {
    told += chunk;
    const port = told.match(/"port":\s*(\d+)/)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error(`workerd ended: ${told}`);
}
