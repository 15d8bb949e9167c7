const ts = require('typescript');

/**
 * A webpack loader: leaves the examples and the English words out of the rules and the descriptions out of their
 * parameters. Examples and descriptions are documentation and tests; the words come with their language
 * (`english-rules.js`). All of it is more than half of the text of a rule.
 */
module.exports = function withoutDocumentation(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.ES2022, true);
  const cuts = [];
  const look = (node) => {
    if (isExample(node)) cuts.push({ node: node.initializer, left: '[]' });
    else if (isDescription(node)) cuts.push({ node: node.arguments[0], left: "''" });
    else if (isLine(node)) cuts.push({ node: node.initializer, left: "''" });
    else if (isMessages(node)) cuts.push({ node: node.initializer, left: '{}' });
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

/** Title and summary of a rule. */
function isLine(node) {
  return (
    ts.isPropertyAssignment(node) && ['title', 'summary'].includes(node.name.getText()) && isRule(node.parent)
  );
}

/** The messages of a rule, in the rule or in a file of their own. */
function isMessages(node) {
  if (node.name?.getText() !== 'messages') return false;
  if (ts.isVariableDeclaration(node)) return node.initializer !== undefined;
  return (
    ts.isPropertyAssignment(node) && isRule(node.parent) && ts.isObjectLiteralExpression(node.initializer)
  );
}

function isRule({ parent }) {
  return ts.isCallExpression(parent) && parent.expression.getText() === 'defineRule';
}

function isDescription(node) {
  return ts.isCallExpression(node) && node.expression.getText() === 'z.describe';
}
