/**
 * A webpack loader: the English words of the rules as plain data. They stand in the rules, which the engine loads
 * without them, so only who reads English loads these. Run in the build, among rules that are whole: in a layer of theirs.
 */
module.exports = function englishRules() {
  const done = this.async();
  this.importModule(this.resourcePath, { layer: module.exports.LAYER }, (error, whole) => {
    if (error) done(error);
    else done(null, `export const rules = ${JSON.stringify(whole.rules)};`);
  });
};

/** Where modules are as they are written. */
module.exports.LAYER = 'whole';
