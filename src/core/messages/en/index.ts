import { absence } from './absence';
import { accept } from './accept';
import { app } from './app';
import { cli } from './cli';
import { company } from './company';
import { doubts } from './doubts';
import { law } from './law';
import { lone } from './lone';
import { pane } from './pane';
import { reading } from './reading';
import { records } from './records';
import { report } from './report';
import { rulebook } from './rulebook';
import { settings } from './settings';
import { setup } from './setup';
import { staff } from './staff';
import { tables } from './tables';
import { workbook } from './workbook';
import { young } from './young';

export const en = {
  absence,
  accept,
  app,
  cli,
  company,
  doubts,
  law,
  lone,
  pane,
  reading,
  records,
  report,
  rulebook,
  settings,
  setup,
  staff,
  tables,
  workbook,
  young,
} as const;
