const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const [, pane] = require('../../webpack.config.js');

/** The pane's own build, over the harness instead of a workbook. */
module.exports = {
  ...pane,
  name: 'harness',
  cache: false,
  devtool: false,
  entry: { harness: './test/taskpane/harness.ts' },
  output: { ...pane.output, path: path.join(__dirname, '../../test-output/harness'), clean: true },
  plugins: [
    // Styles and languages; the rest makes the pages of dist.
    ...pane.plugins.slice(0, 2),
    new HtmlWebpackPlugin({
      template: './test/taskpane/harness.html',
      filename: 'index.html',
      favicon: './taskpane/assets/icons/icon-32.png',
    }),
  ],
};
