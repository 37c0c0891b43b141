/** Layouts, error pages, notices and components that all staff screens share. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.shell;
