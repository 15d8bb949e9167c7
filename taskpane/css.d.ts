// Style sheets are imported for webpack, which writes them to files of their own; they have no exports.
declare module '*.css';
