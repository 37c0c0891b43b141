/** Home, the page of a service model, and their forms. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.programme.ui;
