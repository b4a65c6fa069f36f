// Builds the page of the folder it is called in.
import webpack from 'webpack';

webpack({
  mode: 'production', context: process.cwd(), entry: './full.js', experiments: { css: true }, performance: { hints: false },
  output: { path: `${process.cwd()}/out`, filename: 'full.js', cssFilename: 'full.css', publicPath: 'auto' },
}, (error, stats) => {
  console.log(error ?? stats.toString({ all: false, errors: true, warnings: true }));
  process.exitCode = error || stats.hasErrors() ? 1 : 0;
});
