/** What runs in a thread: reads a file, and sends its items by a port. */
import { createReadStream } from 'node:fs';
import type { ImportFile } from '../../item';
import { readItems } from '../../read-items';
import { ImportRefusal } from '../../refusal';
import { unexpected } from '../unexpected';
import { Gauge } from './gauge';
import { leaveFrom } from './leave';
import type { FileToRead, Message, ReadTask } from './task';

export default async function readFile(task: ReadTask): Promise<void> {
  const gauge = new Gauge(task.gauge);
  const send = (message: Message) => task.port.postMessage(message);
  try {
    await sendItems(task, gauge, send);
  } catch (error) {
    const { name } = task.file;
    send({ number: null, refusal: plain(error instanceof ImportRefusal ? error : unexpected(error, name)) });
  }
  gauge.isWorking = false;
  send(null);
}

async function sendItems(
  { file, options, format, from = 1, most = Number.POSITIVE_INFINITY, port }: ReadTask,
  gauge: Gauge,
  send: (message: Message) => void,
): Promise<void> {
  const leave = leaveFrom(port);
  let number = 0;
  gauge.isWorking = true;
  for await (const item of readItems(opened(file, gauge), options, format)) {
    number += 1;
    gauge.addItem();
    if (number < from) continue;
    gauge.isWorking = false;
    if (!(await leave.take())) return;
    send(item instanceof ImportRefusal ? { number, refusal: plain(item) } : { number, item });
    if (number >= from + most - 1) return;
    gauge.isWorking = true;
  }
}

function opened({ source, ...file }: FileToRead, gauge: Gauge): ImportFile {
  return {
    ...file,
    async *open() {
      gauge.beginFile();
      if ('bytes' in source) yield source.bytes;
      else
        for await (const chunk of createReadStream(source.path) as AsyncIterable<Buffer>) {
          gauge.addBytes(chunk.length);
          yield chunk;
        }
    },
  };
}

/** An error loses its class on the way to another thread. */
function plain({ code, file, reason, fix, item }: ImportRefusal) {
  return { code, file, reason, fix, item };
}
