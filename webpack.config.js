const { chmodSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { BannerPlugin, NormalModuleReplacementPlugin, WebpackError } = require('webpack');
const policies = require('./src/cli/content-security-policies.json');
const { LAYER: WHOLE } = require('./taskpane/engine/english-rules');

const DIST = path.join(__dirname, 'dist');
/** Gzipped JavaScript that the pane may load besides Microsoft's office.js: an add-in starts on slow shop computers. */
const PANE_LIMIT = 120 * 1024;
/**
 * Gzipped JavaScript of the engine, which a worker loads beside the page while the manager looks at it: the readers of
 * all layouts and the rules of three countries, without their examples.
 */
const ENGINE_LIMIT = 250 * 1024;

const common = {
  mode: 'production',
  context: __dirname,
  stats: 'errors-warnings',
  performance: false,
  cache: {
    type: 'filesystem',
    cacheDirectory: path.join(__dirname, '.cache/webpack'),
    buildDependencies: { config: [__filename] },
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, loader: 'swc-loader', options: swcOptions() },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
};

/** The command line, one file that runs in any checkout. */
const cli = {
  ...common,
  name: 'cli',
  target: 'node20',
  entry: { alenevagt: './src/cli/alenevagt.ts' },
  output: { path: path.join(DIST, 'cli'), filename: '[name].js', clean: true },
  devtool: false,
  node: { __dirname: false },
  // Readable stack traces are worth more here than size.
  optimization: { minimize: false },
  // A development tool that only `serve --https` asks for.
  externals: { 'office-addin-dev-certs': 'commonjs office-addin-dev-certs' },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), { apply: makeExecutable }],
};

/** What a static host serves: the pane with the ribbon's commands, the browser page, help, icons, manifest. */
const pane = {
  ...common,
  name: 'pane',
  target: ['web', 'es2022'],
  entry: { taskpane: './taskpane/taskpane.ts', browser: './taskpane/browser.ts' },
  output: {
    path: DIST,
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: { keep: /^cli[\\/]/ },
    // The browser page demands Trusted Types, so the loader of lazy chunks needs a policy to make their addresses.
    trustedTypes: { policyName: 'alenevagt-chunks' },
  },
  devtool: 'source-map',
  module: {
    rules: [
      ...common.module.rules,
      {
        test: /src[\\/]core[\\/]rules[\\/].*\.ts$/,
        issuerLayer: { not: [WHOLE] },
        enforce: 'pre',
        loader: './taskpane/engine/without-documentation.js',
      },
      {
        test: /src[\\/]core[\\/]messages[\\/]en[\\/]rules\.ts$/,
        issuerLayer: { not: [WHOLE] },
        enforce: 'pre',
        loader: './taskpane/engine/english-rules.js',
      },
    ],
  },
  // The engine is one file, whether a worker loads it or, where none can be started, the page.
  optimization: { splitChunks: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new NormalModuleReplacementPlugin(/^\.\/words$/, oneLanguageAtATime),
    new NormalModuleReplacementPlugin(/^\.\/(?:cli|pane|workbook)$/, withoutUnsaid),
    ...['taskpane', 'browser'].map(
      (name) =>
        new HtmlWebpackPlugin({
          template: `./taskpane/${name}.html`,
          filename: `${name}.html`,
          chunks: [name],
          favicon: './taskpane/assets/icons/icon-32.png',
        }),
    ),
    new CopyPlugin({
      patterns: [
        { from: 'taskpane/assets/icons/*.png', to: 'assets/[name][ext]' },
        { from: 'taskpane/help', to: 'help', noErrorOnMissing: true },
        {
          from: 'manifest.xml',
          transform: (xml) => xml.toString().replaceAll('https://localhost:3000', baseUrl()),
        },
      ],
    }),
    { apply: writePolicies },
    { apply: checkPaneSize },
  ],
};

module.exports = [cli, pane];

function swcOptions() {
  const parser = { syntax: 'typescript', decorators: true };
  const transform = { legacyDecorator: true, useDefineForClassFields: false };
  return { jsc: { target: 'es2022', parser, transform } };
}

/** `npx alenevagt` starts the file itself, and npm marks it as a program only when it first sees it. */
function makeExecutable(compiler) {
  compiler.hooks.afterEmit.tap('executable', () => chmodSync(path.join(DIST, 'cli/alenevagt.js'), 0o755));
}

/** Where the pages will be hosted, without a slash at the end. Excel refuses anything but https. */
function baseUrl() {
  const url = new URL(process.env.ALENEVAGT_BASE_URL || 'https://localhost:3000');
  if (url.protocol !== 'https:')
    throw new Error(`ALENEVAGT_BASE_URL must start with https://, not ${url.protocol}//`);
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/**
 * Puts each page's policy into the page, so that any static host serves it.
 *
 * taskpane.html cannot demand Trusted Types: office.js adds its parts as scripts whose address is a plain string.
 * Its hosts are office.js's own: the CDN (scripts, and the frame that checks an unknown Excel on the web) and the
 * place of MicrosoftAjax.js. office.js may not send its telemetry: nothing of a roster's page shall leave it.
 */
function writePolicies(compiler) {
  compiler.hooks.compilation.tap('policies', (compilation) => {
    HtmlWebpackPlugin.getCompilationHooks(compilation).beforeEmit.tap('policies', (page) => {
      const policy = Object.entries(policies[page.outputName]).map(([name, sources]) =>
        [name, ...sources].join(' '),
      );
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`;
      // Before every script, which a later policy would not hold back.
      const html = page.html.replace(/<meta charset=[^>]*>/i, (charset) => `${charset}\n    ${meta}`);
      if (html === page.html)
        throw new Error(`${page.outputName} needs a <meta charset> for its policy to follow.`);
      return { ...page, html };
    });
  });
}

/** The pages load the words of one language, not of all four. */
function oneLanguageAtATime(resource) {
  if (resource.context === path.join(__dirname, 'src/core/messages'))
    resource.request = path.join(__dirname, 'taskpane/languages/on-demand');
}

/** The engine loads no words of the page and of the command line: it says none of them. */
function withoutUnsaid(resource) {
  if (path.dirname(resource.context) === path.join(__dirname, 'src/core/messages'))
    resource.request = path.join(__dirname, 'taskpane/languages/engine/unsaid');
}

/** Fails the build when the page's JavaScript, the wordiest language included, or the engine outgrows its limit. */
function checkPaneSize(compiler) {
  compiler.hooks.afterEmit.tap('pane size', (compilation) => {
    const sizes = Object.keys(compilation.assets)
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file, gzipSync(readFileSync(path.join(DIST, file))).length])
      .sort(([, a], [, b]) => b - a);
    const named = (...names) => sizes.filter(([file]) => names.some((name) => file.startsWith(name)));
    const [wordiest] = named('words-');
    const page = compilation.entrypoints.get('taskpane').getFiles();
    const verdicts = [
      ['The pane', [...sizes.filter(([file]) => page.includes(file)), wordiest], PANE_LIMIT],
      ['The engine', [...named('engine.', 'engine-worker.'), named('engine-words-')[0]], ENGINE_LIMIT],
    ];
    for (const verdict of verdicts) judgeSize(compilation, ...verdict);
  });
}

function judgeSize(compilation, what, sizes, limit) {
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  const listed = sizes.map(([file, size]) => `${file} ${inKb(size)}`).join(', ');
  const verdict = `${what} loads ${inKb(total)} of JavaScript, gzipped (${listed}); the limit is ${inKb(limit)}.`;
  if (total > limit) compilation.errors.push(new WebpackError(verdict));
  else console.log(verdict);
}

function inKb(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
