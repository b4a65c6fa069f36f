import './formats.js';

export * from './define.js';
