const ts = require('typescript');

/**
 * A webpack loader: leaves the examples out of the rules. They are documentation and tests, and more than half of the
 * text of a rule; nobody who opens the pane needs them.
 */
module.exports = function withoutExamples(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.ES2022, true);
  const examples = [];
  const look = (node) => {
    const isExample = ts.isPropertyAssignment(node) && ['valid', 'invalid'].includes(node.name.getText(file));
    if (isExample && isRule(node.parent)) examples.push(node.initializer);
    else ts.forEachChild(node, look);
  };
  look(file);
  return examples.reduceRight((text, { pos, end }) => `${text.slice(0, pos)} []${text.slice(end)}`, source);
};

function isRule({ parent }) {
  return ts.isCallExpression(parent) && parent.expression.getText() === 'defineRule';
}
