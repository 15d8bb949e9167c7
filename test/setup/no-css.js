// Stands in for style sheets, which only webpack understands.
module.exports = {};
