/** `pnpm oembed`: a server for oEmbed answers with choices, behind the server of the built site. PORT is 3001 by default. */
import { createServer } from 'node:http';
import { env } from 'node:process';
import { oEmbedChoices, settingsFrom } from '@baku-charter/kit/site';
import { editions, siteFacts } from '../src/editions.ts';

const settings = settingsFrom(env);
const answer = oEmbedChoices(editions, siteFacts(settings), new URL('../dist/', import.meta.url));

const server = createServer((request, response) => {
  const send = (status: number, type: string, body: string) =>
    response
      .writeHead(status, {
        'content-type': type,
        // What docs/self-hosting.md asks of servers.
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'x-content-type-options': 'nosniff',
      })
      .end(body);
  const url = request.url ?? '';
  const found = URL.canParse(url, settings.base) ? answer(new URL(url, settings.base)) : Promise.resolve(undefined);
  found.then(
    (given) => (given ? send(given.status, given.type, given.body) : send(404, 'text/plain', 'Not found\n')),
    (error: unknown) => {
      console.error(error);
      send(500, 'text/plain', 'Something went wrong\n');
    },
  );
});
server.listen(Number(env['PORT'] ?? 3001), () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : address;
  console.log(`Answers for ${settings.base}oembed at port ${port}.`);
});
