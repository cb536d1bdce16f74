import { spawn } from 'node:child_process';
import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { checkStream } from '../../../lib/check/cli.ts';

const line = (id: string, text: string, more: object = {}) =>
  JSON.stringify({ id, text, site: 'facebook', surface: 'post', account: 'personal', ...more });

async function run(input: string) {
  const written = { out: '', error: '' };
  const to = (key: 'out' | 'error') =>
    new Writable({
      write(chunk, _, done) {
        written[key] += chunk;
        done();
      },
    });
  const status = await checkStream(Readable.from([input]), to('out'), to('error'));
  const parse = (text: string) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((each) => JSON.parse(each));
  return { status, results: parse(written.out), errors: parse(written.error) };
}

describe('check on the command line', () => {
  it('answers each draft in order, one entry a span', async () => {
    const text = "😀 Karen's mobile is 07700 900731, Sue's mobile is 07700 900732";
    const { status, results, errors } = await run(`${line('a', text)}\n${line('b', 'What a lovely morning')}\n`);
    expect(status).toBe(0);
    expect(errors).toEqual([]);
    expect(results).toEqual([
      {
        id: 'a',
        outcome: 'revise',
        findings: ['07700 900731', '07700 900732'].map((phone) => ({
          kind: 'personal-data',
          start: text.indexOf(phone),
          end: text.indexOf(phone) + phone.length,
        })),
      },
      { id: 'b', outcome: 'clear', findings: [] },
    ]);
  });

  it('takes a byte order mark, Windows line ends, blank lines and no last line end', async () => {
    const { status, results } = await run(`\uFEFF${line('a', 'Hello')}\r\n\r\n  \n${line('b', 'Hello')}`);
    expect(status).toBe(0);
    expect(results.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    ['no JSON', '{"id":', /no JSON/],
    ['no object', '[1]', /no object/],
    ['no id', '{"text":"x","site":"x","surface":"post","account":"personal"}', /"id" is missing/],
    ['no text', '{"id":1,"site":"x","surface":"post","account":"personal"}', /"text" is missing/],
    [
      'a site that is none',
      '{"id":1,"text":"x","site":"myspace","surface":"post","account":"personal"}',
      /"site" is "myspace"; it must be one of: .*facebook/,
    ],
    [
      'a surface that is none',
      '{"id":1,"text":"x","site":"x","surface":"story","account":"personal"}',
      /"surface" is "story".*message/,
    ],
    [
      'an account that is none',
      '{"id":1,"text":"x","site":"x","surface":"post","account":"mine"}',
      /"account" is "mine".*council-page/,
    ],
    [
      'a council that is none',
      '{"id":1,"text":"x","site":"x","surface":"post","account":"personal","council":"ambridge"}',
      /"council" is "ambridge".*stilton/,
    ],
  ])('says what is wrong with %s, and goes on', async (_, bad, message) => {
    const { status, results, errors } = await run(`${line('a', 'Hello')}\n${bad}\n${line('b', 'Hello')}\n`);
    expect(status).toBe(1);
    expect(results.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(errors).toEqual([{ line: 2, error: expect.stringMatching(message) }]);
  });

  it('knows the addresses of the council that is named, and without one only the general', async () => {
    const text = 'The page to see: stiltonparishcouncil.org, and thurcastonandcropston.org.uk';
    const { results } = await run(
      `${line('a', text, { council: 'thurcaston-cropston' })}\n${line('b', text, { council: null })}\n${line('c', text)}\n`,
    );
    const starts = results.map(({ findings }) => findings.map(({ start }: { start: number }) => start));
    expect(starts).toEqual([[17, 47], [17], [17]]);
  });

  it('stops quietly when nobody reads on', async () => {
    const out = new PassThrough();
    out.destroy(Object.assign(new Error('closed'), { code: 'EPIPE' }));
    await expect(
      checkStream(Readable.from([`${line('a', 'Hello')}\n${line('b', 'Hello')}\n`]), out, new PassThrough()),
    ).resolves.toBe(0);
  });

  it('runs as npm starts it', async () => {
    const child = spawn(process.execPath, ['test/tools/run.mjs', 'lib/check/cli.ts'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.end(`${line('a', 'You absolute numpty')}\nbad\n`);
    const read = async (stream: Readable) => (await stream.toArray()).join('');
    const [out, error, status] = await Promise.all([
      read(child.stdout),
      read(child.stderr),
      new Promise((resolve) => child.on('close', resolve)),
    ]);
    expect(JSON.parse(out)).toMatchObject({ id: 'a', outcome: 'revise', findings: [{ kind: 'personal-attack' }] });
    expect(JSON.parse(error)).toMatchObject({ line: 2 });
    expect(status).toBe(1);
  });
});
