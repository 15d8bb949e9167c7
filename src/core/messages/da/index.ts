import { app } from './app';
import { cli } from './cli';
import { company } from './company';
import { doubts } from './doubts';
import { law } from './law';
import { pane } from './pane';
import { reading } from './reading';
import { records } from './records';
import { report } from './report';
import { settings } from './settings';
import { setup } from './setup';
import { staff } from './staff';
import { workbook } from './workbook';
import type { Catalogue } from '../catalogue';

export const da: Catalogue = {
  app,
  cli,
  company,
  doubts,
  law,
  pane,
  reading,
  records,
  report,
  settings,
  setup,
  staff,
  workbook,
};
