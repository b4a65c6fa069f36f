export { LitElement } from 'lit';
