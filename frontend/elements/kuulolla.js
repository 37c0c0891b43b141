/** All elements at once, for a Flow screen. The light pages import what they show. */
import './feed-element.js';
import './clock.js';
import './bowl.js';
import './note.js';
import './board.js';
import './voices.js';
import './result.js';
import './clusters.js';
import './icon-element.js';
