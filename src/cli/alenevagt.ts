import { program } from './program';
import { reportTrouble } from './trouble';

program()
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = reportTrouble(error);
  });
