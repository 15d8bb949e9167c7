import { text } from '../../core/messages/catalogue';
import type { Language } from '../../core/messages/text';
import { wording } from '../../core/messages/word';
import { serveDist } from '../serve';

export interface ServeChoices {
  readonly https?: boolean;
  readonly port?: number;
  readonly lang: Language;
}

/** Serves until Ctrl-C. */
export async function serve({ https = false, port = 0, lang }: ServeChoices): Promise<void> {
  const { url } = await serveDist({ https, port });
  process.stdout.write(`${wording(lang)(text('cli.served', { url }))}\n`);
}
