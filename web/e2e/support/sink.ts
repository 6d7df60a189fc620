// A mail server of the tests' own on this machine: takes what comes and answers as it is told.
import { createServer, type Server } from 'node:net'

export type Sink = { readonly port: number; readonly arrived: string[]; readonly close: () => Promise<void> }

/** Run a mail server that gives this answer to every letter. */
export async function sink(answer: string): Promise<Sink> {
  const arrived: string[] = []
  const server: Server = createServer((socket) => {
    let letter: string | null = null
    const say = (line: string) => socket.write(`${line}\r\n`)
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      const text = chunk.toString('utf8')
      if (letter !== null) {
        letter += text
        if (!letter.endsWith('\r\n.\r\n')) return
        arrived.push(letter)
        letter = null
        say(answer)
      } else if (/^EHLO/i.test(text)) say('250 sink')
      else if (/^DATA/i.test(text)) {
        letter = ''
        say('354 go on')
      } else if (/^QUIT/i.test(text)) socket.end('221 bye\r\n')
      else say('250 fine')
    })
    say('220 sink')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('This machine gives out no port.')
  return { port: address.port, arrived, close: () => new Promise((done) => server.close(() => done())) }
}
