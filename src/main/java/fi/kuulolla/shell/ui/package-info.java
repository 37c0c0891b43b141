/** The layout of staff screens, error pages, notices, and the components every room shares. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.shell.ui;
