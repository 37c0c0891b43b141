/** The cockpit: one screen from which a facilitator runs a workshop. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.session.ui;
