import { define } from './element.js';
import { icon } from './icons.js';

/** `<k-icon name="up">`: a picture of icons.js for screens whose elements are made on the server. Words stand beside it. */
class IconElement extends HTMLElement {
  static observedAttributes = ['name'];

  connectedCallback() { this.render(); }

  attributeChangedCallback() { if (this.isConnected) this.render(); }

  render() { this.replaceChildren(icon(this.getAttribute('name') ?? '')); }
}
define('k-icon', IconElement);
