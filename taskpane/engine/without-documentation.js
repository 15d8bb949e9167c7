const ts = require('typescript');

/**
 * A webpack loader: leaves the examples out of the rules and the descriptions out of their parameters. They are
 * documentation and tests, and more than half of the text of a rule; nobody who opens the pane needs them.
 */
module.exports = function withoutDocumentation(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.ES2022, true);
  const cuts = [];
  const look = (node) => {
    if (isExample(node)) cuts.push({ node: node.initializer, left: '[]' });
    else if (isDescription(node)) cuts.push({ node: node.arguments[0], left: "''" });
    else ts.forEachChild(node, look);
  };
  look(file);
  return cuts.reduceRight(
    (text, { node: { pos, end }, left }) => `${text.slice(0, pos)} ${left}${text.slice(end)}`,
    source,
  );
};

function isExample(node) {
  return (
    ts.isPropertyAssignment(node) && ['valid', 'invalid'].includes(node.name.getText()) && isRule(node.parent)
  );
}

function isRule({ parent }) {
  return ts.isCallExpression(parent) && parent.expression.getText() === 'defineRule';
}

function isDescription(node) {
  return ts.isCallExpression(node) && node.expression.getText() === 'z.describe';
}
