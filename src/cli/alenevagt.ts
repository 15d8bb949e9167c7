import { hearLanguage } from './choices';
import { program } from './program';
import { reportTrouble } from './trouble';

// Whoever reads the output, such as `head`, may have enough of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

hearLanguage(process.argv);
program()
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = reportTrouble(error);
  });
